import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { type Checked, checkBytes } from "../../../src/pipeline/check.ts";
import { explainedCodes, pageOf } from "../../../src/pipeline/explain.ts";
import { fixBytes } from "../../../src/pipeline/fix.ts";
import { provenFixes } from "../../../src/pipeline/proven.ts";
import { slips } from "./slips.ts";

/** A plan with a mistake that can be mended, and what `plan check --fix` makes of it. */
export interface Mendable {
  readonly code: string;
  readonly text: string;
  /** How many findings of it can be mended. */
  readonly fixes: number;
  readonly mended: string;
}

const check = (bytes: Uint8Array): Checked => checkBytes(bytes, "方案.yaml");

/** For every code that is mended anywhere on the pages of the codes and in the fixtures: the plan with the fewest other mistakes. */
export function mendables(): readonly Mendable[] {
  const files = globSync("test/fixtures/{mistakes,pasted,yaml}/**/*.yaml").sort();
  const texts = [
    ...slips,
    ...explainedCodes.flatMap((code) => pageOf(code)?.bad ?? []),
    ...files.map((file) => readFileSync(file, "utf8")),
  ];
  const best = new Map<string, Mendable>();
  for (const made of texts.flatMap(mendablesIn)) {
    const known = best.get(made.code);
    if (!known || made.fixes < known.fixes) best.set(made.code, made);
  }
  return [...best.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function mendablesIn(text: string): readonly Mendable[] {
  // The editor's lines all end alike; what has no title is no plan, but for a document that was pasted.
  if (text.includes("\r")) return [];
  const bytes = new TextEncoder().encode(text);
  const checked = check(bytes);
  const found = provenFixes(bytes, checked, check).diagnostics.filter(({ fix }) => fix !== undefined);
  if (!checked.isPlan && !found.some(({ code }) => code === "yaml/pasted-text")) return [];
  const mended = fixBytes(bytes, checked, check)?.after;
  if (mended === undefined) return [];
  return found.map(({ code }) => ({ code, text, fixes: found.length, mended }));
}
