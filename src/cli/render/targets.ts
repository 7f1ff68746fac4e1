import type { Format } from "../../pipeline/render.ts";
import type { Host } from "../host/host.ts";
import { fullPath, pathIdentity } from "../host/paths.ts";
import type { Candidate } from "../inputs/inputs.ts";

/** The file that a plan is written to in a format: its own name, beside it or in the folder asked for. */
export function targetOf(candidate: Candidate, format: Format, out: string | undefined, host: Host): string {
  const stem = host.path.basename(candidate.file).replace(/\.ya?ml$/i, "");
  const folder = out === undefined ? host.path.dirname(candidate.file) : fullPath(out, host);
  return host.path.join(folder, `${stem}.${format}`);
}

/** Plans that would be written to the same file, on any machine's idea of the same. */
export function collisionsOf(
  candidates: readonly Candidate[],
  outOf: (candidate: Candidate) => string | undefined,
  host: Host,
): readonly (readonly Candidate[])[] {
  const byTarget = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const identity = pathIdentity(targetOf(candidate, "docx", outOf(candidate), host), host);
    byTarget.set(identity, [...(byTarget.get(identity) ?? []), candidate]);
  }
  return [...byTarget.values()].filter((group) => group.length > 1);
}
