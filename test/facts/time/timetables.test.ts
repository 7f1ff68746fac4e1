import { describe, expect, test } from "vitest";
import { timetablesOf } from "../../../src/facts/time/timetables.ts";
import { planOf } from "../../lint/lint-text.ts";

/** The slots of a plan's timetables as `block 13:00-14:30`, with a mark where twelve hours were added. */
function slotsOf(yaml: string): readonly string[] {
  const clock = (minutes: number): string =>
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  return timetablesOf(planOf(`标题: 秋季活动方案\n${yaml}`)).flatMap(({ block, slots }) =>
    slots.map(({ from, to, moved }) =>
      `${block} ${clock(from)}${to === undefined ? "" : `-${clock(to)}`}${moved ? " +12" : ""}`.trim(),
    ),
  );
}

const rows = (...times: string[]): string =>
  `活动流程:\n${times.map((time) => `  - {时间: "${time}", 内容: 环节}\n`).join("")}`;

describe("clocks mean what the lines above make of them", () => {
  test.each([
    [
      ["8:00", "2:30"],
      ["8:00", "14:30 +12"],
    ],
    [
      ["7:00", "1:00"],
      ["7:00", "13:00 +12"],
    ],
    [
      ["6:59", "1:00"],
      ["6:59", "1:00"],
    ],
    [
      ["9:00-11:30", "1:30-3:00"],
      ["9:00-11:30", "13:30-15:00 +12"],
    ],
    [
      ["8:00", "6:00"],
      ["8:00", "6:00"],
    ],
    [
      ["14:00", "2:30"],
      ["14:00", "14:30 +12"],
    ],
    [
      ["14:40", "2:30"],
      ["14:40", "2:30"],
    ],
    [
      ["18:00", "5:59"],
      ["18:00", "5:59"],
    ],
    [
      ["8:00", "下午2:30"],
      ["8:00", "14:30"],
    ],
  ])("%j", (times, expected) => {
    expect(slotsOf(rows(...times))).toEqual(expected);
  });
});

test("a block of the afternoon moves its clocks, labels and blocks alike", () => {
  const under = (name: string): string =>
    `活动流程:\n  ${name}:\n    - 2:30—3:30 分组体验\n    - 7:10 放学\n`;
  expect(slotsOf(under("下午"))).toEqual(["下午 14:30-15:30 +12", "下午 7:10"]);
  expect(slotsOf(under("上午"))).toEqual(["上午 2:30-3:30", "上午 7:10"]);
  expect(slotsOf(under("晚上"))).toEqual(["晚上 2:30-3:30", "晚上 19:10 +12"]);
});
