import { describe, expect, test } from "vitest";
import type { Block, Cell, Document, Table } from "../../../src/document/document.ts";
import { linesOf } from "../../../src/document/plain-text.ts";
import { arrange } from "../../../src/layout/arrange/arrange.ts";
import { layOut } from "../../../src/layout/layout.ts";
import type { Picture } from "../../../src/picture/picture.ts";
import { shippedStyle } from "../../style/library.ts";
import { fakeFonts } from "../fake-fonts.ts";
import { document, h, item, list, p, row, table } from "../make.ts";
import { printedText } from "../printed.ts";

const style = shippedStyle("form");
const form = (...blocks: Block[]): Document => arrange(document(p("秋游方案", "title"), ...blocks), style);

function tablesOf({ blocks }: Document): Table[] {
  return blocks.filter((block) => block.type === "table");
}

/** Rows as a person would write them down: labels in brackets, widths as shares of the form. */
function drawn(document: Document): string[] {
  return tablesOf(document)
    .flatMap(({ rows, columns }) => {
      const widths = columns.map(({ width }) => width ?? 0);
      return rows.map((each) => {
        let column = 0;
        return each.cells.map((cell) => {
          const units = widths.slice(column, column + cell.columns).reduce((sum, width) => sum + width, 0);
          column += cell.columns;
          return `${units} ${textOf(cell)}`;
        });
      });
    })
    .map((cells) => cells.join(" | "));
}

function textOf({ blocks, header }: Cell): string {
  const text = linesOf(blocks).join("/");
  return header ? `[${text}]` : text;
}

const routeMap: Picture = {
  type: "picture",
  kind: "png",
  bytes: new Uint8Array(),
  width: 300,
  height: 500,
  density: 72,
  orientation: 1,
  channels: 3,
  inverted: false,
};

describe("a plan as a form", () => {
  test("headings are labels without numbers; short facts stand two to a row, long ones alone", () => {
    const made = form(
      h(1, "活动时间"),
      p("2026年10月23日上午"),
      h(1, "活动地点"),
      p("湖滨公园"),
      h(1, "活动目的"),
      p(
        "走进自然，认识本地常见的动植物，学会观察、记录和合作，把课堂上学到的知识用到生活里去，做一个热爱家乡的人。",
      ),
    );
    expect(made.blocks.map(({ type }) => type)).toEqual(["paragraph", "table"]);
    expect(drawn(made)).toEqual([
      "8 [活动时间] | 16 2026年10月23日上午 | 8 [活动地点] | 16 湖滨公园",
      "8 [活动目的] | 40 走进自然，认识本地常见的动植物，学会观察、记录和合作，把课堂上学到的知识用到生活里去，做一个热爱家乡的人。",
    ]);
  });

  test("a table of the plan goes on as rows of the form, below its label", () => {
    const made = form(
      h(1, "活动流程"),
      table(["时间", "内容"], row("8:00", "集合"), row("9:00", "参观自然博物馆的化石厅和生态厅")),
      p("请各班准时到场。"),
    );
    expect(drawn(made)).toEqual([
      expect.stringMatching(/^[\d.]+ \[活动流程\]$/),
      expect.stringMatching(/^[\d.]+ \[时间\] \| [\d.]+ \[内容\]$/),
      expect.stringMatching(/^[\d.]+ 8:00 \| [\d.]+ 集合$/),
      expect.stringMatching(/^[\d.]+ 9:00 \| [\d.]+ 参观自然博物馆的化石厅和生态厅$/),
      "48 请各班准时到场。",
    ]);
    expect(tablesOf(made).map(({ joined }) => joined)).toEqual([undefined, true]);
    expect(tablesOf(made)[0]?.rows.map(({ header }) => header)).toEqual([true, true, false, false]);
  });

  test("a table across takes the title along if it opens the form, and the signature if it ends it", () => {
    const wide = (head: string): Table => ({
      ...table([head, "车号"], row("王芳", "1号车")),
      landscape: true,
    });
    const signature: Block = { type: "signature", units: ["青禾小学"], date: "2026年9月1日", seal: false };
    const told = (...blocks: Block[]): string[] =>
      form(...blocks).blocks.map((each) => (each.type === "page-break" ? (each.turn ?? "break") : each.type));
    expect(told(h(1, "乘车"), wide("姓名"), signature)).toEqual([
      "landscape",
      "paragraph",
      "table",
      "signature",
    ]);
    expect(told(h(1, "目的"), p("秋游。"), h(1, "乘车"), wide("姓名"), h(1, "要求"), p("守时。"))).toEqual([
      ...["paragraph", "table", "landscape", "table", "portrait", "table"],
    ]);
  });

  test("a label stays on the page of the picture below it", () => {
    const figure = { type: "figure", art: routeMap, alt: "路线图", caption: [], width: undefined } as const;
    const alone = Array.from({ length: 20 }, (_, i) => {
      const before = Array.from({ length: i + 5 }, (_, n) => [
        h(1, `第${n + 1}项`),
        p("按计划进行。".repeat(15)),
      ]);
      const { pages } = layOut(form(...before.flat(), h(1, "路线图"), figure), style, fakeFonts());
      const place = pages.findIndex(({ items }) => items.some(({ type }) => type === "picture"));
      const words = pages.map((page) => printedText({ pages: [page], bookmarks: [] }));
      return words[place]?.includes("路线图") ? [] : [i + 5];
    });
    expect(alone.flat()).toEqual([]);
  });

  test("cells over several rows of a table keep their rows", () => {
    const hall = row({ ...(row("展厅").cells[0] as Cell), rows: 2 }, "一班");
    const made = form(h(1, "分组"), table(["地点", "班级"], hall, row("二班")));
    expect(tablesOf(made)[0]?.rows.map(({ cells }) => cells.map(({ rows }) => rows))).toEqual([
      [1],
      [1, 1],
      [2, 1],
      [1],
    ]);
  });

  test("signature and attachments stand below the form, lists count anew beside each label", () => {
    const made = form(h(1, "要求"), list(1, "守时", "守纪"), h(1, "纪律"), list(1, "不喧哗"), {
      type: "signature",
      units: ["青禾小学"],
      date: "2026年9月1日",
      seal: false,
    });
    expect(made.blocks.map(({ type }) => type)).toEqual(["paragraph", "table", "signature"]);
    expect(printedText(layOut(made, style, fakeFonts()))).toBe(
      "秋游方案要求1、守时2、守纪纪律1、不喧哗青禾小学2026年9月1日",
    );
  });

  test("a form longer than a page goes on, its long cells parted", () => {
    const items = Array.from({ length: 120 }, (_, i) => item(`第${i + 1}条要求`));
    const made = form(h(1, "要求"), p("务必做到："), list(1, ...items));
    const { pages } = layOut(made, style, fakeFonts());
    expect(pages.length).toBeGreaterThan(2);
    const first = pages[0]?.items.filter((each) => each.type === "text") ?? [];
    expect(first.length).toBeGreaterThan(30);
  });

  test("nothing is lost and nothing comes twice", () => {
    const blocks = [
      p("前言。"),
      h(1, "一"),
      p("甲"),
      h(2, "小题"),
      list(2, "乙"),
      { type: "separator" } as const,
      p("丙"),
    ];
    const text = linesOf(form(...blocks).blocks).join("");
    expect(text).toBe("秋游方案前言。一甲小题乙丙");
  });
});
