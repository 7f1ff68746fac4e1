import { viewOf } from "./font-files.ts";

const wordArguments = 0x0001;
const argumentsAreOffsets = 0x0002;
const scale = 0x0008;
const moreComponents = 0x0020;
const twoScales = 0x0040;
const matrix = 0x0080;
const hasInstructions = 0x0100;

const headerLength = 10;

/** A glyph record without its hinting; the glyphs that a composite is made of are renumbered. */
export function cleanRecord(record: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  if (record.length < headerLength) return new Uint8Array(0);
  const contours = viewOf(record).getInt16(0);
  return contours >= 0 ? cleanSimple(record, contours) : cleanComposite(record, renumber);
}

function cleanSimple(record: Uint8Array, contours: number): Uint8Array {
  const at = headerLength + 2 * contours;
  if (at + 2 > record.length) return new Uint8Array(0);
  const length = viewOf(record).getUint16(at);
  if (length === 0) return record;
  const clean = new Uint8Array(record.length - length);
  clean.set(record.subarray(0, at));
  clean.set(record.subarray(at + 2 + length), at + 2);
  return clean;
}

function cleanComposite(record: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  const clean = Uint8Array.from(record);
  const view = viewOf(clean);
  let at = headerLength;
  for (let more = true; more && at + 6 <= clean.length; ) {
    const flags = view.getUint16(at);
    view.setUint16(at, flags & ~hasInstructions);
    view.setUint16(at + 2, renumber(view.getUint16(at + 2)));
    at += 4 + (flags & wordArguments ? 4 : 2);
    at += flags & matrix ? 8 : flags & twoScales ? 4 : flags & scale ? 2 : 0;
    more = (flags & moreComponents) !== 0;
  }
  return clean.subarray(0, at);
}

/** A composite that shows another glyph moved to the right by `shift` units. */
export function shiftedRecord(source: Uint8Array, glyph: number, shift: number): Uint8Array {
  if (source.length < headerLength) return new Uint8Array(0);
  const record = new Uint8Array(headerLength + 8);
  record.set(source.subarray(0, headerLength));
  const view = viewOf(record);
  view.setInt16(0, -1);
  view.setInt16(2, view.getInt16(2) + shift);
  view.setInt16(6, view.getInt16(6) + shift);
  view.setUint16(10, wordArguments | argumentsAreOffsets);
  view.setUint16(12, glyph);
  view.setInt16(14, shift);
  return record;
}

/** A glyph as a part of a composite: its record, its new number, how far it moves to the right. */
export interface Part {
  readonly record: Uint8Array;
  readonly glyph: number;
  readonly shift: number;
}

/** A composite of two glyphs, the second drawn over the first. */
export function overlaidRecord(base: Part, over: Part): Uint8Array {
  const first = shiftedRecord(base.record, base.glyph, base.shift);
  const second = shiftedRecord(over.record, over.glyph, over.shift);
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
  const record = new Uint8Array(first.length + second.length - headerLength);
  record.set(first);
  record.set(second.subarray(headerLength), first.length);
  const view = viewOf(record);
  const other = viewOf(second);
  for (const at of [2, 4]) view.setInt16(at, Math.min(view.getInt16(at), other.getInt16(at)));
  for (const at of [6, 8]) view.setInt16(at, Math.max(view.getInt16(at), other.getInt16(at)));
  view.setUint16(headerLength, view.getUint16(headerLength) | moreComponents);
  return record;
}
