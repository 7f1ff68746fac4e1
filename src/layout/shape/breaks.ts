import type { Breakable, Char } from "./char.ts";
import { inWord, mayNotEnd, mayNotStart } from "./character.ts";
import { clusterPlaces } from "./cluster.ts";

/** Whether a line may end between two characters; `before` and `after` are the ones around them. */
export function breakBetween(a: Char, b: Char, before: Char | undefined, after: Char | undefined): Breakable {
  if (a.kind === "break") return "must";
  if (mayNotEnd(a.kind) || mayNotStart(b.kind)) return "no";
  if (a.kind === "space") return "may";
  // A number keeps its unit, whatever it is called, and the sign before it (≤45).
  if (a.kind === "digit" && b.kind === "han") return "no";
  if (b.kind === "digit" && comparisons.has(a.codePoint)) return "no";
  if (a.kind === b.kind && (a.kind === "dash" || a.kind === "ellipsis")) return "no";
  if (inWord(a.kind) && inWord(b.kind)) return isHyphen(a, b, before, after) ? "may" : "no";
  return "may";
}

/** A number and its unit, a sign and its number. */
export function isNumberPair(a: Char, b: Char): boolean {
  return (a.kind === "digit" && b.kind === "han") || (b.kind === "digit" && comparisons.has(a.codePoint));
}

const comparisons: ReadonlySet<number> = new Set(
  [..."≤≥≠≈＜＞＝∠△√"].map((sign) => sign.codePointAt(0) ?? 0),
);

/** A hyphen between two words of letters: the one place where a Latin word may part. */
function isHyphen(a: Char, b: Char, before: Char | undefined, after: Char | undefined): boolean {
  return a.codePoint === 0x2d && b.kind === "letter" && before?.kind === "letter" && after?.kind === "letter";
}

/** Takes the break opportunities out of numbers with their signs and units, and out of addresses. */
export function keepClusters(chars: readonly Char[]): void {
  if (!chars.some(({ kind, codePoint }) => kind === "digit" || codePoint === 0x40 || codePoint === 0x2f))
    return;
  const text = chars.map((char) => String.fromCodePoint(char.codePoint)).join("");
  const offsets = text.length === chars.length ? undefined : charOffsets(chars);
  for (const place of clusterPlaces(text)) {
    const index = offsets ? offsets.get(place) : place;
    const before = index === undefined ? undefined : chars[index - 1];
    if (before?.breakable === "may") before.breakable = "no";
  }
}

function charOffsets(chars: readonly Char[]): Map<number, number> {
  const offsets = new Map<number, number>();
  let offset = 0;
  chars.forEach((char, i) => {
    offsets.set(offset, i);
    offset += char.codePoint > 0xffff ? 2 : 1;
  });
  return offsets;
}
