import type { Range } from "../../source/source.ts";
import { brief, type Finding, finding } from "../finding.ts";
import { type Line, leaveOut, lineBelow, lineOf, linesIn, valueOnLine } from "../line.ts";
import * as structure from "../problems/structure-problems.ts";
import * as texts from "../problems/text-problems.ts";
import { fullWidthQuote } from "../problems/typing-problems.ts";
import { isText } from "../read/tokens.ts";
import { unclosedBracket } from "./broken-brackets.ts";
import { insertion, isIdle, mistakes, type Place, present, quote } from "./broken-place.ts";
import { columnsAbove, kindOf, widthOf } from "./columns.ts";
import { misplaced } from "./indent.ts";
import { spacedClockIn } from "./spaced-clocks.ts";
import { todoMark } from "./todo-mark.ts";

/** Lines that should be keys but are not: `时间：3月9日`, `地点:公园`, `-集合`, or text with no name at all. */
export function notAKey({ text, at, line, message }: Place): readonly Finding[] {
  const lines = linesIn(text, at);
  const row = text.slice(line.content, line.end);
  if (/^- |^-$/.test(row) && at.start <= line.content) {
    return present(misplaced(text, line)).length > 0 && line.content > line.start
      ? present(misplaced(text, line))
      : [
          finding(
            structure.listAndKeys,
            { start: line.content, end: line.end },
            { text: brief(row) },
            { mend: leaveOut(text, line) },
          ),
        ];
  }
  const last = message.includes("single line") && lines.length > 1 ? lines.at(-1) : undefined;
  if (last !== undefined && kindOf(text.slice(last.content, last.end)) === "dash") {
    const moved = present(misplaced(text, last));
    if (moved.length > 0) return moved;
  }
  const found = mistakes(text, { start: line.start, end: last === undefined ? at.end : last.start });
  if (found.length > 0) return found;
  const content = { start: Math.max(line.content, at.start), end: line.end };
  const named = withColon(text, line);
  const shown = {
    text: brief(text.slice(content.start, content.end)),
    inList: false,
    heads: headsLines(text, line),
    meant: brief(named ?? ""),
  };
  if (named !== undefined)
    return [finding(structure.lineWithoutKey, line, shown, { mend: [{ range: line, text: named }] })];
  const without = last === undefined ? lines : lines.slice(0, -1);
  const mend = [...without, ...bareBelow(text, without.at(-1) ?? line)].map((other) =>
    insertion(Math.max(other.content, other === lines[0] ? at.start : 0), "# "),
  );
  return [finding(structure.lineWithoutKey, content, shown, { mend })];
}

/** A line between the items of a list that has no dash of its own. */
export function dashMissing({ text, line }: Place): readonly Finding[] {
  const here = mistakes(text, line);
  if (here.length > 0) return here;
  const row = text.slice(line.content, line.end);
  const column = columnsAbove(text, line)[0];
  const inList = column?.kind === "dash" || widthOf(column?.line ?? line) === widthOf(line);
  if (kindOf(row) !== "text" || !inList) return present(misplaced(text, line));
  const data = { text: brief(row), inList: true, heads: false, meant: "" };
  const range = { start: line.content, end: line.end };
  return [finding(structure.lineWithoutKey, range, data, { mend: [insertion(line.content, "- ")] })];
}

/** A short word and its value that lost the colon between them: 活动地点 操场, 活动地点=操场. */
const lostColon = /^(\p{Script=Han}{2,8})(?:[ \t]*[=＝;；][ \t]*|[ \u3000]+)([^\s:：].*)$/u;

/** A line at the margin as it is with its colon; undefined where none was lost. */
function withColon(text: string, line: Line): string | undefined {
  const match =
    line.content === line.start ? lostColon.exec(text.slice(line.start, line.end).trimEnd()) : null;
  return match === null || /[ \u3000]{2}/u.test(match[2] ?? "") ? undefined : `${match[1]}: ${match[2]}`;
}

/** Whether a short line stands over lines that are indented further and have keys or dashes, as a heading would. */
function headsLines(text: string, line: Line): boolean {
  const below = lineBelow(text, line);
  if (below === undefined || widthOf(below) <= widthOf(line) || line.end - line.content > 20) return false;
  return kindOf(text.slice(below.content, below.end)) !== "text";
}

/** The lines right below a line that are indented as it is and have no name either: one paragraph. */
function bareBelow(text: string, line: Line): readonly Line[] {
  const below: Line[] = [];
  for (let at = lineBelow(text, line); at !== undefined; at = lineBelow(text, at)) {
    const row = text.slice(at.content, at.end);
    if (row === "" || at.content - at.start !== line.content - line.start || /^[-#]|[:：]/.test(row)) break;
    if (withColon(text, at) !== undefined) break;
    below.push(at);
  }
  return below;
}

/** A line that lines up with nothing, or a group that is not closed before it. */
export function badIndent(place: Place): readonly Finding[] {
  const { text, at, line, message } = place;
  if (message.includes("end with a")) return unclosedBracket(place);
  let target = line;
  for (
    let next = lineBelow(text, target);
    next !== undefined && isIdle(text, target);
    next = lineBelow(text, target)
  ) {
    target = next;
  }
  const here = mistakes(text, target);
  if (here.length > 0) return here;
  if (at.start > target.content) return [];
  return present(misplaced(text, target));
}

/** Two keys on one line, or a key that is deeper than the finished value above it. */
export function nested(place: Place): readonly Finding[] {
  const { text, at, line, message, flat } = place;
  if (message.includes("sequence")) {
    const here = mistakes(text, line);
    return here.length > 0 ? here : present(misplaced(text, line));
  }
  const key = flat.leaves.find((leaf) => leaf.start === at.start && leaf.isKey && isText(leaf));
  const lines = key === undefined ? [] : linesIn(text, key);
  const below = lines.at(-1);
  if (below !== undefined && lines.length > 1) {
    const found = mistakes(text, { start: lineOf(text, at.start).end + 1, end: below.end });
    if (found.length > 0) return found;
    return present(misplaced(text, below));
  }
  const here = mistakes(text, line);
  if (here.length > 0) return here;
  const value = valueOnLine(text, at.start, line);
  const typed = text.slice(value.start, value.end);
  const curly = /^[“”]([^“”]*)[“”]$/.exec(typed)?.[1];
  if (curly !== undefined && !curly.includes('"')) return [requote(typed, value, `"${curly}"`)];
  return [todoMark(typed, value) ?? spacedClockIn(typed, value) ?? quote(texts.colonInText, typed, value)];
}

function requote(typed: string, range: Range, mended: string): Finding {
  return finding(
    fullWidthQuote,
    { start: range.start, end: range.start + 1 },
    { found: typed[0] ?? "“", mended: brief(mended) },
    { fix: [{ range, text: mended }] },
  );
}
