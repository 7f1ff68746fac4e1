import { expect, test } from "vitest";
import { withRowKeys } from "../../src/lint/column-names.ts";
import { checkPlan } from "../../src/plan/check-plan.ts";
import { createSource } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

/** The text after a fix that takes the spaces out of the words at a place, and out of row keys of that name. */
function mended(text: string, words: string): string {
  const tree = parseYaml(createSource("方案.yaml", text)).value;
  const plan = tree && checkPlan(tree).value;
  if (!plan) throw new Error("no plan");
  const start = text.indexOf(words);
  const range = { start, end: start + words.length };
  const { edits } = withRowKeys({ edits: [{ range, text: words.replace(" ", "") }] }, plan);
  return edits
    .toSorted((one, other) => other.range.start - one.range.start)
    .reduce((now, edit) => now.slice(0, edit.range.start) + edit.text + now.slice(edit.range.end), text);
}

test.each([
  ["the name of a column", "列: [组 别, 人], 行: [{组 别: 一组, 人: 王芳}, {'组 别': 二组}]", "组 别"],
  ["a name that cells say too", "列: [组 别, 人], 行: [{组 别: 组 别, 人: 组 别}]", "组 别"],
  [
    "a name that is written with escapes",
    '列: ["\\u7ec4 别"], 行: [{组 别: 一组}, {组 别: 二组}]',
    "\\u7ec4 别",
  ],
  ["words that are no name of a column", "列: [组别], 行: [[一 组]]", "一 组"],
])("a fix of %s", (_, table, words) => {
  const text = `标题: 秋游\n分工表: {${table}}\n`;
  // As a key the name is mended along, as a cell it is left, and so is all that is not found as it is typed.
  const name = words.startsWith("\\") ? words : words.replace(" ", "");
  const expected = words.startsWith("\\")
    ? text.replace(words, words.replace(" ", ""))
    : text.replace(words, name).replaceAll(`${words}: `, `${name}: `).replaceAll(`${words}': `, `${name}': `);
  expect(mended(text, words)).toBe(expected);
});
