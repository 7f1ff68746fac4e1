import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a Word file by their paths: texts, and the bytes of pictures. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** The earliest date that a zip file can hold: local, as zip files have no time zone. */
const noTime = new Date(1980, 0, 1);

/** Unpacks the parts of a Word file. */
export function unpack(bytes: Uint8Array): Map<string, string | Uint8Array> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, isPicture(path) ? data : strFromU8(data)]),
  );
}

/** A part that is a text; empty where there is none. */
export function textPart(parts: Parts, path: string): string {
  const part = parts.get(path);
  return typeof part === "string" ? part : "";
}

function isPicture(path: string): boolean {
  return path.startsWith("word/media/");
}

/** Packs parts so that the same parts give the same bytes, the list of content types first as Word expects. */
export function pack(parts: Parts): Uint8Array {
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files = Object.fromEntries(
    sorted.map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
  );
  return zipSync(files, { level: 6, mtime: noTime, os: 0 });
}

function rank(path: string): number {
  return path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2;
}
