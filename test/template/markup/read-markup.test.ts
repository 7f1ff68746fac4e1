import { describe, expect, it } from "vitest";
import { documentText } from "../../../src/document/plain-text.ts";
import { createSource } from "../../../src/source/source.ts";
import { namedNumbering } from "../../../src/style/named-numbering.ts";
import { readMarkup } from "../../../src/template/markup/read-markup.ts";
import { tagNames, tags } from "../../../src/template/markup/tags.ts";
import { dump } from "../dump.ts";

const school = namedNumbering("school");
const source = createSource("plan.hbs", "");

function read(markup: string): string {
  const { document, faults } = readMarkup(markup);
  expect(faults.map((each) => each(source, { start: 0, end: 0 }).code)).toEqual([]);
  if (!school) throw new Error("no school numbering");
  return dump(document, school);
}

function faultsOf(markup: string): readonly string[] {
  return readMarkup(markup).faults.map((each) =>
    each(source, { start: 0, end: 0 }).code.replace("template/", ""),
  );
}

describe("markup that is well formed", () => {
  const table: readonly (readonly [what: string, markup: string, printed: readonly string[]])[] = [
    ["a title and a paragraph", "<h1>春游方案</h1><p>出发。</p>", ["title 春游方案", "body 出发。"]],
    [
      "an optional column goes when it holds nothing",
      '<table><col/><col optional="yes"/><col optional="yes"/><tr><th>项目</th><th>数量</th><th>备注</th></tr><tr><td>水</td><td>2</td><td></td></tr><tr total="yes"><td colspan="2">合计</td><td></td></tr></table>',
      ["table", "  # 项目 | 数量", "  | 水 | 2", "  = [2×1]合计"],
    ],
    [
      "cells that wrap fill a grid, the last row with empty ones",
      '<table><tr wrap="2"><td>甲</td><td>乙</td><td>丙</td></tr></table>',
      ["table", "  | 甲 | 乙", "  | 丙 | "],
    ],
    ["no cells that could wrap make no table", '<table><tr wrap="2"></tr></table>', []],
    ["headings count", "<h2>时间</h2><h2>地点</h2>", ["h1 一、时间", "h1 二、地点"]],
    ["a heading without a number", '<h2 numbered="no">前言</h2><h2>时间</h2>', ["h1 前言", "h1 一、时间"]],
    ["a heading with a mark of its own", '<h2 mark="第一章">总则</h2>', ["h1 第一章　总则"]],
    ["a heading whose level is given", '<heading level="2">开幕式</heading>', ["h2 1、开幕式"]],
    [
      "emphasis, lead, break, todo",
      "<p><lead>宣传：</lead>贴<strong>海报</strong>。<br/><todo>【待补】</todo></p>",
      ["body ‹宣传：›贴**海报**。⏎【待补】"],
    ],
    [
      "every line of running text is a paragraph",
      "<p>第一段\n\n第二段\n接着</p>",
      ["body 第一段", "body 第二段", "body 接着"],
    ],
    [
      "a line break of the template stays inside its paragraph",
      "<p>第一行<br/>第二行</p>",
      ["body 第一行⏎第二行"],
    ],
    [
      "a letter's salutation keeps its lines",
      '<p role="quote">甲\n乙\n\n丙</p>',
      ["quote 甲⏎乙", "quote 丙"],
    ],
    ["line ends at the edges are no breaks", "<p>\n集合\n</p>", ["body 集合"]],
    ["roles", '<p role="recipients">各班：</p><p role="quote">誓词</p>', ["recipients 各班：", "quote 誓词"]],
    [
      "a list below a heading",
      "<h2>要求</h2><ol><li>守时</li><li>守纪</li></ol>",
      ["h1 一、要求", "item 1、守时", "item 2、守纪"],
    ],
    ["a list before any heading takes the second level too", "<ol><li>守时</li></ol>", ["item 1、守时"]],
    [
      "a list below a heading of level 2",
      "<h3>要求</h3><ol><li>守时</li></ol>",
      ["h2 1、要求", "item （1）守时"],
    ],
    [
      "lists inside lists",
      "<h2>要求</h2><ol><li>守时<ol><li>早到<ol><li>五分钟</li></ol></li></ol></li></ol>",
      ["h1 一、要求", "item 1、守时", "  item （1）早到", "    item ①五分钟"],
    ],
    [
      "marks of its own, for all levels below",
      '<ol marks="第一， —"><li>守时<ol><li>早到</li></ol></li></ol>',
      ["item 第一，守时", "  item —早到"],
    ],
    [
      "a list that counts on",
      '<ol><li>守时</li></ol><p>另外：</p><ol continued="yes"><li>守纪</li></ol>',
      ["item 1、守时", "body 另外：", "item 2、守纪"],
    ],
    [
      "an item without a number",
      '<ol><li numbered="no">守时</li><li>守纪</li></ol>',
      ["item ·守时", "item 1、守纪"],
    ],
    [
      "labels and values",
      "<dl><dt>时间：</dt><dd>周五</dd><dt>备注：</dt><dd></dd></dl>",
      ["field 时间： 周五", "field 备注："],
    ],
    [
      "a value of several blocks",
      "<dl><dt>要求：</dt><dd>共两条<ol><li>守时</li></ol></dd></dl>",
      ["field 要求： 共两条", "  item 1、守时"],
    ],
    [
      "a table with spans, a total and columns",
      '<table><caption>人数</caption><col width="2" align="left"/><col/><tr><th>年级</th><th>人数</th></tr><tr><td rowspan="2">四</td><td>40</td></tr><tr><td>41</td></tr><tr total="yes"><td colspan="2">合计81</td></tr></table>',
      ["table 人数", "  # 年级 | 人数", "  | [1×2]四 | 40", "  | 41", "  = [2×1]合计81"],
    ],
    [
      "a signature",
      '<signature seal="yes"><unit>第三小学</unit><date>2026年3月9日</date></signature>',
      ["signature 第三小学 / 2026年3月9日 (seal)"],
    ],
    [
      "the note of attachments",
      "<attachments><name>名单</name><name>路线图</name></attachments>",
      ["attachments 名单 / 路线图"],
    ],
    [
      "an attachment counts anew",
      '<h3>要求</h3><pagebreak/><p role="attachment-title">名单</p><ol><li>四年级</li></ol>',
      ["h2 1、要求", "page-break", "attachment-title 名单", "item 1、四年级"],
    ],
    [
      "what is empty leaves nothing",
      "<h1></h1><h2> </h2><p>\n</p><ol></ol><ol><li></li></ol><dl></dl><table></table><signature></signature><attachments></attachments>",
      [],
    ],
    [
      "references are characters",
      "<p>1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&#65;&#x4e2d;</p>",
      ['body 1 < 2 && 3 > 2 "A中'],
    ],
  ];
  for (const [what, markup, printed] of table) {
    it(what, () => expect(read(markup).split("\n")).toEqual(printed.length === 0 ? [""] : printed));
  }

  it("takes the title of the document into its properties", () => {
    expect(readMarkup("<h1>春游\n方案</h1>", "第三小学").document.properties).toEqual({
      title: "春游方案",
      author: "第三小学",
      language: "zh-CN",
    });
  });
});

describe("what a value of a plan brings along", () => {
  const named = [
    "<p>",
    "<unit>",
    "<name>",
    "<date>",
    "<bar>",
    "<todo>",
    "<strong>",
    "<lead>",
    "<caption>",
    "<th>",
  ];
  const holders = tagNames.filter((name) => tags[name].text);

  it("may stand wherever text may", () => {
    expect(holders).toEqual(expect.arrayContaining(named.map((name) => name.slice(1, -1))));
    for (const name of holders) expect(tags[name].holds).toEqual(expect.arrayContaining(["strong", "todo"]));
  });

  it("prints in a signature and in the note of attachments without its look", () => {
    const inside = "第三<strong>小学</strong><todo>【待补】</todo>";
    const { document, faults } = readMarkup(
      `<signature><unit>${inside}</unit><date>${inside}</date></signature><attachments><name>${inside}</name></attachments>`,
    );
    expect(faults).toEqual([]);
    expect(documentText(document)).toBe(Array(3).fill("第三小学【待补】").join("\n"));
  });
});

describe("markup that is not", () => {
  const table: readonly (readonly [markup: string, codes: readonly string[]])[] = [
    ["集合", ["stray-text"]],
    ["<ol>集合</ol>", ["stray-text"]],
    ["<p>集合", ["broken-result"]],
    ["<p>集合</h2>", ["broken-result"]],
    ["<p>1 < 2</p>", ["broken-result"]],
    ["<p>走读&住校</p>", ["broken-result"]],
    ["<p>走读&nbsp;</p>", ["broken-result"]],
    ["<b>集合</b>", ["unknown-tag"]],
    ["<b><i>集合</i></b>", ["unknown-tag"]],
    ["<li>集合</li>", ["misplaced-tag"]],
    ["<p><p>集合</p></p>", ["misplaced-tag"]],
    ["<ol><p>集合</p></ol>", ["misplaced-tag"]],
    ["<strong>集合</strong>", ["misplaced-tag"]],
    ["<table><tr><td><h2>集合</h2></td></tr></table>", ["misplaced-tag"]],
    ['<p style="x">集合</p>', ["unknown-attribute"]],
    ['<p role="large">集合</p>', ["attribute-value"]],
    ['<table><tr><td colspan="0">1</td></tr></table>', ["attribute-value"]],
    ['<heading level="6">集合</heading>', ["attribute-value"]],
    ['<p constructor="1">集合</p>', ["unknown-attribute"]],
    ["<p>集合<!-- 略 --></p>", ["broken-result"]],
    ["<p><![CDATA[集合]]></p>", ["broken-result"]],
    ["<?xml version='1.0'?><p>集合</p>", ["broken-result"]],
    ["<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", ["broken-result"]],
  ];
  for (const [markup, codes] of table) {
    it(markup, () => expect([...new Set(faultsOf(markup))]).toEqual(codes));
  }
});
