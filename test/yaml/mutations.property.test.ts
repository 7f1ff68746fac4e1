import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { json } from "../../src/report/json.ts";
import { pretty } from "../../src/report/pretty.ts";
import { createSource, type Range } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { decode } from "../../src/yaml/read/decode.ts";
import type { YamlNode } from "../../src/yaml/tree.ts";
import { runs } from "../runs.ts";

const clean = readFileSync(new URL("../fixtures/yaml/clean.yaml", import.meta.url), "utf8");
const many = readFileSync(new URL("../fixtures/yaml/many.yaml", import.meta.url), "utf8");

/** What hands and input methods put where it does not belong. */
const slips = fc.constantFrom(
  ..."：，“”‘’　\t-:#*&!|>@%`{}[]\"'?~\\、《》（）\u0007\ud800\u200b😀".split(""),
  ": ",
  "- ",
  "\n",
  "\r\n",
  "  ",
  "\n---\n",
  "{{",
  "<<: ",
  "*基本",
  "| ",
  "1,000",
  "\n\t",
);

interface Slip {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(4),
  insert: slips,
});

function mutated(text: string, slipped: readonly Slip[]): string {
  return slipped.reduce((result, { at, remove, insert }) => {
    const start = Math.floor(at * result.length);
    return result.slice(0, start) + insert + result.slice(start + remove);
  }, text);
}

function rangesOf(node: YamlNode, ranges: Range[] = []): readonly Range[] {
  ranges.push(node.range);
  if (node.kind === "seq") for (const item of node.items) rangesOf(item, ranges);
  if (node.kind === "map") {
    for (const entry of node.entries) {
      ranges.push(entry.keyRange, entry.range);
      rangesOf(entry.value, ranges);
    }
  }
  return ranges;
}

function expectSound(text: string): void {
  const source = createSource("方案.yaml", text);
  const { value, diagnostics } = parseYaml(source);
  const ranges = diagnostics.flatMap(({ range, related, fix }) => [
    range,
    ...related.map((place) => place.range),
    ...(fix?.edits ?? []).map((edit) => edit.range),
  ]);
  for (const range of [...ranges, ...(value === undefined ? [] : rangesOf(value.root))]) {
    const isInside = range.start >= 0 && range.start <= range.end && range.end <= text.length;
    if (!isInside) throw new Error(`a range ${range.start} to ${range.end} of ${text.length}`);
  }
  if (value === undefined) expect(diagnostics.length).toBeGreaterThan(0);
  const report = { diagnostics, files: 1, passedOver: 0 };
  const shown = pretty(report, { language: "zh", width: 60, colour: false, offerFix: true });
  expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|undefined|\[object/.test(shown)).toBe(false);
  JSON.parse(json(report, { language: "en" }));
}

describe("whatever is typed", () => {
  test.each([
    ["a clean plan", clean],
    ["a broken plan", many],
  ])("into %s is read without a crash, every range inside its text", (_, text) => {
    const slipping = fc.array(slip, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(slipping, (slipped) => expectSound(mutated(text, slipped))),
      { seed: 20260309, numRuns: runs(120) },
    );
  });

  test("as bytes is decoded or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { value, diagnostics } = decode(bytes, "方案.yaml");
        expect(value === undefined).toBe(diagnostics.length > 0);
        if (value !== undefined) expectSound(value.text);
      }),
      { seed: 20260309, numRuns: runs(500) },
    );
  });

  test("as loose characters is read", () => {
    fc.assert(
      fc.property(fc.array(slips, { maxLength: 40 }), (parts) => expectSound(parts.join(""))),
      { seed: 20260309, numRuns: runs(1_000) },
    );
  });
});
