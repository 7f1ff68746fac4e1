import { describe, expect, it } from "vitest";
import { capitalAmount } from "../../../src/notation/numbers/money.ts";

describe("an amount in capital characters", () => {
  const table: readonly (readonly [yuan: number, printed: string])[] = [
    [0, "人民币零元整"],
    [5, "人民币伍元整"],
    [10, "人民币壹拾元整"],
    [105, "人民币壹佰零伍元整"],
    [110, "人民币壹佰壹拾元整"],
    [5000, "人民币伍仟元整"],
    [1203.5, "人民币壹仟贰佰零叁元伍角整"],
    [14850, "人民币壹万肆仟捌佰伍拾元整"],
    [100000, "人民币壹拾万元整"],
    [100005, "人民币壹拾万零伍元整"],
    [200300, "人民币贰拾万零叁佰元整"],
    [1000000, "人民币壹佰万元整"],
    [10010010, "人民币壹仟零壹万零壹拾元整"],
    [100000000, "人民币壹亿元整"],
    [100010000, "人民币壹亿零壹万元整"],
    [0.5, "人民币伍角整"],
    [0.05, "人民币伍分"],
    [3.05, "人民币叁元零伍分"],
    [3.45, "人民币叁元肆角伍分"],
    [-20, "人民币负贰拾元整"],
  ];
  for (const [yuan, printed] of table) it(`${yuan}`, () => expect(capitalAmount(yuan)).toBe(printed));

  it("has none for what is no amount", () => {
    expect(capitalAmount(Number.NaN)).toBeUndefined();
    expect(capitalAmount(1e18)).toBeUndefined();
  });
});
