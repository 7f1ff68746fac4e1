import { brief, type Finding, finding, quoted } from "../finding.ts";
import { lineOf, linesIn } from "../line.ts";
import { controlCharacter, empty, notAMapping } from "../problems/file-problems.ts";
import { gluedLines } from "../problems/paste-problems.ts";
import { commentByAccident } from "../problems/text-problems.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from "../tree.ts";
import { mappingMistakes, sequenceMistakes } from "./flow.ts";
import { foldingMistakes, itemMistake, startsLine } from "./folded.ts";
import { dashMistake, mistakeIn } from "./slips.ts";
import { clockForName } from "./spaced-clocks.ts";

/** What YAML reads without complaint but not as it was meant; the tree's ranges must be those of the text. */
export function inspect(text: string, root: YamlNode): readonly Finding[] {
  if (root.kind !== "map") return wrongTop(text, root);
  const found: Finding[] = [];
  const seen = new Set<YamlNode>();
  const waiting: YamlNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "scalar") found.push(...scalarMistakes(text, node));
    else if (node.kind === "seq") {
      found.push(...(node.flow ? sequenceMistakes(text, node) : itemMistakes(text, node)));
      waiting.push(...node.items);
    } else {
      found.push(...(node.flow ? mappingMistakes(text, node) : keyMistakes(text, node)));
      for (const entry of node.entries) if (!entry.merged) waiting.push(entry.value);
    }
  }
  return found;
}

/** A file that is no mapping: because every colon is full-width, or because it is something else. */
function wrongTop(text: string, root: YamlNode): readonly Finding[] {
  if (root.kind === "scalar" && root.style === "plain" && root.text === "") {
    return [finding(empty, { start: 0, end: 0 }, { comments: false })];
  }
  const lines = linesIn(text, root.range).filter((line) => line.content < line.end);
  if (root.kind === "scalar" && root.style === "plain") {
    const spoilt = lines.flatMap((line) => mistakeIn(text, line) ?? []);
    const margin = lines.filter((line) => line.content === line.start);
    const names = margin.flatMap((line) => mistakeIn(text, line) ?? []);
    if (spoilt.length * 2 >= lines.length || (names.length > 1 && names.length * 2 >= margin.length))
      return spoilt;
  }
  const first = lineOf(text, root.range.start);
  const range = { start: root.range.start, end: Math.max(root.range.start, first.end) };
  return [finding(notAMapping, range, { found: root.kind === "seq" ? "list" : "text" })];
}

/** Clocks between words with nothing to part them: `内容08:00入场09:00开幕`. */
const glued = /[一-鿿]\d{2}[:：]\d{2}[一-鿿]+\d{2}[:：]\d{2}[一-鿿]/u;

function scalarMistakes(text: string, scalar: YamlScalar): readonly Finding[] {
  const raw = text.slice(scalar.range.start, scalar.range.end);
  if (scalar.style === "quoted") return controlsIn(scalar, raw);
  if (raw.includes("\n")) {
    return raw.startsWith("|") ? [] : foldingMistakes(text, scalar);
  }
  if (glued.test(raw)) return [finding(gluedLines, scalar.range, { text: brief(raw) })];
  const comment = lostComment(text, scalar, raw);
  if (comment !== undefined) return [comment];
  if (!/^[-\uff0d\u2010-\u2015\u2212\ufe58\ufe63]/.test(raw) || !startsLine(text, scalar)) return [];
  const dash = dashMistake(text, lineOf(text, scalar.range.start), scalar.range.start);
  return dash === undefined ? [] : [dash];
}

/** Control characters and half surrogate pairs that an escape in double quotes makes. */
function controlsIn(scalar: YamlScalar, raw: string): readonly Finding[] {
  if (!raw.includes("\\")) return [];
  const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/u.exec(
    scalar.text,
  );
  // One that stands in the file as it is has been told with its place.
  return match === null || raw.includes(match[0])
    ? []
    : [finding(controlCharacter, scalar.range, { name: nameOf(match[0]) })];
}

/** A character by its number: U+0007. */
export function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const pairs = ["（）", "()", "“”", "《》", "【】", "「」"];

/**
 * What stands behind ` #` and was meant as text: a number (`六年级 #3班`), a topic (`#读书节#`), or
 * the rest of brackets or quotes that were opened before it.
 */
function lostComment(text: string, scalar: YamlScalar, raw: string): Finding | undefined {
  if (!text.startsWith("#", spaceEnd(text, scalar.range.end))) return undefined;
  const line = lineOf(text, scalar.range.end);
  const rest = text.slice(scalar.range.end, line.end);
  const match = /^(?:[ \t]+|(?<!.))(#(?:\d|[^\s#]+#|.*).*)$/.exec(rest);
  if (match === null || !/[ \t]#/.test(text.slice(scalar.range.end - 1, line.end))) return undefined;
  const comment = (match[1] ?? "").trimEnd();
  const open = pairs.some(
    ([left = "", right = ""]) => raw.lastIndexOf(left) > raw.lastIndexOf(right) && comment.includes(right),
  );
  if (!open && !/^#\d/.test(comment) && !/^#[^\s#]+#/.test(comment)) return undefined;
  const start = line.end - rest.trimStart().length;
  const range = { start: scalar.range.start, end: start + comment.length };
  const whole = quoted(text.slice(range.start === scalar.range.end ? start : range.start, range.end));
  const at = range.start === scalar.range.end ? start : range.start;
  const fix = [{ range: { start: at, end: range.end }, text: whole }];
  const data = { text: brief(comment), mended: brief(whole) };
  return finding(commentByAccident, { start, end: range.end }, data, { fix, mend: [] });
}

/** The offset of the first character from an offset on that is neither a space nor a tab. */
function spaceEnd(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}

function itemMistakes(text: string, seq: YamlSeq): readonly Finding[] {
  const maps = seq.items.filter((item): item is YamlMap => item.kind === "map");
  if (maps.length === 0) return [];
  const keys = new Set(maps.flatMap((map) => map.entries.map((entry) => entry.key)));
  const found = seq.items.map((item) =>
    item.kind === "scalar" && item.style === "plain" ? itemMistake(text, item, keys) : undefined,
  );
  return found.filter((each) => each !== undefined);
}

/** How a key begins before which a hand slipped. */
const slipped =
  /^(?:[＃\u3000\u00a0\u2000-\u200b\u202f\ufeff]|[\uff0d\u2010-\u2015\u2212\ufe58\ufe63][ \t\u3000]|-[一-鿿\u3000\u00a0\u2000-\u200b\u202f\ufeff])/u;

/**
 * Keys that start with a space that is none to YAML, as an indentation of full-width spaces does, with
 * a full-width `＃`, or with a dash that begins no item (`－ 时间: 8:00`, `-时间: 8:00`).
 */
function keyMistakes(text: string, map: YamlMap): readonly Finding[] {
  return map.entries.flatMap((entry: YamlEntry) => {
    if (entry.merged) return [];
    const clock = /\d$/.test(entry.key) ? clockForName(text, entry, map) : undefined;
    if (clock !== undefined) return [clock];
    if (!slipped.test(entry.key)) return [];
    const line = lineOf(text, entry.keyRange.start);
    const found = line.content === entry.keyRange.start ? mistakeIn(text, line) : undefined;
    return found === undefined ? [] : [found];
  });
}
