import type { SourceParagraph } from "../source-text.ts";
import type { Marked } from "./outline.ts";
import { kindOfMark, typedMark } from "./typed-mark.ts";

/** A paragraph taken apart into its mark and the text behind it. */
export function markedOf(paragraph: SourceParagraph): Marked {
  if (paragraph.mark !== "") {
    const mark = paragraph.mark.trim();
    const counted = typedMark(`${mark} 文`) ?? typedMark(`${mark}文`);
    // A bullet of the file before a number of the writer's: the number is what counts.
    const typed = mark === "•" ? typedMark(paragraph.text) : undefined;
    if (typed && typed.kind !== "bullet") return fromTyped(paragraph, typed);
    return { paragraph, kind: kindOfMark(mark), count: counted?.count, written: mark, text: paragraph.text };
  }
  const typed = typedMark(paragraph.text);
  if (typed) return fromTyped(paragraph, typed);
  return { paragraph, kind: undefined, count: undefined, written: "", text: paragraph.text };
}

function fromTyped(paragraph: SourceParagraph, typed: NonNullable<ReturnType<typeof typedMark>>): Marked {
  return { paragraph, kind: typed.kind, count: typed.count, written: typed.written, text: typed.rest };
}

const sentence = /[。！？；，]/u;

/** Whether a text stands like a heading: short, no sentence, no end of one. */
export function isHeadingLike(text: string): boolean {
  return (
    text.length <= 30 && !/[。！？；，,;.]$/u.test(text) && !/[。！？；]/u.test(text) && !text.includes("\n")
  );
}

/** A heading with text on its line, taken apart: `活动地点：操场`; undefined where the text is no such thing. */
export function headedLine(text: string): { readonly heading: string; readonly rest: string } | undefined {
  const at = text.search(/[：:]/u);
  if (at <= 0 || at > 20 || /^\d{1,2}$/u.test(text.slice(0, at))) return undefined;
  const heading = text.slice(0, at).trim();
  if (sentence.test(heading) || /[“‘「《（(][^”’」》）)]*$/u.test(heading)) return undefined;
  return { heading, rest: text.slice(at + 1).trim() };
}
