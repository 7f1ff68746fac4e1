import { describe, expect, test } from "vitest";
import type { AttachmentNote, Block, Imprint, Table } from "../../../src/document/document.ts";
import { layOut } from "../../../src/layout/layout.ts";
import type { PageStarts } from "../../../src/layout/page.ts";
import { fakeFonts } from "../fake-fonts.ts";
import { cell, document, h, item, list, p, preset, row, table } from "../make.ts";

/** In the official style a page has 22 lines of 28 characters, the body's first line 26. */
const startsOf = (...blocks: Block[]): PageStarts =>
  layOut(document(...blocks), preset("official"), fakeFonts()).inPrint?.starts ?? new Map();
const lines = (count: number): Block[] => Array.from({ length: count }, (_, i) => p(`第${i + 1}行`));

describe("what begins a page", () => {
  test("is the block at its top", () => {
    const heading = h(1, "活动目的");
    expect([...startsOf(...lines(22), heading, p("锻炼"))]).toEqual([[heading, [0]]]);
    const last = item("系好安全带");
    expect([...startsOf(...lines(20), list(1, "守时", "排队", last))]).toEqual([[last, [0]]]);
  });

  test("is a paragraph behind so many characters, blanks left out, once for each page", () => {
    const long = p(`春 夏${"秋".repeat(24 + 43 * 28)}`);
    expect([...startsOf(...lines(2), long)]).toEqual([[long, [26 + 19 * 28 - 1, 26 + 41 * 28 - 1]]]);
  });

  test("is nothing where the page was forced to end", () => {
    expect([...startsOf(p("前"), { type: "page-break" }, p("后"))]).toEqual([]);
  });

  test("is a row, and not the label over it, which is printed already", () => {
    const spans = cell("说".repeat(12), { rows: 40 });
    const rows = Array.from({ length: 40 }, (_, i) => (i === 0 ? row(spans, "甲") : row("乙")));
    const found = startsOf(table(["项目", "内容"], ...rows));
    expect(rows.filter((each) => found.has(each)).length).toBe(1);
    expect(found.has(spans.blocks[0] ?? {})).toBe(false);
  });

  test("is a table, or the texts that go on in the cells of a long row", () => {
    const long = p("山".repeat(3000));
    const whole: Table = table(["项目"], row(cell([long])));
    const found = startsOf(...lines(21), whole);
    expect(found.get(whole)).toEqual([0]);
    expect(found.get(long)?.length).toBeGreaterThan(0);
    expect(found.get(long)?.every((printed) => printed > 0)).toBe(true);
  });

  test("is the name of a note, counted from its first character", () => {
    const names = ["任务单", "回执", "路线图", "名单", "预案", "节目单"];
    const note: AttachmentNote = { type: "attachments", names };
    const found = startsOf(...lines(18), note);
    expect([...found]).toEqual([[note, ["附件：1.任务单2.回执3.路线图".length]]]);
  });

  test("is an imprint behind a blank page, once for that page too", () => {
    const imprint: Imprint = { type: "imprint", lines: [p("抄送：区教育局。")], unit: "校办", date: "" };
    const found = startsOf(...lines(44), imprint);
    expect([...found].at(-1)).toEqual([imprint, [0, 0]]);
    expect([...startsOf(...lines(22), imprint)].at(-1)).toEqual([imprint, [0]]);
  });
});
