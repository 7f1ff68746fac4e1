import { fill } from "../../paper/kinds.ts";
import type { Paper } from "../../paper/paper.ts";
import type { Audience } from "../../plan/body.ts";
import type { ReadyPaper } from "../../template/run/templates.ts";
import { audienceName } from "../../vocabulary/choices.ts";
import type { Host } from "../host/host.ts";
import { pathIdentity } from "../host/paths.ts";
import type { Candidate } from "../inputs/candidate.ts";
import type { PrintedFile } from "../stages.ts";

/** A folder of documents, and for whom they are. */
export interface Folder {
  /** Absolute. */
  readonly path: string;
  readonly audience: Audience;
  readonly host: Host;
}

/** Where a paper of a plan is written to, without the ending of a format: under the paper's name, in the folder of its documents. */
export function targetOf(candidate: Candidate, paper: Paper, folder: Folder): string {
  return folder.host.path.join(
    folder.path,
    fill(paper.file, { 文件: stemOf(candidate, folder), 文书: paper.zh }),
  );
}

/** The folder of a plan's dossier, in that of its documents. */
export function dossierFolder(candidate: Candidate, folder: Folder): string {
  return folder.host.path.join(folder.path, `${stemOf(candidate, folder)}-成套文书`);
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
  /** Where the plan's documents go. */
  readonly folder: Folder;
  readonly dossier: boolean;
}

/** Where a document goes. In a dossier it is called 01-方案.docx, or 秋季研学-合订本.pdf for all papers in one. */
export function placeOf(
  { paper: name, number, format, picture }: PrintedFile,
  { candidate, papers, folder, dossier }: Placing,
): Place {
  const paper = papers.find((each) => each.paper.name === name)?.paper;
  if (dossier) {
    const stem = paper ? `${number}-${inFileName(paper.zh)}` : boundStem(candidate, folder);
    const output = `${stem}${picture === undefined ? "" : `-${picture}`}.${format}`;
    const path = folder.host.path.join(dossierFolder(candidate, folder), output);
    return { unit: dossierUnit, output, path };
  }
  if (!paper) throw new Error(`no paper ${name} was asked for`);
  const output = picture === undefined ? format : `${picture}.${format}`;
  return { unit: name, output, path: fileOf(targetOf(candidate, paper, folder), output) };
}

/** The file of a paper's output: 方案.docx, or of several pictures 方案-2.png. */
export function fileOf(target: string, output: string): string {
  return `${target}${output.includes(".") ? "-" : "."}${output}`;
}

/** What the papers of a plan bound together are called, without the ending. */
export function boundStem(candidate: Candidate, folder: Folder): string {
  return `${stemOf(candidate, folder)}-合订本`;
}

/** What no file may be called on some machine. */
function inFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "-");
}

/** The plan's own name; 秋季研学（公开） where not everybody of the school's readers is meant, so that no version takes another's place. */
function stemOf({ file }: Candidate, { audience, host }: Folder): string {
  const stem = host.path.basename(file).replace(/\.ya?ml$/i, "");
  return audience === "internal" ? stem : `${stem}（${audienceName(audience)}）`;
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
