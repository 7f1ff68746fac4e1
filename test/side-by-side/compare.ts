import type { OfficeLine } from "./office-pages.ts";
import type { PrintedLine, PrintedPage } from "./printed.ts";

/** So many of so many. */
export interface Share {
  readonly same: number;
  readonly of: number;
}

/** How far a layout of ours and the same Word file laid out by an office program agree. */
export interface Comparison {
  readonly pages: number;
  readonly wordPages: number;
  /** All lines outside tables. */
  readonly lines: Share;
  /** Lines of Chinese characters and marks only that are not the last of their paragraph. */
  readonly chinese: Share;
  /** Pages that begin with the same character. */
  readonly starts: Share;
  /** Of our lines without a twin those whose paragraph breaks as theirs does once it is set by the office program's habits. */
  readonly explained: number;
  /** Our lines without a twin. */
  readonly different: readonly string[];
  readonly differentChinese: readonly string[];
}

/** Compares pages of ours with an office program's; `likeTheirs`: the same pages set by the program's habits. */
export function comparePages(
  ours: readonly PrintedPage[],
  theirs: readonly (readonly OfficeLine[])[],
  likeTheirs: readonly PrintedPage[],
): Comparison {
  const lines = ours.flatMap((page) => page.lines);
  const others = theirs.flat().map(({ text }) => bare(text));
  const twins = twinsOf(
    lines.map(({ text }) => bare(text)),
    others,
  );
  // A line counts if it begins at the same place: where it ends is then its own doing.
  const chinese = lines
    .map((line, i) => ({ line, i }))
    .filter(({ line, i }) => isChinese(line) && (i === 0 || lines[i - 1]?.last || twins.has(i - 1)));
  return {
    pages: ours.length,
    wordPages: theirs.length,
    lines: { same: twins.size, of: lines.length },
    chinese: { same: chinese.filter(({ i }) => twins.has(i)).length, of: chinese.length },
    explained: explainedLines(lines, twins, likeTheirs, others),
    starts: pageStarts(ours, theirs),
    different: lines.filter((_, i) => !twins.has(i)).map(({ text }) => text),
    differentChinese: chinese.filter(({ i }) => !twins.has(i)).map(({ line }) => line.text),
  };
}

/** Of our lines without a twin those that are not without one any more when their paragraph is set like theirs. */
function explainedLines(
  lines: readonly PrintedLine[],
  twins: ReadonlySet<number>,
  likeTheirs: readonly PrintedPage[],
  others: readonly string[],
): number {
  const alike = likeTheirs.flatMap((page) => page.lines);
  const alikeTwins = twinsOf(
    alike.map(({ text }) => bare(text)),
    others,
  );
  const without = missingByParagraph(lines, twins);
  const still = missingByParagraph(alike, alikeTwins);
  return without.reduce((sum, count, i) => sum + Math.max(0, count - (still[i] ?? count)), 0);
}

/** How many lines of each paragraph have no twin. */
function missingByParagraph(lines: readonly PrintedLine[], twins: ReadonlySet<number>): number[] {
  const counts = [0];
  lines.forEach(({ last }, i) => {
    if (!twins.has(i)) counts.push((counts.pop() ?? 0) + 1);
    if (last) counts.push(0);
  });
  return counts;
}

/** LibreOffice drops some marks at line ends from its PDF: they do not count. */
function bare(text: string): string {
  return text.replace(/^[（《“‘]+|[，。、；：？！）》”’]+$/gu, "");
}

function isChinese({ text, last }: PrintedLine): boolean {
  return !last && /^[\p{Script=Han}，。、；：？！（）《》【】]+$/u.test(text);
}

/** The indices of our lines that stand in theirs in the same order: the longest such chain. */
function twinsOf(ours: readonly string[], theirs: readonly string[]): Set<number> {
  const width = theirs.length + 1;
  const table = new Uint16Array((ours.length + 1) * width);
  for (let i = ours.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      table[i * width + j] =
        ours[i] === theirs[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const twins = new Set<number>();
  for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
    if (ours[i] === theirs[j]) {
      twins.add(i++);
      j++;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return twins;
}

/** A page begins alike if the pages before it hold the same characters; marks do not count. */
function pageStarts(ours: readonly PrintedPage[], theirs: readonly (readonly OfficeLine[])[]): Share {
  const balance = new Map<string, number>();
  const add = (text: string, step: number): void => {
    for (const letter of text.match(/[\p{Script=Han}A-Za-z]/gu) ?? [])
      balance.set(letter, (balance.get(letter) ?? 0) + step);
  };
  let same = 0;
  ours.slice(1).forEach((_, i) => {
    add(ours[i]?.text ?? "", 1);
    add((theirs[i] ?? []).map(({ text }) => text).join(""), -1);
    if ([...balance.values()].every((count) => count === 0)) same++;
  });
  return { same, of: ours.length - 1 };
}
