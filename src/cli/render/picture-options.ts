import { type PictureOptions, usualPictures } from "../../write/page-writer.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../line/usage-error.ts";
import { renderWords } from "../words/render-words.ts";

/** Narrower, small print cannot be read; wider, no screen shows more. */
const narrowest = 200;
const widest = 4000;

/** Settles `--width` and `--each-page`. */
export function pictureOptionsOf(
  { width, eachPage }: Readonly<Record<string, unknown>>,
  { language }: Context,
): PictureOptions {
  const settled = { ...usualPictures, eachPage: eachPage === true };
  if (width === undefined) return settled;
  const text = String(width).normalize("NFKC").trim();
  const pixels = /^\d+(?:px)?$/iu.test(text) ? Number.parseInt(text, 10) : 0;
  const words = renderWords[language];
  if (pixels < narrowest || pixels > widest)
    throw new UsageError(words.wrongWidth(String(width), narrowest, widest), words.widthHint);
  return { ...settled, width: pixels };
}
