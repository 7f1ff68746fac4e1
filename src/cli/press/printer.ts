import { type Diagnostic, diagnose, hasErrors, type Outcome } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { LoadedFontBook } from "../../font/font-book.ts";
import { missingNeeds, needName, wordingsFor } from "../../paper/needs.ts";
import type { Paper } from "../../paper/paper.ts";
import { missingNeed, unknownWording } from "../../paper/problems.ts";
import { type Format, renderPlan } from "../../pipeline/render.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Style } from "../../style/style.ts";
import type { ReadyPaper } from "../../template/templates.ts";
import type { Host } from "../host/host.ts";
import { pictureFilesOf } from "../host/picture-files.ts";
import type { Printed, PrintedFile, PrintOrder } from "../stages.ts";

/** What papers are printed with. */
export interface PrinterOptions {
  /** The style of a plan as a paper changes it; undefined where there is none. */
  readonly styleOf: (plan: Plan, paper: Paper) => Outcome<Style> | undefined;
  /** What is told already, of the style that all plans have. */
  readonly told: readonly Diagnostic[];
  readonly fontsOf: (style: Style, formats: readonly Format[]) => LoadedFontBook;
  readonly host: Host;
}

/** Prints the papers of a plan, all of them or none: one that cannot be printed holds up the others. */
export function createPrinter(options: PrinterOptions): (plan: Plan, order: PrintOrder) => Promise<Printed> {
  return async (plan, order) => {
    const files: PrintedFile[] = [];
    const diagnostics: Diagnostic[] = [];
    const leftOut: Printed["leftOut"][number][] = [];
    let failed = false;
    for (const ready of order.papers) {
      const missing = missingIn(plan, ready.paper);
      if (missing.length > 0 && order.leaveOut) {
        leftOut.push({ paper: ready.paper.name, missing });
        continue;
      }
      const wrong = [...missing, ...unknownIn(plan, ready.paper)];
      diagnostics.push(...wrong);
      const { value, diagnostics: found } = await printPaper(plan, ready, order, options);
      diagnostics.push(...found);
      if (!value || wrong.length > 0) failed = true;
      else files.push(...value);
    }
    return { files: failed ? undefined : files, leftOut, diagnostics: distinct(diagnostics, options.told) };
  };
}

async function printPaper(
  plan: Plan,
  ready: ReadyPaper,
  { formats, date, school }: PrintOrder,
  { styleOf, fontsOf, host }: PrinterOptions,
): Promise<Outcome<readonly PrintedFile[]>> {
  const { value: style, diagnostics = [] } = styleOf(plan, ready.paper) ?? {};
  if (!style || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const pictures = pictureFilesOf(plan.source.path, host);
  const templatePictures = ready.shipped ? undefined : pictureFilesOf(ready.source.path, host);
  const fonts = fontsOf(style, formats);
  const rendering = { style, paper: ready, fonts, formats, date, school, pictures, templatePictures };
  const rendered = await renderPlan(plan, rendering);
  const files = rendered.value?.map((file) => ({ ...file, paper: ready.paper.name }));
  return { value: files, diagnostics: [...diagnostics, ...rendered.diagnostics] };
}

function missingIn(plan: Plan, paper: Paper): readonly Diagnostic[] {
  return missingNeeds(paper, plan).map(({ need, add }) => {
    const data = { paper: paper.zh, any: need.any.map(needName), zh: need.about.zh, en: need.about.en, add };
    return diagnose(missingNeed, plan.source, { start: 0, end: 0 }, data);
  });
}

/** What a plan words for a paper that the paper does not print. */
function unknownIn(plan: Plan, paper: Paper): readonly Diagnostic[] {
  const known = ["标题", ...paper.wordings.map(({ zh }) => zh)];
  const names = new Set([...known, "title", ...paper.wordings.map(({ name }) => name)]);
  return wordingsFor(plan, paper)
    .filter(({ key }) => !names.has(key.value))
    .map(({ key }) => {
      const data = { name: key.value, paper: paper.zh, nearest: nearest(key.value, names) ?? "", known };
      return diagnose(unknownWording, plan.source, key.range, data);
    });
}

/** Papers of one plan share its style and its characters: what is found in several of them is told once. */
function distinct(diagnostics: readonly Diagnostic[], told: readonly Diagnostic[]): readonly Diagnostic[] {
  const wordsOf = ({ source, range, code, data }: Diagnostic): string =>
    `${source.path} ${range.start} ${range.end} ${code} ${JSON.stringify(data)}`;
  const known = new Set(told.map(wordsOf));
  const found = diagnostics.filter((each) => !known.has(wordsOf(each)));
  return [...new Map(found.map((one) => [wordsOf(one), one])).values()];
}
