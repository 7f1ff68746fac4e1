import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import { applyEdits } from "../../src/diagnostic/apply.ts";
import { check, type Plan, type Row, read, render } from "../../src/index.ts";
import { codeBlocks } from "./documents.ts";

const text = `标题: 秋游方案
活动时间: 2026-10-23
经费预算:
  - {项目: 门票, 单价: 15, 数量: 40}
活动地点: XX公园
`;

test("a plan is plain data: JSON keeps all of it", () => {
  const { plan } = read(text);
  expect(plan).toEqual(JSON.parse(JSON.stringify(plan)));
  const rows = plan?.sections.flatMap(({ body }) => body.parts).flatMap(budgetRows) ?? [];
  expect(rows.map(({ values }) => [values.item?.texts[0]?.value, values.price?.number])).toEqual([
    ["门票", 15],
  ]);
  expect(plan?.sections.map(({ field }) => field)).toEqual(["time", "budget", "place"]);
  expect(text.slice(rows[0]?.range.start, rows[0]?.range.end)).toBe("{项目: 门票, 单价: 15, 数量: 40}");
});

function budgetRows(part: Plan["sections"][number]["body"]["parts"][number]): readonly Row<"budget">[] {
  return part.type === "rows" && part.form === "budget" ? part.rows : [];
}

test("the keys of rows are typed by their form", () => {
  expectTypeOf<Row<"budget">["values"]>().toHaveProperty("price");
  expectTypeOf<Row<"budget">["values"]>().not.toHaveProperty("driver");
  expectTypeOf<Row<"vehicles">["values"]>().toHaveProperty("driver");
  expectTypeOf<keyof Row<"contacts">["values"]>().toEqualTypeOf<
    "role" | "name" | "unit" | "phone" | "note"
  >();
});

describe("a finding", () => {
  test("has its end and what mends it", () => {
    const broken = "标题：秋游方案\n活动时间: 2026-10-23\n";
    const found = check(broken).find(({ fix }) => fix !== undefined);
    expect(found).toMatchObject({ line: 1, endLine: 1, path: "方案.yaml" });
    expect(found?.endColumn).toBeGreaterThan(found?.column ?? 0);
    const edits = (found?.fix ?? []).map((edit) => ({ range: edit, text: edit.text }));
    expect(applyEdits(broken, edits)).toContain("标题: 秋游方案");
  });

  test("heeds the configuration, the rules and whether the plan is final", () => {
    const gravity = (options: Parameters<typeof check>[1]): readonly string[] =>
      check(text, options)
        .filter(({ code }) => code === "left-over/placeholder")
        .map(({ severity }) => severity);
    expect(gravity({})).toEqual(["warning"]);
    expect(gravity({ config: "规则: {left-over/placeholder: 提醒}" })).toEqual(["info"]);
    expect(
      gravity({
        config: "规则: {left-over/placeholder: 提醒}",
        rules: { "left-over": "error", "left-over/placeholder": "error" },
      }),
    ).toEqual(["error"]);
    expect(gravity({ rules: { "left-over/placeholder": "off" } })).toEqual([]);
    expect(gravity({ rules: { "left-over/placeholder": "off" }, final: true })).toEqual(["error"]);
  });

  test("says what is wrong with the configuration or the rules, and where", () => {
    const found = check(text, { config: "规则: {left-ovr: 提醒}", rules: { nonsense: "off" } });
    const paths = found.filter(({ code }) => code.startsWith("config/")).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(["plan.config.yaml", "rules"]);
  });
});

test("a folder of templates that is not there is told in a sentence", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plan-library-"));
  writeFileSync(join(folder, "空"), "");
  const missing = render("标题: 秋游方案\n活动时间: 2026-10-23\n", { templates: join(folder, "没有") });
  await expect(missing).rejects.toThrow(/^[^\n]*没有[^\n]*$/u);
  await expect(missing).rejects.not.toThrow(/ENOENT|list /u);
  rmSync(folder, { recursive: true });
});

test("both READMEs show the same program", () => {
  const program = (path: string): string | undefined =>
    codeBlocks(path).find(({ language }) => language === "ts")?.text;
  expect(program("README.zh-CN.md")).toBe(program("README.md"));
});

test("papers are printed for an audience, as a dossier and with class lists", async () => {
  const outing = `标题: 秋游方案
类型: 其他
活动目的: 亲近自然。
活动时间: 2026-10-23
活动地点: 人民公园
分组: [{组别: 三（1）班, 人数: 2}]
学生名单: 三1班.csv
负责人: 李老师
文书: [签到表, 活动记录表]
落款: {单位: 第三小学, 日期: 2026-10-12}
`;
  const lists = {
    "三1班.csv": new TextEncoder().encode("班级,姓名\n三（1）班,尉迟思远\n三（1）班,王小满\n"),
  };
  const options = { formats: ["txt"], lists, dossier: true } as const;
  const { papers } = await render(outing, options);
  expect(Object.keys(papers ?? {})).toEqual(["contents", "plan", "sign-in", "record"]);
  const sheet = (files: typeof papers): string => new TextDecoder().decode(files?.["sign-in"]?.txt);
  expect(sheet(papers)).toMatch(/尉迟思远[\s\S]*王小满/u);
  expect(sheet((await render(outing, { ...options, audience: "parents" })).papers)).toMatch(
    /尉迟\*\*[\s\S]*王\*\*/u,
  );
  expect(sheet((await render(outing, { ...options, audience: "public" })).papers)).not.toMatch(/尉迟|王/u);
});
