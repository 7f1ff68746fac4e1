import { expect, test } from "vitest";
import { durationsIn } from "../../../src/notation/time/durations-in.ts";

test.each([
  ["一个半小时", [90]],
  ["两小时半", [150]],
  ["约半小时", [30]],
  ["半个小时", [30]],
  ["1小时30分，1.5小时", [90, 90]],
  ["40′，四十分钟", [40, 40]],
  ["半个多小时，后半小时，上半个小时，3—5分钟，8时30分", []],
])("%s", (text, minutes) => {
  expect(durationsIn(text).map((each) => each.minutes)).toEqual(minutes);
});
