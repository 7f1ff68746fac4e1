import type { FaceQuery, FontBook } from "./face.ts";

/** Text as it will be printed in a face. */
export interface FacedText {
  readonly query: FaceQuery;
  readonly text: string;
}

/** The characters of texts that no face of a book has, by code point; invisible ones are not printed and not missed. */
export function missingCharacters(book: FontBook, texts: Iterable<FacedText>): readonly number[] {
  const missing = new Set<number>();
  for (const { query, text } of texts) {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (book.faceFor(query, codePoint) === undefined && !isInvisible(character)) missing.add(codePoint);
    }
  }
  return [...missing].sort((a, b) => a - b);
}

/** Line ends and tabs, joiners and variation selectors: they shape text and show nothing. */
export function isInvisible(character: string): boolean {
  return /[\t\n\r]|\p{Default_Ignorable_Code_Point}/u.test(character);
}

/** The name of a code point: `U+9F98`. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A sort of character that fonts tend to lack. */
export type CharacterKind = "emoji" | "private" | "control" | "han" | "other";

/** What a kind is called and what its user should do, in both languages. */
export interface KindWords {
  readonly zh: string;
  readonly en: string;
  readonly hint: { readonly zh: string; readonly en: string };
}

/** What kind of character somebody typed, and what to do about it. */
export const kindNames: Readonly<Record<CharacterKind, KindWords>> = {
  emoji: {
    zh: "表情符号",
    en: "an emoji",
    hint: { zh: "删去表情符号，或者改成文字", en: "delete the emoji or write a word in its place" },
  },
  private: {
    zh: "自造字",
    en: "a private-use character",
    hint: {
      zh: "换成标准的汉字：自造字只在造字的电脑上看得见",
      en: "write a standard character: this one shows only on the machine that made it",
    },
  },
  control: {
    zh: "看不见的控制字符",
    en: "an invisible control character",
    hint: {
      zh: "删去这个字符，多半是复制网页时带进来的",
      en: "delete it; it mostly comes with text copied from the web",
    },
  },
  han: {
    zh: "生僻汉字",
    en: "a rare Chinese character",
    hint: {
      zh: "换成常用的写法，或者用 --font-dir 指出有这个字的字体",
      en: "write a common form or name the folder of a font that has it with --font-dir",
    },
  },
  other: {
    zh: "符号",
    en: "a sign",
    hint: { zh: "换成常用的符号或者文字", en: "write a common sign or a word in its place" },
  },
};

/** The kind of a character. */
export function kindOf(codePoint: number): CharacterKind {
  const character = String.fromCodePoint(codePoint);
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return "emoji";
  if (/\p{Co}/u.test(character)) return "private";
  if (/\p{Cc}/u.test(character)) return "control";
  return /\p{Script=Han}/u.test(character) ? "han" : "other";
}
