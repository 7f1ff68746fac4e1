import { type Diagnostic, type Fix, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import type { Language } from "../diagnostic/problem.ts";
import { lineAt, type Range, type Source, textIn } from "../source/source.ts";
import { escapeUnsafe } from "./escape-unsafe.ts";
import { fileUri } from "./file-uri.ts";
import { labels, type Report } from "./labels.ts";
import { sarifLevels, sarifRule } from "./sarif-rule.ts";
import { sentenceOf } from "./wording.ts";

/** How a SARIF log is made. */
export interface SarifOptions {
  readonly language: Language;
  /** The version of `plan`. */
  readonly version: string;
  /** What parts the folders of a path on this machine. */
  readonly separator: "/" | "\\";
}

type Json = Readonly<Record<string, unknown>>;

/** The report as an object after SARIF 2.1.0 (OASIS); lines and columns count from 1. */
export function sarifLog(report: Report, options: SarifOptions): Json {
  const findings = sortDiagnostics(report.diagnostics);
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const { language, version } = options;
  const run = {
    tool: {
      driver: {
        name: "plan",
        fullName: "activity-plan",
        version,
        semanticVersion: version,
        language: language === "zh" ? "zh-CN" : "en-US",
        rules: codes.map((code) => sarifRule(code, language)),
      },
    },
    language: language === "zh" ? "zh-CN" : "en-US",
    // Columns are counted as editors and JavaScript count them: a 😀 is two.
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true }],
    results: findings.map((finding) => resultOf(finding, codes.indexOf(finding.code), options)),
  };
  return { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
}

/** The report as SARIF text; what could act on a terminal is escaped. */
export function sarif(report: Report, options: SarifOptions): string {
  return `${escapeUnsafe(JSON.stringify(sarifLog(report, options), null, 2))}\n`;
}

function resultOf(finding: Diagnostic, ruleIndex: number, options: SarifOptions): Json {
  const { code, severity, source, range, related, fix } = finding;
  const { message, hint } = sentenceOf(finding, options.language);
  return {
    ruleId: code,
    ruleIndex,
    level: sarifLevels[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [{ physicalLocation: placeOf(source, range, options) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((each, id) => ({
            id,
            message: { text: labels[options.language].seeAlso },
            physicalLocation: placeOf(each.source, each.range, options),
          })),
        }),
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, source, hint ?? message, options)] }),
  };
}

function placeOf(source: Source, range: Range, { separator }: SarifOptions): Json {
  const snippet = textIn(source, range);
  const region = regionOf(source, range);
  return {
    artifactLocation: { uri: fileUri(source.path, separator) },
    region: snippet === "" ? region : { ...region, snippet: { text: snippet } },
  };
}

/** A half-open region, its columns in UTF-16 units as `columnKind` says. */
function regionOf(source: Source, { start, end }: Range): Json {
  const place = (offset: number): { line: number; column: number } => {
    const line = lineAt(source, offset);
    return { line: line + 1, column: offset - (source.lineStarts[line] ?? 0) + 1 };
  };
  const from = place(start);
  const to = place(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function fixOf(fix: Fix, source: Source, description: string, { separator }: SarifOptions): Json {
  const replacements = fix.edits.map(({ range, text }) => ({
    deletedRegion: regionOf(source, range),
    insertedContent: { text },
  }));
  const artifactLocation = { uri: fileUri(source.path, separator) };
  return { description: { text: description }, artifactChanges: [{ artifactLocation, replacements }] };
}
