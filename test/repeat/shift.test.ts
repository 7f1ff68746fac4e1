import fc from "fast-check";
import { expect, test } from "vitest";
import { shiftOf } from "../../src/repeat/shift.ts";

const day = (date: string): number => Date.parse(date) / 86_400_000;
const iso = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
const calendar = {
  holidays: [
    { name: "国庆", from: day("2026-10-01"), to: day("2026-10-07") },
    { name: "国庆", from: day("2027-10-01"), to: day("2027-10-07") },
  ],
  makeUpDays: [day("2027-10-09")],
};

test.each([
  // Two school days before a Thursday after the holidays: the last two school days before them.
  ["2026-10-15", "2027-10-11", "2026-10-13", "2027-10-08"],
  ["2026-10-15", "2027-10-11", "2026-10-12", "2027-09-30"],
  ["2026-10-15", "2027-10-11", "2026-10-16", "2027-10-12"],
  // The Saturday before stays behind its Friday and before its Monday.
  ["2026-10-19", "2027-10-18", "2026-10-17", "2027-10-16"],
])("an event from %s to %s takes %s to %s", (from, to, before, after) => {
  const shift = shiftOf(day(from), day(to), calendar);
  expect(shift.inSchoolDays).toBe(true);
  expect(iso(shift.move(day(before)))).toBe(after);
});

test("where a calendar does not reach both days, days are counted", () => {
  const shift = shiftOf(day("2024-10-15"), day("2027-10-11"), calendar);
  expect(shift.inSchoolDays).toBe(false);
  expect(shift.move(day("2024-10-12"))).toBe(day("2027-10-08"));
});

test("no two days change places, and the event lies where it should", () => {
  const near = fc.integer({ min: -120, max: 120 });
  fc.assert(
    fc.property(near, near, near, near, (a, b, from, to) => {
      const [was, is] = [day("2026-10-20") + from, day("2027-10-20") + to];
      const { move } = shiftOf(was, is, calendar);
      expect(move(was)).toBe(is);
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      expect(move(was + first)).toBeLessThanOrEqual(move(was + last));
    }),
    { seed: 7, numRuns: 200 },
  );
});
