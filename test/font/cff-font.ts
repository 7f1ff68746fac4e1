import { characterMapTable, nameTable } from "../../scripts/fonts/tables.ts";
import { writeSfnt } from "../../src/font/write-sfnt.ts";
import { shippedFont } from "./small-font.ts";

/** An OpenType font with CFF outlines: `.notdef` empty, then a glyph a charstring, for 一, 丁, 丂 … */
export function cffFont(
  family: string,
  charstrings: readonly (readonly number[])[],
  subroutines: readonly (readonly number[])[] = [],
): Uint8Array {
  const song = shippedFont("song");
  const count = charstrings.length + 1;
  const maxp = Buffer.from([0, 0, 0x50, 0, 0, count]);
  const hhea = Buffer.from(song.table("hhea"));
  hhea.writeUInt16BE(count, 34);
  const hmtx = Buffer.alloc(4 * count);
  for (let i = 0; i < count; i++) hmtx.writeUInt16BE(1000, 4 * i);
  return writeSfnt({
    "CFF ": cffTable([[14], ...charstrings], subroutines),
    "OS/2": song.table("OS/2"),
    cmap: characterMapTable(charstrings.map((_, i) => 0x4e00 + i)),
    head: Uint8Array.from(song.table("head")),
    hhea,
    hmtx,
    maxp,
    name: nameTable(new Map([[1, family]])),
  });
}

/** A number as charstrings and dictionaries write it, always three bytes. */
export function int(value: number): readonly number[] {
  return [28, (value >> 8) & 0xff, value & 0xff];
}

/** Numbers followed by an operator. */
export function op(operator: number | readonly number[], ...values: readonly number[]): readonly number[] {
  return [...values.flatMap(int), ...(typeof operator === "number" ? [operator] : operator)];
}

function indexOf(items: readonly (readonly number[])[]): number[] {
  if (items.length === 0) return [0, 0];
  let offset = 1;
  const offsets = [offset, ...items.map(({ length }) => (offset += length))];
  return [0, items.length, 2, ...offsets.flatMap((value) => [value >> 8, value & 0xff]), ...items.flat()];
}

function cffTable(
  charstrings: readonly (readonly number[])[],
  subroutines: readonly (readonly number[])[],
): Uint8Array {
  const head = [1, 0, 4, 2, ...indexOf([[65]])];
  const topLength = 2 + 1 + 4 + 4 + 7;
  const charstringsAt = head.length + topLength + 2 + 2;
  const outlines = indexOf(charstrings);
  const privateAt = charstringsAt + outlines.length;
  const privateDictionary = op(19, 4);
  const top = [...op(17, charstringsAt), ...op(18, privateDictionary.length, privateAt)];
  return Uint8Array.from([
    ...head,
    ...indexOf([top]),
    ...indexOf([]),
    ...indexOf([]),
    ...outlines,
    ...privateDictionary,
    ...indexOf(subroutines),
  ]);
}
