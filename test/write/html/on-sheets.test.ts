import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/document/document.ts";
import type { PageStarts } from "../../../src/layout/page.ts";
import { withDraftHeader } from "../../../src/style/draft-header.ts";
import { onSheets } from "../../../src/write/html/on-sheets.ts";
import { writeHtml } from "../../../src/write/html/write-html.ts";
import { cell, document, h, item, list, p, preset, row, table } from "../../layout/make.ts";

describe("a line of HTML that goes on over pages", () => {
  test("is cut behind so many characters, blanks and marks over letters left out", () => {
    expect(onSheets("春天 来了", [2])).toBe(
      '<span class="part filled">春天 </span><span class="part sheet">来了</span>',
    );
    expect(onSheets("e\u0301春", [1])).toBe(
      '<span class="part filled">e\u0301</span><span class="part sheet">春</span>',
    );
    expect(onSheets("&lt;&amp;&gt;", [2])).toBe(
      '<span class="part filled">&lt;&amp;</span><span class="part sheet">&gt;</span>',
    );
  });

  test("closes what is open and opens it again", () => {
    expect(onSheets('<a href="#a"><strong>甲乙</strong></a>丙', [1])).toBe(
      '<span class="part filled"><a href="#a"><strong>甲</strong></a></span>' +
        '<span class="part sheet"><a href="#a"><strong>乙</strong></a>丙</span>',
    );
  });

  test("fills no line that the text ends, and may have many pages", () => {
    expect(onSheets("甲<br>乙丙", [1, 2])).toBe(
      '<span class="part">甲<br></span><span class="part sheet filled">乙</span><span class="part sheet">丙</span>',
    );
    expect(onSheets("甲乙", [0])).toBe("甲乙");
  });
});

describe("an HTML file that knows its pages", () => {
  const bodyOf = (starts: PageStarts, ...blocks: Block[]): string => {
    const html = new TextDecoder().decode(
      writeHtml(document(...blocks), preset("standard"), { starts, folios: new Map(), pages: 1 }),
    );
    return html.slice(html.indexOf("<main>"), html.indexOf("</main>")).replaceAll("\n", "");
  };

  test("marks headings, paragraphs and items that begin one", () => {
    const [heading, text, entry] = [h(1, "目的"), p("一二三"), item("守时")];
    const starts = new Map<object, number[]>([
      [heading, [0]],
      [text, [2]],
      [entry, [0]],
    ]);
    const html = bodyOf(starts, heading, text, list(1, entry));
    expect(html).toContain('<h1 class="heading1 sheet">');
    expect(html).toContain(
      '<p class="body"><span class="part filled">一二</span><span class="part sheet">三</span></p>',
    );
    expect(html).toContain('<li><p class="sheet">');
  });

  test("parts the rows of a table, and says a label over them again", () => {
    const rows = [row(cell("上午", { rows: 3 }), "甲"), row("乙"), row("丙"), row("晚", "丁")];
    const html = bodyOf(new Map([[rows[1] ?? {}, [0]]]), table(["时段", "内容"], ...rows));
    expect(html.replaceAll(/<(\/?)(?:p|span)[^>]*>/gu, "")).toContain(
      '<tbody><tr><td class="center goes-on">上午</td><td class="center">甲</td></tr></tbody>' +
        '<tbody class="sheet"><tr><td rowspan="2" class="center again">上午</td><td class="center">乙</td></tr>' +
        '<tr><td class="center">丙</td></tr><tr><td class="center">晚</td><td class="center">丁</td></tr></tbody>',
    );
  });

  test("has a blank page before an imprint, and pages that lie across", () => {
    const imprint: Block = { type: "imprint", lines: [p("抄送：区教育局。", "imprint")], unit: "", date: "" };
    const turn = { type: "page-break", turn: "landscape" } as const;
    const html = bodyOf(new Map([[imprint, [0, 0]]]), p("前"), turn, p("横"), imprint);
    expect(html).toContain('<div class="across"><div class="new-page"></div><p class="body">横</p>');
    expect(html).toContain('<div class="bare"><div class="sheet"></div><div class="imprint-box sheet">');
  });

  test("has the numbers of its pages in print: beside the lines of its contents, and at the foot", () => {
    const heading = h(1, "活动目的");
    const whole = document({ type: "contents", levels: 1 }, heading);
    const inPrint = { starts: new Map(), folios: new Map([["heading-1", "3"]]), pages: 9 };
    const html = new TextDecoder().decode(writeHtml(whole, preset("standard"), inPrint));
    expect(html).toContain(
      '<p class="contents1"><a href="#heading-1">一、活动目的</a><span class="folio">3</span></p>',
    );
    expect(html).toMatch(/@bottom-center \{ content: counter\(page\);/u);
    const two = new TextDecoder().decode(writeHtml(whole, preset("official"), inPrint));
    expect(two).toMatch(/@page :right \{ @bottom-right \{ content: "— " counter\(page\) " —";/u);
  });

  test("says above its pages what a draft is called and how many pages there are, whatever signs that has", () => {
    const own = withDraftHeader(preset("standard"), '</style>"稿"\\');
    const header = { ...own.header, center: "共{pages}页", firstPage: false };
    const inPrint = { starts: new Map(), folios: new Map(), pages: 9 };
    const html = new TextDecoder().decode(writeHtml(document(p("甲")), { ...own, header }, inPrint));
    expect(html).toContain('@top-center { content: "共" "9" "页";');
    expect(html).toContain('@top-right { content: "\\3c /style\\3e \\22 稿\\22 \\5c ";');
    expect(html).toContain("@page :first { @top-left { content: none; }");
  });
});

test("a number that stands on its point keeps the closer padding of a tight table", () => {
  const number = { ...cell("91"), lacks: 0.75 };
  const tight = { ...table(["得分"], row(number)), fit: { size: 9, padding: 2 } };
  const html = new TextDecoder().decode(writeHtml(document(tight), preset("standard")));
  expect(html).toContain("--padding: 2pt");
  expect(html).toMatch(/padding-right: calc\(var\(--padding, [\d.]+pt\) \+ 0\.75em\)/u);
});
