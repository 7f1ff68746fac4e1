import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/document/document.ts";
import { layOut } from "../../../src/layout/layout.ts";
import type { TextItem } from "../../../src/layout/page.ts";
import type { Style } from "../../../src/style/style.ts";
import { fakeFonts } from "../fake-fonts.ts";
import { document, item, list, p, preset, text } from "../make.ts";
import { ownItems, textOf } from "../printed.ts";

const official = preset("official");
const standard = preset("standard");
/** The width of a character of the official body with its pitch. */
const unit = 15.75;

function itemsOf(style: Style, ...blocks: Block[]): TextItem[] {
  return layOut(document(...blocks), style, fakeFonts()).pages.flatMap(ownItems);
}

/** Where each line starts, in points from the left margin, with its text. */
function starts(style: Style, ...blocks: Block[]): (readonly [number, string])[] {
  const lines = new Map<number, { x: number; text: string }>();
  for (const each of itemsOf(style, ...blocks)) {
    const line = lines.get(each.y);
    if (line) line.text += textOf(each);
    else lines.set(each.y, { x: each.x - style.page.left, text: textOf(each) });
  }
  return [...lines.values()].map(({ x, text: words }) => [Math.round(x * 100) / 100, words] as const);
}

describe("a signature", () => {
  const sign = (units: readonly string[], date: string, seal: boolean): Block => ({
    type: "signature",
    units,
    date,
    seal,
  });
  const measure = official.page.width - official.page.left - official.page.right;

  it("has its date two characters right of the unit, the unit two from the edge (GB/T 9704, 7.3.5.2)", () => {
    const [unitLine, dateLine] = starts(official, sign(["青山市阳光小学教育集团"], "2026年3月9日", false));
    expect(unitLine?.[0]).toBeCloseTo(measure - 2 * unit - 11 * unit, 1);
    expect((dateLine?.[0] ?? 0) - (unitLine?.[0] ?? 0)).toBeCloseTo(2 * unit, 1);
  });

  it("moves a short unit left of a date that is longer", () => {
    const [unitLine, dateLine] = starts(official, sign(["教务处"], "2026年3月9日", false));
    const date = 6 * 8 + 3 * unit + 5 * 4;
    expect(dateLine?.[0]).toBeCloseTo(measure - 2 * unit - date, 1);
    expect((dateLine?.[0] ?? 0) - (unitLine?.[0] ?? 0)).toBeCloseTo(2 * unit, 1);
  });

  it("is centred over the date, four characters in, with a seal (7.3.5.1)", () => {
    const [unitLine, dateLine] = starts(official, sign(["阳光小学"], "2026年3月9日", true));
    const date = 6 * 8 + 3 * unit + 5 * 4;
    expect(dateLine?.[0]).toBeCloseTo(measure - 4 * unit - date, 1);
    expect((unitLine?.[0] ?? 0) + 2 * unit).toBeCloseTo((dateLine?.[0] ?? 0) + date / 2, 1);
  });

  it("ends at the right edge in a style without an inset", () => {
    const lines = itemsOf(standard, sign(["阳光小学"], "三月九日", false));
    expect(new Set(lines.map(({ x }) => Math.round(x)))).toEqual(
      new Set([Math.round(standard.page.width - standard.page.right - 48)]),
    );
  });
});

describe("the note of attachments", () => {
  it("numbers several and hangs their names under the first character", () => {
    const names = ["秋季研学旅行活动家长知情同意书及学生健康状况登记表", "乘车安排表"];
    const opening = 3 * unit;
    const number = 8 + 8 + 4;
    expect(starts(official, { type: "attachments", names })).toEqual([
      [2 * unit, `附件：1. ${names[0]?.slice(0, 21)}`],
      [2 * unit + opening + number, names[0]?.slice(21)],
      [2 * unit + opening, "2. 乘车安排表"],
    ]);
  });

  it("gives one attachment no number", () => {
    expect(starts(official, { type: "attachments", names: ["乘车安排表"] })).toEqual([
      [2 * unit, "附件：乘车安排表"],
    ]);
  });
});

describe("fields", () => {
  it("print label, colon and the first paragraph on one line, other blocks below", () => {
    const value = [p("每生60元"), list(1, "车费40元")];
    expect(starts(standard, { type: "fields", entries: [{ label: [text("费用")], value }] })).toEqual([
      [24, "费用：每生60元"],
      [24, "1、车费40元"],
    ]);
  });

  it("leave a label that ends in a colon as it is", () => {
    const entries = [{ label: [text("地点：")], value: [p("操场")] }];
    expect(starts(standard, { type: "fields", entries })).toEqual([[24, "地点：操场"]]);
  });
});

describe("lists", () => {
  const hanging: Style = {
    ...standard,
    looks: {
      ...standard.looks,
      item2: { ...standard.looks.item2, indent: { left: 4, right: 0, first: -2 } },
    },
  };

  it("turn to the margin where the first line is indented", () => {
    const words = "同学们带上自己做的贺卡和鲜花到敬老院看望老人，为他们表演节目，打扫房间";
    expect(starts(standard, list(1, words)).map(([x]) => x)).toEqual([24, 0]);
  });

  it("hang the mark where the first line is negative", () => {
    const words = "同学们带上自己做的贺卡和鲜花到敬老院看望老人，为他们表演节目，打扫房间";
    const lines = starts(hanging, list(1, item(words, p("注意安全。"))));
    expect(lines.map(([x]) => x)).toEqual([24, 48, 48]);
  });

  it("print the second mark of a pair behind the text", () => {
    const marked: Block = {
      ...list(1, "活动时间"),
      marks: [{ before: "【", counter: "bullet", after: "", close: "】" }],
    };
    expect(starts(standard, marked)).toEqual([[24, "【活动时间】"]]);
  });

  it("print a mark alone before a table or another list", () => {
    expect(starts(standard, list(1, item(list(2, "带水壶"))))).toEqual([
      [24, "1、"],
      [24, "（1）带水壶"],
    ]);
  });
});

describe("emphasis", () => {
  const keys = (style: Style, block: Block): string[] => itemsOf(style, block).map(({ face }) => face.key);

  it("is the face's bold, or 黑体 where it has none", () => {
    const strong = p([{ type: "strong", children: [text("注意安全")] }]);
    expect(keys(standard, strong)).toEqual(["song-bold"]);
    expect(keys(official, strong)).toEqual(["hei"]);
  });

  it("sets a run-in lead and its mark in the face that the look names", () => {
    const lead = list(1, item(p([{ type: "lead", children: [text("锻炼能力。")] }, text("学会分工。")])));
    expect(keys(official, lead)).toEqual(["kai", "kai", "fang"]);
  });

  it("prints what is missing in a colour", () => {
    const todo = p([{ type: "todo", children: [text("【待补：地点】")] }]);
    expect(itemsOf(standard, todo)[0]?.color).toMatch(/^#/u);
  });
});
