import type { Data, Problem } from "../../diagnostic/problem.ts";
import { type Imported, importText } from "../../import/import-text.ts";
import { planInText } from "../../import/plan-in-text.ts";
import { printWith } from "../../import/print-plan.ts";
import type { Print } from "../../import/prove.ts";
import { decodeText } from "../../import/read/decode-text.ts";
import { mostTextBytes, readSource } from "../../import/read-source.ts";
import { type NoteKind, reportOf } from "../../import/report.ts";
import type { SourceText } from "../../import/source-text.ts";
import { usualPapers } from "../../paper/paper.ts";
import { visibleLines } from "../../report/visible.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes, graver } from "../exit-codes.ts";
import { HostError } from "../host/host.ts";
import { fullPath, printedPath, shownPath } from "../host/paths.ts";
import { hostMessage } from "../line/host-message.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { fileStemOf } from "../new/file-name.ts";
import { openRack } from "../press/paper-rack.ts";
import { importWords } from "../words/import-words.ts";

/** A file that is to become a plan. */
interface Task {
  /** As shown to the user. */
  readonly shown: string;
  /** Whether it came through standard input, and so has no name of its own. */
  readonly pasted: boolean;
  /** Its name without folder and ending. */
  readonly stem: string;
  readonly bytes: Uint8Array;
  /** Where the plan goes. */
  readonly folder: string;
}

/** `plan import`: makes plans of Word files, texts, Markdown and web pages; never overwrites anything. */
export async function importFiles(
  files: readonly string[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const words = importWords[language];
  const sources = given.clipboardText === true ? [...files.filter((file) => file !== "-"), "-"] : files;
  if (sources.length === 0) throw new UsageError(words.fileMissing, words.fileMissingHint);
  const { papers } = await openRack(undefined, { papers: usualPapers }, host);
  const [paper] = papers;
  if (!paper) throw new Error("the paper of a plan is nowhere");
  const print = printWith(paper);
  const out = typeof given.out === "string" ? fullPath(given.out, host) : undefined;
  let code: ExitCode = exitCodes.fine;
  for (const file of sources) {
    try {
      code = graver(code, await importOne(await taskOf(file, out, context), print, context));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      tell("error", hostMessage(error, host, language), context);
      code = graver(code, exitCodes.files);
    }
  }
  return code;
}

async function taskOf(file: string, out: string | undefined, context: Context): Promise<Task> {
  const { host, language } = context;
  if (file === "-") {
    const { pasted, standardInput: stem, pasteHere } = importWords[language];
    if (host.inputIsTerminal) tell("info", pasteHere, context);
    return { shown: pasted, pasted: true, stem, bytes: await host.readInput(), folder: out ?? host.cwd };
  }
  const path = fullPath(file, host);
  const stem = host.path.basename(path).replace(/\.\w{1,8}$/u, "");
  return {
    shown: shownPath(file, host),
    pasted: false,
    stem,
    bytes: host.readFile(path),
    folder: out ?? host.path.dirname(path),
  };
}

async function importOne(task: Task, print: Print, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const words = importWords[language];
  if (/\.ya?ml$/iu.test(task.shown)) {
    tell("error", words.isPlan(task.shown), context, words.isPlanHint(task.shown));
    return exitCodes.files;
  }
  const ready = await readyPlan(task, context);
  if (ready !== undefined) {
    const target = freeTarget(ready.stem, task, context);
    if (target === undefined) return exitCodes.files;
    create(target, ready.yaml, context);
    const shown = printedPath(target, host);
    host.out.write(`${[words.made(shown), words.wasPlan, words.next(shown)].join("\n")}\n`);
    return exitCodes.fine;
  }
  const source = await readSource(task.bytes, task.shown);
  if ("problem" in source) {
    const { message, hint } = sentence(source.problem, source.data, context);
    tell("error", words.refused(task.shown, message), context, hint);
    return exitCodes.files;
  }
  const imported = makePlan(source.text, source.loose, task, print, context);
  const { title } = imported.outline;
  const target = freeTarget(imported.pictures.size > 0 ? task.stem : (title ?? task.stem), task, context);
  if (target === undefined) return exitCodes.files;
  save(target, imported, context);
  await report(target, imported, task, context);
  return exitCodes.fine;
}

/** A text that holds a plan already, as an assistant writes one who has read the guide. */
async function readyPlan(
  { bytes, shown, pasted, stem }: Task,
  { stages }: Context,
): Promise<{ readonly yaml: string; readonly stem: string } | undefined> {
  const isText = pasted || /\.(?:txt|md|markdown)$/iu.test(shown);
  const text = isText && bytes.length <= mostTextBytes ? decodeText(bytes) : undefined;
  const plan = text === undefined ? undefined : planInText(text);
  if (plan === undefined) return undefined;
  const yaml = `${plan}\n`;
  const check = await stages.check();
  const title = check(new TextEncoder().encode(yaml), shown).plan?.title.value;
  return { yaml, stem: title ?? stem };
}

/** Where the plan goes: a pasted text is named after its title; undefined where that is taken, which is told. */
function freeTarget(title: string, { pasted, stem, folder }: Task, context: Context): string | undefined {
  const { host, language } = context;
  const words = importWords[language];
  const target = host.path.join(folder, `${fileStemOf(pasted ? title : stem)}.yaml`);
  if (host.entry(target) === undefined) return target;
  tell("error", words.exists(printedPath(target, host)), context, words.existsHint);
  return undefined;
}

function create(target: string, yaml: string, { host }: Context): void {
  host.makeFolder(host.path.dirname(target));
  host.createFile(target, new TextEncoder().encode(yaml));
}

function makePlan(
  text: SourceText,
  loose: boolean,
  task: Task,
  print: Print,
  { language }: Context,
): Imported {
  const words = importWords[language];
  return importText(text, {
    fallbackTitle: task.stem,
    remarks: words.remarks(task.shown),
    loose,
    pictureFolder: `${words.pictures(fileStemOf(task.stem))}/`,
    print,
  });
}

/** Pictures first: a plan that stands has all that it names. */
function save(target: string, { yaml, pictures }: Imported, context: Context): void {
  const { host } = context;
  const folder = host.path.dirname(target);
  for (const [name, bytes] of pictures) {
    const path = host.path.join(folder, ...name.split("/"));
    host.makeFolder(host.path.dirname(path));
    if (host.entry(path) === undefined) host.createFile(path, bytes);
  }
  create(target, yaml, context);
}

async function report(target: string, imported: Imported, task: Task, context: Context): Promise<void> {
  const { host, language } = context;
  const words = importWords[language];
  const shown = printedPath(target, host);
  const notes = reportOf(imported, task.stem);
  const lines = (["recognised", "guessed", "look", "aside"] as const).flatMap((kind: NoteKind) => {
    const own = notes.filter((note) => note.kind === kind);
    const said = own.map(({ problem, data }) => {
      const { message, hint } = sentence(problem, data, context);
      return `  · ${visibleLines(message + (hint === undefined ? "" : words.hint(hint))).join(" ")}`;
    });
    return own.length === 0 ? [] : [words.parts[kind], ...said];
  });
  host.out.write(`${[words.made(shown), ...lines, words.next(shown)].join("\n")}\n`);
}

function sentence(
  problem: Problem<never>,
  data: Data,
  { language }: Context,
): { readonly message: string; readonly hint?: string } {
  return (problem as Problem<Data>).words[language](data);
}
