import { isDigit, isLatin, isLetter } from "./character.ts";

/** Marks that Chinese and Western text share; their neighbours decide which face they take. */
const shared: ReadonlySet<number> = new Set([..."“”‘’—…·×÷"].map((mark) => mark.codePointAt(0) ?? 0));
const leftDouble = 0x201c;
const rightDouble = 0x201d;
const leftSingle = 0x2018;
const rightSingle = 0x2019;

/**
 * Whether each character takes the Latin face. Curly quotes are Chinese unless everything inside the
 * pair is Latin and Latin text, or nothing, stands on both sides of it; dashes, ellipses and signs
 * are Latin between Latin letters, × and ÷ between digits too; an apostrophe inside a word is Latin.
 */
export function latinFlags(codePoints: readonly number[]): boolean[] {
  const flags = codePoints.map((codePoint) => isLatin(codePoint) || codePoint === 0x20);
  if (!codePoints.some((codePoint) => codePoint < 0x2e80 && shared.has(codePoint))) return flags;
  const open: number[] = [];
  const chineseBefore = countChinese(codePoints);
  codePoints.forEach((codePoint, i) => {
    if (!shared.has(codePoint)) return;
    if (codePoint === leftDouble || codePoint === leftSingle) open.push(i);
    else if (codePoint === rightSingle && isApostrophe(codePoints, i, open)) flags[i] = true;
    else if (codePoint === rightDouble || codePoint === rightSingle)
      closePair(codePoints, i, open, flags, chineseBefore);
    else flags[i] = isBetweenLatin(codePoints, i, codePoint === 0xd7 || codePoint === 0xf7);
  });
  return flags;
}

/** For each place, how many characters before it are plainly Chinese. */
function countChinese(codePoints: readonly number[]): number[] {
  const counts = [0];
  codePoints.forEach((codePoint, i) => {
    counts.push(
      (counts[i] ?? 0) + (isLatin(codePoint) || codePoint <= 0x20 || shared.has(codePoint) ? 0 : 1),
    );
  });
  return counts;
}

function closePair(
  codePoints: readonly number[],
  end: number,
  open: number[],
  flags: boolean[],
  chineseBefore: readonly number[],
): void {
  const wanted = codePoints[end] === rightDouble ? leftDouble : leftSingle;
  while (open.length > 0 && codePoints[open.at(-1) ?? 0] !== wanted) open.pop();
  const start = open.pop();
  if (start === undefined) return;
  const inside = (chineseBefore[end] ?? 0) - (chineseBefore[start] ?? 0);
  if (inside > 0 || !isLatinOrEdge(codePoints, start, -1) || !isLatinOrEdge(codePoints, end, 1)) return;
  flags[start] = true;
  flags[end] = true;
}

/** A closing single quote with a letter before it and no pair to close, or inside a word. */
function isApostrophe(codePoints: readonly number[], i: number, open: readonly number[]): boolean {
  const before = codePoints[i - 1];
  const after = codePoints[i + 1];
  if (before === undefined || !(isLetter(before) || isDigit(before))) return false;
  if (after !== undefined && isLetter(after)) return true;
  return !open.some((start) => codePoints[start] === leftSingle) && (after === undefined || after === 0x20);
}

/** Looks over spaces and shared marks to the next character; the text's edge counts as Latin. */
function isLatinOrEdge(codePoints: readonly number[], from: number, step: -1 | 1): boolean {
  for (let i = from + step; i >= 0 && i < codePoints.length; i += step) {
    const codePoint = codePoints[i] ?? 0;
    if (codePoint === 0x0a) return true;
    if (codePoint !== 0x20 && !shared.has(codePoint)) return isLatin(codePoint);
  }
  return true;
}

function isBetweenLatin(codePoints: readonly number[], i: number, digits: boolean): boolean {
  const fits = (codePoint: number | undefined): boolean =>
    codePoint !== undefined && (isLetter(codePoint) || (digits && isDigit(codePoint)));
  return fits(codePoints[i - 1]) && fits(codePoints[i + 1]);
}
