import { withoutEmphasis } from "../notation/words/emphasis.ts";
import type { Text } from "../plan/text.ts";

/** A piece of printed text: typed by the author (`**` marks emphasis), made by the program, or still missing. */
export interface Run {
  readonly kind: "typed" | "made" | "todo";
  readonly text: string;
}

/** A printed text: plain data, empty where there is none; the tags around it are the template's. */
export type Words = readonly Run[];

/** No words. */
export const noWords: Words = [];

/** The words of a text of the plan; an empty text has none. */
export function typed(text: Text | undefined): Words {
  if (!text) return noWords;
  if (text.todo) return [{ kind: "todo", text: text.value }];
  return text.value === "" ? noWords : [{ kind: "typed", text: text.value }];
}

/** Words that the program adds: punctuation, labels, computed numbers. */
export function made(text: string): Words {
  return text === "" ? noWords : [{ kind: "made", text }];
}

/** Several words, one after the other; strings are the program's. */
export function together(...pieces: readonly (Words | string)[]): Words {
  return pieces.flatMap((piece) => (typeof piece === "string" ? made(piece) : piece));
}

/** The words that are there, with a separator between them. */
export function joined(pieces: readonly Words[], separator: string): Words {
  const present = pieces.filter((piece) => piece.length > 0);
  return present.flatMap((piece, index) => (index === 0 ? piece : [...made(separator), ...piece]));
}

/** Texts of the plan in one line: 李明、王芳. */
export function typedList(texts: readonly Text[], separator = "、"): Words {
  return joined(texts.map(typed), separator);
}

/** The characters of words as printed. */
export function plainWords(words: Words): string {
  return words.map(plainRun).join("");
}

function plainRun({ kind, text }: Run): string {
  if (kind === "todo") return todoMark(text);
  return kind === "typed" ? withoutEmphasis(text) : text;
}

/** The mark of a fact that is still missing: 【待补：每车人数】, or 【待补】 where nothing says which. */
export function todoMark(which: string): string {
  return which === "" ? "【待补】" : `【待补：${withoutEmphasis(which)}】`;
}
