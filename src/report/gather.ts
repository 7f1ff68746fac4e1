import { compatible } from "../diagnostic/apply.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { problemOf } from "./catalogue.ts";

/** From so many on, findings alike in one file are one. */
const least = 3;

/**
 * Findings that say the same of many places become one, where the first of them stands: it counts them
 * all, the other places are related, and its fix mends them all. What the same is, the problem says
 * (`alike`), otherwise its data.
 */
export function gathered(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length < least) return diagnostics;
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of diagnostics) {
    if (finding.count !== undefined) continue;
    const name = nameOf(finding);
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const whole = new Map<Diagnostic, Diagnostic>();
  const left = new Set<Diagnostic>();
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (!first || group.length < least) continue;
    whole.set(first, together(first, others));
    for (const finding of others) left.add(finding);
  }
  return diagnostics.filter((each) => !left.has(each)).map((each) => whole.get(each) ?? each);
}

function nameOf({ code, data, fix, source }: Diagnostic): string {
  const said = problemOf(code)?.alike?.(data as never) ?? JSON.stringify(data);
  return `${source.path}\n${code}\n${fix === undefined ? "" : "fix"}\n${said}`;
}

function together(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  const all = [first, ...others];
  const related = [
    ...first.related,
    ...others.flatMap(({ source, range, related: also }) => [{ source, range }, ...also]),
  ];
  const edits = compatible(all.flatMap(({ fix }) => (fix ? [fix] : []))).flatMap((fix) => fix.edits);
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  return { ...first, related, count: all.length, fix: sorted.length > 0 ? { edits: sorted } : undefined };
}
