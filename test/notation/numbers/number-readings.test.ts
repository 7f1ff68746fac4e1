import { expect, test } from "vitest";
import { numberReadings, shownReading } from "../../../scripts/number-readings.ts";
import { isGarbled } from "../../../src/notation/numbers/number.ts";

const examples = numberReadings.flatMap((each) => Object.entries(each.examples));

test.each(examples)("what the pages say of %s is how it is read", (written, read) => {
  expect(shownReading(written)).toBe(read);
});

test.each(examples.filter(([, read]) => read !== ""))("%s is not told to be unreadable", (written) => {
  expect(isGarbled(written)).toBe(false);
});
