import type { Counts } from "../../report/labels.ts";
import { digestOf } from "../host/digest.ts";
import { contentOf } from "../press/identity.ts";
import type { Printed } from "../stages.ts";
import type { PlanTask, Rendered } from "./rendered.ts";
import { type Placing, placeOf } from "./targets.ts";

/** What else there is to remember of a printed plan. */
export interface Circumstances {
  readonly found: Counts;
  /** The papers that it does not list, where the listed ones were asked for. */
  readonly unlisted: readonly string[];
  /** What an earlier run wrote: a paper that is left out now may still stand there. */
  readonly known: PlanTask["known"];
  readonly placing: Placing;
}

/** What the papers of a plan were made from, those among them that were left out; or its dossier, as one. */
export function recordsOf(
  bytes: Uint8Array,
  { files = [], leftOut, read = [] }: Printed,
  { found, unlisted, known, placing }: Circumstances,
): Rendered["records"] {
  const { host } = placing.folder;
  const plan = digestOf(bytes);
  const common = { plan, read: read.map((path) => [path, contentOf(path, host)] as const), found };
  const records: Record<string, Rendered["records"][string]> = {};
  if (!placing.dossier) {
    for (const paper of [...leftOut.map((each) => each.paper), ...unlisted])
      records[paper] = { ...common, outputs: known[paper] ?? {}, leftOut: true };
  }
  for (const file of files) {
    const { unit, output } = placeOf(file, placing);
    const { outputs = {}, leftOut: gone } = records[unit] ?? {};
    records[unit] = { ...common, outputs: { ...(gone ? {} : outputs), [output]: digestOf(file.bytes) } };
  }
  return records;
}
