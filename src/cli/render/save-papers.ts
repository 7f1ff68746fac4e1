import type { ReadyPaper } from "../../template/templates.ts";
import { exitCodes } from "../exit-codes.ts";
import { printedPath } from "../host/paths.ts";
import { tell } from "../line/tell.ts";
import type { PrintedFile } from "../stages.ts";
import { fileWords } from "../words/file-words.ts";
import { renderWords } from "../words/render-words.ts";
import { destinationOf } from "./destination.ts";
import { keepBackup, type Standing, standingOf } from "./guard.ts";
import { nothingDone, type PlanTask, type Rendered } from "./rendered.ts";
import { fileOf, targetOf } from "./targets.ts";
import type { Workshop } from "./workshop.ts";

interface Target {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly standing: Standing;
}

/** Writes the documents of a plan: all of them, or none where one may not be overwritten. */
export async function savePapers(
  { candidate, known }: PlanTask,
  papers: readonly ReadyPaper[],
  files: readonly PrintedFile[],
  shop: Workshop,
): Promise<Rendered> {
  const { context, options, press } = shop;
  const { host, language } = context;
  const words = renderWords[language];
  const { folder } = destinationOf(candidate, options, shop.shelf, host);
  const targets: Target[] = [];
  for (const { paper: name, format, bytes } of files) {
    const paper = papers.find((each) => each.paper.name === name)?.paper;
    if (!paper) continue;
    const path = fileOf(targetOf(candidate, paper, folder, host), format);
    const standing = await standingOf(path, format, known[name]?.[format], press, host);
    targets.push({ path, bytes, standing });
  }
  const taken = targets.filter(({ standing: { state } }) => state === "foreign" || state === "changed");
  if (taken.length > 0 && !options.force) {
    for (const { path, standing } of taken) {
      const sentence = standing.state === "changed" ? words.changed : words.foreign;
      tell("error", sentence(printedPath(path, host)), context, words.waysOut);
    }
    return { ...nothingDone, code: exitCodes.files, outcome: "kept" };
  }
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
  return { ...nothingDone, outcome: "rendered", written: targets.length };
}
