import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a Word file by their paths. */
export type Parts = ReadonlyMap<string, string>;

/** The earliest date that a zip file can hold: local, as zip files have no time zone. */
const noTime = new Date(1980, 0, 1);

/** Unpacks the parts of a Word file, all of them texts. */
export function unpack(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** Packs parts so that the same parts give the same bytes, the list of content types first as Word expects. */
export function pack(parts: Parts): Uint8Array {
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files = Object.fromEntries(sorted.map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: noTime, os: 0 });
}

function rank(path: string): number {
  return path === "[Content_Types].xml" ? 0 : path === "_rels/.rels" ? 1 : 2;
}
