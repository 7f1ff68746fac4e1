import { type FontBytes, viewOf } from "./font-files.ts";

/** The tables of one font of a file; each is read when asked for. */
export interface Sfnt {
  has(tag: string): boolean;
  /** The whole table, empty where the font lacks it. */
  table(tag: string): Uint8Array;
  /** A piece of a table, by offset in it. */
  piece(tag: string, offset: number, length: number): Uint8Array;
}

interface Entry {
  readonly offset: number;
  readonly length: number;
}

const collectionTag = 0x74746366;
const trueTypeTags: readonly number[] = [0x00010000, 0x74727565];
const cffTag = 0x4f54544f;

/** How many fonts a file holds: several in a collection (.ttc), 0 where it is no TrueType or OpenType file. */
export function fontCount(bytes: FontBytes): number {
  if (bytes.size < 12) return 0;
  const view = viewOf(bytes.read(0, 12));
  const tag = view.getUint32(0);
  if (tag === collectionTag) return Math.min(view.getUint32(8), 256);
  return tag === cffTag || trueTypeTags.includes(tag) ? 1 : 0;
}

/** Opens a font of a file; undefined where it is none or its directory is broken. */
export function openSfnt(bytes: FontBytes, index: number): Sfnt | undefined {
  const count = fontCount(bytes);
  if (index >= count) return undefined;
  const start = startOf(bytes, index);
  const header = bytes.read(start, 12);
  if (header.length < 12) return undefined;
  const entries = readDirectory(bytes, start + 12, viewOf(header).getUint16(4));
  if (!entries) return undefined;
  const piece = (tag: string, offset: number, length: number): Uint8Array => {
    const entry = entries.get(tag);
    if (!entry || offset >= entry.length) return new Uint8Array(0);
    return bytes.read(entry.offset + offset, Math.min(length, entry.length - offset));
  };
  return {
    has: (tag) => entries.has(tag),
    table: (tag) => piece(tag, 0, entries.get(tag)?.length ?? 0),
    piece,
  };
}

function startOf(bytes: FontBytes, index: number): number {
  if (viewOf(bytes.read(0, 4)).getUint32(0) !== collectionTag) return 0;
  const offset = bytes.read(12 + 4 * index, 4);
  return offset.length < 4 ? bytes.size : viewOf(offset).getUint32(0);
}

function readDirectory(bytes: FontBytes, start: number, count: number): Map<string, Entry> | undefined {
  const directory = bytes.read(start, 16 * count);
  if (directory.length < 16 * count) return undefined;
  const view = viewOf(directory);
  const entries = new Map<string, Entry>();
  for (let at = 0; at < directory.length; at += 16) {
    const tag = String.fromCharCode(...directory.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    const length = view.getUint32(at + 12);
    if (offset + length > bytes.size) return undefined;
    entries.set(tag, { offset, length });
  }
  return entries;
}
