import type { CST } from "yaml";
import { nearest } from "../../diagnostic/nearest.ts";
import type { Range } from "../../source/source.ts";
import { brief, type Finding, finding, quoted } from "../finding.ts";
import { lineOf, valueOnLine } from "../line.ts";
import { customTag, unknownAlias } from "../problems/structure-problems.ts";
import { aliasByAccident, braceText, reservedCharacter } from "../problems/text-problems.ts";
import { flatten, type Group, type Leaf } from "../read/tokens.ts";
import { asText } from "./flow.ts";

const knownTags = new Set(["!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"]);

const isMark = (type: CST.Token["type"]): boolean => type === "alias" || type === "anchor" || type === "tag";

/** Texts that `*`, `&` or `!` in front turn into something else, and tags and aliases that lead nowhere. */
export function markMistakes(text: string, tokens: readonly CST.Token[]): readonly Finding[] {
  if (!/(?:^|[\s[{,])[*&!]|\{\{/.test(text)) return [];
  const { leaves, groups } = flatten(tokens, isMark);
  const anchors: string[] = [];
  const used = new Set(leaves.filter((leaf) => leaf.type === "alias").map(nameOf));
  const found: Finding[] = doubleBraces(text, groups);
  for (const leaf of leaves) {
    if (leaf.type === "anchor") {
      anchors.push(nameOf(leaf));
      if (!used.has(nameOf(leaf)) && anchorsText(text, leaf))
        found.push(reserved(text, wholeText(text, leaf)));
    }
    if (leaf.type === "alias" && !anchors.includes(nameOf(leaf)) && !isWritten(text, leaf))
      found.push(strayAlias(text, leaf, anchors));
    if (leaf.type === "tag" && !knownTags.has(leaf.source)) found.push(strayTag(text, leaf));
  }
  return found;
}

/** `{{主题}}`, with what stands behind it on its line. */
function doubleBraces(text: string, groups: readonly Group[]): Finding[] {
  const outer = groups.filter((group) => text.startsWith("{{", group.start));
  return outer.map((group) => {
    const inFlow = groups.some((other) => other.start < group.start && other.end > group.start);
    const line = valueOnLine(text, group.start, lineOf(text, group.start));
    // Quotes help only where a value begins: `第{{次数}}次` is quoted with what is glued to it.
    const glued =
      /[^\s[{},:]*$/.exec(text.slice(Math.max(0, group.start - 100), group.start))?.[0].length ?? 0;
    return asText(text, braceText, inFlow ? { start: group.start - glued, end: group.end } : line);
  });
}

function nameOf(leaf: Leaf): string {
  return leaf.source.slice(1).replace(/:$/, "");
}

/** Whether the anchor stands further up all the same, where a broken line hides it. */
function isWritten(text: string, leaf: Leaf): boolean {
  const name = nameOf(leaf).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return name !== "" && new RegExp(`&${name}(?=[\\s[{,]|$)`).test(text.slice(0, leaf.start));
}

/** The text that a mark belongs to: in brackets the word itself, else the rest of the line; of a key the key. */
function wholeText(text: string, leaf: Leaf): Range {
  if (leaf.source.endsWith(":") && leaf.type === "alias") return { start: leaf.start, end: leaf.end - 1 };
  const line = lineOf(text, leaf.start);
  const value = valueOnLine(text, leaf.start, line);
  const row = text.slice(value.start, value.end);
  const stop = leaf.inFlow ? row.search(/[,\]}]/) : row.search(/:(\s|$)/);
  return stop > 0 ? { start: value.start, end: value.start + row.slice(0, stop).trimEnd().length } : value;
}

/** Whether an anchor that nothing refers to stands before a text on its line, or before nothing at all. */
function anchorsText(text: string, leaf: Leaf): boolean {
  const line = lineOf(text, leaf.start);
  const rest = text.slice(leaf.end, line.end).trim();
  if (rest !== "") return !/^[[{|>"'#&!*]|:(\s|$)|^-\s/.test(rest);
  const below = /^(?:[ \t]*(?:#.*)?(?:\r?\n))*([ \t]*)(\S)/.exec(text.slice(line.end).replace(/^\r?\n/, ""));
  return below === null || ((below[1]?.length ?? 0) <= line.content - line.start && below[2] !== "-");
}

function reserved(text: string, range: Range): Finding {
  const typed = text.slice(range.start, range.end);
  const data = { text: brief(typed), mended: brief(quoted(typed)), character: typed[0] ?? "" };
  return finding(reservedCharacter, range, data, { fix: [{ range, text: quoted(typed) }] });
}

function strayAlias(text: string, leaf: Leaf, anchors: readonly string[]): Finding {
  const range = wholeText(text, leaf);
  const typed = text.slice(range.start, range.end);
  const edit = { range, text: quoted(typed) };
  const name = nameOf(leaf);
  const near = nearest(name, anchors);
  if (anchors.length > 0 && !name.includes("*") && (near !== undefined || /^[\w-]+$/.test(name))) {
    const at = { start: leaf.start, end: leaf.start + 1 + name.length };
    const fix = near === undefined ? [] : [{ range: at, text: `*${near}` }];
    return finding(
      unknownAlias,
      at,
      { name, known: [...new Set(anchors)] },
      { fix, mend: fix.length > 0 ? fix : [edit] },
    );
  }
  const data = { text: brief(typed), mended: brief(quoted(typed)) };
  return finding(aliasByAccident, range, data, { fix: [edit] });
}

function strayTag(text: string, leaf: Leaf): Finding {
  const range = { start: leaf.start, end: leaf.end };
  const next = text[leaf.end] ?? "";
  if (leaf.source === "!" || /[^\x21-\x7e]/.test(leaf.source + next.trim()))
    return reserved(text, wholeText(text, leaf));
  const blank = { range, text: " ".repeat(leaf.source.length) };
  return finding(customTag, range, { tag: leaf.source }, { mend: [blank] });
}
