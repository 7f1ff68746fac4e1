import { numeralCharacters } from "../numbers/numeral.ts";

/**
 * Signs that a text shows: sorts of characters without which a reader has nothing to read in it. Each is
 * a bit, so that one look at a text answers for all rules.
 */
export const sign = {
  /** Figures, full-width ones too. */
  digit: 0x1,
  /** Three figures in a row. */
  figures: 0x2,
  fullWidthDigit: 0x4,
  /** Characters of Chinese numbers. */
  numeral: 0x8,
  year: 0x10,
  month: 0x20,
  /** 点 and 时. */
  hour: 0x40,
  colon: 0x80,
  /** What joins the figures of a date: - . / 、 and their full-width kin. */
  joint: 0x100,
  hyphen: 0x200,
  /** Marks, dots and hyphens side by side. */
  adjacent: 0x400,
  /** Half-width punctuation. */
  half: 0x800,
  space: 0x1000,
  invisible: 0x2000,
  straightQuote: 0x4000,
  /** Brackets and quotation marks that come in pairs. */
  pair: 0x8000,
  /** What blanks of templates are made of. */
  blank: 0x10000,
  /** Anything beside common characters, punctuation and ASCII. */
  rare: 0x20000,
  /** Characters of words that web pages leave behind. */
  site: 0x40000,
  festival: 0x80000,
  anniversary: 0x100000,
  /** Characters of words for totals and their parts, 每 and =. */
  total: 0x200000,
  /** 各. */
  each: 0x400000,
  /** Characters of words that point behind: 附, and those of 文末, 见下表, 背面. */
  attachment: 0x800000,
} as const;

/** A mark of which two may stand side by side; it is no sign of its own. */
const mark = 0x1000000;

const members: readonly (readonly [number, string])[] = [
  [sign.digit, "0123456789０１２３４５６７８９"],
  [sign.fullWidthDigit, "０１２３４５６７８９"],
  [sign.numeral, numeralCharacters],
  [sign.year, "年"],
  [sign.month, "月"],
  [sign.hour, "点时"],
  [sign.colon, ":："],
  [sign.joint, "-./、－．／"],
  [sign.hyphen, "-－"],
  [mark, "。，、；：？！.-．・·"],
  [sign.half, ",;:?!()."],
  [sign.space, " \t"],
  [sign.straightQuote, "\"'"],
  [sign.pair, "“”「」『』《》（）【】〔〕"],
  [sign.blank, "xX×ＸｘＴT*＊_＿略某[［【<＜{待○〇?？"],
  [sign.site, "荐载档篇源权文页wWpP"],
  [sign.festival, "节日旦夕新"],
  [sign.anniversary, "周诞岁第"],
  [sign.total, "共计总满程=＝每其包均"],
  [sign.each, "各"],
  [sign.attachment, "附末下背反页后"],
];

/** By UTF-16 units: 0xdb40 opens the pairs of tags and of the selectors of ideographic variants. */
const invisible: readonly (readonly [number, number])[] = [
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xdb40, 0xdb43],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
];

const common: readonly (readonly [number, number])[] = [
  [0x0a, 0x0a],
  [0x20, 0x7e],
  [0x4e00, 0x9fa5],
];
const commonMarks = "，。、；：？！“”‘’（）《》【】—…·";

let table: Uint32Array | undefined;

/** The signs of every UTF-16 unit; made when the first text is looked at. */
function madeTable(): Uint32Array {
  const made = new Uint32Array(0x1_0000).fill(sign.rare);
  for (const [from, to] of common) made.fill(0, from, to + 1);
  for (const character of commonMarks) made[character.charCodeAt(0)] = 0;
  for (const [from, to] of invisible) {
    for (let code = from; code <= to; code++) made[code] = (made[code] ?? 0) | sign.invisible;
  }
  for (const [bit, characters] of members) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      made[code] = (made[code] ?? 0) | bit;
    }
  }
  return made;
}

/** The signs that a text shows, as one number of bits. */
export function signsOf(text: string): number {
  table ??= madeTable();
  let all = 0;
  let before = 0;
  let figures = 0;
  for (let at = 0; at < text.length; at++) {
    const signs = table[text.charCodeAt(at)] ?? 0;
    if ((signs & sign.digit) !== 0) {
      if (++figures === 3) all |= sign.figures;
    } else figures = 0;
    if ((signs & before & mark) !== 0) all |= sign.adjacent;
    before = signs;
    all |= signs;
  }
  return all & (mark - 1);
}

/** Whether signs hold at least one of each group. */
export function shows(signs: number, groups: readonly number[]): boolean {
  for (const group of groups) if ((signs & group) === 0) return false;
  return true;
}
