import { deflate } from "../../deflate.ts";
import { type Deflated, zip } from "./zip.ts";

/** A part of a Word file: its path and its text, or the bytes of a picture. */
export type Part = readonly [path: string, part: string | Uint8Array];

/** Parts that are the same in many files, deflated once. */
export type Kept = Map<string | Uint8Array, Deflated>;

/**
 * Packs parts so that the same parts give the same bytes, the list of content types first as Word
 * expects; those that are in `kept`, or are told to be kept, are deflated once.
 */
export function pack(
  parts: readonly Part[],
  kept: Kept,
  keep: (part: string | Uint8Array) => boolean,
): Uint8Array {
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zip(
    sorted.map(([path, part]) => {
      const deflated = kept.get(part) ?? packed(part);
      if (keep(part)) kept.set(part, deflated);
      return { path, ...deflated };
    }),
  );
}

function packed(part: string | Uint8Array): Deflated {
  const bytes = Buffer.from(part);
  const gzip = Buffer.from(deflate(bytes, 6, "gzip"));
  // Ten bytes of a head, then what a zip holds, then its check sum and size (RFC 1952, 2.3).
  return { crc: gzip.readUInt32LE(gzip.length - 8), size: bytes.length, data: gzip.subarray(10, -8) };
}

function rank(path: string): number {
  return path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2;
}
