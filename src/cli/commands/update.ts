import type { Data, Problem } from "../../diagnostic/problem.ts";
import { readSource } from "../../import/read-source.ts";
import type { SourceText } from "../../import/source-text.ts";
import { visibleLines } from "../../report/visible.ts";
import { unitsOf } from "../../update/units.ts";
import { type Edited, type Updated, updateText } from "../../update/update.ts";
import { decode } from "../../yaml/read/decode.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { unifiedDiff } from "../fix/diff.ts";
import { hasColour } from "../host/colour.ts";
import { fullPath, printedPath } from "../host/paths.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { printsOf } from "../update/prints-of.ts";
import { updateWords } from "../words/update-words.ts";

/** A plan and the Word file that somebody changed. */
interface Pair {
  readonly plan: string;
  readonly text: string;
  /** Whether the file begins with a byte order mark. */
  readonly marked: boolean;
  readonly file: string;
  readonly word: SourceText;
}

/** `plan update`: brings what was changed in a printed Word file back into the plan; shows it, or writes it. */
export async function update(
  files: readonly (string | undefined)[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const words = updateWords[language];
  const [plan, file] = files;
  if (plan === undefined || file === undefined)
    throw new UsageError(words.filesMissing, words.filesMissingHint);
  const pair = await readPair(plan, file, context);
  if (pair === undefined) return exitCodes.files;
  const style = typeof given.style === "string" ? given.style : undefined;
  const units = unitsOf(pair.word);
  const prints = await printsOf(pair, units, style, context);
  const shown = { plan: printedPath(pair.plan, host), file: printedPath(pair.file, host) };
  if (!prints) {
    tell("error", words.noPlan(shown.plan), context, words.noPlanHint(shown.plan));
    return exitCodes.problems;
  }
  const updated = await updateText(pair.text, units, prints.print);
  if (!updated) {
    tell("error", words.other(shown.file, shown.plan), context, words.otherHint);
    return exitCodes.problems;
  }
  if (prints.paper !== "方案") tell("info", words.paper(prints.paper), context);
  report(pair, updated, shown, context);
  const command = [
    "plan update",
    shown.plan,
    shown.file,
    ...(style ? ["--style", style] : []),
    "--write",
  ].join(" ");
  return deliver(pair, updated, { write: given.write === true, command, shown: shown.plan }, context);
}

async function readPair(plan: string, file: string, context: Context): Promise<Pair | undefined> {
  const { host, language } = context;
  const words = updateWords[language];
  const path = fullPath(plan, host);
  const bytes = host.readFile(path);
  const decoded = decode(bytes, plan).value;
  const source = await readSource(host.readFile(fullPath(file, host)), file);
  if ("problem" in source) {
    const { message, hint } = (source.problem as Problem<Data>).words[language](source.data);
    tell("error", words.refused(printedPath(fullPath(file, host), host), message), context, hint);
    return undefined;
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb;
  return { plan: path, text: decoded?.text ?? "", marked, file: fullPath(file, host), word: source.text };
}

function report(
  { text, word }: Pair,
  updated: Updated,
  shown: { plan: string; file: string },
  context: Context,
): void {
  const { host, language } = context;
  const words = updateWords[language];
  if (updated.text !== text)
    host.out.write(unifiedDiff(shown.plan, text, updated.text, hasColour(host, host.out)));
  const sentence = ({ was, is }: Edited): string =>
    was === ""
      ? words.added(is)
      : is === ""
        ? words.removed(was)
        : was === is
          ? words.moved(is)
          : words.changed(was, is);
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [title, ...lines.map((line) => `  · ${visibleLines(line.replaceAll("\t", " | ")).join(" ")}`)];
  const comments = word.asides.filter(({ kind }) => kind === "comment").map((aside) => aside.text);
  const lines = [
    ...part(words.unplaced, updated.unplaced.map(sentence)),
    ...part(words.follows, updated.follows.map(sentence)),
    ...part(words.comments, comments),
  ];
  if (lines.length > 0) host.out.write(`${lines.join("\n")}\n`);
}

interface Delivery {
  readonly write: boolean;
  readonly command: string;
  readonly shown: string;
}

function deliver(
  pair: Pair,
  updated: Updated,
  { write, command, shown }: Delivery,
  context: Context,
): ExitCode {
  const { host, language } = context;
  const words = updateWords[language];
  const count = updated.placed.length;
  if (updated.text === pair.text) {
    if (updated.unplaced.length > 0) return exitCodes.problems;
    tell("info", words.same(printedPath(pair.file, host), shown), context);
    return exitCodes.fine;
  }
  if (write) {
    host.writeAtomic(pair.plan, new TextEncoder().encode((pair.marked ? "\ufeff" : "") + updated.text));
    tell("info", words.written(shown, count), context);
  } else tell("info", words.wouldPlace(count), context, words.wouldPlaceHint(command));
  return updated.unplaced.length > 0 ? exitCodes.problems : exitCodes.fine;
}
