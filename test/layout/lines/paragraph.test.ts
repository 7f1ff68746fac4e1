import { describe, expect, it } from "vitest";
import { setPassage } from "../../../src/layout/lines/paragraph.ts";
import { createShaper, wordHabits } from "../../../src/layout/shape/shaper.ts";
import { fakeFonts } from "../fake-fonts.ts";
import { broken, passage, setLines } from "../lines.ts";

/** The advance of each glyph of the first line, points; a Chinese character has 10. */
function advances(text: string, characters: number): (readonly [string, number])[] {
  return (setLines(text, characters)[0]?.items ?? [])
    .flatMap(({ glyphs }) => glyphs)
    .map(({ codePoint, advance }) => [String.fromCodePoint(codePoint), advance] as const);
}

function sum(line: readonly (readonly [string, number])[]): number {
  return line.reduce((total, [, advance]) => total + advance, 0);
}

describe("a cell that holds its words", () => {
  it("keeps a word whole that is just as wide as the cell", () => {
    expect(broken("上，李明远们", 4)).toEqual(["上，李明", "远们"]);
    expect(broken("上，李明远们", 4, { holdsWords: true })).toEqual(["上，", "李明远们"]);
  });

  it.each([
    ["低年级组50米预赛", 5, ["低年级组", "50米预赛"]],
    ["高年级段学生展示", 5, ["高年级段", "学生展示"]],
    ["中年级诵读童谣", 5, ["中年级", "诵读童谣"]],
  ])("keeps the name of a group of grades whole: %s", (text, room, lines) => {
    expect(broken(text, room, { holdsWords: true })).toEqual(lines);
  });

  it("parts a word that is wider", () => {
    expect(broken("上，李明远们", 3.1, { holdsWords: true })).toEqual(["上，李", "明远们"]);
  });
});

describe("an empty passage", () => {
  it("has one line of its own height with an item for its tag, and no glyph", () => {
    const [line, ...more] = setLines("", 10);
    expect(more).toEqual([]);
    expect(line?.items).toEqual([]);
    const run = setLines("\u200b", 10);
    expect(run).toHaveLength(1);
    expect(run[0]?.items.flatMap(({ glyphs }) => glyphs)).toEqual([]);
  });
});

describe("the end of a heading", () => {
  const heading = { breaking: "heading" } as const;

  it("takes a character along that would stand alone", () => {
    expect(broken("各班活动安排", 5)).toEqual(["各班活动安", "排"]);
    expect(broken("各班活动安排", 5, heading)).toEqual(["各班活动", "安排"]);
  });

  it("takes it from the line before alone", () => {
    expect(broken("一二三四五六七八九十排", 5, heading)).toEqual(["一二三四五", "六七八九", "十排"]);
  });

  it("leaves a character that was put on its own line", () => {
    expect(broken("各班活动\n排", 5, heading)).toEqual(["各班活动", "排"]);
  });

  it("leaves a heading of one line, and one whose line before has no other break", () => {
    expect(broken("排", 5, heading)).toEqual(["排"]);
    expect(broken("Abc排", 1.5, heading)).toEqual(["Abc", "排"]);
  });
});

describe("a line that is squeezed", () => {
  it("gives what an opening mark inside has left of its blank to the character before it", () => {
    const line = advances("大家一起读《西游》，看戏", 8.9);
    expect(sum(line)).toBeCloseTo(89, 6);
    const at = line.findIndex(([character]) => character === "《");
    expect(line[at]?.[1]).toBeCloseTo(5, 6);
    expect(line[at - 1]?.[1]).toBeCloseTo(14, 6);
  });

  it("takes from the gaps between Chinese and Latin, not from the one behind its last character", () => {
    const line = advances("上午8点到9点。English", 7.3);
    expect(sum(line)).toBeCloseTo(73, 6);
    expect(line.at(-1)).toEqual(["。", 5]);
  });
});

describe("a line that is stretched", () => {
  it("opens nothing before a mark that stands over a character", () => {
    const [justified, plain] = [7.5, 20].map((measure) => advances("今天是王\u0331老师Wonderful", measure));
    expect(justified?.[3]).toEqual(plain?.[3]);
    expect(justified?.[1]?.[1]).toBeGreaterThan(10);
  });
});

describe("the height of a line", () => {
  const settings = wordHabits;

  it("is that of Latin text where it holds nothing else", () => {
    const latinLeading = { height: 12, baseline: 9, foot: 0 };
    const heights = (text: string): readonly number[] =>
      setPassage(passage(text, { latinLeading }), 100, createShaper(fakeFonts(), 0, settings)).map(
        ({ height }) => height,
      );
    expect(heights("Walk into nature")).toEqual([12]);
    expect(heights("Walk into 自然")).toEqual([15]);
  });

  it("is known where nothing is painted", () => {
    const shaper = { ...createShaper(fakeFonts(), 0, settings), paints: false } as const;
    expect(setPassage(passage("走进自然"), 100, shaper)).toEqual([
      { height: 15, foot: 0, blank: false, printed: 0, items: [] },
    ]);
  });
});

describe("the end of a running text", () => {
  it("does not leave a single character, with or without a mark, on the last line", () => {
    expect(broken("一二三四五六七八九十排", 10)).toEqual(["一二三四五六七八九", "十排"]);
    expect(broken("一二三四五六七八九十排。", 10)).toEqual(["一二三四五六七八九", "十排。"]);
    expect(broken("一二三四五六七八九（十排）", 10)).toEqual(["一二三四五六七八九", "（十排）"]);
  });

  it("fills the line that gave a character up", () => {
    const [first] = setLines("一二三四五六七八九十排。", 10);
    expect(first?.end).toBeCloseTo(100);
  });

  it("takes two characters as they are, and one that was put on its own line", () => {
    expect(broken("一二三四五六七八九十安排", 10)).toEqual(["一二三四五六七八九十", "安排"]);
    expect(broken("一二三四五六七八九十\n排", 10)).toEqual(["一二三四五六七八九十", "排"]);
  });

  it("leaves it where too much would have to go along, and where lines are ragged", () => {
    expect(broken("一二三四五六七八Abc排", 10)).toEqual(["一二三四五六七八Abc", "排"]);
    expect(broken("一二三四五六七八九十排", 10, { align: "left" })).toEqual(["一二三四五六七八九十", "排"]);
  });

  it("is the same in a cell of some width", () => {
    const cell = { align: "center", holdsWords: true } as const;
    expect(broken("一二三四五六七八九十排", 10, cell)).toEqual(["一二三四五六七八九", "十排"]);
    expect(broken("一二三排", 3.1, cell)).toEqual(["一二三", "排"]);
  });
});
