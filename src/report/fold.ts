import type { Diagnostic } from "../diagnostic/diagnostic.ts";

/** Findings of one code in one file that are shown in full, where the rest is only counted. */
const shownInFull = 3;
/** As many as this are all shown. */
const leastToFold = 6;

/** A finding that is shown, and those of its kind that are counted behind it. */
export interface Folded {
  readonly finding: Diagnostic;
  readonly alike: readonly Diagnostic[];
}

/**
 * Folds notes that come in crowds, as the todo marks of a new plan do: of each code in a file the
 * first few are shown, and the last of these carries the others. Errors and warnings are all shown.
 */
export function folded(diagnostics: readonly Diagnostic[]): readonly Folded[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of diagnostics) {
    if (finding.severity !== "info") continue;
    const name = `${finding.code} ${finding.source.path}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [finding]);
    else group.push(finding);
  }
  const carried = new Map<Diagnostic, readonly Diagnostic[]>();
  const left = new Set<Diagnostic>();
  for (const group of groups.values()) {
    const last = group[shownInFull - 1];
    if (group.length < leastToFold || last === undefined) continue;
    const rest = group.slice(shownInFull);
    carried.set(last, rest);
    for (const finding of rest) left.add(finding);
  }
  return diagnostics
    .filter((finding) => !left.has(finding))
    .map((finding) => ({ finding, alike: carried.get(finding) ?? [] }));
}
