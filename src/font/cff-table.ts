import { viewOf } from "./font-files.ts";

/** The parts of a `CFF ` table that outlines are drawn from. */
export interface CffTable {
  readonly charstrings: CffIndex;
  readonly globalSubroutines: CffIndex;
  /** The subroutines of a glyph's own private dictionary. */
  localSubroutines(glyph: number): CffIndex;
}

/** A numbered list of byte strings. */
export interface CffIndex {
  readonly count: number;
  item(index: number): Uint8Array;
  /** Offset behind the list. */
  readonly end: number;
}

type Dictionary = ReadonlyMap<number, readonly number[]>;

/** Operators of dictionaries; two-byte ones are 1200 plus their second byte. */
const operator = { charStrings: 17, private: 18, subroutines: 19, fontArray: 1236, fontSelect: 1237 };

const noItems: CffIndex = { count: 0, end: 0, item: () => new Uint8Array(0) };

/** Reads a `CFF ` table's first font; undefined where it has no outlines. Throws RangeError where it is broken. */
export function readCff(table: Uint8Array): CffTable | undefined {
  const names = readIndex(table, table[2] ?? 0);
  const tops = readIndex(table, names.end);
  const strings = readIndex(table, tops.end);
  const top = readDictionary(tops.item(0));
  const charstringsAt = top.get(operator.charStrings)?.[0];
  if (charstringsAt === undefined) return undefined;
  const selectAt = top.get(operator.fontSelect)?.[0];
  const arrayAt = top.get(operator.fontArray)?.[0];
  const fonts = arrayAt === undefined ? [top] : allItems(readIndex(table, arrayAt)).map(readDictionary);
  const locals = fonts.map((font) => subroutinesOf(table, font));
  const fontOf = selectAt === undefined ? () => 0 : readFontSelect(table, selectAt);
  return {
    charstrings: readIndex(table, charstringsAt),
    globalSubroutines: readIndex(table, strings.end),
    localSubroutines: (glyph) => locals[fontOf(glyph)] ?? noItems,
  };
}

function readIndex(table: Uint8Array, start: number): CffIndex {
  const view = viewOf(table);
  const count = view.getUint16(start);
  if (count === 0) return { ...noItems, end: start + 2 };
  const size = view.getUint8(start + 2);
  const base = start + 2 + size * (count + 1);
  const offset = (index: number): number => {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + view.getUint8(start + 3 + size * index + i);
    return base + value;
  };
  const item = (index: number): Uint8Array =>
    index < 0 || index >= count ? new Uint8Array(0) : table.subarray(offset(index), offset(index + 1));
  return { count, item, end: offset(count) };
}

function allItems(index: CffIndex): Uint8Array[] {
  return Array.from({ length: index.count }, (_, i) => index.item(i));
}

function readDictionary(bytes: Uint8Array): Dictionary {
  const dictionary = new Map<number, readonly number[]>();
  let operands: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte <= 21) {
      dictionary.set(byte === 12 ? 1200 + (bytes[at + 1] ?? 0) : byte, operands);
      operands = [];
      at += byte === 12 ? 2 : 1;
    } else {
      const { value, length } = readOperand(bytes, at);
      operands.push(value);
      at += length;
    }
  }
  return dictionary;
}

function readOperand(bytes: Uint8Array, at: number): { readonly value: number; readonly length: number } {
  const [byte = 0, second = 0] = bytes.subarray(at, at + 2);
  if (byte === 28) return { value: viewOf(bytes).getInt16(at + 1), length: 3 };
  if (byte === 29) return { value: viewOf(bytes).getInt32(at + 1), length: 5 };
  if (byte === 30) return { value: 0, length: realLength(bytes, at) };
  if (byte >= 251) return { value: -(byte - 251) * 256 - second - 108, length: 2 };
  if (byte >= 247) return { value: (byte - 247) * 256 + second + 108, length: 2 };
  return { value: byte - 139, length: 1 };
}

/** Real numbers are packed in half bytes and end with one of fifteen; none of them matters here. */
function realLength(bytes: Uint8Array, at: number): number {
  let length = 1;
  while (at + length < bytes.length && ((bytes[at + length] ?? 0) & 0xf) !== 0xf) length++;
  return length + 1;
}

function subroutinesOf(table: Uint8Array, font: Dictionary): CffIndex {
  const [size = 0, at = 0] = font.get(operator.private) ?? [];
  const [offset] = readDictionary(table.subarray(at, at + size)).get(operator.subroutines) ?? [];
  return offset === undefined ? noItems : readIndex(table, at + offset);
}

/** Which font of the array draws a glyph: a list (format 0) or ranges (format 3). */
function readFontSelect(table: Uint8Array, start: number): (glyph: number) => number {
  const view = viewOf(table);
  if (view.getUint8(start) === 0) return (glyph) => view.getUint8(start + 1 + glyph);
  const count = view.getUint16(start + 1);
  return (glyph) => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (view.getUint16(start + 3 + 3 * middle) <= glyph) low = middle;
      else high = middle - 1;
    }
    return view.getUint8(start + 5 + 3 * low);
  };
}
