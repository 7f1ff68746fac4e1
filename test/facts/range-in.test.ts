import { expect, test } from "vitest";
import { placeIn, rangeIn } from "../../src/facts/range-in.ts";
import { checkPlan } from "../../src/plan/check-plan.ts";
import { textsOf } from "../../src/plan/walk.ts";
import { createSource, textIn } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

/** The place in the file of a part of the text that holds it. */
function spelled(yaml: string, part: string): string | undefined {
  const source = createSource("例.yaml", yaml);
  const tree = parseYaml(source).value;
  const plan = tree && checkPlan(tree).value;
  const text = plan && textsOf(plan).find(({ value }) => value.includes(part));
  if (!text) throw new Error(`no text with ${part}`);
  const from = text.value.indexOf(part);
  const place = placeIn(text, from, from + part.length, source);
  return place && textIn(source, place);
}

test.each([
  ["plain", "标题: 秋游\n导语: 定于3月9日（星期三）出发\n"],
  ["double quotes", '标题: 秋游\n导语: "定于\\u201c植树\\u201d周3月9日（星期三）出发，\\"请\\"带水"\n'],
  ["single quotes", "标题: 秋游\n导语: '老师说''好''，3月9日（星期三）出发'\n"],
  ["block", "标题: 秋游\n导语: |\n    第一段。\n\n      第二段缩进，\n    定于3月9日（星期三）出发\n"],
  ["folded", "标题: 秋游\n导语: >\n  第一行，\n  第二行，定于3月9日（星期三）出发\n"],
  ["folded, kept end", "标题: 秋游\n导语: >-\n\n  第一段。\n\n  定于3月9日（星期三）出发\n"],
  ["plain over lines", "标题: 秋游\n导语: 第一行，\n  第二行 class 3\n  and 4，定于3月9日（星期三）出发\n"],
  ["quoted over lines", '标题: 秋游\n导语: "第一行，\n  第二行\\\n  接着，定于3月9日（星期三）出发"\n'],
  ["flow", "标题: 秋游\n活动内容: [集合, 3月9日（星期三）出发]\n"],
  ["CRLF", "标题: 秋游\r\n导语: |\r\n  第一段。\r\n  定于3月9日（星期三）出发\r\n"],
])("a part of a text is found in its spelling: %s", (_, yaml) => {
  expect(spelled(yaml, "3月9日（星期三）")).toBe("3月9日（星期三）");
});

test("a part that runs over a line end is found with what stands between", () => {
  expect(spelled("标题: 秋游\n导语: 定于3月\n  9日（星期三）出发\n", "3月9日")).toBe("3月\n  9日");
  expect(spelled('标题: 秋游\n导语: "8\\u003a30集合"\n', "8:30")).toBe("8\\u003a30");
});

test("a clock of a time that was read as a date and clocks is found", () => {
  expect(spelled("标题: 秋游\n活动时间: 2026-10-23 8:00-16:30\n", "8:00")).toBe("8:00");
});

test("where the file does not spell a text out, only the whole is pointed at", () => {
  const yaml = "标题: 秋游\n导语: &a 3月9日（星期三）出发\n结语: *a\n";
  const source = createSource("例.yaml", yaml);
  const tree = parseYaml(source).value;
  const plan = tree && checkPlan(tree).value;
  const text = plan && textsOf(plan).at(-1);
  if (!text) throw new Error("no text");
  expect(placeIn(text, 0, 4, source)).toBeUndefined();
  expect(textIn(source, rangeIn(text, 0, 4, source))).toBe("*a");
});
