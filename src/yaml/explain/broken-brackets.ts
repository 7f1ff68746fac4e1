import { brief, type Finding, finding } from "../finding.ts";
import { lineOf, valueOnLine } from "../line.ts";
import * as structure from "../problems/structure-problems.ts";
import { fullWidthComma, fullWidthQuote, unclosedQuote } from "../problems/typing-problems.ts";
import type { Group, Leaf } from "../read/tokens.ts";
import { insertion, type Place } from "./broken-place.ts";
import { commaBeforeKey } from "./flow.ts";
import { todoMark } from "./todo-mark.ts";

/** A bracket or brace that is never closed; those around it that end in the same place are closed with it. */
export function unclosedBracket({ text, at, flat }: Place): readonly Finding[] {
  const open = flat.groups.filter((candidate) => !candidate.closed && candidate.start <= at.start);
  const group = open.at(-1);
  if (group === undefined) return [];
  const line = lineOf(text, group.start);
  const wide = text.slice(group.start, line.end).search(group.open === "[" ? /[］】]/ : /｝/);
  const range = { start: group.start, end: group.start + 1 };
  if (wide > 0) {
    const edit = { range: { start: group.start + wide, end: group.start + wide + 1 }, text: closing(group) };
    return [
      finding(structure.unclosedBracket, range, { open: group.open, close: edit.text }, { fix: [edit] }),
    ];
  }
  const end = (one: Group): number =>
    Math.min(one.end, Math.max(valueOnLine(text, group.start, line).end, group.start + 1));
  const around = open.filter(
    (one) => one.start >= line.start && one.end >= group.start && end(one) === end(group),
  );
  const close = around.reverse().map(closing).join("");
  const fix = [insertion(end(group), close)];
  return [finding(structure.unclosedBracket, range, { open: group.open, close }, { fix })];
}

function closing({ open }: Group): string {
  return open === "[" ? "]" : "}";
}

/** `["甲”, "乙"]`: the quote that should close is full-width, so that the next one does. */
export function wideQuoteBefore({ text, at, flat }: Place): Finding | undefined {
  const leaf = flat.leaves.findLast(
    (other) => other.type === "double-quoted-scalar" && other.end <= at.start,
  );
  const wide = leaf?.source.search(/[“”]\s*[,，\]}]/) ?? -1;
  if (leaf === undefined || wide < 0) return undefined;
  const range = { start: leaf.start + wide, end: leaf.start + wide + 1 };
  const data = { found: text.slice(range.start, range.end), mended: brief(`${leaf.source.slice(0, wide)}"`) };
  return finding(fullWidthQuote, range, data, { fix: [{ range, text: '"' }] });
}

/** A quote that is never closed. */
export function unclosed({ text, at, flat }: Place): readonly Finding[] {
  const leaf = flat.leaves.findLast(
    (candidate) =>
      candidate.type.endsWith("quoted-scalar") && candidate.end <= at.start + 1 && candidate.start < at.start,
  );
  return leaf === undefined ? [] : [closeQuote(text, leaf)];
}

/** Closes a quote at the end of the line on which it was opened, or where a full-width one stands. */
export function closeQuote(text: string, leaf: Leaf): Finding {
  const mark = leaf.source[0] ?? '"';
  const line = lineOf(text, leaf.start);
  const value = valueOnLine(text, leaf.start, line);
  const typed = text.slice(value.start, value.end);
  const wide = typed.search(mark === '"' ? /[“”](?=[\s,\]}]*$)/ : /[‘’](?=[\s,\]}]*$)/);
  if (wide > 0) {
    const at = { start: value.start + wide, end: value.start + wide + 1 };
    const mended = typed.slice(0, wide) + mark;
    const data = { found: typed[wide] ?? "”", mended: brief(mended) };
    return finding(fullWidthQuote, at, data, { fix: [{ range: at, text: mark }] });
  }
  const inner = leaf.inFlow
    ? /^.[^,\]}"']*/.exec(typed)?.[0]
    : typed.replace(new RegExp(`(?<=.)${mark}`, "g"), "");
  const content = (inner ?? typed).trimEnd();
  const range = { start: value.start, end: value.start + (leaf.inFlow ? content.length : typed.length) };
  const mended = content + mark;
  return finding(
    unclosedQuote,
    range,
    { quote: mark, mended: brief(mended) },
    { fix: [{ range, text: mended }] },
  );
}

/** Lines of a list or of names inside brackets, or a full-width comma that looks so to YAML. */
export function linesInBrackets({ text, at, line }: Place): readonly Finding[] {
  const value = { start: at.start, end: Math.min(at.end, line.end) };
  const typed = text.slice(value.start, value.end);
  const mark = /: *((?:待补[充写齐]?|待定|未定|todo|tbd) *[:：] *[^,，\]}]*[^,，\]}\s])(?= *[,，\]}])/iu.exec(
    text.slice(line.start, line.end),
  );
  if (mark?.[1] !== undefined) {
    const start = line.start + mark.index + mark[0].length - mark[1].length;
    const todo = todoMark(mark[1], { start, end: start + mark[1].length });
    if (todo !== undefined) return [todo];
  }
  const before = typed.search(commaBeforeKey);
  const comma = before < 0 ? typed.indexOf("，") : before;
  if (comma < 0) return [finding(structure.linesInBrackets, value, {})];
  const range = { start: value.start + comma, end: value.start + comma + 1 };
  const mended = typed.replace(before < 0 ? /，\s*/gu : commaBeforeKey, ", ");
  return [finding(fullWidthComma, range, { mended: brief(mended) }, { fix: [{ range, text: ", " }] })];
}
