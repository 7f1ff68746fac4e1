import type { Counts } from "../../report/labels.ts";
import { digestOf } from "../host/digest.ts";
import type { Host } from "../host/host.ts";
import { contentOf } from "../press/identity.ts";
import type { Printed } from "../stages.ts";
import type { Rendered } from "./rendered.ts";

/** What the papers of a plan were made from, those among them that were left out. */
export function recordsOf(
  bytes: Uint8Array,
  { files = [], leftOut, read = [] }: Printed,
  found: Counts,
  host: Host,
): Rendered["records"] {
  const plan = digestOf(bytes);
  const common = { plan, read: read.map((path) => [path, contentOf(path, host)] as const), found };
  const records: Record<string, Rendered["records"][string]> = {};
  for (const { paper } of leftOut) records[paper] = { ...common, outputs: {}, leftOut: true };
  for (const { paper, format, bytes: made } of files) {
    records[paper] = { ...common, outputs: { ...records[paper]?.outputs, [format]: digestOf(made) } };
  }
  return records;
}
