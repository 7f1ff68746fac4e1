import { hasErrors } from "../../diagnostic/diagnostic.ts";
import { escapeUnsafe } from "../../report/escape-unsafe.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { gatherInputs } from "../inputs/inputs.ts";
import { audienceIn, oneOf } from "../line/options.ts";
import { printOrSave } from "../line/print-or-save.ts";
import { tell } from "../line/tell.ts";
import { documentsOf } from "../list/documents-of.ts";
import { type LedgerLine, ledgerOf } from "../list/ledger.ts";
import { ledgerText, madeText } from "../list/ledger-text.ts";
import { destinationOf } from "../render/destination.ts";
import { pictureOptionsOf } from "../render/picture-options.ts";
import { openRacks } from "../render/racks.ts";
import { createRecords } from "../render/records.ts";
import type { RenderOptions } from "../render/render-options.ts";
import { showFindings } from "../render/show-findings.ts";
import { type ListWords, listWords } from "../words/list-words.ts";
import { usageWords } from "../words/usage-words.ts";

const formats = ["pretty", "csv", "json"] as const;

/** `plan list`: the plans of a folder as a ledger (what, when, where, who, how far), or what made their documents. */
export async function list(
  args: readonly string[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language, stages } = context;
  const words = listWords[language];
  const asked = typeof given.format === "string" ? given.format : "pretty";
  const format = oneOf("--format", asked, formats, usageWords[language]);
  const { candidates, problems } = await gatherInputs(args, context);
  for (const sentence of problems) tell("error", sentence, context);
  const read = problems.length > 0 ? exitCodes.files : exitCodes.fine;
  const shelf = createConfigShelf(host);
  const options = settle(given, context);
  const press = await stages.press({ style: undefined, fontFolders: [] }, host);
  const racks = await openRacks(candidates, { press, shelf, options, host });
  const wrong = [...racks.diagnostics, ...shelf.diagnostics()];
  showFindings(wrong, context);
  if (hasErrors(wrong)) return graver(read, exitCodes.problems);
  const records = createRecords(host);
  const made = (candidate: Candidate): ReturnType<typeof documentsOf> => {
    const { folder: path } = destinationOf(candidate, options, shelf, host);
    const folder = { path, audience: options.audience, host };
    return documentsOf(candidate, racks.of(candidate), folder, records);
  };
  const { lines, code } = await ledgerOf(candidates, made, shelf, context);
  if (lines.length === 0) {
    if (problems.length === 0) tell("error", words.noPlans(args.join(" ") || "."), context);
    return exitCodes.files;
  }
  const documents = lines.flatMap((line) => line.documents);
  if (given.made === true && documents.length === 0) {
    tell("error", words.nothingMade, context, words.nothingMadeHint);
    return exitCodes.files;
  }
  const text = await written(format, lines, given.made === true, words);
  return graver(graver(read, code), printOrSave(text, { out: given.save, force: given.force }, context));
}

/** Where documents are looked for; what is not asked for is as `plan render` takes it. */
function settle(given: Readonly<Record<string, unknown>>, context: Context): RenderOptions {
  const words = usageWords[context.language];
  return {
    formats: undefined,
    pictures: pictureOptionsOf({}, context),
    out: typeof given.out === "string" ? given.out : undefined,
    papers: "all",
    dossier: undefined,
    templates: typeof given.template === "string" ? given.template : undefined,
    audience: typeof given.audience === "string" ? audienceIn(given.audience, words) : "internal",
    force: false,
    final: false,
    draft: undefined,
    epoch: undefined,
  };
}

async function written(
  format: (typeof formats)[number],
  lines: readonly LedgerLine[],
  made: boolean,
  words: ListWords,
): Promise<string> {
  const documents = lines.flatMap((line) => line.documents);
  if (format === "json")
    return `${escapeUnsafe(JSON.stringify({ version: 1, ...(made ? { documents } : { plans: lines }) }, null, 2))}\n`;
  if (made) return madeText(documents, words);
  if (format === "pretty") return ledgerText(lines, words);
  const { ledgerCsv } = await import("../list/ledger-csv.ts");
  return ledgerCsv(lines, words);
}
