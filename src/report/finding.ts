import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Language, Severity } from "../diagnostic/problem.ts";
import { pointAt } from "../source/source.ts";
import { sentenceOf } from "./wording.ts";

/** One finding, worded and placed; lines and columns count from 1, columns in characters. */
export interface Finding {
  /** Permanent, as `yaml/full-width-colon`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to write; empty where there is nothing to add. */
  readonly hint: string;
  /** The file that it is in: the plan, or a configuration. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Where it ends: the place after its last character. */
  readonly endLine: number;
  readonly endColumn: number;
  /** Half-open range of UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** What mends it, all of it or none; undefined where only a person can. */
  readonly fix: readonly TextEdit[] | undefined;
}

/** One replacement: the text between two UTF-16 offsets gives way to another. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words a finding for programs. */
export function findingOf(diagnostic: Diagnostic, language: Language): Finding {
  const { message, hint = "" } = sentenceOf(diagnostic, language);
  const { code, severity, range, source, fix } = diagnostic;
  const end = pointAt(source, range.end);
  return {
    code,
    severity,
    message,
    hint,
    path: source.path,
    ...pointAt(source, range.start),
    endLine: end.line,
    endColumn: end.column,
    ...range,
    fix: fix?.edits.map((edit) => ({ ...edit.range, text: edit.text })),
  };
}
