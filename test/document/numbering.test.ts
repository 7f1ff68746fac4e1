import { describe, expect, test } from "vitest";
import type { Block, Heading, List, ListItem } from "../../src/document/document.ts";
import { parseMark } from "../../src/document/mark.ts";
import { type NumberingScheme, numberDocument } from "../../src/document/numbering.ts";
import { inlineText, linesOf } from "../../src/document/plain-text.ts";
import { namedNumbering, numberingOf } from "../../src/style/named-numbering.ts";
import { numberings } from "../../src/vocabulary/choices.ts";
import { cell, document, h, item, list, p, row, table } from "../layout/make.ts";

const scheme = (name: string): NumberingScheme => namedNumbering(name) ?? expect.fail(name);

/** The marks of everything that is numbered, each with its words: 一、目的. */
function numbered(name: string, ...blocks: Block[]): readonly string[] {
  const numbers = numberDocument(document(...blocks), scheme(name));
  return [...numbers].map(([node, { text }]) => text + wordsOf(node));
}

function wordsOf(node: Heading | ListItem | { readonly caption: unknown }): string {
  if ("children" in node) return inlineText(node.children);
  return "blocks" in node ? linesOf(node.blocks.slice(0, 1)).join("") : "";
}

const goesOn = (made: List): List => ({ ...made, continued: true });

test("a list that goes on counts from the one beside it, not from one inside a cell between them", () => {
  const inCell = table(["栏"], row(cell([list(1, "子", "丑", "寅")])));
  expect(numbered("official", list(1, "甲", "乙"), inCell, goesOn(list(1, "丙"))).at(-1)).toBe("（三）丙");
});

describe("headings", () => {
  test("count through their level, and begin again below each one above", () => {
    expect(
      numbered(
        "official",
        h(1, "甲"),
        h(2, "子"),
        h(2, "丑"),
        h(1, "乙"),
        h(2, "寅"),
        h(3, "卯"),
        h(2, "辰"),
      ),
    ).toEqual(["一、甲", "（一）子", "（二）丑", "二、乙", "（一）寅", "1.卯", "（二）辰"]);
  });

  test("below one without a number begin again as well", () => {
    const plain: Heading = { ...h(1, "说明"), numbered: false };
    expect(numbered("official", h(1, "甲"), h(2, "子"), plain, h(2, "丑"), h(1, "乙"))).toEqual([
      "一、甲",
      "（一）子",
      "（一）丑",
      "二、乙",
    ]);
  });

  test("begin again in an attachment", () => {
    expect(numbered("official", h(1, "甲"), p("附件1", "attachment-title"), h(1, "乙"))).toEqual([
      "一、甲",
      "一、乙",
    ]);
  });
});

describe("compound numbers", () => {
  test("say the numbers of the levels above that are counted, and forget those of an earlier heading", () => {
    const plain: Heading = { ...h(1, "附"), numbered: false };
    const blocks = [
      h(1, "甲"),
      h(2, "子"),
      h(2, "丑"),
      plain,
      h(2, "寅"),
      h(1, "乙"),
      h(2, "卯"),
      list(2, "一"),
    ];
    expect(numbered("decimal", ...blocks)).toEqual([
      "1 甲",
      "1.1 子",
      "1.2 丑",
      "1 寅",
      "2 乙",
      "2.1 卯",
      "2.1.1 一",
    ]);
  });

  test("of a deeper level are forgotten once a higher one counts on", () => {
    const blocks = [
      h(1, "甲"),
      h(2, "子"),
      list(2, "一", item("二", list(3, "深"))),
      h(2, "丑"),
      list(3, "另"),
    ];
    expect(numbered("decimal", ...blocks).slice(-2)).toEqual(["1.2 丑", "1.2.1 另"]);
  });
});

describe("no level repeats the mark of one above it", () => {
  /** Lists in lists, each of one item, from a level of the scheme down to the eighth. */
  const nested = (level: number, marks: List["marks"] = []): List => ({
    ...list(level, level < 7 ? item("事", nested(level + 1)) : "事"),
    marks,
  });
  const schemes = [
    ...numberings.map(({ key }) => key),
    ["一、"],
    ["第一章", "（1）"],
    ["1.", "（1）", "①", "A、", "（A）"],
  ];

  test.each(schemes.map((each) => [each]))("in the scheme %s, in headings and in lists", (each) => {
    const own = typeof each === "string" ? scheme(each) : (numberingOf(each) ?? expect.fail());
    const headings = [1, 2, 3, 4, 5].map((level) => h(level as 1, "题"));
    const numbers = numberDocument(document(...headings, nested(5)), own);
    const texts = [...numbers.values()].map(({ text }) => text.replace(".", "、"));
    expect(texts.length).toBeGreaterThanOrEqual(7);
    expect([...new Set(texts.filter((text) => /[\p{L}\p{N}]/u.test(text)))]).toEqual(
      texts.filter((text) => /[\p{L}\p{N}]/u.test(text)),
    );
  });

  test("below items with a mark of their own", () => {
    const marks = [parseMark("（1）") ?? expect.fail()];
    expect(numbered("school", h(1, "节"), nested(1, marks))).toEqual([
      "一、节",
      "（1）事",
      "①事",
      "a、事",
      "（a）事",
      "A、事",
      "（A）事",
      "1）事",
    ]);
  });

  test("but bullets go on as bullets", () => {
    const marks = [parseMark("•") ?? expect.fail()];
    expect(new Set(numbered("school", nested(1, marks)))).toEqual(new Set(["•事"]));
  });
});

test("a list that leaves out a level says no number of that level from an item above", () => {
  const items = list(1, item("子", list(2, "一")), item("丑", list(3, "深")));
  expect(numbered("decimal", h(1, "甲"), items)).toEqual([
    "1 甲",
    "1.1 子",
    "1.1.1 一",
    "1.2 丑",
    "1.2.1 深",
  ]);
});

describe("a list", () => {
  test("counts through whatever stands in its items", () => {
    const inner = table(["组", "人"], row("一组", cell([list(1, "内一", "内二")])));
    expect(numbered("official", list(1, item("甲", list(2, "子", "丑")), item("乙", inner), "丙"))).toEqual([
      "（一）甲",
      "1.子",
      "1.丑".replace("1", "2"),
      "（二）乙",
      "（一）内一",
      "（二）内二",
      "（三）丙",
    ]);
  });

  test("counts on from the one beside it, across a table with a list in a cell and words between", () => {
    const inner = table(["组"], row(cell([list(1, "内")])));
    expect(numbered("official", list(1, "甲"), inner, p("另"), goesOn(list(1, "乙")))).toEqual([
      "（一）甲",
      "（一）内",
      "（二）乙",
    ]);
  });

  test("that goes on below another heading counts on from the last of its level", () => {
    expect(
      numbered("official", h(1, "一节"), list(1, "甲"), h(1, "二节"), goesOn(list(1, "乙")), list(1, "丙")),
    ).toEqual(["一、一节", "（一）甲", "二、二节", "（二）乙", "（一）丙"]);
  });
});
