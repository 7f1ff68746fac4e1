import { type Diagnostic, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import type { Data, Language, Severity } from "../diagnostic/problem.ts";
import { pointAt, type Range, type Source, textIn } from "../source/source.ts";
import { escapeUnsafe } from "./escape-unsafe.ts";
import { countsOf, type Report } from "./labels.ts";
import { sentenceOf } from "./wording.ts";

/** A range for machines: lines and columns from 1, columns and offsets in the units of the schema. */
export interface JsonRange {
  readonly start: JsonPoint;
  readonly end: JsonPoint;
}

/** A place: 1-based line, 1-based column in characters, and the 0-based offset in UTF-16 units. */
export interface JsonPoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** One finding as schemas/report.schema.json describes it. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly range: JsonRange;
  readonly text: string;
  readonly message: string;
  readonly hint: string | null;
  readonly data: Data;
  /** How many places it stands for; the others are among the related ones. */
  readonly count: number;
  readonly related: readonly { readonly path: string; readonly range: JsonRange; readonly text: string }[];
  readonly fix: readonly { readonly range: JsonRange; readonly text: string }[] | null;
}

/** The whole report as schemas/report.schema.json describes it. */
export interface JsonReport {
  readonly version: 1;
  readonly language: Language;
  readonly summary: Readonly<Record<"files" | "passedOver" | "errors" | "warnings" | "infos", number>>;
  readonly diagnostics: readonly JsonDiagnostic[];
}

/** The report as an object, in the shape of schemas/report.schema.json. */
export function reportObject(report: Report, language: Language): JsonReport {
  const counts = countsOf(report.diagnostics);
  return {
    version: 1,
    language,
    summary: {
      files: report.files,
      passedOver: report.passedOver,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
    },
    diagnostics: sortDiagnostics(report.diagnostics).map((finding) => diagnosticObject(finding, language)),
  };
}

/** The report as JSON text; control and direction characters are escaped, so that a terminal can show it. */
export function json(report: Report, options: { readonly language: Language }): string {
  return `${escapeUnsafe(JSON.stringify(reportObject(report, options.language), null, 2))}\n`;
}

function diagnosticObject(finding: Diagnostic, language: Language): JsonDiagnostic {
  const { source, range } = finding;
  const sentence = sentenceOf(finding, language);
  return {
    code: finding.code,
    severity: finding.severity,
    ...place(source, range),
    message: sentence.message,
    hint: sentence.hint ?? null,
    data: finding.data,
    count: finding.count ?? 1,
    related: finding.related.map((related) => place(related.source, related.range)),
    fix:
      finding.fix?.edits.map((edit) => ({ range: rangeObject(source, edit.range), text: edit.text })) ?? null,
  };
}

function place(source: Source, range: Range): Pick<JsonDiagnostic, "path" | "range" | "text"> {
  return { path: source.path, range: rangeObject(source, range), text: textIn(source, range) };
}

function rangeObject(source: Source, range: Range): JsonRange {
  const point = (offset: number): JsonPoint => ({ ...pointAt(source, offset), offset });
  return { start: point(range.start), end: point(range.end) };
}
