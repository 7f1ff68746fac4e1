import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setLines } from "../lines.ts";

const mayNotOpen = /^[，。、；：？！）》”’】〕…％%·]/u;
const mayNotClose = /[（《“‘【〔]$/u;

const words = [
  "春天",
  "敬老院",
  "我",
  "同学们",
  "研学旅行",
  "去",
  "English课",
  "3月里",
  "8:30前",
  "100%的",
  "20元钱",
];
const inner = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(""));
const phrase = fc.oneof(
  { weight: 4, arbitrary: inner },
  inner.map((text) => `“${text}”`),
  inner.map((text) => `《${text}》`),
  inner.map((text) => `（${text}）`),
  inner.map((text) => `${text}……`),
  inner.map((text) => `——${text}`),
  fc.constant("Walk into nature"),
);
const clause = fc
  .tuple(phrase, fc.constantFrom("，", "。", "、", "；", "：", "？", "！", ""))
  .map((parts) => parts.join(""));
const texts = fc.array(clause, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(""));
const measures = fc.integer({ min: 24, max: 40 });
const settings = { seed: 20260309, numRuns: 400 };

describe("lines of any text", () => {
  it("hold all of it, once", () => {
    fc.assert(
      fc.property(texts, measures, (text, measure) => {
        expect(
          setLines(text, measure)
            .map((line) => line.text)
            .join(""),
        ).toBe(text);
      }),
      settings,
    );
  });

  it("never open or close with a forbidden mark", () => {
    fc.assert(
      fc.property(texts, measures, (text, measure) => {
        const lines = setLines(text, measure).map((line) => line.text.trim());
        for (const line of lines.slice(1)) expect(line).not.toMatch(mayNotOpen);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(mayNotClose);
      }),
      settings,
    );
  });

  it("never open with one in a narrow cell, where a word of its own fills it", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 5, max: 9 }), (text, measure) => {
        const lines = setLines(text, measure + 0.5, { holdsWords: true }).map((line) => line.text.trim());
        for (const line of lines.slice(1)) expect(line).not.toMatch(mayNotOpen);
      }),
      settings,
    );
  });

  it("are never wider than the measure", () => {
    fc.assert(
      fc.property(texts, measures, (text, measure) => {
        for (const { end } of setLines(text, measure)) expect(end).toBeLessThanOrEqual(measure * 10 + 0.3);
      }),
      settings,
    );
  });

  it("end flush where they are justified", () => {
    fc.assert(
      fc.property(texts, measures, (text, measure) => {
        for (const { end } of setLines(text, measure).slice(0, -1)) expect(end).toBeCloseTo(measure * 10, 6);
      }),
      settings,
    );
  });

  it("leave the last one as it is", () => {
    const [, last] = setLines("今天我们去敬老院看望老人", 7);
    expect(last).toMatchObject({ text: "院看望老人", end: 50 });
  });
});

describe("setLine", () => {
  const advances = (text: string, measure: number): (readonly [string, number])[] =>
    (setLines(text, measure)[0]?.items ?? [])
      .flatMap((item) => item.glyphs)
      .map(
        ({ codePoint, advance }) =>
          [String.fromCodePoint(codePoint), Math.round(advance * 100) / 100] as const,
      );

  it("stretches every place alike: between characters, Chinese and Latin, words", () => {
    const line = advances("上午8点到to go学校开会", 11);
    const natural = new Map([
      ["上", 10],
      ["午", 12.5],
      ["8", 7.5],
      ["点", 10],
      ["到", 12.5],
      [" ", 2.5],
      ["学", 10],
      ["校", 10],
    ]);
    const growth = line
      .slice(0, -1)
      .flatMap(([text, advance]) => (natural.has(text) ? [advance - (natural.get(text) ?? 0)] : []));
    expect(growth.length).toBeGreaterThan(5);
    expect(Math.min(...growth)).toBeGreaterThan(0);
    for (const each of growth) expect(each).toBeCloseTo(growth[0] ?? 0, 1);
  });

  it("stretches nothing inside a Latin word or a number", () => {
    const line = advances("学习English共30分钟，大家都来", 9);
    for (const [text, advance] of line) if (/[A-Za-g3]/u.test(text)) expect(advance).toBe(5);
  });

  it("squeezes the mark at the end before those inside", () => {
    const line = advances("今天，我们去敬老院看望老人。大家很高兴", 13);
    expect(line.at(-1)).toEqual(["。", 5]);
    expect(line[2]).toEqual(["，", 5]);
  });

  it("centres and aligns right by the visible width", () => {
    expect(setLines("春游", 10, { align: "center" })[0]).toMatchObject({ start: 40, end: 60 });
    expect(setLines("春游", 10, { align: "right" })[0]).toMatchObject({ start: 80, end: 100 });
  });

  it("stretches nothing inside a mark, so that all items start alike", () => {
    const starts = ["同学们带上贺卡去看望老人家", "请大家按时到校，不要迟到早退"].map((text) => {
      const items = setLines(`1、${text}`, 8, { mark: 2 })[0]?.items ?? [];
      return (items[1]?.x ?? 0) + (items[1]?.glyphs[0]?.advance ?? 0);
    });
    expect(starts).toEqual([15, 15]);
  });

  it("lets a mark hang with the text flush behind it", () => {
    const lines = setLines("1、同学们带上贺卡", 6, { left: 20, first: -20, mark: 2, hangs: true });
    const glyphStart = (lines[0]?.items[1]?.x ?? 0) + (lines[0]?.items[1]?.glyphs[0]?.advance ?? 0);
    expect(glyphStart).toBe(20);
    expect(lines[1]?.start).toBe(20);
  });
});
