import WordExtractor from "word-extractor";
import type { Aside, SourceText } from "../source-text.ts";
import { readPlainText } from "./read-text.ts";

/** Reads the text of a file of Word 97 to 2003; undefined where it is none, is encrypted or broken. */
export async function readDoc(bytes: Uint8Array): Promise<SourceText | undefined> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const boxes = document.getTextboxes({ ...asTyped, includeHeadersAndFooters: false });
    const notes = document.getFootnotes(asTyped) + document.getEndnotes(asTyped);
    const text = [document.getBody(asTyped), boxes, notes].join("\n");
    const rest: readonly (readonly [Aside["kind"], string])[] = [
      ["header", document.getHeaders({ ...asTyped, includeFooters: true })],
      ["note", notes],
      ["comment", document.getAnnotations(asTyped)],
      ["box", boxes],
    ];
    const asides = rest.map(([kind, said]) => ({ kind, text: said.replace(/\s+/gu, " ").trim() }));
    return { blocks: readPlainText(text).blocks, asides: asides.filter((each) => each.text !== "") };
  } catch {
    return undefined;
  }
}

/** Chinese quotation marks stay what they are. */
const asTyped = { filterUnicode: false };
