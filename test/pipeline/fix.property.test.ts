import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/diagnostic/apply.ts";
import type { Edit } from "../../src/diagnostic/diagnostic.ts";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { runs } from "../runs.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = (bytes: Uint8Array): Checked => checkBytes(bytes, "方案.yaml");
const errors = ({ diagnostics, hidden }: Checked): number =>
  diagnostics.filter(({ severity }) => severity === "error").length + hidden;

/** What hands and input methods put where it does not belong. */
const slips = fc.constantFrom(
  ..."：，“”‘’　\t-:#*&!|>@%`{}[]\"'、（）．０\u0007\u200b😀".split(""),
  ...[": ", "- ", "\n", "\r\n", "  ", "{{", "| ", "1,000", "\n\t", "一、", "...", "--", ", ", "?", "  "],
);
const slip = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(3), insert: slips });

function mutated(text: string, slipped: readonly { at: number; remove: number; insert: string }[]): string {
  return slipped.reduce((result, { at, remove, insert }) => {
    const start = Math.floor(at * result.length);
    return result.slice(0, start) + insert + result.slice(start + remove);
  }, text);
}

/** What edits leave alone: the text without the places that they touch. */
function untouched(text: string, edits: readonly Edit[]): string {
  return applyEdits(
    text,
    edits.map(({ range }) => ({ range, text: "" })),
  );
}

function expectSound(text: string): void {
  const before = check(encode(text));
  const fixed = fixBytes(encode(text), before, check);
  if (fixed === undefined) return;
  expect(errors(fixed.checked)).toBeLessThanOrEqual(errors(before));
  // Every round keeps what its edits do not touch, and the rounds lead from the old text to the new.
  let current = fixed.before;
  for (const edits of fixed.rounds) {
    const next = applyEdits(current, edits);
    let shift = 0;
    const put = [...edits]
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
      .map(({ range, text: by }) => {
        const start = range.start + shift;
        shift += by.length - (range.end - range.start);
        return { range: { start, end: start + by.length }, text: "" };
      });
    expect(untouched(next, put)).toBe(untouched(current, edits));
    current = next;
  }
  expect(current).toBe(fixed.after);
  expect(fixBytes(fixed.bytes, fixed.checked, check)).toBeUndefined();
}

describe("whatever is typed into", () => {
  test.each([
    "examples/秋季研学.yaml",
    "test/fixtures/yaml/many.yaml",
    "test/fixtures/yaml/folded-lines.yaml",
  ])(
    "%s, mending loses nothing, makes nothing worse and is done at once",
    (path) => {
      const text = readFileSync(path, "utf8").slice(0, 2_500);
      fc.assert(
        fc.property(fc.array(slip, { minLength: 1, maxLength: 5 }), (slipped) =>
          expectSound(mutated(text, slipped)),
        ),
        { seed: 20261023, numRuns: runs(40) },
      );
    },
    60_000,
  );
});
