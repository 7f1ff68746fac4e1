import { describe, expect, it, test } from "vitest";
import { drawnText, isCombining } from "../../../src/notation/words/drawn-text.ts";

describe("what of a text is drawn", () => {
  it.each([
    ["太阳☀\ufe0f大", "太阳☀大"],
    ["渡邊\u{e0100}老师", "渡邊老师"],
    ["零\u200d宽\u200c字\u200e符\ufeff号", "零宽字符号"],
    ["韩\u3164文\u115f填\uffa0充", "韩文填充"],
    ["标\u{e0041}签\u00ad软", "标签软"],
    ["一\r\n二\r三\u2028四\t五", "一\n二\n三\n四 五"],
    ["响\u0007铃", "响铃"],
  ])("%j is %j", (typed, drawn) => {
    expect(drawnText(typed)).toBe(drawn);
  });

  it("puts letters and their marks together where one character has both", () => {
    expect(drawnText("ma\u0304ma hǎo nu\u0308\u030c")).toBe("māma hǎo nǚ");
    expect(drawnText("e\u0302\u0304 m\u0300")).toBe("ê\u0304 m\u0300");
  });

  it("leaves ideographs as they are, those too that Unicode holds for others", () => {
    expect(drawnText("\uf9d0\u3099類")).toBe("\uf9d0\u3099類");
  });
});

test("marks over and under letters are told from letters", () => {
  expect([..."a\u0304中\u3099①"].map((each) => isCombining(each.codePointAt(0) ?? 0))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test("every mark of the basic plane is told, whichever stretch of it is passed over", () => {
  const told: number[] = [];
  const marks: number[] = [];
  for (let codePoint = 0x300; codePoint < 0xfe30; codePoint++) {
    if (isCombining(codePoint)) told.push(codePoint);
    if (/^\p{Mn}$/u.test(String.fromCodePoint(codePoint))) marks.push(codePoint);
  }
  expect(told).toEqual(marks);
});
