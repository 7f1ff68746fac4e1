import { exitCodes } from "../exit-codes.ts";
import { printedPath } from "../host/paths.ts";
import { tell } from "../line/tell.ts";
import { contentOf } from "../press/identity.ts";
import type { PrintedFile } from "../stages.ts";
import { fileWords } from "../words/file-words.ts";
import { renderWords } from "../words/render-words.ts";
import { clearDossier } from "./clear-dossier.ts";
import { destinationOf } from "./destination.ts";
import { keepBackup, type Standing, standingOf } from "./guard.ts";
import { nothingDone, type PlanTask, type Rendered } from "./rendered.ts";
import { fileOf, type Placing, placeOf, targetOf } from "./targets.ts";
import type { Workshop } from "./workshop.ts";

interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly standing: Standing;
}

/** Writes the documents of a plan: all of them, or none where one may not be overwritten. */
export async function savePapers(
  { known, former = {} }: PlanTask,
  placing: Placing,
  files: readonly PrintedFile[],
  shop: Workshop,
): Promise<Rendered> {
  const { context, options, press } = shop;
  const { host, language } = context;
  const words = renderWords[language];
  const targets: Target[] = [];
  for (const file of files) {
    const { unit, output, path } = placeOf(file, placing);
    const standing = await standingOf(
      path,
      file.format,
      known[unit]?.[output] ?? former[unit]?.[output],
      press,
      host,
    );
    targets.push({ path, bytes: file.bytes, standing });
  }
  const taken = targets.filter(({ standing: { state } }) => state === "foreign" || state === "changed");
  if (taken.length > 0 && !options.force) {
    for (const { path, standing } of taken) {
      const sentence = standing.state === "changed" ? words.changed : words.foreign;
      tell("error", sentence(printedPath(path, host)), context, words.waysOut);
    }
    return { ...nothingDone, code: exitCodes.files, outcome: "kept" };
  }
  for (const folder of new Set(targets.map(({ path }) => host.path.dirname(path))))
    if (host.entry(folder) === undefined) host.makeFolder(folder);
  for (const { path, standing } of targets) {
    if (standing.bytes === undefined || standing.state === "untouched") continue;
    const backup = printedPath(keepBackup(path, standing.bytes, host), host);
    const sentence = standing.state === "saved" ? words.savedBackup : words.backup;
    host.out.write(`${sentence(printedPath(path, host), backup)}\n`);
  }
  for (const { path, bytes } of targets) {
    // A document can be made again: it need not wait for the disk.
    host.writeAtomic(path, bytes, false);
    host.out.write(`${fileWords[language].written(printedPath(path, host))}\n`);
  }
  if (placing.dossier) await clearDossier(new Set(targets.map(({ path }) => path)), known, placing, shop);
  else tellFormer(new Set(targets.map(({ path }) => path)), known, placing, shop);
  return { ...nothingDone, outcome: "rendered", written: targets.length };
}

/** Pictures that an earlier run wrote and this one did not still lie there: a page too many would be sent along. */
function tellFormer(
  written: ReadonlySet<string>,
  known: PlanTask["known"],
  { candidate, papers, folder }: Placing,
  { context, options, shelf }: Workshop,
): void {
  const { host } = folder;
  const { formats } = destinationOf(candidate, options, shelf, host);
  const former = papers.flatMap(({ paper }) =>
    Object.entries(known[paper.name] ?? {})
      .filter(([output]) => formats.some((format) => output.endsWith(format)))
      .map(([output, made]) => [fileOf(targetOf(candidate, paper, folder), output), made] as const)
      .filter(([path, made]) => !written.has(path) && contentOf(path, host) === made)
      .map(([path]) => printedPath(path, host)),
  );
  if (former.length > 0) tell("info", renderWords[context.language].formerPictures(former), context);
}
