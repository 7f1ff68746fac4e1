import { expect, test } from "vitest";
import { joinBrokenLines } from "../../src/import/recognise/broken-lines.ts";
import { sourceParagraph } from "../../src/import/source-text.ts";

function joined(lines: readonly string[]): readonly string[] {
  const { blocks } = joinBrokenLines(lines.map((line) => sourceParagraph(line)));
  return blocks.map((block) => (block.type === "paragraph" ? block.text : ""));
}

test("the rest of a sentence is joined to it", () => {
  const lines = ["各班家长请在九点以前到教室就座，听班主任介绍本学期的学习", "情况。", "请带笔和本子。"];
  expect(joined(lines)).toEqual([`${lines[0]}${lines[1]}`, lines[2]]);
});

test("cells of a table that stand one a line stay apart", () => {
  const cells = [
    "内容完整，重点突出，有自己的体会",
    "语言表达",
    "30",
    "普通话标准，有感染力",
    "仪态",
    "20",
    "自然大方，与听众有交流",
    "时间",
    "10",
  ];
  expect(joined(cells)).toEqual(cells);
});
