import { emphasisIn } from "../../notation/words/emphasis.ts";
import { plainWords, type Run, todoMark, type Words } from "../words.ts";
import { runtime } from "./handlebars-runtime.ts";

/** Markup that Handlebars puts out as it is: made here and nowhere else. */
export interface Markup {
  toHTML(): string;
}

/** What a template can put out: words, a text, a number, yes or no. */
export type Printable = Words | string | number | boolean | null | undefined;

/** A value as markup: emphasis and todo marks become tags, every other character is itself. */
export function printText(value: Printable): Markup {
  return markup(isWords(value) ? value.map(runMarkup).join("") : escaped(plain(value)));
}

/** A value inside an attribute: yes or no, a number, or characters; line breaks survive as references. */
export function printAttribute(value: Printable): Markup {
  const text = isWords(value) ? plainWords(value) : plain(value);
  return markup(escaped(text).replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`));
}

function markup(text: string): Markup {
  return { toHTML: () => text };
}

function isWords(value: Printable): value is Words {
  return Array.isArray(value);
}

function plain(value: string | number | boolean | null | undefined): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === undefined || value === null ? "" : String(value);
}

function runMarkup({ kind, text }: Run): string {
  if (kind === "todo") return `<todo>${escaped(todoMark(text))}</todo>`;
  return kind === "typed" ? emphasised(text) : escaped(text);
}

function emphasised(text: string): string {
  return emphasisIn(text)
    .map((piece) => (piece.strong ? `<strong>${escaped(piece.text)}</strong>` : escaped(piece.text)))
    .join("");
}

/** Every line end a text can have. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/gu;
/** What no document can hold: control characters, halves of pairs, the two non-characters. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return runtime.escapeExpression(text.replace(lineEnds, "\n").replace(unprintable, ""));
}
