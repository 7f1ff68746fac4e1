import type { Edit } from "../diagnostic/diagnostic.ts";

/** How many of some offsets in their order are no further than one. */
export function upTo(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Edits as they are in the offsets of a text after others that do not touch them. */
export function carry(others: readonly Edit[]): (edits: readonly Edit[]) => readonly Edit[] {
  const ordered = [...others].sort((a, b) => a.range.end - b.range.end);
  const ends = ordered.map(({ range }) => range.end);
  const shifts = [0];
  for (const { range, text } of ordered) {
    shifts.push((shifts.at(-1) ?? 0) + text.length - (range.end - range.start));
  }
  const moved = (offset: number): number => offset + (shifts[upTo(ends, offset)] ?? 0);
  return (edits) =>
    edits.map(({ range, text }) => ({ range: { start: moved(range.start), end: moved(range.end) }, text }));
}
