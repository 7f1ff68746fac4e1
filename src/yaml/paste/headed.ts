import type { Edit } from "../../diagnostic/diagnostic.ts";
import { brief, type Finding, finding } from "../finding.ts";
import { type Line, linesIn } from "../line.ts";
import { pastedHeading } from "../problems/paste-problems.ts";
import { printSection, sectionOf } from "./blocks.ts";
import { kindOf } from "./marks.ts";
import { freeName, isTalk } from "./whole.ts";

const heading = /^#{2,6}[ \t]*(\S.{0,39})$/u;
/** A name with its colon, as a plan has at the margin. */
const name = /^[^\s#\-:：][^:：]{0,30}:(?:[ \t]|$)/u;

/**
 * Headings of Markdown inside a plan (`### 注意事项`) with lines below them that no plan has at its margin.
 * YAML takes the heading for a remark, and what stands below it belongs to nothing. Told once for all.
 */
export function headedRuns(text: string): readonly Finding[] {
  if (!/^#{2,6}[ \t]*\S/m.test(text)) return [];
  const lines = linesIn(text, { start: 0, end: text.length });
  const rowOf = (line: Line | undefined): string =>
    line === undefined ? "" : text.slice(line.start, line.end).trimEnd();
  const found = lines.flatMap((line, at): readonly Headed[] => {
    const written = heading.exec(rowOf(line))?.[1];
    const end = endOfSection(lines.slice(at + 1).map(rowOf));
    const below = lines.slice(at + 1, at + 1 + end).map(rowOf);
    const rows = below.filter((row) => row !== "" && (kindOf(row) !== "rule" || row.startsWith("|")));
    const last = lines[at + end];
    if (written === undefined || rows.length === 0 || last === undefined || !isBare(rows[0] ?? "")) return [];
    const talk = rows.length - 1 - rows.findLastIndex((row) => !isTalk(row));
    const value = sectionOf(rows.slice(0, rows.length - talk));
    const said = rows.slice(rows.length - talk).map((row) => `\n# ${row}`);
    const section = freeName(written, []);
    const range = { start: line.start, end: last.end };
    const fix =
      value === undefined ? [] : [{ range, text: printSection(section, value, 0).trimEnd() + said.join("") }];
    const comment = lines
      .slice(at + 1, at + 1 + end)
      .filter((each) => each.content < each.end)
      .map(({ start }) => ({ range: { start, end: start }, text: "# " }));
    return [{ line, heading: brief(rowOf(line)), section, fix, mend: fix.length > 0 ? fix : comment }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const data = { heading: first.heading, name: first.section, count: found.length };
  const mended = { fix: found.flatMap(({ fix }) => fix), mend: found.flatMap(({ mend }) => mend) };
  return [finding(pastedHeading, { start: first.line.start, end: first.line.end }, data, mended)];
}

interface Headed {
  readonly line: Line;
  /** The heading as it is typed, and the name that it should be. */
  readonly heading: string;
  readonly section: string;
  readonly fix: readonly Edit[];
  readonly mend: readonly Edit[];
}

/** How many rows belong to a heading: up to the next one, or to a name of the plan. */
function endOfSection(rows: readonly string[]): number {
  const next = rows.findIndex((row) => heading.test(row) || name.test(row));
  const end = next < 0 ? rows.length : next;
  return rows.slice(0, end).findLastIndex((row) => row !== "") + 1;
}

/** Whether a row at the margin has no name: text, or an item of a list. */
function isBare(row: string): boolean {
  return !/^[ \t#]/.test(row) && !/^[^\s:：]{1,20}：/u.test(row) && !name.test(row);
}
