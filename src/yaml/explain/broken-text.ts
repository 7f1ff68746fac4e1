import type { Edit } from "../../diagnostic/diagnostic.ts";
import type { Range } from "../../source/source.ts";
import { brief, type Finding, finding, quoted } from "../finding.ts";
import { leaveOut, lineOf, valueOnLine } from "../line.ts";
import * as structure from "../problems/structure-problems.ts";
import * as texts from "../problems/text-problems.ts";
import { textAfterQuote } from "../problems/typing-problems.ts";
import { type Group, isText, type Leaf } from "../read/tokens.ts";
import { closeQuote } from "./broken-brackets.ts";
import { insertion, type Place, quote } from "./broken-place.ts";
import { dashAsValue } from "./lone-dashes.ts";

/** The value that ends on the same line right before the place. */
export function valueBefore({ text, at, flat }: Place): Leaf | Group | undefined {
  const ends = (value: Range): boolean =>
    value.end <= at.start && value.end > value.start && /^[ \t]*$/.test(text.slice(value.end, at.start));
  return (
    flat.groups.find((group) => group.closed && ends(group)) ??
    flat.leaves.findLast((leaf) => isText(leaf) && ends(leaf))
  );
}

/** What a text behind a finished value tells of the value. */
export function afterValue({ text, at, line }: Place, before: Leaf | Group): Finding | undefined {
  const value = valueOnLine(text, before.start, lineOf(text, before.start));
  const typed = text.slice(value.start, value.end);
  if ("open" in before) {
    if (/^[\]}]/.test(text.slice(at.start))) return undefined;
    return quote(before.open === "[" ? texts.bracketText : texts.braceText, typed, value);
  }
  if (before.type === "alias") return quote(texts.aliasByAccident, typed, value);
  if (!before.type.endsWith("quoted-scalar")) return undefined;
  if (lineOf(text, before.start).start !== line.start) return closeQuote(text, before);
  const mended = quoted(typed);
  return finding(
    textAfterQuote,
    { start: at.start, end: value.end },
    { mended: brief(mended) },
    { fix: [{ range: value, text: mended }] },
  );
}

/** A dash behind a name, or a list item among names. */
export function dashOnKeyLine({ text, at, line }: Place): readonly Finding[] {
  if (at.start <= line.content) {
    const range = { start: line.content, end: line.end };
    const shown = { text: brief(text.slice(range.start, range.end)) };
    return [finding(structure.listAndKeys, range, shown, { mend: leaveOut(text, line) })];
  }
  const value = valueOnLine(text, at.start, line);
  const typed = text.slice(value.start, value.end);
  return [typed === "-" ? dashAsValue(value) : quote(texts.dashOnKeyLine, typed, value)];
}

/** Text behind `|` or `>` on its line. */
export function behindBlockMark({ text, at, line }: Place): readonly Finding[] {
  const mark = /[|>][-+0-9]*[ \t]*$/.exec(text.slice(line.start, at.start));
  if (mark === null) return [];
  const value = valueOnLine(text, line.start + mark.index, line);
  const mended = quoted(text.slice(value.start, value.end));
  const data = { mark: mark[0].trim(), mended: brief(mended) };
  const below = /^\r?\n([ \t]+)\S/.exec(text.slice(line.end))?.[1] ?? "";
  const deeper = below.length > line.content - line.start;
  const start = value.start + mark[0].trimEnd().length;
  const edit: Edit = deeper
    ? { range: { start, end: at.start }, text: `\n${below}` }
    : { range: value, text: mended };
  return [finding(structure.textAfterBlockMark, value, data, { fix: [edit] })];
}

/** A text that starts with a character YAML keeps for itself. */
export function reserved({ text, at, flat, line }: Place): readonly Finding[] {
  const leaf = flat.leaves.find((candidate) => isText(candidate) && candidate.start === at.start);
  const start = /^[!&]/.test(text.slice(at.start - 1)) ? at.start - 1 : at.start;
  const whole = leaf?.inFlow
    ? { start: leaf.start, end: leaf.start + leaf.source.trimEnd().length }
    : valueOnLine(text, start, line);
  const typed = text.slice(whole.start, whole.end);
  const character = typed[0] ?? "";
  if (!/^[@`%!&*,|>]/.test(character)) return [];
  const data = { text: brief(typed), mended: brief(quoted(typed)), character };
  return [finding(texts.reservedCharacter, whole, data, { fix: [{ range: whole, text: quoted(typed) }] })];
}

/** A line that starts with `%`. */
export function directive({ text, at, line }: Place): readonly Finding[] {
  const start = text.startsWith("%", line.content) ? line.start : text.lastIndexOf("%", at.start);
  const target = start < 0 ? line : lineOf(text, start);
  const range = { start: target.content, end: target.end };
  const data = { text: brief(text.slice(range.start, range.end)) };
  return [finding(structure.directive, range, data, { mend: [insertion(range.start, "# ")] })];
}

/** A backslash in double quotes that escapes nothing. */
export function badEscape({ text, at }: Place): readonly Finding[] {
  const start = text.lastIndexOf("\\", at.start + 1);
  if (start < 0) return [];
  const range = { start, end: Math.min(text.length, start + 2) };
  const data = { text: text.slice(range.start, range.end) };
  const edit = [insertion(start, "\\")];
  // Where no quotes open and close around it on its line, it stands in quotes that were never closed.
  const line = lineOf(text, start);
  const isQuoted =
    text.slice(line.start, start).split('"').length % 2 === 0 &&
    text.slice(start + 2, line.end).includes('"');
  return [finding(structure.badEscape, range, data, { fix: isQuoted ? edit : [], mend: edit })];
}

/** Marks (anchors, tags) that are doubled, in the wrong order or on an alias. */
export function doubled({ text, at, line }: Place): readonly Finding[] {
  const range = { start: at.start, end: Math.max(at.start + 1, Math.min(at.end, line.end)) };
  const found = brief(text.slice(range.start, range.end));
  const blank = { range, text: " ".repeat(range.end - range.start) };
  return [finding(structure.doubledMark, range, { found }, { mend: [blank] })];
}
