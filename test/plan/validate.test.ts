import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/plan/check-plan.ts";
import { schemaErrors } from "../../src/plan/schema-validator.ts";
import { explainErrors, structuralKeywords } from "../../src/plan/validate.ts";
import { createSource, pointAt } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { toJs, type YamlTree } from "../../src/yaml/tree.ts";
import { readFixture } from "../fixtures/expectations.ts";

function treeOf(path: string, text: string): YamlTree {
  const { value, diagnostics } = parseYaml(createSource(path, text));
  if (!value) throw new Error(`${path} is not readable`);
  expect(diagnostics, path).toEqual([]);
  return value;
}

describe("the schema's findings stand where the fixtures say", () => {
  for (const path of globSync("test/fixtures/schema/bad/*.yaml").sort()) {
    test(path, () => {
      const fixture = readFixture(path);
      const { diagnostics } = checkPlan(treeOf(path, fixture.text));
      const found = diagnostics.map(
        ({ code, source, range }) => `${pointAt(source, range.start).line} ${code}`,
      );
      expect(found.sort()).toEqual(fixture.expected);
      expect(fixture.expected.length).toBeGreaterThan(0);
    });
  }
});

describe("a good plan is silent", () => {
  const paths = [...globSync("test/fixtures/schema/good/*.yaml"), ...globSync("examples/**/*.yaml")].sort();
  for (const path of paths) {
    test(path, () => {
      const { diagnostics } = checkPlan(treeOf(path, readFixture(path).text));
      expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([]);
    });
  }
});

test("no raw error of the schema is lost: each stands behind a finding or only repeats one", () => {
  for (const path of globSync("test/fixtures/schema/bad/*.yaml")) {
    const tree = treeOf(path, readFixture(path).text);
    const errors = schemaErrors(toJs(tree.root));
    for (const error of errors) {
      if (structuralKeywords.includes(error.keyword)) {
        const partners = errors.filter(
          (other) =>
            !structuralKeywords.includes(other.keyword) && other.instancePath.startsWith(error.instancePath),
        );
        expect(partners.length, `${path} ${error.keyword} ${error.instancePath}`).toBeGreaterThan(0);
        continue;
      }
      const alone = explainErrors(tree, [error]);
      const followsType =
        ["type", "enum"].includes(error.keyword) &&
        errors.some(
          (other) =>
            other !== error &&
            other.instancePath === error.instancePath &&
            explainErrors(tree, [other]).length > 0,
        );
      expect(alone.length > 0 || followsType, `${path} ${error.keyword} ${error.instancePath}`).toBe(true);
    }
  }
});

test("an unknown keyword of the schema is still told", () => {
  const tree = treeOf("方案.yaml", "标题: 秋游\n");
  const found = explainErrors(tree, [
    { instancePath: "/标题", schemaPath: "#/x", keyword: "multipleOf", params: {} },
  ]);
  expect(found.map(({ code, data }) => [code, data["key"]])).toEqual([["schema/invalid-value", "标题"]]);
});

test("an unknown key is answered with the nearest known one", () => {
  const { diagnostics } = checkPlan(
    treeOf("方案.yaml", "标题: 秋游\nplase: 公园\n物资:\n  - 物品: 水\n    quantty: 3\n"),
  );
  expect(diagnostics.map(({ data }) => [data["keys"], data["nearest"]])).toEqual([
    [["plase"], "place"],
    [["quantty"], "quantity"],
  ]);
});

test("two titles are not told apart by a suffix, two sections are", () => {
  const { diagnostics } = checkPlan(
    treeOf("方案.yaml", "标题: 秋游\ntitle: 春游\n时间: 上午\n活动时间: 下午\n"),
  );
  expect(diagnostics.map(({ data }) => [data["key"], data["suffixed"]])).toEqual([
    ["title", false],
    ["活动时间", true],
  ]);
});

test("a number typed before a heading is taken off, with a fix; what only looks numbered is left", () => {
  const text = "标题: 秋游\n一、活动时间: 2026-10-23\n一、二年级安排: 先出发\n三、我的小节: 文字\n";
  const { value, diagnostics } = checkPlan(treeOf("方案.yaml", text));
  expect(value?.sections.map(({ heading }) => heading)).toEqual(["活动时间", "一、二年级安排", "我的小节"]);
  expect(diagnostics.map(({ code, fix }) => [code, fix?.edits[0]?.text])).toEqual([
    ["schema/typed-number", "活动时间"],
    ["schema/typed-number", "我的小节"],
  ]);
});

test("a heading one slip from a known one is mentioned, not refused", () => {
  const { diagnostics } = checkPlan(
    treeOf("方案.yaml", "标题: 秋游\n注意事相: 带水\n流成: 集合\n工作要点: 略\n"),
  );
  expect(diagnostics.map(({ code, severity, data }) => [code, severity, data["nearest"]])).toEqual([
    ["schema/similar-field", "info", "注意事项"],
    ["schema/similar-field", "info", "流程"],
  ]);
});

describe("keys of the rows' own", () => {
  const rows = "  - {日期: 12月14日, 社团: 合唱团}\n  - {日期: 12月15日, 社团: 书法社}\n";

  test("are answered with the line that makes a table of the rows", () => {
    const { diagnostics } = checkPlan(treeOf("方案.yaml", `标题: 社团\n展示安排:\n${rows}`));
    expect(diagnostics.map(({ code, data }) => [code, data["way"], data["table"]])).toEqual([
      ["schema/unknown-field", "items", "  表格:"],
    ]);
    const table = checkPlan(treeOf("方案.yaml", `标题: 社团\n展示安排:\n  表格:\n${rows}`));
    expect(table.diagnostics).toEqual([]);
    expect(table.value?.sections[0]?.body.parts[0]).toMatchObject({
      type: "table",
      columns: [{ name: { value: "日期" } }, { name: { value: "社团" } }],
    });
  });

  test("that are mere numbers are answered with a list", () => {
    const { diagnostics } = checkPlan(
      treeOf("方案.yaml", "标题: 社团\n招新:\n  （1）: 扫码\n  （2）: 报名\n"),
    );
    expect(diagnostics.map(({ data, fix }) => [data["way"], fix?.edits.map(({ text }) => text)])).toEqual([
      ["list", ["- ", "- "]],
    ]);
  });
});

test.each([
  ["^^", "^"],
  ["＾", "^"],
  ["<<", "<"],
  ["＜", "<"],
])("a cell of %s was meant to join", (found, mark) => {
  const row = mark === "^" ? `[${found}, 李红]` : `[二组, ${found}]`;
  const { diagnostics } = checkPlan(
    treeOf("方案.yaml", `标题: 会议\n分工表:\n  列: [组别, 姓名]\n  行: [[一组, 王芳], ${row}]\n`),
  );
  expect(diagnostics.map(({ code, fix }) => [code, fix?.edits[0]?.text])).toEqual([
    ["schema/odd-join", mark],
  ]);
});

test("a word of its own is no slip for another that shares half of it", () => {
  const words = ["日期", "主持", "审批", "议题", "站位", "分享", "时限", "人数", "公示", "原则", "背诵"];
  const body = words.map((word) => `${word}: 文字\n`).join("");
  const { diagnostics } = checkPlan(treeOf("方案.yaml", `标题: 秋游\n${body}`));
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
});

test.each(["目地", "时见", "标提", "主体", "形势", "附建", "总节"])("%s may be a slip", (key) => {
  const { diagnostics } = checkPlan(treeOf("方案.yaml", `标题: 秋游\n${key}: 文字\n`));
  expect(diagnostics.map(({ code }) => code)).toContain("schema/similar-field");
});

test.each([
  ["一百五十八人", "人数: 158人"],
  ["四十", "人数: 40"],
  ["约二百名", "人数: 约200名"],
  ["若干", "人数: {待补: 若干}"],
  ["全校学生", "人数: {待补: 全校学生}"],
  ["十几人", "人数: {待补: 十几人}"],
  ["[甲]组", "人数: {待补: '[甲]组'}"],
])(
  "a number written as %s is answered with figures, or with a mark for what is missing",
  (written, example) => {
    const { diagnostics } = checkPlan(
      treeOf(
        "方案.yaml",
        `标题: 秋游\n参加对象:\n  - {对象: 学生, 人数: ${written.startsWith("[") ? `'${written}'` : written}}\n`,
      ),
    );
    expect(diagnostics.map(({ code, data }) => [code, data["example"]])).toEqual([
      ["schema/wrong-type", example],
    ]);
  },
);

test.each([
  ["演讲比赛", "比赛"],
  ["春节联欢晚会", "文艺演出"],
  ["迎新春晚", "文艺演出"],
  ["期中家长座谈", "家长会"],
  ["拔河", "运动会"],
  ["秋季研学旅行", "研学"],
])("the kind %s is answered with the nearest one, %s", (kind, nearest) => {
  const { diagnostics } = checkPlan(treeOf("方案.yaml", `标题: 活动\n类型: ${kind}\n`));
  expect(diagnostics.map(({ code, data }) => [code, data["nearest"]])).toEqual([
    ["schema/not-a-choice", nearest],
  ]);
});
