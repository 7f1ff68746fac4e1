import { type Diagnostic, diagnose, hasErrors, type Outcome } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { LoadedFontBook } from "../../font/font-book.ts";
import { wrongCopies } from "../../paper/copies.ts";
import type { Dossier } from "../../paper/dossier.ts";
import { missingNeeds, needName, ownWordings } from "../../paper/needs.ts";
import { commonWordings, type Paper } from "../../paper/paper.ts";
import { missingNeed, unknownWording } from "../../paper/problems.ts";
import { type MadePaper, makePaper } from "../../pipeline/make-paper.ts";
import { writePaper } from "../../pipeline/render.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Style } from "../../style/style.ts";
import type { ReadyPaper } from "../../template/run/templates.ts";
import type { Format } from "../../vocabulary/formats.ts";
import type { Host } from "../host/host.ts";
import { pictureFilesOf, templatePicturesOf } from "../host/picture-files.ts";
import type { Printed, PrintedFile, PrintOrder } from "../stages.ts";
import type { Bench, Make } from "./bench.ts";
import type { PaperAmong } from "./style-shelf.ts";

/** What papers are printed with. */
export interface PrinterOptions {
  /** The style of a plan as a paper changes it; undefined where there is none. */
  readonly styleOf: (plan: Plan, paper: PaperAmong) => Outcome<Style> | undefined;
  /** What is told already, of the style that all plans have. */
  readonly told: readonly Diagnostic[];
  readonly fontsOf: (style: Style, formats: readonly Format[]) => LoadedFontBook;
  readonly host: Host;
}

/** What a style, fonts and the machine's files make of plans. */
export interface Printer {
  /** Prints the papers of a plan, all of them or none: one that cannot be printed holds up the others. */
  print(plan: Plan, order: PrintOrder): Promise<Printed>;
  /** Makes one paper up to its pages, to be looked at. */
  lay(plan: Plan, ready: ReadyPaper, school: string | undefined): Outcome<MadePaper>;
}

/** Makes a printer. */
export function createPrinter(options: PrinterOptions): Printer {
  return { print: printing(options), lay: laying(options) };
}

function laying(options: PrinterOptions): Printer["lay"] {
  return (plan, ready, school) => {
    const missing = missingIn(plan, ready.paper);
    if (missing.length > 0) return { value: undefined, diagnostics: missing };
    const order = { papers: [ready], leaveOut: false, formats: ["svg"], date: new Date(0), school } as const;
    return makeOne(plan, ready, { ...order, madeFor: undefined }, options);
  };
}

function printing(options: PrinterOptions): Printer["print"] {
  return async (plan, order) => {
    const diagnostics: Diagnostic[] = [];
    const leftOut: Printed["leftOut"][number][] = [];
    const made = new Map<ReadyPaper, MadePaper>();
    const make: Make = (ready, dossier) => makeOne(plan, ready, { ...order, madeFor: dossier }, options);
    let failed = false;
    for (const ready of order.papers.filter(({ paper }) => !paper.dossier)) {
      const missing = missingIn(plan, ready.paper);
      if (missing.length > 0 && order.leaveOut) {
        leftOut.push({ paper: ready.paper.name, missing });
        continue;
      }
      const wrong = [...missing, ...unknownIn(plan, ready.paper), ...wrongCopies(plan, ready.paper)];
      diagnostics.push(...wrong);
      const { value, diagnostics: found } = make(ready);
      diagnostics.push(...found);
      if (!value || value.formats.length === 0 || wrong.length > 0) failed = true;
      else made.set(ready, value);
    }
    const files = failed ? undefined : await filesOf(plan, order, { made, make, diagnostics });
    return { files, leftOut, diagnostics: distinct(diagnostics, options.told) };
  };
}

async function filesOf(
  plan: Plan,
  order: PrintOrder,
  bench: Bench,
): Promise<readonly PrintedFile[] | undefined> {
  if (order.dossier) {
    const { printDossier } = await import("./print-dossier.ts");
    return printDossier(plan, order, order.dossier, bench);
  }
  const files: PrintedFile[] = [];
  for (const [{ paper }, made] of bench.made)
    files.push(...(await writePaper(made, order.date)).map((file) => ({ ...file, paper: paper.name })));
  return files;
}

function makeOne(
  plan: Plan,
  ready: ReadyPaper,
  {
    formats: asked,
    pictures: drawn,
    school,
    known,
    dossier: order,
    madeFor: dossier,
  }: PrintOrder & { readonly madeFor: Dossier | undefined },
  { styleOf, fontsOf, host }: PrinterOptions,
): Outcome<MadePaper> {
  const { value: style, diagnostics = [] } = styleOf(plan, { paper: ready.paper, known }) ?? {};
  if (!style || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  // What is bound is a PDF, whatever else is asked for.
  const formats = order?.bound ? [...new Set([...asked, "pdf" as const])] : asked;
  const pictures = pictureFilesOf(plan.source.path, host);
  const templatePictures = ready.shipped ? undefined : templatePicturesOf(ready.source.path, host);
  const fonts = fontsOf(style, formats);
  const making = { style, paper: ready, fonts, formats, drawn, school, pictures, templatePictures, dossier };
  const made = makePaper(plan, making);
  return { value: made.value, diagnostics: [...diagnostics, ...made.diagnostics] };
}

function missingIn(plan: Plan, paper: Paper): readonly Diagnostic[] {
  return missingNeeds(paper, plan).map(({ need, add }) => {
    const data = { paper: paper.zh, any: need.any.map(needName), zh: need.about.zh, en: need.about.en, add };
    return diagnose(missingNeed, plan.source, { start: 0, end: 0 }, data);
  });
}

/** What a plan words for a paper that the paper does not print. */
function unknownIn(plan: Plan, paper: Paper): readonly Diagnostic[] {
  const known = [...Object.values(commonWordings), ...paper.wordings.map(({ zh }) => zh)];
  const names = new Set([
    ...known,
    ...Object.keys(commonWordings),
    ...paper.wordings.map(({ name }) => name),
  ]);
  return ownWordings(plan, paper)
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
