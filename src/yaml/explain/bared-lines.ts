import { type Finding, finding } from "../finding.ts";
import { type Line, linesIn, numberOf } from "../line.ts";
import { badIndent } from "../problems/structure-problems.ts";

const name = /^ [^\s#:：'"-][^:：]{0,30}:(?:[ \t]|$)/u;

/**
 * Sections of a starter whose `#` somebody took away and not the space behind it: they stand one space in,
 * below a remark or a blank line, with all that belongs to them.
 */
export function baredLines(text: string): readonly Finding[] {
  if (!/^ [^\s#-]/m.test(text)) return [];
  const lines = linesIn(text, { start: 0, end: text.length });
  const isBreak = (line: Line | undefined): boolean =>
    line === undefined || line.content === line.end || text[line.start] === "#";
  return lines.flatMap((line, at): readonly Finding[] => {
    if (!name.test(text.slice(line.start, line.end)) || !isBreak(lines[at - 1])) return [];
    const margin = lines.slice(0, at).findLast((above) => above.content === above.start && !isBreak(above));
    if (margin === undefined) return [];
    const below = lines.slice(at + 1);
    const end = below.findIndex((each) => isBreak(each) || each.content - each.start < 2);
    const block = [line, ...(end < 0 ? below : below.slice(0, end))];
    const fix = block.map(({ start }) => ({ range: { start, end: start + 1 }, text: "" }));
    const like = numberOf(text, margin);
    const data = { line: 0, spaces: 1, expected: 0, like, other: 0, otherLike: like };
    return [finding(badIndent, { start: line.start, end: line.content }, data, { fix })];
  });
}
