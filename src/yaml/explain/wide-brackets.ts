import type { CST } from "yaml";
import { brief, type Finding, finding } from "../finding.ts";
import { lineOf, valueOnLine } from "../line.ts";
import { fullWidthBracket } from "../problems/typing-problems.ts";
import { flatten } from "../read/tokens.ts";
import { commaBeforeKey } from "./flow.ts";

const isPlain = (type: CST.Token["type"]): boolean => type === "scalar";

/** A whole value in full-width braces with names in it: a colon of either width behind the first words. */
const braces = /^｛\s*[^｛｝：:，,]{1,12}[：:].*[｝}]$/u;
/** A whole value in full-width brackets that holds several short items. */
const brackets = /^［\s*[^［］，,。；！？]{1,12}(?:[，,]\s*[^［］，,。；！？]{1,12})+[］\]]$/u;

/** Rows and lists whose brackets are full-width, so that YAML reads them as text: `｛对象: 学生，人数: 30｝`. */
export function wideBrackets(text: string, tokens: readonly CST.Token[]): readonly Finding[] {
  if (!/[｛［]/.test(text)) return [];
  return flatten(tokens, isPlain).leaves.flatMap((leaf) => {
    const open = leaf.source[0] ?? "";
    if (leaf.type !== "scalar" || leaf.inFlow || !/[｛［]/.test(open)) return [];
    const range = valueOnLine(text, leaf.start, lineOf(text, leaf.start));
    const typed = text.slice(range.start, range.end);
    if (!(open === "｛" ? braces : brackets).test(typed)) return [];
    const mended = halved(typed);
    const at = { start: range.start, end: range.start + 1 };
    const data = { found: open, mended: brief(mended) };
    return [finding(fullWidthBracket, at, data, { fix: [{ range, text: mended }] })];
  });
}

const halves: Readonly<Record<string, string>> = { "｛": "{", "｝": "}", "［": "[", "］": "]" };

/** The value with the marks that YAML knows. */
function halved(typed: string): string {
  const bracketed = [...typed].map((character) => halves[character] ?? character).join("");
  return /^\[?\{/.test(bracketed)
    ? namesOf(bracketed)
    : bracketed.replace(/[，,][ \t\u3000]*/gu, ", ").trim();
}

/** Braces with half-width marks around their names; those of the texts stay as they are. */
function namesOf(bracketed: string): string {
  const parts = bracketed.split(commaBeforeKey).flatMap((part) => part.split(/,[ \t\u3000]*/u));
  return parts
    .map((part) =>
      part.replace(/^(\[?\{?\s*[^\d\s{[：:，][^{[：:，]{0,11})(?:：[ \t\u3000]*|:(?=\S))/u, "$1: "),
    )
    .join(", ")
    .trim();
}
