import { describe, expect, test } from "vitest";
import type { AnyRule } from "../../src/lint/rule.ts";
import { contentRules, lintText, mended, planOf, told } from "./lint-text.ts";

const cases = contentRules.flatMap((rule) =>
  rule.examples.bad
    .filter((text) => lintText(text, [rule]).some(({ fix }) => fix !== undefined))
    .map((text): [string, string, AnyRule] => [rule.code, text, rule]),
);

describe("a fix", () => {
  test.each(cases)(
    "of %s leaves nothing to mend, and mending twice changes nothing:\n%s",
    (_code, text, rule) => {
      const once = mended(text, [rule]);
      expect(once).not.toBe(text);
      expect(planOf(once).title.value).not.toBe("");
      // A fact that is still open is told until it is written, in the right mark too.
      const isOpen = rule.code === "left-over/todo";
      expect(lintText(once, [rule]).filter(({ fix }) => !isOpen || fix !== undefined)).toEqual([]);
      expect(mended(once, [rule])).toBe(once);
    },
  );

  test("is there for every rule whose mistake has one right form", () => {
    expect([...new Set(cases.map(([code]) => code))].sort()).toEqual([
      "left-over/todo",
      "text/document-number",
      "text/doubled",
      "text/ellipsis",
      "text/full-width-digit",
      "text/half-width",
      "text/heading-stop",
      "text/invisible",
      "text/space-between-han",
      "text/straight-quote",
      "text/typed-number",
      "text/variant",
    ]);
  });
});

test("keeps quotes, blocks, comments and line ends", () => {
  const text = [
    "标题: 秋游方案 # 草稿",
    'a地点: "公园,\\"东门\\"集合,8:00\\u51fa发"',
    "注意事项: |",
    "  听从指挥,不乱跑...",
    "",
    "  １５人一组,不单独行动,。",
    "活动要求: '带水壶,''不带''玩具'",
    "活动内容: 看山,",
    "  看水,看花",
    "活动口号: {正文: '走,出发', 编号: 无}",
    "",
  ].join("\r\n");
  expect(mended(mended(text)).split("\r\n")).toEqual([
    "标题: 秋游方案 # 草稿",
    'a地点: "公园，“东门”集合，8:00\\u51fa发"',
    "注意事项: |",
    "  听从指挥，不乱跑……",
    "",
    "  15人一组，不单独行动。",
    "活动要求: '带水壶，“不带”玩具'",
    "活动内容: 看山，",
    "  看水，看花",
    "活动口号: {正文: '走，出发', 编号: 无}",
    "",
  ]);
});

test("never turns a text into something else for YAML", () => {
  const text =
    '标题: 秋游方案\n注意事项:\n  - "1、*号站点集合"\n  - 2、“安静”参观\n  - "\u200b- 不喧哗"\n  - \'3、[东门]集合\'\n';
  expect(mended(text)).toBe(
    '标题: 秋游方案\n注意事项:\n  - "1、*号站点集合"\n  - 2、“安静”参观\n  - "\u200b- 不喧哗"\n  - \'3、[东门]集合\'\n',
  );
});

test("points at the very characters, also in a block and behind escapes", () => {
  const text = '标题: 秋日方案\n活动地点: "公\\u56ed,东门,，"\n注意事项: |\n  第一行\n    看花,看树\n';
  expect(told(text)).toEqual(["2:15 text/half-width ,", "5:7 text/half-width ,"]);
});

test("an alias is told where it is written, once", () => {
  const text =
    "标题: 秋日方案\n活动流程:\n  - &集合\n    时间: 8:00\n    内容: 集合,点名\n  - <<: *集合\n    时间: 9:00\n";
  expect(told(text)).toEqual(["5:11 text/half-width ,"]);
});

test("the name of a column and the names in its rows lose what nobody sees together", () => {
  const text =
    '标题: 秋游方案\n类型: 其他\n人数表:\n  表格:\n    列: ["班\u200b级", 人数]\n    行:\n' +
    '      - {"班\u200b级": 三（1）班, 人数: 40}\n      - {"班\u200b级": 三（2）班, 人数: 41}\n' +
    "奖品表:\n  表格:\n    - {奖\u200b项: 一等奖, 数量: 2}\n    - {奖\u200b项: 二等奖, 数量: 4}\n";
  expect(mended(text)).toBe(text.replaceAll("\u200b", ""));
});

test("a column of half-width brackets is one with its rows after mending", () => {
  const text =
    "标题: 秋游方案\n类型: 其他\n人数表:\n  表格:\n    列: [班级, 人数(学生)]\n    行:\n" +
    "      - {班级: 三（1）班, 人数(学生): 40}\n      - {班级: 三（2）班, '人数(学生)': 41}\n";
  const once = mended(mended(text));
  const columns = planOf(once).sections[0]?.body.parts[0];
  expect(columns?.type === "table" && columns.columns.map(({ name }) => name.value)).toEqual([
    "班级",
    "人数（学生）",
  ]);
  expect(columns?.type === "table" && columns.rows.map(({ cells }) => cells[1]?.texts[0]?.value)).toEqual([
    "40",
    "41",
  ]);
});
