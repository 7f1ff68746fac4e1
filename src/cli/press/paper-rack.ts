import shippedPapers from "../../../build/papers/index.js";
import { type Diagnostic, diagnose, hasErrors } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import { type FoundPaper, findPapers } from "../../paper/find-papers.ts";
import { inOrder, knownPaper, namesOfPaper, paperNamed } from "../../paper/paper.ts";
import { dossierOnly, unknownPaper } from "../../paper/problems.ts";
import { createSource } from "../../source/source.ts";
import { readyPaper, type ShippedPaper } from "../../template/run/precompiled.ts";
import type { ReadyPaper } from "../../template/run/templates.ts";
import type { Host } from "../host/host.ts";
import type { Rack, RackAsked } from "../stages.ts";
import { ownFiles, shippedFiles } from "./template-folder.ts";

const noRack: Rack = { papers: [], known: [], diagnostics: [], files: [] };

/** Opens the papers asked for: the shipped ones, with those of a folder of the user's beside them or in their place. */
export async function openRack(
  folder: string | undefined,
  asked: RackAsked,
  host: Host,
): Promise<Omit<Rack, "files">> {
  if (folder !== undefined) return openOwn(folder, asked, host);
  const { wanted, diagnostics } = choose(shippedPapers, asked);
  return {
    papers: await Promise.all(wanted.map(loadShipped)),
    known: shippedPapers.map(knownPaper),
    diagnostics,
  };
}

async function loadShipped(shipped: ShippedPaper): Promise<ReadyPaper> {
  const { default: shared } = await import("../../../build/papers/shared.js");
  return readyPaper(await shipped.load(), shared);
}

type Named = Pick<ShippedPaper, "name" | "zh" | "aliases" | "order" | "dossier" | "wordings">;

/** A paper to choose from: a shipped one, or one of the user's folder. */
interface Choice extends Named {
  readonly shipped: ShippedPaper | undefined;
  readonly own: FoundPaper | undefined;
}

async function openOwn(folder: string, asked: RackAsked, host: Host): Promise<Omit<Rack, "files">> {
  const { value: files, diagnostics: found } = ownFiles(folder, host);
  if (!files) return { ...noRack, diagnostics: found };
  const { value: own = [], diagnostics: told } = findPapers(files);
  const { wanted, diagnostics: unknown } = choose(choicesWith(own), asked);
  const diagnostics: Diagnostic[] = [...found, ...told, ...unknown];
  const { loadPaper } = await import("../../template/load.ts");
  const { unusedFiles } = await import("../../template/unused-files.ts");
  const shipped = shippedFiles(host);
  const papers: ReadyPaper[] = [];
  for (const choice of wanted) {
    const paper = choice.own ?? (await shippedFound(choice));
    const loaded = loadPaper(paper, shipped, files);
    if (loaded.value) papers.push(loaded.value);
    diagnostics.push(...loaded.diagnostics);
  }
  diagnostics.push(...unusedFiles(choicesWith(own), [...shipped.keys()], files));
  if (hasErrors(diagnostics)) return { ...noRack, diagnostics: distinct(diagnostics) };
  return { papers, known: choicesWith(own).map(knownPaper), diagnostics: distinct(diagnostics) };
}

async function shippedFound({ name, shipped }: Choice): Promise<FoundPaper> {
  if (!shipped) throw new Error(`the paper ${name} is nowhere`);
  return { paper: (await shipped.load()).paper, folder: name };
}

/** Own papers take the place of shipped ones that share a name with them. */
function choicesWith(own: readonly FoundPaper[]): readonly Choice[] {
  const left = own.filter(({ paper }) => !shippedPapers.some((one) => sameName(one, paper)));
  const shipped = shippedPapers.map((one): Choice => {
    const mine = own.find(({ paper }) => sameName(one, paper));
    if (!mine) return { ...one, shipped: one, own: undefined };
    // It answers to all names of the one whose place it takes.
    const aliases = [...namesOfPaper(one), ...namesOfPaper(mine.paper)];
    const paper = { ...mine.paper, name: one.name, aliases };
    return { ...paper, shipped: one, own: { ...mine, paper } };
  });
  const added = left.map((found): Choice => ({ ...found.paper, shipped: undefined, own: found }));
  return [...shipped, ...added].sort(inOrder);
}

function sameName(one: Named, other: Named): boolean {
  return namesOfPaper(one).some((name) => namesOfPaper(other).includes(name));
}

/** The papers asked for, and with a dossier those about it. */
function choose<P extends Named>(
  papers: readonly P[],
  { papers: asked, dossier }: RackAsked,
): { readonly wanted: readonly P[]; readonly diagnostics: readonly Diagnostic[] } {
  const about = papers.filter((paper) => paper.dossier && dossier !== undefined);
  if (typeof asked === "string") {
    return { wanted: papers.filter((paper) => !paper.dossier || about.includes(paper)), diagnostics: [] };
  }
  const named = asked.flatMap((name) => paperNamed(papers, name) ?? []);
  const wanted = papers.filter((paper) => named.includes(paper) || about.includes(paper));
  const alone = wanted.filter((paper) => paper.dossier && !about.includes(paper));
  return { wanted, diagnostics: [...unknownIn(asked, papers), ...alone.map(tellAlone)] };
}

const nowhere = { source: createSource("", ""), range: { start: 0, end: 0 } };

function unknownIn(asked: readonly string[], papers: readonly Named[]): readonly Diagnostic[] {
  const names = papers.flatMap(namesOfPaper);
  const known = papers.map(({ zh }) => zh);
  return asked
    .filter((name) => !paperNamed(papers, name))
    .map((name) => {
      const data = { name, nearest: nearest(name, names) ?? "", known };
      return diagnose(unknownPaper, nowhere.source, nowhere.range, data);
    });
}

function tellAlone({ zh }: Named): Diagnostic {
  return diagnose(dossierOnly, nowhere.source, nowhere.range, { paper: zh });
}

/** A shared partial is looked at for every paper: what is wrong with it is told once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ source, range, code }: Diagnostic): string =>
    `${source.path} ${range.start} ${range.end} ${code}`;
  return [...new Map(diagnostics.map((one) => [placeOf(one), one])).values()];
}
