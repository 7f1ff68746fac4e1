import fc from "fast-check";
import { expect, test } from "vitest";
import { planText } from "../../../bench/plans.ts";
import { runs } from "../../runs.ts";
import { isTaken, left, taken } from "./texts.ts";

test("readSound never differs from the library, whatever slips into a text", () => {
  const texts = [...taken, ...taken, ...taken, ...left, planText(4).slice(0, 1500)].filter(
    (text) => text !== "",
  );
  let count = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(slip, { maxLength: 3 }), (text, slips) => {
      const mutated = slips.reduce(slipped, text).replace(/\r(?!\n)/g, "\n");
      if (isTaken(mutated)) count++;
    }),
    { seed: 20261023, numRuns: runs(4000) },
  );
  expect(count).toBeGreaterThan(runs(800));
});

interface Slip {
  readonly at: number;
  readonly from: number;
  readonly remove: number;
  readonly insert: string;
}

const inserts = [
  ..." \n\t#,{}[]\"'|>?-:&*!%@`\\~0中，：—．",
  "\n  ",
  "\n\n",
  "  ",
  ": ",
  "- ",
  " #",
  "\r\n",
  "\n- ",
  "\na: ",
  "|-",
  "<<: ",
  "1.5",
  "0o7",
  "null",
  "---",
  "\u3000",
];

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(3),
  insert: fc.oneof(fc.constantFrom(...inserts), fc.constant("")),
});

/** Without an insertion, a line or a part of one is copied to another place. */
function slipped(text: string, { at, from, remove, insert }: Slip): string {
  const start = Math.floor(at * text.length);
  const source = Math.floor(from * text.length);
  const put = insert === "" ? text.slice(source, source + 12) : insert;
  return text.slice(0, start) + put + text.slice(start + remove);
}
