import { isMask } from "../people/masks.ts";

/** A piece of a text as printed. */
export interface Emphasised {
  readonly text: string;
  readonly strong: boolean;
}

/** Two asterisks that are told, by offsets into the text: they may mean something else than they print. */
export interface DoubtfulStars {
  readonly start: number;
  readonly end: number;
  /** `alone`: nothing closes or opens them; `names`: two masked names that could also be one emphasis. */
  readonly why: "alone" | "names";
}

interface Stars {
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Could stand for the rest of a name: 赵**. */
  readonly mask: boolean;
  /** Is more likely a mask than anything else: what follows speaks to a person, or ends the phrase. */
  readonly certain: boolean;
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Marks that close a phrase: what is emphasised does not begin with one. */
const closing = /^[、，。；：！？,;:!?.…）)》」』”’\]】〕]/u;
const address =
  /^(?:老师|同学|校长|主任|组长|队长|书记|家长|教师|先生|女士|医生|师傅|妈妈|爸爸|[等的和与及是任为在])/u;

/** The pieces of a text: `**` in pairs on one line is emphasis where it can be no mask; `\*` is an asterisk. */
export function emphasisIn(text: string): readonly Emphasised[] {
  if (!text.includes("*")) return [{ text, strong: false }];
  const pieces: Emphasised[] = [];
  let end = 0;
  const add = (to: number, strong: boolean): void => {
    if (to > end) pieces.push({ text: unescaped(text.slice(end, to)), strong });
  };
  for (const { from, to } of starsIn(text).flatMap(pairsIn)) {
    add(from, false);
    end = from + 2;
    add(to, true);
    end = to + 2;
  }
  add(text.length, false);
  return pieces;
}

/** A text as it is printed, emphasis or not: without the stars of emphasis and the backslashes of escapes. */
export function withoutEmphasis(text: string): string {
  return emphasisIn(text)
    .map((piece) => piece.text)
    .join("");
}

/** The asterisks of a text that print, though they may be meant otherwise. */
export function doubtfulStars(text: string): readonly DoubtfulStars[] {
  return text.includes("**") ? starsIn(text).flatMap(doubtfulIn) : [];
}

function doubtfulIn(line: readonly Stars[]): readonly DoubtfulStars[] {
  const paired = new Set(pairsIn(line).flatMap(({ from, to }) => [from, to]));
  const left = line.filter(({ at }) => !paired.has(at));
  return left.flatMap(({ at, mask, opens, closes, certain }, index): readonly DoubtfulStars[] => {
    if (!mask) return opens || closes ? [{ start: at, end: at + 2, why: "alone" }] : [];
    const next = left[index + 1];
    const both = next?.mask && next.closes && opens && !certain;
    return both ? [{ start: at, end: next.at + 2, why: "names" }] : [];
  });
}

function unescaped(text: string): string {
  return text.replaceAll("\\*", "*");
}

/** How much of a text around stars says what they are. */
const near = 12;

/** The places of exactly two asterisks, line by line; `\\*` is none. */
function starsIn(text: string): readonly (readonly Stars[])[] {
  const lines: Stars[][] = [];
  let end = -1;
  for (const { index: at } of text.matchAll(/(?<!\*|\\)\*\*(?!\*)/gu)) {
    const line = lines.at(-1);
    const same = line && !lineEnd.test(text.slice(end, at));
    if (same) line.push(starsAt(text, at));
    else lines.push([starsAt(text, at)]);
    end = at;
  }
  return lines;
}

const lineEnd = /[\r\n\u0085\u2028\u2029]/u;

function starsAt(text: string, at: number): Stars {
  const before = text.slice(Math.max(0, at - near), at);
  const behind = text.slice(at + 2, at + 2 + near);
  const mask = isMask(before, behind);
  return {
    at,
    opens: /^\S/u.test(behind) && !closing.test(behind),
    closes: /\S$/u.test(before),
    mask,
    certain: !/^\p{L}/u.test(behind) || address.test(behind),
  };
}

/**
 * Which stars of a line belong together. Stars that could be masks take part only where those that cannot
 * be would not come out even without them.
 */
function pairsIn(line: readonly Stars[]): readonly Pair[] {
  const after = closersAfter(line);
  const pairs: Pair[] = [];
  for (let i = 0; i < line.length; i++) {
    const { opens = false, mask = false, at = 0 } = line[i] ?? {};
    const { odd, plain, any } = after[i] ?? nothingAfter;
    const near = any !== undefined && line[any]?.mask === true;
    const close = mask ? (odd && !near ? any : undefined) : odd ? plain : any;
    const to = close === undefined ? -1 : (line[close]?.at ?? -1);
    if (!opens || close === undefined || to <= at + 2) continue;
    pairs.push({ from: at, to });
    i = close;
  }
  return pairs;
}

/** What can close behind a place: the next stars, the next that are no mask, and whether these are odd in number. */
interface Closers {
  readonly odd: boolean;
  readonly plain: number | undefined;
  readonly any: number | undefined;
}

const nothingAfter: Closers = { odd: false, plain: undefined, any: undefined };

function closersAfter(line: readonly Stars[]): readonly Closers[] {
  const after: Closers[] = [];
  let found = nothingAfter;
  for (let i = line.length - 1; i >= 0; i--) {
    after[i] = found;
    const { closes, mask } = line[i] as Stars;
    if (closes) found = mask ? { ...found, any: i } : { odd: !found.odd, plain: i, any: i };
  }
  return after;
}
