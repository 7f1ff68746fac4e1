import { expect, test } from "vitest";
import { capitalAmount } from "../../../src/notation/numbers/money.ts";
import { capitalsIn } from "../../../src/notation/sums/capitals-in.ts";

test.each([
  ["人民币叁仟陆佰元整", 3600],
  ["伍万圆正", 50_000],
  ["壹仟贰佰零叁元伍角整", 1203.5],
  ["壹拾元零伍分", 10.05],
  ["拾贰万叁仟肆佰伍拾陆元柒角捌分", 123_456.78],
])("%s is %s yuan", (text, yuan) => {
  expect(capitalsIn(`共计${text}，请审批`)).toEqual([{ start: 2, end: 2 + text.length, yuan }]);
});

test.each(["三百元", "万元户", "陆家嘴", "圆满"])("no capitals: %s", (text) => {
  expect(capitalsIn(text)).toEqual([]);
});

test("what is written in capitals is read as the same amount", () => {
  for (let fen = 1; fen < 2_000_000_00; fen = fen * 3 + 7) {
    const text = capitalAmount(fen / 100) ?? "";
    if (fen >= 100)
      expect(
        capitalsIn(text).map(({ yuan }) => yuan),
        text,
      ).toEqual([fen / 100]);
  }
});
