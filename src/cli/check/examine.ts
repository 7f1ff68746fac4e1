import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Checked } from "../../pipeline/check.ts";
import { configName } from "../config/config-name.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { forFinal } from "../final.ts";
import type { Mender } from "../fix/mender.ts";
import type { Candidate } from "../inputs.ts";
import { pictureFilesOf } from "../picture-files.ts";
import { readCandidate } from "../read-plans.ts";
import type { CheckOptions } from "./check-options.ts";

/** What became of the files of a run. */
export interface Examined {
  readonly diagnostics: readonly Diagnostic[];
  /** The plans that were read, as shown to the user. */
  readonly paths: readonly string[];
  /** Sentences about files that could not be read. */
  readonly unread: readonly string[];
  /** How many files of folders are no plans. */
  readonly passedOver: number;
}

/** Reads, checks and, where that is asked for, mends every file that is a plan. */
export async function examine(
  candidates: readonly Candidate[],
  options: CheckOptions,
  mender: Mender | undefined,
  context: Context,
): Promise<Examined> {
  const checkBytes = await context.stages.check();
  const shelf = createConfigShelf(context.host);
  const diagnostics: Diagnostic[] = [];
  const paths: string[] = [];
  const unread: string[] = [];
  let passedOver = 0;
  for (const candidate of candidates) {
    const { config } = shelf.of(candidate.file);
    if (context.host.path.basename(candidate.file) === configName) {
      paths.push(candidate.shown);
      continue;
    }
    const bytes = await readCandidate(candidate, context);
    if (typeof bytes === "string") {
      unread.push(bytes);
      continue;
    }
    const isStyleFile = (name: string): boolean => styleFile(name, candidate, context) !== undefined;
    const pictures = pictureFilesOf(candidate.shown, context.host);
    const check = (text: Uint8Array): Checked =>
      checkBytes(text, candidate.shown, config, { isStyleFile, pictures });
    const checked = check(bytes);
    if (!checked.isPlan && !candidate.named) {
      passedOver += 1;
      continue;
    }
    paths.push(candidate.shown);
    const mended = mender?.mend(candidate, bytes, checked, check) ?? checked;
    diagnostics.push(...(options.final ? forFinal(mended) : mended.diagnostics));
  }
  return { diagnostics: [...shelf.diagnostics(), ...diagnostics], paths, unread, passedOver };
}

/** The style file that a plan names, beside it or by its path. */
function styleFile(name: string, { file }: Candidate, { host }: Context): string | undefined {
  const folder = file === "-" ? host.cwd : host.path.dirname(file);
  const files = [name, `${name}.yaml`, `${name}.yml`].map((each) => host.path.resolve(folder, each));
  return files.find((each) => host.entry(each) === "file");
}
