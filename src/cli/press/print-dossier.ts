import { eventName } from "../../facts/words/event-name.ts";
import { copiesOf } from "../../paper/copies.ts";
import { type BoundPaper, dossierOf, numberOf } from "../../paper/dossier.ts";
import type { DossierOrder } from "../../paper/paper.ts";
import type { MadePaper } from "../../pipeline/make-paper.ts";
import { writePaper } from "../../pipeline/render.ts";
import { writeBound } from "../../pipeline/writers.ts";
import type { Plan } from "../../plan/plan.ts";
import type { ReadyPaper } from "../../template/run/templates.ts";
import type { PrintedFile, PrintOrder } from "../stages.ts";
import type { Bench } from "./bench.ts";

type Leaf = readonly [ReadyPaper, MadePaper];

/** Prints the papers that are made as a dossier: numbered, its contents before them, and bound where that is wanted. */
export async function printDossier(
  plan: Plan,
  { papers, formats: wanted, date }: PrintOrder,
  { bound }: DossierOrder,
  bench: Bench,
): Promise<readonly PrintedFile[] | undefined> {
  const listed = [...bench.made].map(([{ paper }, made]): BoundPaper => {
    return { zh: paper.zh, pages: made.layout.pages.length, copies: copiesOf(plan, paper) };
  });
  const about = papers.filter(({ paper }) => paper.dossier);
  const front = makeFront(about, listed, bound, bench);
  if (!front) return undefined;
  const leaves = [...front, ...bench.made];
  const files: PrintedFile[] = [];
  for (const [at, [{ paper }, made]] of leaves.entries()) {
    const written = await writePaper(made, date, wanted);
    files.push(...written.map((file) => ({ ...file, paper: paper.name, number: numberOf(at) })));
  }
  const inPdf = leaves.every(([, { formats }]) => formats.includes("pdf"));
  if (bound && inPdf) {
    const all = leaves.map(([{ paper }, made]) => ({ title: paper.zh, made }));
    const bytes = await writeBound(all, `${eventName(plan.title.value)}成套文书`, date);
    files.push({ format: "pdf", bytes, paper: "" });
  }
  return files;
}

/** What is about the dossier itself. Where it stands depends on its own pages: they are counted first. */
function makeFront(
  about: readonly ReadyPaper[],
  listed: readonly BoundPaper[],
  bound: boolean,
  { make, diagnostics }: Bench,
): readonly Leaf[] | undefined {
  const madeWith = (pages: readonly number[]): readonly Leaf[] | undefined => {
    const dossier = dossierOf(pages, listed, bound);
    const leaves = about.flatMap((ready): Leaf[] => {
      const { value, diagnostics: found } = make(ready, dossier);
      diagnostics.push(...found);
      return value ? [[ready, value]] : [];
    });
    return leaves.length === about.length ? leaves : undefined;
  };
  const leaves = madeWith(about.map(() => 1));
  const pages = leaves?.map(([, made]) => made.layout.pages.length) ?? [];
  return pages.every((count) => count === 1) ? leaves : madeWith(pages);
}
