import { type Diagnostic, hasErrors } from "../../diagnostic/diagnostic.ts";
import { type FoundPaper, findPapers } from "../../paper/find-papers.ts";
import { manifestFindings } from "../../paper/manifest-findings.ts";
import { namesOfPaper } from "../../paper/paper.ts";
import type { ReadyPaper } from "../../template/run/templates.ts";
import type { TemplateFiles } from "../../template/template-files.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { shownPath } from "../host/paths.ts";
import { exampleFolders } from "../inputs/paper-files.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { type OwnFolder, ownFolder, type TemplateOrder } from "../new/own-papers.ts";
import { ownFiles } from "../press/template-folder.ts";
import { showFindings } from "../render/show-findings.ts";
import type { Press } from "../stages.ts";
import { templateWords } from "../words/template-words.ts";

/** `plan template check`: reads the school's own papers as a print would, and prints each from its examples, into nothing. */
export async function checkTemplates(order: TemplateOrder, context: Context): Promise<ExitCode> {
  const { host, language, stages } = context;
  const words = templateWords[language];
  const folder = ownFolder(order.folder, host);
  if (host.entry(folder.path) === undefined) throw new UsageError(words.none(folder.shown), words.noneHint);
  const { value: files = new Map(), diagnostics: unread } = ownFiles(folder.path, host);
  const { value: all = [], diagnostics: wrong } = findPapers(files);
  const found = order.name === undefined ? all : all.filter((each) => isCalled(order.name ?? "", each));
  if (order.name !== undefined && found.length === 0 && wrong.length === 0) {
    const known = all.map(({ paper }) => paper.zh);
    throw new UsageError(words.noPaper(order.name, known), words.noneHint);
  }
  const press = await stages.press({ style: undefined, fontFolders: [] }, host);
  const names = order.name === undefined ? "all" : found.map(({ paper }) => paper.name);
  const rack = await press.rack(folder.path, { papers: names });
  const own = rack.papers.filter(({ shipped }) => !shipped);
  const tried = await tryAll(own, { folder, files, press }, context);
  const ofManifests = found.flatMap((each) => manifestFindings(each, files));
  const diagnostics = distinct([...unread, ...rack.diagnostics, ...ofManifests, ...tried.diagnostics]);
  showFindings(diagnostics, context);
  if (tried.without.length > 0) tell("info", words.untried(tried.without), context, words.untriedHint);
  const count = Math.max(own.length, found.length);
  host.out.write(`${diagnostics.length > 0 ? words.faulty(count) : words.fine(count, tried.printed)}\n`);
  return hasErrors(diagnostics) ? exitCodes.problems : exitCodes.fine;
}

function isCalled(name: string, { paper, folder }: FoundPaper): boolean {
  return folder === name || namesOfPaper(paper).includes(name);
}

/** What is needed to print papers from their examples. */
interface Bench {
  readonly folder: OwnFolder;
  readonly files: TemplateFiles;
  readonly press: Press;
}

interface Tried {
  readonly diagnostics: readonly Diagnostic[];
  /** How many times a paper was printed. */
  readonly printed: number;
  /** The papers that have no examples. */
  readonly without: readonly string[];
}

/** Prints each paper from its examples as text, which is thrown away. */
async function tryAll(papers: readonly ReadyPaper[], bench: Bench, context: Context): Promise<Tried> {
  const { host, stages } = context;
  const check = await stages.check();
  const diagnostics: Diagnostic[] = [];
  const without: string[] = [];
  let printed = 0;
  for (const ready of papers) {
    const examples = examplesOf(ready, bench, context);
    if (examples.length === 0) without.push(ready.paper.zh);
    for (const example of examples) {
      const { plan, diagnostics: told } = check(host.readFile(example), shownPath(example, host));
      diagnostics.push(...told.filter(({ severity }) => severity === "error"));
      if (!plan) continue;
      const wanted = { papers: [ready], leaveOut: false, formats: ["txt"], date: new Date(0) } as const;
      diagnostics.push(...(await bench.press.print(plan, wanted)).diagnostics);
      printed += 1;
    }
  }
  return { diagnostics, printed, without };
}

/** The plans beside a paper's template that it is tried on, absolute. */
function examplesOf({ source }: ReadyPaper, { folder, files }: Bench, { host }: Context): readonly string[] {
  const path = [...files].find(([, file]) => file.path === source.path)?.[0] ?? "";
  if (!path.includes("/")) return [];
  return exampleFolders.flatMap((name) => {
    const at = host.path.join(folder.path, path.slice(0, path.indexOf("/")), name);
    if (host.entry(at) !== "folder") return [];
    const plans = host.list(at).filter((file) => /\.ya?ml$/iu.test(file));
    return plans.map((file) => host.path.join(at, file));
  });
}

function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ source, range, code }: Diagnostic): string =>
    `${source.path} ${range.start} ${range.end} ${code}`;
  return [...new Map(diagnostics.map((one) => [placeOf(one), one])).values()];
}
