import { printDate, weekdayOf } from "../../notation/time/calendar-date.ts";
import type { Repeated } from "../../repeat/repeat.ts";
import { visibleLines } from "../../report/visible.ts";
import { createSource, pointAt } from "../../source/source.ts";
import type { RepeatWords } from "../words/repeat-words.ts";

/** What was changed, what was not and what is to be looked at, line by line of the new file. */
export function repeatReport(repeated: Repeated, words: RepeatWords): string {
  const source = createSource("", repeated.text);
  const lineOf = (at: number): number => pointAt(source, at).line;
  const { from, inSchoolDays, changes, left, review } = repeated;
  const changed = gathered(changes.map(({ at, old, new: now }) => [`${old} → ${now}`, lineOf(at)]));
  const open = gathered(
    left.map(({ at, written, why }) => [words.left(written, words.why[why]), lineOf(at)]),
  );
  const marks = [...review].map(([sort, places]) => ({ text: words.sorts[sort], lines: places.map(lineOf) }));
  const part = (title: string, rows: readonly Row[]): readonly string[] =>
    rows.length === 0 ? [] : [title, ...rows.map((row) => `  ${rowText(row, words)}`)];
  return [
    words.counted(`${printDate(from)}（${weekdayOf(from) ?? ""}）`, inSchoolDays),
    ...part(words.changed(changes.length), changed),
    ...part(words.open, open),
    ...part(words.review, marks),
  ].join("\n");
}

interface Row {
  readonly text: string;
  readonly lines: readonly number[];
}

/** What is the same in several lines is said once. */
function gathered(rows: readonly (readonly [text: string, line: number])[]): readonly Row[] {
  const lines = new Map<string, number[]>();
  for (const [text, line] of rows) {
    const known = lines.get(text);
    if (known) known.push(line);
    else lines.set(text, [line]);
  }
  return [...lines].map(([text, all]) => ({ text, lines: [...new Set(all)] }));
}

function rowText({ text, lines }: Row, words: RepeatWords): string {
  return `${words.lines(ranges(lines))}  ${visibleLines(text).join(" ")}`;
}

/** 3, 5—8, 12 */
function ranges(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}—${last}`)).join("、");
}
