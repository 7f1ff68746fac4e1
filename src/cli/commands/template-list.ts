import shippedPapers from "../../../build/papers/index.js";
import { hasErrors } from "../../diagnostic/diagnostic.ts";
import type { ReadyPaper } from "../../template/run/templates.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { columns } from "../line/text-columns.ts";
import { ownFolder, type TemplateOrder } from "../new/own-papers.ts";
import { showFindings } from "../render/show-findings.ts";
import { templateWords } from "../words/template-words.ts";

/** `plan template list`: every paper, and whether it came with the program or is the school's own. */
export async function listTemplates(order: TemplateOrder, context: Context): Promise<ExitCode> {
  const { host, language, stages } = context;
  const words = templateWords[language];
  const folder = ownFolder(order.folder, host);
  const isThere = order.folder !== undefined || host.entry(folder.path) === "folder";
  const press = await stages.press({ style: undefined, fontFolders: [] }, host);
  const rack = await press.rack(isThere ? folder.path : undefined, { papers: "all" });
  showFindings(rack.diagnostics, context);
  if (hasErrors(rack.diagnostics)) return exitCodes.problems;
  const origin = ({ paper, shipped }: ReadyPaper): "shipped" | "own" | "replaced" => {
    if (shipped) return "shipped";
    return shippedPapers.some(({ name }) => name === paper.name) ? "replaced" : "own";
  };
  const rows = rack.papers.map((ready) => {
    const { zh, name, about } = ready.paper;
    return [language === "zh" ? zh : `${zh} (${name})`, words.origins[origin(ready)], about[language]];
  });
  const own = rack.papers.filter((ready) => !ready.shipped).length;
  const lines = [
    words.listed(rows.length - own, own),
    ...columns(rows).map((line) => `  ${line}`),
    "",
    words.howToNew,
  ];
  host.out.write(`${lines.join("\n")}\n`);
  return exitCodes.fine;
}
