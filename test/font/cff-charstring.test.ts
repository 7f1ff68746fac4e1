import { expect, test } from "vitest";
import { bias } from "../../src/font/cff-charstring.ts";

test.each([
  [0, 107],
  [1239, 107],
  [1240, 1131],
  [33899, 1131],
  [33900, 32768],
])("of %i subroutines, number 0 is at %i", (count, expected) => {
  expect(bias({ count })).toBe(expected);
});
