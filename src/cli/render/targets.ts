import { fill } from "../../paper/kinds.ts";
import type { Paper } from "../../paper/paper.ts";
import type { Format } from "../../pipeline/render.ts";
import type { Host } from "../host/host.ts";
import { pathIdentity } from "../host/paths.ts";
import type { Candidate } from "../inputs/candidate.ts";

/** Where a paper of a plan is written to, without the ending of a format: under the paper's name, in the folder of its documents. */
export function targetOf(candidate: Candidate, paper: Paper, folder: string, host: Host): string {
  const stem = host.path.basename(candidate.file).replace(/\.ya?ml$/i, "");
  return host.path.join(folder, fill(paper.file, { 文件: stem, 文书: paper.zh }));
}

/** The file of a paper in a format. */
export function fileOf(target: string, format: Format): string {
  return `${target}.${format}`;
}

/** Plans that would be written to one target. */
export interface Collision {
  readonly target: string;
  readonly candidates: readonly Candidate[];
}

/** The targets that several plans, or several papers of one, would be written to, on any machine's idea of the same. */
export function collisionsOf(
  candidates: readonly Candidate[],
  targetsOf: (candidate: Candidate) => readonly string[],
  host: Host,
): readonly Collision[] {
  const byTarget = new Map<string, { target: string; candidates: Candidate[] }>();
  for (const candidate of candidates) {
    for (const target of targetsOf(candidate)) {
      const identity = pathIdentity(target, host);
      const known = byTarget.get(identity) ?? { target, candidates: [] };
      known.candidates.push(candidate);
      byTarget.set(identity, known);
    }
  }
  return [...byTarget.values()].filter((collision) => collision.candidates.length > 1);
}
