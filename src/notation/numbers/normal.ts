import { halfWidthDigits } from "./digits.ts";

const fullWidth = /[０-９：．－／～]/;

/** A text with half-width digits and marks, of the same length: offsets into it are offsets into the text. */
export function normalText(text: string): string {
  return fullWidth.test(text) ? halfWidthDigits(text) : text;
}

/** A part of a text, by offsets into its value. */
export interface Mention {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}
