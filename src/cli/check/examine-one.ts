import { sortDiagnostics } from "../../diagnostic/diagnostic.ts";
import type { Checked } from "../../pipeline/check.ts";
import { configName } from "../config/config-name.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import type { Mender } from "../fix/mender.ts";
import { pictureFilesOf } from "../host/picture-files.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { forFinal } from "../inputs/final.ts";
import { readCandidate } from "../inputs/read-plans.ts";
import { unknownPapersIn, unknownUsualIn } from "../inputs/unknown-papers.ts";
import { withClassLists } from "../inputs/with-class-lists.ts";
import type { CheckBytes } from "../stages.ts";
import type { Examination } from "./examination.ts";

/** What files are examined with. */
export interface Desk {
  readonly check: CheckBytes;
  readonly shelf: ConfigShelf;
  readonly final: boolean;
  readonly mender: Mender | undefined;
  readonly context: Context;
}

/** Examines files one after another. */
export async function examineSome(
  candidates: readonly Candidate[],
  desk: Desk,
): Promise<readonly Examination[]> {
  const examinations: Examination[] = [];
  for (const candidate of candidates) examinations.push(await examineOne(candidate, desk));
  return examinations;
}

/** Reads, checks and, where that is asked for, mends one file. */
export async function examineOne(candidate: Candidate, desk: Desk): Promise<Examination> {
  const { context, shelf, mender } = desk;
  const { config, templates } = shelf.of(candidate.file);
  if (context.host.path.basename(candidate.file) === configName) {
    return { outcome: "plan", diagnostics: await unknownUsualIn(config, templates, context.host) };
  }
  const bytes = await readCandidate(candidate, context);
  if (typeof bytes === "string") return { outcome: "unread", diagnostics: [], sentence: bytes };
  const isStyleFile = (name: string): boolean => styleFile(name, candidate, context) !== undefined;
  const pictures = pictureFilesOf(candidate.shown, context.host);
  const around = { isStyleFile, pictures };
  const { checked, rosters } = await withClassLists(
    (lists) => desk.check(bytes, candidate.shown, config, lists ? { ...around, rosters: lists } : around),
    candidate.shown,
    context.host,
  );
  const check = (text: Uint8Array): Checked =>
    desk.check(text, candidate.shown, config, rosters ? { ...around, rosters } : around);
  if (!checked.isPlan && !candidate.named) return { outcome: "no plan", diagnostics: [] };
  const mended = mender?.mend(candidate, bytes, checked, check) ?? (await offered(bytes, checked, check));
  const found = desk.final ? forFinal(mended) : mended.diagnostics;
  const unknown = await unknownPapersIn(mended.plan, templates, context.host);
  return {
    outcome: "plan",
    diagnostics: unknown.length > 0 ? sortDiagnostics([...found, ...unknown]) : found,
  };
}

/** The findings with the fixes that would be made; what proves it is loaded where there is one. */
async function offered(
  bytes: Uint8Array,
  checked: Checked,
  check: (bytes: Uint8Array) => Checked,
): Promise<Checked> {
  if (checked.diagnostics.every(({ fix }) => fix === undefined)) return checked;
  const { provenFixes } = await import("../../pipeline/proven.ts");
  return provenFixes(bytes, checked, check);
}

/** The style file that a plan names, beside it or by its path. */
function styleFile(name: string, { file }: Candidate, { host }: Context): string | undefined {
  const folder = file === "-" ? host.cwd : host.path.dirname(file);
  const files = [name, `${name}.yaml`, `${name}.yml`].map((each) => host.path.resolve(folder, each));
  return files.find((each) => host.entry(each) === "file");
}
