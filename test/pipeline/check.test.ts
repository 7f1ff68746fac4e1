import { expect, test } from "vitest";
import { checkBytes, checkSource } from "../../src/pipeline/check.ts";
import { createSource, pointAt } from "../../src/source/source.ts";

function told(text: string): readonly string[] {
  const source = createSource("方案.yaml", text);
  return checkSource(source).diagnostics.map(
    ({ code, range }) => `${pointAt(source, range.start).line} ${code}`,
  );
}

test("mistakes of the input method, of the schema and of the rules come in one run", () => {
  expect(
    told(
      "标题：秋日活动\n活动地点: {待补: 等通知}\nvenue: 操场\n活动目的:\n参加对象:\n  - {对象: 学生, 人数: 若干}\n",
    ),
  ).toEqual([
    "1 yaml/full-width-colon",
    "2 left-over/todo",
    "3 schema/unknown-field",
    "4 completeness/empty-section",
    "6 schema/wrong-type",
  ]);
});

test("what follows from a broken value is not told beside its cause", () => {
  expect(told("标题: 秋日活动\n纪律:\n  - 守时\n  - **注意**安全\n")).toEqual(["4 yaml/alias-by-accident"]);
});

test.each([
  ["    行:\n      - [签到，王老师]\n", 6, "yaml/full-width-comma"],
  ["    行:\n      - [签到, **王老师]\n", 6, "yaml/alias-by-accident"],
  ["    行:\n      - [签到, [具体姓名], 王老师\n", 6, "yaml/unclosed-bracket"],
])("a row with a cell too few is not told where its cells could not be read: %j", (rows, line, code) => {
  const table = `标题: 秋季运动会\n分工:\n  表格:\n    列: [任务, 姓名]\n${rows}`;
  expect(told(table)).toContain(`${line} ${code}`);
  expect(told(table).join()).not.toContain("schema/cell-count");
  expect(told(table.replace(/行:.*$/su, "行:\n      - [签到]\n"))).toContain("6 schema/cell-count");
});

test("a row whose dash was forgotten is told once, with the dash", () => {
  const text =
    "标题: 秋季运动会\n活动流程:\n  - 时间: 08:00\n    内容: 入场\n    时间: 09:00\n    内容: 开幕\n";
  const found = checkSource(createSource("方案.yaml", text)).diagnostics.filter(
    ({ code }) => code === "yaml/duplicate-key",
  );
  expect(found.map(({ data, range }) => [data, text.slice(range.start, range.end)])).toEqual([
    [{ key: "时间", top: false, row: true }, "时间"],
  ]);
  const twice = text.replace("时间: 09:00", "内容: 开会");
  expect(checkSource(createSource("方案.yaml", twice)).diagnostics.map(({ data }) => data["row"])).toContain(
    false,
  );
});

test.each([
  ["标题: 秋游\n", true],
  ["title: 秋游\n", true],
  ["标题：秋游\n", true],
  ["version: 2\nservices: [web]\n", false],
  ["- 一\n- 二\n", false],
])("%j is a plan: %s", (text, isPlan) => {
  expect(checkSource(createSource("文件.yaml", text)).isPlan).toBe(isPlan);
});

test("a Word file by mistake is told as such", () => {
  const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0]);
  const { plan, diagnostics } = checkBytes(bytes, "方案.yaml");
  expect(plan).toBeUndefined();
  expect(diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
});
