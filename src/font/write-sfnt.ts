import { viewOf } from "./font-files.ts";

/** Joins tables to a TrueType file: tags sorted, check sums right, the same bytes for the same tables. */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const file = new Uint8Array(sizeOf(tables, tags));
  const view = viewOf(file);
  writeHeader(view, tags.length);
  let offset = 12 + 16 * tags.length;
  let head = 0;
  tags.forEach((tag, i) => {
    const table = tables[tag] ?? new Uint8Array(0);
    file.set(table, offset);
    if (tag === "head") {
      head = offset;
      view.setUint32(offset + 8, 0);
    }
    const entry = 12 + 16 * i;
    for (let c = 0; c < 4; c++) view.setUint8(entry + c, tag.charCodeAt(c));
    view.setUint32(entry + 4, sumOf(view, offset, table.length));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += padded(table.length);
  });
  if (head > 0) view.setUint32(head + 8, (0xb1b0afba - sumOf(view, 0, file.length)) >>> 0);
  return file;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function sizeOf(tables: Readonly<Record<string, Uint8Array>>, tags: readonly string[]): number {
  return tags.reduce((size, tag) => size + padded(tables[tag]?.length ?? 0), 12 + 16 * tags.length);
}

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(Math.max(count, 1)));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (count - 2 ** power));
}

/** The sum of a padded table's 32-bit words, modulo 2³². */
function sumOf(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + padded(length); at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
