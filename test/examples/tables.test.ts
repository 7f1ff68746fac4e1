import { describe, expect, test } from "vitest";
import type { PageItem } from "../../src/layout/page.ts";
import { textOf } from "../layout/printed.ts";
import { renderFile } from "../rendering.ts";
import { all, at, part } from "../write/docx/xml.ts";

// The tables that schools use, each in a plan as a teacher writes it, in both styles, in PDF and in Word.

const festival = "test/fixtures/tables/科技节.yaml";
const outing = "test/fixtures/tables/集体外出.yaml";

/** The texts of a page, a line each. */
function linesOn(items: readonly PageItem[]): string[] {
  const lines = new Map<string, string>();
  for (const item of items) {
    if (item.type !== "text") continue;
    const cell = item.tag?.parent;
    const key = `${item.y.toFixed(1)} ${cell ? [...cells(items)].indexOf(cell) : ""}`;
    lines.set(key, (lines.get(key) ?? "") + textOf(item));
  }
  return [...lines.values()];
}

function cells(items: readonly PageItem[]): Set<object> {
  return new Set(
    items.flatMap((item) => (item.type === "text" && item.tag?.parent ? [item.tag.parent] : [])),
  );
}

describe.each(["standard", "official"])("the tables of a science festival in the style %s", (style) => {
  const { layout } = renderFile(festival, style);
  const lines = layout.pages.map(({ items }) => linesOn(items));
  const pageOf = (text: string): number => lines.findIndex((page) => page.includes(text));

  test("no name of a class is torn", () => {
    const torn = lines.flat().filter((line) => /^（?\d*）班|^班$|[一二三四五六]（?$|（\d?$/u.test(line));
    expect(torn).toEqual([]);
  });

  test.each([
    ["各年级活动安排", "科普电影"],
    ["比赛时间", "比赛地点"],
    ["创新性", "表达"],
    ["纸桥材料", "场地布置"],
    ["上年结转", "2,200.00"],
    ["科技节裁判签到表", "签到时间"],
  ])("a short table stands on one page: %s, %s", (first, last) => {
    expect(pageOf(first)).toBeGreaterThanOrEqual(0);
    expect(pageOf(first)).toBe(pageOf(last));
  });

  test("Word keeps the rows at the ends together and leaves the same room for a pen", async () => {
    const body = part(await renderFile(festival, style).bytes("docx"), "word/document.xml");
    const tables = all(body, "w:tbl");
    const last = tables.at(-1);
    const rows = last ? all(last, "w:tr") : [];
    const kept = rows.map((row) => all(row, "w:p").every((each) => at(each, "w:pPr", "w:keepNext")));
    // The last stays with who signs below the table.
    expect([kept[0], kept.at(-2), kept.at(-1)]).toEqual([true, true, true]);
    expect(rows.slice(1).map((row) => at(row, "w:trPr", "w:trHeight")?.attributes["w:val"])).toEqual(
      Array.from({ length: 5 }, () => "500"),
    );
  });
});

describe.each(["standard", "official"])("a table of fourteen columns in the style %s", (style) => {
  test("lies across, and the document goes on upright", async () => {
    const rendered = renderFile(outing, style);
    const across = rendered.layout.pages.map(({ width, height }) => width > height);
    expect(across).toEqual([false, true, false, true]);
    const body = part(await rendered.bytes("docx"), "word/document.xml");
    const sections = all(body, "w:pgSz").map(({ attributes }) => attributes["w:orient"] === "landscape");
    expect(sections).toEqual(across);
  });
});
