import picocolors from "picocolors";
import { type Diagnostic, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import type { Language, Severity } from "../diagnostic/problem.ts";
import { displayWidth } from "../source/display-width.ts";
import { lineAt, lineRange, pointAt, textIn } from "../source/source.ts";
import { type ExcerptRow, excerptOf } from "./excerpt.ts";
import { type Folded, folded } from "./fold.ts";
import { countsOf, type Labels, labels, type Report } from "./labels.ts";
import { visible, visibleLines } from "./visible.ts";
import { sentenceOf } from "./wording.ts";

/** How a report is shown to a person. */
export interface PrettyOptions {
  readonly language: Language;
  /** Cells in a line of the terminal; excerpts are cut to it, sentences are left to the terminal to wrap. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether to say of a finding that `plan check --fix` can mend it. */
  readonly offerFix: boolean;
}

interface Pen {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

/** A finding as it is shown to a person. */
export interface PrettyBlock {
  readonly text: string;
  readonly finding: Diagnostic;
}

/** The report for a terminal: a block for each finding, in the order of the files, and a summary line. */
export function pretty(report: Report, options: PrettyOptions): string {
  const blocks = prettyBlocks(report.diagnostics, options).map(({ text }) => text);
  return [...blocks, `${summaryOf(report, labels[options.language])}\n`].join("\n");
}

/** What was found; where an error stands among other findings, also the place to begin at. */
function summaryOf(report: Report, words: Labels): string {
  const found = report.found ?? report.diagnostics;
  const counts = countsOf(found);
  const first = sortDiagnostics(found).find(({ severity }) => severity === "error");
  const buried = first !== undefined && counts.error < found.length && found.length > 2;
  return words.summary(counts, report) + (buried ? `\n${words.beginAt(placeOf(first))}` : "");
}

/** The blocks of some findings, in the order of the files. */
export function prettyBlocks(
  diagnostics: readonly Diagnostic[],
  options: PrettyOptions,
): readonly PrettyBlock[] {
  const colours = picocolors.createColors(options.colour);
  const pen: Pen = {
    severity: { error: colours.red, warning: colours.yellow, info: colours.cyan },
    dim: colours.dim,
    bold: colours.bold,
  };
  const words = labels[options.language];
  return folded(sortDiagnostics(diagnostics)).map((shown) => ({
    text: block(shown, options, words, pen),
    finding: shown.finding,
  }));
}

function block({ finding, alike }: Folded, options: PrettyOptions, words: Labels, pen: Pen): string {
  const sentence = sentenceOf(finding, options.language);
  const colour = pen.severity[finding.severity];
  const severity = colour(words.severity[finding.severity]);
  const message = pen.bold(visibleLines(sentence.message).join(" "));
  const head = `${placeOf(finding)}  ${severity}  ${message}  ${pen.dim(finding.code)}`;
  const digits = String(pointAt(finding.source, finding.range.start).line).length;
  const margin = " ".repeat(Math.max(2, digits) + 3);
  const rows = excerptOf(finding.source, finding.range, Math.max(20, options.width - margin.length - 2));
  const lines = [head, ...rows.map((row) => excerptLine(row, margin.length - 1, colour, pen))];
  lines.push(...alsoLines(finding, words, margin));
  const hint = [sentence.hint ?? ""];
  if (finding.fix !== undefined && options.offerFix) hint.push(words.fixable(visible(finding.source.path)));
  const said = hint.filter((part) => part !== "").join(options.language === "zh" ? "；" : "; ");
  if (said !== "") lines.push(...hintLines(said, words, margin, pen));
  if (finding.count !== undefined) lines.push(margin + words.places(linesOf([finding, ...finding.related])));
  if (alike.length > 0) lines.push("", words.alike(alike.length, linesOf(alike)));
  return `${lines.join("\n")}\n`;
}

function placeOf({ source, range }: Pick<Diagnostic, "source" | "range">): string {
  const { line, column } = pointAt(source, range.start);
  return `${visible(source.path)}:${line}:${column}`;
}

/** Lines named behind a crowd of findings; so many fit on a line or two. */
const mostLines = 40;

function linesOf(findings: readonly Pick<Diagnostic, "source" | "range">[]): string {
  const lines = [...new Set(findings.map(({ source, range }) => lineAt(source, range.start) + 1))];
  return lines.slice(0, mostLines).join("、") + (lines.length > mostLines ? "……" : "");
}

function excerptLine(row: ExcerptRow, width: number, colour: (text: string) => string, pen: Pen): string {
  const text = row.kind === "caret" ? colour(row.text) : row.kind === "before" ? pen.dim(row.text) : row.text;
  return `${pen.dim(`${row.gutter.padStart(width)} │`)} ${text}`.trimEnd();
}

function alsoLines(finding: Diagnostic, words: Labels, margin: string): readonly string[] {
  if (finding.count !== undefined) return [];
  return finding.related.map((related) => {
    const line = textIn(
      related.source,
      lineRange(related.source, lineAt(related.source, related.range.start)),
    );
    return `${margin}${words.seeAlso}  ${placeOf(related)}  ${visible(line.trim().replaceAll("\t", " "))}`;
  });
}

function hintLines(hint: string, words: Labels, margin: string, pen: Pen): readonly string[] {
  const indent = " ".repeat(displayWidth(words.hint) + 2);
  return visibleLines(hint).map((line, at) =>
    at === 0 ? `${margin}${pen.bold(words.hint)}  ${line}` : margin + indent + line,
  );
}
