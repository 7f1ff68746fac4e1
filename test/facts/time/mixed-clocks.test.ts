import { describe, expect, test } from "vitest";
import { mixedClocks } from "../../../src/facts/time/mixed-clocks.ts";
import { planOf } from "../../lint/lint-text.ts";

/** The clocks that count twelve hours where others count 24, as `written = minutes`. */
function mixedOf(...times: readonly string[]): readonly string[] {
  const rows = times.map((time) => `  - {时间: "${time}", 内容: 环节}\n`).join("");
  return mixedClocks(planOf(`标题: 秋季活动方案\n活动流程:\n${rows}`)).flatMap((mixed) =>
    mixed.map(({ text, minutes }) => `${text.value} = ${minutes}`),
  );
}

describe("clocks that count twelve hours", () => {
  test.each([
    [["8:00", "1:00", "14:30"], ["1:00 = 780"]],
    [["8:00", "11:59", "14:30"], []],
    [["8:00", "13:00", "14:30"], []],
    [
      ["8:00", "2:30", "4:00"],
      ["2:30 = 870", "4:00 = 960"],
    ],
  ])("of %j", (times, mixed) => {
    expect(mixedOf(...times)).toEqual(mixed);
  });
});
