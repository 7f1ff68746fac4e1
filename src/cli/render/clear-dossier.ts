import { formatNames } from "../../vocabulary/formats.ts";
import { printedPath } from "../host/paths.ts";
import { renderWords } from "../words/render-words.ts";
import { standingOf } from "./guard.ts";
import type { PlanTask } from "./rendered.ts";
import { boundStem, dossierFolder, dossierUnit, type Placing } from "./targets.ts";
import type { Workshop } from "./workshop.ts";

/**
 * Takes away what an earlier run has put into the dossier's folder under another number, or of a paper
 * that is in it no more: a folder with two 物资清单 would be handed in so. Other formats of what is in it
 * stay, and so does what somebody has changed, or has put there.
 */
export async function clearDossier(
  written: ReadonlySet<string>,
  known: PlanTask["known"],
  placing: Placing,
  { context, press }: Workshop,
): Promise<void> {
  const { candidate, folder } = placing;
  const { host } = folder;
  const place = dossierFolder(candidate, folder);
  const words = renderWords[context.language];
  const stems = new Set([...written].map((path) => host.path.parse(path).name));
  const endings = new Set([...written].map((path) => host.path.parse(path).ext));
  for (const name of host.list(place)) {
    const { name: stem, ext } = host.path.parse(name);
    const format = formatNames.find((each) => ext === `.${each}`);
    // Pictures of a paper are counted behind its name: those of an earlier run stay where none were made now.
    const paper = endings.has(ext) ? stem : stem.replace(/-\d+$/u, "");
    const numbered = /^\d{2,3}-/u.test(stem) || stem === boundStem(candidate, folder);
    if (format === undefined || !numbered || stems.has(stem) || stems.has(paper)) continue;
    const path = host.path.join(place, name);
    const { state } = await standingOf(path, format, known[dossierUnit]?.[name], press, host);
    if (state === "foreign") continue;
    if (state === "untouched") host.removeFile(path);
    const sentence = state === "untouched" ? words.cleared : words.notCleared;
    host.out.write(`${sentence(printedPath(path, host))}\n`);
  }
}
