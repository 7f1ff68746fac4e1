import type { Range, Source } from "../source/source.ts";
import type { Data, Problem, Severity } from "./problem.ts";

/** One replacement of a text; an insertion has an empty range. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A set of edits that mends a finding without changing what the plan says. */
export interface Fix {
  readonly edits: readonly Edit[];
}

/** Another place that helps to understand a finding, with a key of its own words. */
export interface Related {
  readonly source: Source;
  readonly range: Range;
}

/** One finding, as data: the words come from the problem of its code. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly source: Source;
  readonly range: Range;
  readonly data: Data;
  readonly related: readonly Related[];
  readonly fix: Fix | undefined;
  /** How many places it stands for, where findings alike were gathered; their places are related. */
  readonly count?: number;
}

/** A value if one could be made, and everything that was found on the way. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a diagnostic of a problem at a place. */
export function diagnose<D extends Data>(
  problem: Problem<D>,
  source: Source,
  range: Range,
  data: D,
  extra: { readonly related?: readonly Related[]; readonly fix?: Fix } = {},
): Diagnostic {
  const { code, severity } = problem;
  return { code, severity, source, range, data, related: extra.related ?? [], fix: extra.fix };
}

/** Sorts findings by file, place, then code, so that the same input reports in the same order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.source.path, b.source.path) ||
      a.range.start - b.range.start ||
      a.range.end - b.range.end ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether any finding is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
