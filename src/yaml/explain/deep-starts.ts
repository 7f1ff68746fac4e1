import { brief, type Finding, finding } from "../finding.ts";
import { type Line, linesIn } from "../line.ts";
import { deepStart } from "../problems/structure-problems.ts";

const opener = /(?:^|[:-][ \t]+)[|>][-+]?(?:[ \t]+#.*)?$/;

/**
 * Texts behind `|` whose first line stands further right than a line below, as a centred heading of a
 * sketch does: YAML takes its place for the margin of the text, and the text ends at the next line.
 */
export function deepStarts(text: string): readonly Finding[] {
  if (!/[|>][-+]?[ \t]*(?:#.*)?$/m.test(text)) return [];
  const lines = linesIn(text, { start: 0, end: text.length });
  const found: Finding[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || !opener.test(text.slice(line.content, line.end).trimEnd())) continue;
    // Where the opener itself belongs is not known yet.
    if (!/^ *[^\s\u200b]/u.test(text.slice(line.start, line.end))) continue;
    const margin = marginOf(text, line);
    const block = blockBelow(lines, at, margin);
    const mistake = deep(text, block, margin);
    if (mistake) found.push(mistake);
    at += block.length;
  }
  return found;
}

/** Where the names stand beside the one that opens a text: behind the dashes of its line. */
function marginOf(text: string, line: Line): number {
  const dashes = /^(?:-[ \t]+)*(?=[^|>])/.exec(text.slice(line.content, line.end))?.[0] ?? "";
  return line.content - line.start + dashes.length;
}

function blockBelow(lines: readonly Line[], at: number, margin: number): readonly Line[] {
  let end = at + 1;
  for (let line = lines[end]; line !== undefined; line = lines[++end]) {
    if (line.content < line.end && line.content - line.start <= margin) break;
  }
  return lines.slice(at + 1, end);
}

function deep(text: string, block: readonly Line[], margin: number): Finding | undefined {
  const written = block.filter((line) => line.content < line.end);
  // What is less indented and begins with # is a comment behind the text.
  const end = written.findLastIndex((line) => text[line.content] !== "#");
  const rows = written.slice(0, end + 1);
  const [first] = rows;
  if (!first || rows.some((line) => text.slice(line.start, line.content).includes("\t"))) return undefined;
  const width = (line: Line): number => line.content - line.start;
  const least = Math.min(...rows.map(width));
  // A line that is hardly indented is the odd one itself.
  if (width(first) === least || least < margin + 2) return undefined;
  const head = rows.slice(
    0,
    rows.findIndex((line) => width(line) === least),
  );
  const fix = head.map((line) => ({
    range: { start: line.start, end: line.content },
    text: " ".repeat(least),
  }));
  const data = { text: brief(text.slice(first.content, first.end)), spaces: least };
  return finding(deepStart, { start: first.content, end: first.end }, data, { fix });
}
