import type { Edit } from "../diagnostic/diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import { textsOf } from "../plan/walk.ts";
import { lineAt, lineRange } from "../source/source.ts";
import { commentsOf } from "../yaml/read/comments.ts";
import type { ReviewSort } from "./review.ts";

/** The comment that asks to look at a line again. */
export type MarkWords = (sorts: readonly ReviewSort[]) => string;

/**
 * Comments for lines to be looked at: at the end of each, or on a line above it where it has a comment
 * already or goes on in the next line.
 */
export function marksFor(
  lines: ReadonlyMap<number, readonly ReviewSort[]>,
  plan: Plan,
  words: MarkWords,
): readonly Edit[] {
  const { source } = plan;
  const commented = new Set(commentsOf(source.text).map(({ range }) => lineAt(source, range.start)));
  const open = linesThatGoOn(plan);
  return [...lines].map(([line, sorts]) => {
    const { start, end } = lineRange(source, line);
    const mark = `# ${words(sorts)}`;
    if (!commented.has(line) && !open.has(line)) return { range: { start: end, end }, text: ` ${mark}` };
    const indent = /^[ \t]*/.exec(source.text.slice(start, end))?.[0] ?? "";
    return { range: { start, end: start }, text: `${indent}${mark}\n` };
  });
}

/** The first lines of texts that go on below, but for blocks, whose first line ends with their sign. */
function linesThatGoOn(plan: Plan): ReadonlySet<number> {
  const { source } = plan;
  const over = textsOf(plan).filter(({ range: { start, end } }) => {
    const raw = source.text.slice(start, end);
    return raw.includes("\n") && !/^[|>]/.test(raw);
  });
  return new Set(over.map(({ range }) => lineAt(source, range.start)));
}
