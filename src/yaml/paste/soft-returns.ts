import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Source } from "../../source/source.ts";
import { type Line, lineOf } from "../line.ts";
import { softReturn } from "../problems/paste-problems.ts";

/** Line separators that neither YAML nor an editor takes for the end of a line: VT, NEL, LS and PS. */
const soft = /[\u000b\u0085\u2028\u2029]/;

/** Soft returns inside the lines of a text: one finding a line, mended by a `|` text where the line is plain. */
export function softReturns(source: Source): readonly Diagnostic[] {
  if (!soft.test(source.text)) return [];
  const found: Diagnostic[] = [];
  for (let at = source.text.search(soft); at >= 0; ) {
    const line = lineOf(source.text, at);
    found.push(onLine(source, line, at));
    const next = source.text.slice(line.end).search(soft);
    at = next < 0 ? -1 : line.end + next;
  }
  return found;
}

function onLine(source: Source, line: Line, at: number): Diagnostic {
  const row = source.text.slice(line.start, line.end);
  const count = row.split(soft).length - 1;
  const match =
    /^([ \t]*(?:- +)*(?:[^\s"'#&*!|>@`%{}[\],:：][^:：\u2028\u2029\u000b\u0085]{0,30}[:：] *)?)([\s\S]*)$/.exec(
      row,
    );
  const [, head = "", rest = ""] = match ?? [];
  const isPlain = /(?:- |[:：] *)$/.test(head) && !/^["'|>&*!{[#]| #/.test(rest);
  const parts = rest
    .split(soft)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const indent = /^[ \t]*(?:- +)*/.exec(row)?.[0].length ?? 0;
  const inner = " ".repeat(/[:：] *$/.test(head) ? indent + 2 : indent);
  const start = head.trimEnd().replace(/：$/, ":");
  const text =
    parts.length > 1
      ? [`${start} |`, ...parts.map((part) => inner + part)].join("\n")
      : start === head
        ? head
        : `${start} ${parts.join("")}`;
  const fix = isPlain ? { edits: [{ range: { start: line.start, end: line.end }, text }] } : undefined;
  return diagnose(
    softReturn,
    source,
    { start: at, end: at + 1 },
    { count },
    fix === undefined ? {} : { fix },
  );
}
