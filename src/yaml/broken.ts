import type { CST, ErrorCode, YAMLError } from "yaml";
import type { Edit } from "../diagnostic/diagnostic.ts";
import type { Range } from "../source/source.ts";
import { brief, type Finding, finding, quoted } from "./finding.ts";
import { misplaced, tabIn, tabsFrom } from "./indent.ts";
import {
  dashMistake,
  type Line,
  leaveOut,
  lineBelow,
  lineOf,
  linesIn,
  mistakeIn,
  valueOnLine,
} from "./line.ts";
import * as structure from "./structure-problems.ts";
import * as texts from "./text-problems.ts";
import { type Flat, flatten, type Group, isText, type Leaf } from "./tokens.ts";
import {
  colonWithoutSpace,
  fullWidthColon,
  fullWidthComma,
  fullWidthQuote,
  textAfterQuote,
  unclosedQuote,
} from "./typing-problems.ts";

interface Place {
  readonly text: string;
  readonly flat: Flat;
  /** The range the YAML library gives; often only where it gave up, not where the mistake is. */
  readonly at: Range;
  readonly line: Line;
  readonly message: string;
}

type Handler = (place: Place) => readonly Finding[];

/** Mistakes that spoil their own line only, so that what is told behind them is no consequence of them. */
const local: ReadonlySet<string> = new Set([
  structure.badEscape.code,
  structure.emptyItem.code,
  structure.missingComma.code,
  structure.commentWithoutSpace.code,
  texts.reservedCharacter.code,
  fullWidthColon.code,
  colonWithoutSpace.code,
  fullWidthComma.code,
  textAfterQuote.code,
]);

/** Of these a line may have several that are told at once. */
const alike: ReadonlySet<string> = new Set([structure.badEscape.code, structure.emptyItem.code]);

/** Errors that are looked at in one reading. */
const mostErrors = 1_000;

/**
 * Explains the first error that the YAML library found in a text, and of the others those that
 * stand on lines of their own and cannot be its consequence; never empty.
 */
export function explain(
  text: string,
  tokens: readonly CST.Token[],
  errors: readonly YAMLError[],
): readonly Finding[] {
  const flat = flatten(tokens);
  const found: Finding[] = [];
  const lines = new Set<number>();
  let behind = 0;
  for (const error of errors.slice(0, mostErrors)) {
    if (error.pos[0] < behind) continue;
    const explained = explainOne(text, flat, error);
    const here = lineOf(text, Math.min(error.pos[0], text.length)).start;
    const isLocal = explained.every(({ problem, range }) => {
      const endsHere = problem.code === unclosedQuote.code && lineOf(text, range.start).start === here;
      return local.has(problem.code) || endsHere;
    });
    if (found.length > 0 && !isLocal) continue;
    const apart = explained.filter((each) => !alike.has(each.problem.code));
    const starts = apart.map((each) => lineOf(text, each.range.start).start);
    if (starts.some((start) => lines.has(start))) continue;
    found.push(...explained);
    for (const start of starts) lines.add(start);
    if (!isLocal) break;
    const end = lineOf(text, Math.min(error.pos[1], text.length)).end;
    const next = text.slice(end).search(/^[^\s#:：-][^:：\n]*:(?:\s|$)/m);
    if (next < 0 && !alike.has(explained[0]?.problem.code ?? "")) break;
    behind = alike.has(explained[0]?.problem.code ?? "") ? error.pos[1] : end + next;
  }
  return found;
}

function explainOne(text: string, flat: Flat, error: YAMLError): readonly Finding[] {
  const start = Math.min(error.pos[0], text.length);
  const at = { start, end: Math.max(start, Math.min(error.pos[1], text.length)) };
  const place: Place = { text, flat, at, line: lineOf(text, start), message: error.message };
  const found = handlers[error.code](place);
  const [first] = found;
  if (first === undefined || weak.has(first.problem.code)) {
    const near = nearby(place);
    if (near.length > 0) return near;
  }
  return first === undefined ? [unknown(place)] : found;
}

/** Problems that may be the consequence of a slip on the line above or below. */
const weak: ReadonlySet<string> = new Set([
  structure.badIndent.code,
  structure.broken.code,
  structure.lineWithoutKey.code,
  structure.listAndKeys.code,
]);

/** A tab or a dash with no space on the line of an error, the line below or the lines of its block above. */
function nearby({ text, line }: Place): readonly Finding[] {
  const around: Line[] = [line];
  const below = lineBelow(text, line);
  for (let above = line; above.start > 0 && around.length < 50; ) {
    above = lineOf(text, above.start - 1);
    around.push(above);
    if (!isIdle(text, above) && above.content - above.start < line.content - line.start) break;
  }
  for (const near of below === undefined ? around : [...around, below]) {
    if (isIdle(text, near)) continue;
    const tabs = tabsFrom(text, near);
    if (tabs.length > 0) return tabs;
    const dash = dashMistake(text, near, near.content);
    if (dash !== undefined) return [dash];
  }
  return [];
}

/** One handler for each error code of the YAML library. */
const handlers: Readonly<Record<ErrorCode, Handler>> = {
  ALIAS_PROPS: doubled,
  BAD_ALIAS: reserved,
  BAD_COLLECTION_TYPE: nothing,
  BAD_DIRECTIVE: directive,
  BAD_DQ_ESCAPE: badEscape,
  BAD_INDENT: badIndent,
  BAD_PROP_ORDER: doubled,
  BAD_SCALAR_START: reserved,
  BLOCK_AS_IMPLICIT_KEY: nested,
  BLOCK_IN_FLOW: linesInBrackets,
  DUPLICATE_KEY: nothing,
  IMPOSSIBLE: nothing,
  KEY_OVER_1024_CHARS: ({ at }) => [finding(structure.longKey, at, {})],
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: notAKey,
  MULTIPLE_ANCHORS: doubled,
  MULTIPLE_DOCS: nothing,
  MULTIPLE_TAGS: doubled,
  NON_STRING_KEY: ({ at }) => [finding(structure.keyNotText, at, {})],
  RESOURCE_EXHAUSTION: nothing,
  TAB_AS_INDENT: ({ text, line }) => tabsFrom(text, line),
  TAG_RESOLVE_FAILED: doubled,
  UNEXPECTED_TOKEN: unexpected,
};

function nothing(): readonly Finding[] {
  return [];
}

function present(found: Finding | undefined): readonly Finding[] {
  return found === undefined ? [] : [found];
}

/** What no handler knows: the line is left out, with all that is indented below it. */
function unknown({ text, at, line }: Place): Finding {
  const shown = line.content < line.end ? line : lineWithText(text, line.start);
  const range =
    at.start < shown.end && at.start >= shown.content ? { start: at.start, end: shown.end } : shown;
  const data = { text: brief(text.slice(range.start, range.end)) };
  const whole = { start: Math.max(range.start, shown.content), end: Math.max(range.end, shown.content) };
  return finding(structure.broken, whole, data, { mend: leaveOut(text, shown) });
}

/** The last line with text before an offset. */
function lineWithText(text: string, offset: number): Line {
  const kept = text.slice(0, offset).trimEnd().length;
  return lineOf(text, Math.max(0, kept - 1));
}

function insertion(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text };
}

/** The mistakes of the input method on the lines of a range, up to a `|` behind which the text begins. */
function mistakes(text: string, range: Range): readonly Finding[] {
  const found: Finding[] = [];
  for (const line of linesIn(text, range)) {
    const mistake = tabIn(text, line) ?? mistakeIn(text, line);
    if (mistake !== undefined && !(range.end > line.end && isItemText(text, line, mistake)))
      found.push(mistake);
    if (/[:：]\s*[|>][-+\d]*\s*$/.test(text.slice(line.content, line.end))) break;
  }
  return found;
}

/** Whether a colon stands in the text of a list item, where any colon is good: `- 服装从简：以校服为主`. */
function isItemText(text: string, line: Line, mistake: Finding): boolean {
  const colons = [fullWidthColon.code, colonWithoutSpace.code];
  if (!colons.includes(mistake.problem.code) || !/^- /.test(text.slice(line.content, line.end))) return false;
  const below = lineBelow(text, line);
  return below === undefined || below.content - below.start <= line.content - line.start;
}

/** Lines that should be keys but are not: `时间：3月9日`, `地点:公园`, `-集合`, or text with no name at all. */
function notAKey({ text, at, line, message }: Place): readonly Finding[] {
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
  const found = mistakes(text, { start: line.start, end: last === undefined ? at.end : last.start });
  if (found.length > 0) return found;
  const content = { start: Math.max(line.content, at.start), end: line.end };
  const shown = { text: brief(text.slice(content.start, content.end)) };
  const without = last === undefined ? lines : lines.slice(0, -1);
  const mend = [...without, ...bareBelow(text, without.at(-1) ?? line)].map((other) =>
    insertion(Math.max(other.content, other === lines[0] ? at.start : 0), "# "),
  );
  return [finding(structure.lineWithoutKey, content, shown, { mend })];
}

/** The lines right below a line that are indented as it is and have no name either: one paragraph. */
function bareBelow(text: string, line: Line): readonly Line[] {
  const below: Line[] = [];
  for (let at = lineBelow(text, line); at !== undefined; at = lineBelow(text, at)) {
    const row = text.slice(at.content, at.end);
    if (row === "" || at.content - at.start !== line.content - line.start || /^[-#]|[:：]/.test(row)) break;
    below.push(at);
  }
  return below;
}

/** Whether a line is blank or a comment. */
function isIdle(text: string, line: Line): boolean {
  return line.content === line.end || text[line.content] === "#";
}

function badIndent(place: Place): readonly Finding[] {
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
function nested(place: Place): readonly Finding[] {
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
  return [quote(texts.colonInText, typed, value)];
}

function requote(typed: string, range: Range, mended: string): Finding {
  return finding(
    fullWidthQuote,
    { start: range.start, end: range.start + 1 },
    { found: typed[0] ?? "“", mended: brief(mended) },
    { fix: [{ range, text: mended }] },
  );
}

function quote(problem: typeof texts.colonInText, typed: string, range: Range): Finding {
  const mended = quoted(typed);
  const data = { text: brief(typed), mended: brief(mended) };
  return finding(problem, range, data, { fix: [{ range, text: mended }] });
}

function unclosedBracket({ text, at, flat }: Place): readonly Finding[] {
  const group = flat.groups.findLast((candidate) => !candidate.closed && candidate.start <= at.start);
  if (group === undefined) return [];
  const close = group.open === "[" ? "]" : "}";
  const line = lineOf(text, group.start);
  const row = text.slice(group.start, line.end);
  const wide = row.search(group.open === "[" ? /[］】]/ : /｝/);
  const range = { start: group.start, end: group.start + 1 };
  const edit: Edit =
    wide > 0
      ? { range: { start: group.start + wide, end: group.start + wide + 1 }, text: close }
      : insertion(
          Math.min(group.end, Math.max(valueOnLine(text, group.start, line).end, group.start + 1)),
          close,
        );
  return [finding(structure.unclosedBracket, range, { open: group.open, close }, { fix: [edit] })];
}

function missing(place: Place): readonly Finding[] {
  const { text, at, message, line } = place;
  if (message.includes("closing")) return unclosed(place);
  if (message.includes("followed by map values")) return notAKey(place);
  if (message.includes("must end with")) return unclosedBracket(place);
  if (message.includes("Comments must")) {
    return [finding(structure.commentWithoutSpace, at, {}, { fix: [insertion(at.start, " ")] })];
  }
  if (message.includes("between") || message.includes("Missing space")) {
    const range = { start: at.start, end: at.end };
    const wide = wideQuoteBefore(place);
    if (wide !== undefined) return [wide];
    return [finding(structure.missingComma, range, {}, { mend: [insertion(at.start, ", ")] })];
  }
  if (message.includes("directives-end")) return directive(place);
  if (message.includes("without - indicator")) {
    const here = mistakes(text, line);
    return here.length > 0 ? here : present(misplaced(text, line));
  }
  return reserved(place);
}

/** `["甲”, "乙"]`: the quote that should close is full-width, so that the next one does. */
function wideQuoteBefore({ text, at, flat }: Place): Finding | undefined {
  const leaf = flat.leaves.findLast(
    (other) => other.type === "double-quoted-scalar" && other.end <= at.start,
  );
  const wide = leaf?.source.search(/[“”]\s*[,，\]}]/) ?? -1;
  if (leaf === undefined || wide < 0) return undefined;
  const range = { start: leaf.start + wide, end: leaf.start + wide + 1 };
  const data = { found: text.slice(range.start, range.end), mended: brief(`${leaf.source.slice(0, wide)}"`) };
  return finding(fullWidthQuote, range, data, { fix: [{ range, text: '"' }] });
}

function unclosed({ text, at, flat }: Place): readonly Finding[] {
  const leaf = flat.leaves.findLast(
    (candidate) =>
      candidate.type.endsWith("quoted-scalar") && candidate.end <= at.start + 1 && candidate.start < at.start,
  );
  return leaf === undefined ? [] : [closeQuote(text, leaf)];
}

/** Closes a quote at the end of the line on which it was opened, or where a full-width one stands. */
function closeQuote(text: string, leaf: Leaf): Finding {
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

/** Something behind a value that was already complete. */
function unexpected(place: Place): readonly Finding[] {
  const { text, at, line, message } = place;
  const found = text.slice(at.start, at.start + 1);
  if (message.includes("escape")) return badEscape(place);
  if (message.includes("on same line with key")) return dashOnKeyLine(place);
  if (message.includes("extra characters") || message.includes("Not a YAML token"))
    return behindBlockMark(place);
  if (/Unexpected (,|empty item) in flow/.test(message) || message.includes("Unexpected empty item")) {
    const end = found === "," ? at.start + 1 : at.end;
    return [
      finding(structure.emptyItem, { start: at.start, end }, {}, { mend: [insertion(at.start, "''")] }),
    ];
  }
  const before = valueBefore(place);
  const cause = mistakes(text, line).filter((found) => found.range.start < (before?.start ?? 0));
  if (cause.length > 0) return cause;
  const after = before === undefined ? undefined : afterValue(place, before);
  if (after !== undefined) return [after];
  if (/^[\]}]/.test(found)) {
    const range = { start: at.start, end: at.start + 1 };
    return [finding(structure.strayBracket, range, { found }, { fix: [{ range, text: "" }] })];
  }
  const row = text.slice(line.content, line.end);
  const first = lineOf(text, /^(?:[ \t]*(?:#.*)?\r?\n|---.*\r?\n)*/.exec(text)?.[0].length ?? 0);
  if (line.content === line.start && first.content > first.start)
    return present(misplaced(text, first, line));
  if (at.start === line.content && /:(\s|$)/.test(row)) {
    const range = { start: line.content, end: line.end };
    return [finding(structure.listAndKeys, range, { text: brief(row) }, { mend: leaveOut(text, line) })];
  }
  return mistakes(text, line);
}

/** The value that ends on the same line right before the place. */
function valueBefore({ text, at, flat }: Place): Leaf | Group | undefined {
  const ends = (value: Range): boolean =>
    value.end <= at.start && value.end > value.start && /^[ \t]*$/.test(text.slice(value.end, at.start));
  return (
    flat.groups.find((group) => group.closed && ends(group)) ??
    flat.leaves.findLast((leaf) => isText(leaf) && ends(leaf))
  );
}

function afterValue({ text, at, line }: Place, before: Leaf | Group): Finding | undefined {
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

function dashOnKeyLine({ text, at, line }: Place): readonly Finding[] {
  if (at.start <= line.content) {
    const range = { start: line.content, end: line.end };
    const shown = { text: brief(text.slice(range.start, range.end)) };
    return [finding(structure.listAndKeys, range, shown, { mend: leaveOut(text, line) })];
  }
  const value = valueOnLine(text, at.start, line);
  return [quote(texts.dashOnKeyLine, text.slice(value.start, value.end), value)];
}

function behindBlockMark({ text, at, line }: Place): readonly Finding[] {
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
function reserved({ text, at, flat, line }: Place): readonly Finding[] {
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

function directive({ text, at, line }: Place): readonly Finding[] {
  const start = text.startsWith("%", line.content) ? line.start : text.lastIndexOf("%", at.start);
  const target = start < 0 ? line : lineOf(text, start);
  const range = { start: target.content, end: target.end };
  const data = { text: brief(text.slice(range.start, range.end)) };
  return [finding(structure.directive, range, data, { mend: [insertion(range.start, "# ")] })];
}

function badEscape({ text, at }: Place): readonly Finding[] {
  const start = text.lastIndexOf("\\", at.start + 1);
  if (start < 0) return [];
  const range = { start, end: Math.min(text.length, start + 2) };
  const data = { text: text.slice(range.start, range.end) };
  return [finding(structure.badEscape, range, data, { fix: [insertion(start, "\\")] })];
}

function linesInBrackets({ text, at, line }: Place): readonly Finding[] {
  const value = { start: at.start, end: Math.min(at.end, line.end) };
  const typed = text.slice(value.start, value.end);
  const comma = typed.indexOf("，");
  if (comma < 0) return [finding(structure.linesInBrackets, value, {})];
  const range = { start: value.start + comma, end: value.start + comma + 1 };
  const mended = typed.replace(/，\s*/g, ", ");
  return [finding(fullWidthComma, range, { mended: brief(mended) }, { fix: [{ range, text: ", " }] })];
}

/** Marks (anchors, tags) that are doubled, in the wrong order or on an alias. */
function doubled({ text, at, line }: Place): readonly Finding[] {
  const range = { start: at.start, end: Math.max(at.start + 1, Math.min(at.end, line.end)) };
  const found = brief(text.slice(range.start, range.end));
  const blank = { range, text: " ".repeat(range.end - range.start) };
  return [finding(structure.doubledMark, range, { found }, { mend: [blank] })];
}
