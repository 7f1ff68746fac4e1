import { expect, test } from "vitest";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource, pointAt } from "../../src/source/source.ts";

/** The findings of a text as `line:column code`. */
function told(text: string): readonly string[] {
  return checkSource(createSource("方案.yaml", text)).diagnostics.map(({ source, range, code }) => {
    const { line, column } = pointAt(source, range.start);
    return `${line}:${column} ${code}`;
  });
}

test.each([
  ["标题: 秋\u0007游方案\n", ["1:6 yaml/control-character"]],
  ['标题: "秋\u0007游\\u0007方案"\n', ["1:7 yaml/control-character"]],
  ['标题: "秋日\\u0007方案"\n', ["1:5 yaml/control-character"]],
])("a control character is told once: %j", (text, found) => {
  expect(told(text)).toEqual(found);
});

test.each([
  [
    "标题: 秋日方案\n活动要求:\n  － 准时集合\n  － 听从指挥\n",
    ["3:3 yaml/full-width-dash", "4:3 yaml/full-width-dash"],
  ],
  ["标题: 秋日方案\n参加对象:\n  - ｛对象：四年级学生，人数：158｝\n", ["3:5 yaml/full-width-bracket"]],
  ["标题: 秋日方案\n＃ 定稿前再看一遍\n", ["2:1 yaml/full-width-hash"]],
])("a mark of the input method is told once, with no consequence: %j", (text, found) => {
  expect(told(text).filter((line) => !line.includes("completeness/"))).toEqual(found);
});

test("attachments that cannot be read are not counted", () => {
  const text = "标题: 研学方案\n活动要求: 填写《申报表》（附件2）。\n附件:\n  1. 研学手册\n  2. 申报表\n";
  expect(told(text).filter((line) => !line.includes("completeness/"))).toEqual(["5:3 yaml/folded-lines"]);
});

test("blank cells below a line that stands wrong are no names", () => {
  const rows = '          - ["", "", ""]\n'.repeat(3);
  const text = `标题: 研学方案\n附件:\n  - 名称: 登记表\n    表格:\n      - [姓名, 班级, 电话]\n  - {名称: 须知}\n        - [一, 二, 三]\n${rows}`;
  const codes = told(text).map((line) => line.split(" ")[1]);
  expect(codes).toContain("yaml/bad-indent");
  expect(codes).not.toContain("people/empty-name");
});
