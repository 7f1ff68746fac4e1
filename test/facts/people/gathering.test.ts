import { expect, test } from "vitest";
import { factsOf } from "../../../src/facts/facts.ts";
import { planOf } from "../../lint/lint-text.ts";

const clock = (minutes: number | undefined): string =>
  minutes === undefined ? "" : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/** When pupils gather and are fetched, of an event of a morning with these steps. */
function hoursOf(steps: string, time = "2027-03-12 8:00-11:30"): readonly string[] {
  const { gathering, fetching } = factsOf(
    planOf(`标题: 植树方案\n活动时间: ${time}\n活动流程:\n${steps.replaceAll(/^/gmu, "  - ")}\n`),
  );
  return [clock(gathering), clock(fetching)];
}

test.each([
  ["7:40 各班在操场集合\n8:00 出发\n11:00 返校", ["7:40", "11:30"]],
  ["8:10 集合\n11:00 返程\n11:50 到校解散", ["8:00", "11:50"]],
  ["7:00 带队教师集合\n7:50 学生签到\n8:00 出发", ["7:50", "11:30"]],
  ["8:20 开幕", ["8:00", "11:30"]],
])("the letter says when to come as the timetable does: %j", (steps, hours) => {
  expect(hoursOf(steps)).toEqual(hours);
});

test("where the event has no hours the timetable alone says it", () => {
  expect(hoursOf("7:40 集合\n8:00 出发\n11:40 返校", "2027年3月12日")).toEqual(["7:40", "11:40"]);
  expect(hoursOf("8:00 出发\n11:40 总结", "2027年3月12日")).toEqual(["", ""]);
});
