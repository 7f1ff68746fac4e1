import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createSource } from "../source/source.ts";
import { withLineFeeds } from "../yaml/line.ts";
import { parseYaml } from "../yaml/parse.ts";
import { tooManyProblems } from "../yaml/problems/file-problems.ts";
import type { Judged } from "./mending.ts";

/** A name at the margin, by whatever colon. */
const entry = /^[^\s#:：-][^:：\n]*(?::(?=\s|$)|：)/gmu;

/** Where the entries of the top level start, broken ones too. */
export function entryStarts(text: string): readonly number[] {
  return [...withLineFeeds(text).matchAll(entry)].map(({ index }) => index);
}

/** What YAML's own checks say of a text. */
export function readYaml(text: string): Judged {
  const { diagnostics } = parseYaml(createSource("", text));
  return { diagnostics, hidden: 0, isCut: isCut(diagnostics) };
}

/** Whether reading stopped before the end, so that nobody knows what is wrong behind that. */
export function isCut(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => code === tooManyProblems.code);
}

/** What YAML's own checks say of each entry of a text, read alone: takes as long as the text is, and sees all of it. */
export function readApart(text: string): readonly Diagnostic[] {
  const source = createSource("", text);
  const starts = [0, ...entryStarts(text).filter((start) => start > 0)];
  return starts.flatMap((start, at) => {
    const { diagnostics } = readYaml(text.slice(start, starts[at + 1]));
    const by = <R extends { readonly range: { start: number; end: number } }>(placed: R): R => ({
      ...placed,
      range: { start: placed.range.start + start, end: placed.range.end + start },
    });
    return diagnostics.map((found) => ({
      ...by(found),
      source,
      fix: found.fix && { edits: found.fix.edits.map(by) },
    }));
  });
}
