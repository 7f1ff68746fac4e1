import picocolors from "picocolors";
import type { Language } from "../../diagnostic/problem.ts";
import { codeNear, explainedCodes, type Page, pageOf } from "../../pipeline/explain.ts";
import { displayWidth } from "../../source/display-width.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { hasColour } from "../host/colour.ts";
import { UsageError } from "../line/usage-error.ts";
import { explainWords } from "../words/explain-words.ts";

/** `plan explain`: prints the page of a code, or with `--all` a line for every code. */
export function explain(
  word: string | undefined,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): ExitCode {
  const words = explainWords[context.language];
  if (given.all === true) {
    context.host.out.write(listing(context));
    return exitCodes.fine;
  }
  if (word === undefined) throw new UsageError(words.which, words.seeAll);
  const page = pageOf(word.trim().toLowerCase());
  if (page === undefined) {
    const near = codeNear(word);
    throw new UsageError(words.unknown(word), near === undefined ? words.seeAll : words.didYouMean(near));
  }
  context.host.out.write(pageText(page, context));
  return exitCodes.fine;
}

type Pen = ReturnType<typeof picocolors.createColors>;

function penOf({ host }: Context): Pen {
  return picocolors.createColors(hasColour(host, host.out));
}

function pageText(page: Page, context: Context): string {
  const words = explainWords[context.language];
  const pen = penOf(context);
  const { message, hint = "" } = page.sentence[context.language];
  const block = (title: string, lines: readonly string[]): string =>
    lines.length === 0
      ? ""
      : `\n${pen.bold(title)}\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}\n`;
  const file = (text: string | undefined): readonly string[] => text?.trimEnd().split("\n") ?? [];
  const colours = { error: pen.red, warning: pen.yellow, info: pen.cyan };
  return [
    `${pen.bold(page.code)}  ${colours[page.severity](words.severity[page.severity])}\n`,
    block(words.why, [page.why[context.language]]),
    block(words.bad, file(page.bad[0])),
    block(words.told, message.split("\n")),
    block(words.mend, [
      ...hint.split("\n").filter((line) => line !== ""),
      ...(page.fixable ? [words.fixable] : []),
    ]),
    block(words.good, file(page.good[0])),
    block(words.settings, settingsOf(page, context.language)),
    block(words.off, waysOff(page, context)),
  ].join("");
}

/** What the configuration can settle about a rule. */
export function settingsOf({ code, options, reads }: Page, language: Language): readonly string[] {
  const words = explainWords[language];
  return [
    ...options.map(({ name, about }) => words.option(code, name[language], about[language])),
    ...reads.map(({ name, about }) => words.reads(name[language], about[language])),
  ];
}

/** How a problem is switched off, or why it cannot be. */
function waysOff({ code, suppressible, isRule }: Page, { language }: Context): readonly string[] {
  const words = explainWords[language];
  const everywhere = isRule ? [words.offEverywhere(code)] : [];
  if (suppressible) return [words.offHere(code), words.offFile(code), ...everywhere];
  return [/^(?:yaml|schema)\//.test(code) ? words.offNever : words.notInPlan];
}

/** Every code with its severity and what it says, family by family. */
function listing(context: Context): string {
  const words = explainWords[context.language];
  const pen = penOf(context);
  const width = Math.max(...explainedCodes.map((code) => code.length));
  const severityWidth = Math.max(...Object.values(words.severity).map(displayWidth));
  const families = [...new Set(explainedCodes.map(roomOf))];
  const blocks = families.map((family) => {
    const lines = explainedCodes
      .filter((code) => roomOf(code) === family)
      .flatMap((code) => pageOf(code) ?? []);
    const rows = lines.map(({ code, severity, sentence }) => {
      const grade = words.severity[severity];
      const gap = " ".repeat(severityWidth - displayWidth(grade));
      return `  ${code.padEnd(width)}  ${grade}${gap}  ${sentence[context.language].message.replace(/\s*\n\s*/g, " ")}`;
    });
    return [pen.bold(words.family[family] ?? family), ...rows, ""].join("\n");
  });
  return `${blocks.join("\n")}\n${words.more}\n`;
}

function roomOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}
