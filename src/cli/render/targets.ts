import { fill } from "../../paper/kinds.ts";
import type { Paper } from "../../paper/paper.ts";
import type { ReadyPaper } from "../../template/templates.ts";
import type { Host } from "../host/host.ts";
import { pathIdentity } from "../host/paths.ts";
import type { Candidate } from "../inputs/candidate.ts";
import type { PrintedFile } from "../stages.ts";

/** Where a paper of a plan is written to, without the ending of a format: under the paper's name, in the folder of its documents. */
export function targetOf(candidate: Candidate, paper: Paper, folder: string, host: Host): string {
  return host.path.join(folder, fill(paper.file, { 文件: stemOf(candidate, host), 文书: paper.zh }));
}

/** The folder of a plan's dossier, in that of its documents. */
export function dossierFolder(candidate: Candidate, folder: string, host: Host): string {
  return host.path.join(folder, `${stemOf(candidate, host)}-成套文书`);
}

/** Where a document goes, and under what it is remembered. */
export interface Place {
  /** What is remembered as one: a paper by its name, or the whole dossier. */
  readonly unit: string;
  /** The document in it: a format, with a number before it of several pictures; or the name of a file in the dossier's folder. */
  readonly output: string;
  readonly path: string;
}

/** The unit of a dossier: no paper is called so. */
export const dossierUnit = "";

/** What says where documents go. */
export interface Placing {
  readonly candidate: Candidate;
  readonly papers: readonly ReadyPaper[];
  /** The folder of the plan's documents. */
  readonly folder: string;
  readonly dossier: boolean;
  readonly host: Host;
}

/** Where a document goes. In a dossier it is called 01-方案.docx, or 秋季研学-合订本.pdf for all papers in one. */
export function placeOf(
  { paper: name, number, format, picture }: PrintedFile,
  { candidate, papers, folder, dossier, host }: Placing,
): Place {
  const paper = papers.find((each) => each.paper.name === name)?.paper;
  if (dossier) {
    const stem = paper ? `${number}-${inFileName(paper.zh)}` : boundStem(candidate, host);
    const output = `${stem}${picture === undefined ? "" : `-${picture}`}.${format}`;
    const path = host.path.join(dossierFolder(candidate, folder, host), output);
    return { unit: dossierUnit, output, path };
  }
  if (!paper) throw new Error(`no paper ${name} was asked for`);
  const output = picture === undefined ? format : `${picture}.${format}`;
  return { unit: name, output, path: fileOf(targetOf(candidate, paper, folder, host), output) };
}

/** The file of a paper's output: 方案.docx, or of several pictures 方案-2.png. */
export function fileOf(target: string, output: string): string {
  return `${target}${output.includes(".") ? "-" : "."}${output}`;
}

/** What the papers of a plan bound together are called, without the ending. */
export function boundStem(candidate: Candidate, host: Host): string {
  return `${stemOf(candidate, host)}-合订本`;
}

/** What no file may be called on some machine. */
function inFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-");
}

function stemOf({ file }: Candidate, { path }: Host): string {
  return path.basename(file).replace(/\.ya?ml$/i, "");
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
