import { describe, expect, it } from "vitest";
import { type Char, widthOf } from "../../../src/layout/shape/char.ts";
import { shape } from "../../../src/layout/shape/shape.ts";
import { createShaper } from "../../../src/layout/shape/shaper.ts";
import { fakeFonts } from "../fake-fonts.ts";

/** At 10 points: a Chinese character 10 wide, a Latin one 5; every glyph is drawn from 1 to 4. */
function shaped(text: string): Char[] {
  const ink = { face: "song", latin: "latin", bold: false, size: 10, color: undefined } as const;
  return shape([{ text, ink, tag: undefined }], createShaper(fakeFonts(), 0));
}

/** The text with a bar where a quarter-em stands. */
function gaps(text: string): string {
  return shaped(text)
    .map(({ codePoint, gap }) => String.fromCodePoint(codePoint) + (gap > 0 ? "|" : ""))
    .join("");
}

describe("the quarter-em between Chinese and Latin", () => {
  it.each([
    ["共3人A组", "共|3|人|A|组"],
    ["一间m²的屋", "一间|m²|的屋"],
    ["吸收CO₂气", "吸收|CO₂|气"],
    ["共￥50元", "共￥50|元"],
    ["≤45人", "≤45|人"],
    ["67.5㎡大", "67.5㎡大"],
    ["①A班→B班", "①A|班→B|班"],
    ["约½杯", "约½|杯"],
    ["用あA", "用あ|A"],
    ["占100%以上", "占|100%以上"],
    ["误差±5米", "误差±5|米"],
    ["共$20元", "共$20|元"],
    ["共¥50元", "共¥50|元"],
    ["转30°后", "转|30°后"],
    ["5G+课堂", "5G+课堂"],
    ["问&答", "问&答"],
    ["气温26℃左右", "气温|26℃左右"],
    ["约5％的人", "约|5％的人"],
    ["见#3楼", "见#3|楼"],
  ])("%s is %s", (text, expected) => {
    expect(gaps(text)).toBe(expected);
  });
});

describe("signs and the number beside them", () => {
  it.each(["m²", "≤45", "10⁻³", "H₂O", "67.5㎡"])("%s stays whole", (text) => {
    const inner = shaped(text).slice(0, -1);
    expect(inner.map(({ breakable }) => breakable)).toEqual(inner.map(() => "no"));
  });
});

describe("a mark that no letter has", () => {
  it("stands in the middle over its base and takes no room", () => {
    const chars = shaped("n\u0304学");
    expect(chars.map(({ combining }) => combining)).toEqual([false, true, false]);
    expect(widthOf(chars, 0, 2)).toBe(5);
    // Base and mark are drawn alike here, so the mark's origin is its base's.
    expect(chars[0]?.width).toBe(0);
    expect(chars.map(({ gap }) => gap)).toEqual([0, 2.5, 0]);
    expect(chars.map(({ breakable }) => breakable)).toEqual(["no", "may", "no"]);
  });

  it("stands over its base behind another mark too", () => {
    const chars = shaped("x\u0304\u030as");
    expect(widthOf(chars, 0, 3)).toBe(5);
    expect([chars[0]?.width, chars[1]?.width]).toEqual([0, 0]);
  });

  it("stands alone where nothing is before it", () => {
    expect(shaped("\u0304").map(({ combining, width }) => [combining, width])).toEqual([[false, 5]]);
  });
});
