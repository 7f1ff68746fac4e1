import type { Char } from "../shape/char.ts";
import { titleWordEnds } from "./title-words.ts";

/**
 * What a cell of a table keeps on one line whatever its column is like: dates with their 前 or 起, the names of classes and
 * grades, gates and buses, and words that stand alone between marks (李明远、王芳).
 */
const names: readonly RegExp[] = [
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[前后起止]|[之以]前)?/gu,
  /(?:[初高][一二三123]|[一二三四五六七八九])[（(][\d一二三四五六七八九十]{1,3}[）)]班/gu,
  /(?:[初高][一二三123]|[一二三四五六七八九])(?:年级)?\d{1,2}班/gu,
  /[一二三四五六七八九低中高](?:年级|年段)[组段]?/gu,
  /\d{1,3}号(?:大门|小门|侧门|门|楼|教学楼|车|场地|场|厅|桌|教室|展厅|展位)/gu,
];

/** Text between marks, spaces and slashes. */
const alone = /[^\s，、；。：！？,;:!?“”‘’《》（）()【】〔〕/·~～—–\-+→]+/gu;
/** A word is no wider than so many Chinese characters, and a text whose words are looked up than so many. */
const wordWidth = 5.5;
const textWidth = 12;

/** The stretches of a text that no line may part, half-open UTF-16 offsets. */
export function hardWords(text: string): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  let rest = text;
  for (const name of names) {
    rest = rest.replace(name, (word, at: number) => {
      found.push([at, at + word.length]);
      return "，".repeat(word.length);
    });
  }
  for (const { index, 0: word } of rest.matchAll(alone)) {
    const width = widthOf(word);
    if (width <= wordWidth) found.push([index, index + word.length]);
    else if (width <= textWidth) found.push(...wordsIn(word, index));
  }
  return found;
}

const dictionary = new Map<string, readonly [number, number][]>();

/** The words of a short text, as the dictionary has them. */
function wordsIn(text: string, at: number): readonly [number, number][] {
  const words = dictionary.get(text) ?? wordsOf(text);
  if (dictionary.size > 5000) dictionary.clear();
  dictionary.set(text, words);
  return words.map(([start, end]) => [at + start, at + end]);
}

function wordsOf(text: string): readonly [number, number][] {
  const ends = [...titleWordEnds(text).map(({ at }) => at), text.length];
  return ends.flatMap((end, i): [number, number][] => {
    const start = ends[i - 1] ?? 0;
    return widthOf(text.slice(start, end)) <= wordWidth ? [[start, end]] : [];
  });
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? 0.5 : 1;
  return width;
}

/** Takes away the breaks inside hard words, so far as a word has room in a width in points. */
export function holdWords(chars: readonly Char[], room: number): void {
  for (const [start, end] of hardStretches(chars)) {
    let width = 0;
    for (let i = start; i < end; i++) width += (chars[i]?.width ?? 0) + (chars[i]?.gap ?? 0);
    if (width - (chars[end - 1]?.gap ?? 0) > room) continue;
    for (let i = start; i + 1 < end; i++) {
      const char = chars[i];
      if (char?.breakable === "may") char.breakable = "no";
    }
  }
}

/** The stretches of characters that no line may part, half-open. */
export function hardStretches(chars: readonly Char[]): readonly (readonly [number, number])[] {
  if (chars.length < 2) return [];
  // A character outside the plane would shift all offsets: one that is no letter stands for it.
  const text = chars
    .map(({ codePoint }) => (codePoint > 0xffff ? "\u3400" : String.fromCodePoint(codePoint)))
    .join("");
  return hardWords(text);
}
