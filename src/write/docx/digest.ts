import { createHash } from "node:crypto";
import { plainText } from "./xml.ts";

/** The custom property that holds the digest of the text as it was written. */
export const digestProperty = "PlanTextDigest";

/** Stands for the digest until the text that it is of has been written. */
export const digestPlace = "digest-of-the-text";

/** The digest of the lines of a text. */
export function digestOf(lines: readonly string[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** The same digest of a text that we have written ourselves: no parser needs to look at it. */
export function writtenDigest(xml: string): string {
  const lines: string[] = [];
  let line = "";
  for (const [piece, text] of xml.matchAll(/<w:t [^>]*>([^<]*)<|<w:br[ /]|<\/w:p>/gu)) {
    if (text !== undefined) line += text;
    else if (piece !== "</w:p>") line += "\n";
    else {
      const trimmed = plainText(line).trim();
      if (trimmed !== "") lines.push(trimmed);
      line = "";
    }
  }
  return digestOf(lines);
}
