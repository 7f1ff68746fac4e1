import { viewOf } from "./font-files.ts";

/** Joins tables to a TrueType file: tags sorted, check sums right, the same bytes for the same tables. */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).sort();
  const file = new Uint8Array(sizeOf(tables, tags));
  const view = viewOf(file);
  writeHeader(view, tags.length);
  let offset = 12 + 16 * tags.length;
  let head = 0;
  const starts = tags.map((tag) => {
    const start = offset;
    const table = tables[tag] ?? new Uint8Array(0);
    file.set(table, start);
    offset += padded(table.length);
    if (tag === "head") {
      head = start;
      view.setUint32(start + 8, 0);
    }
    return start;
  });
  let total = 0;
  tags.forEach((tag, i) => {
    const start = starts[i] ?? 0;
    const { length } = tables[tag] ?? { length: 0 };
    const entry = 12 + 16 * i;
    const sum = sumOf(view, start, start + padded(length));
    for (let c = 0; c < 4; c++) view.setUint8(entry + c, tag.charCodeAt(c));
    view.setUint32(entry + 4, sum);
    view.setUint32(entry + 8, start);
    view.setUint32(entry + 12, length);
    total += sum;
  });
  const start = starts[0] ?? file.length;
  if (head > 0) {
    total += sumOf(view, 0, start);
    view.setUint32(head + 8, (0xb1b0afba - total) >>> 0);
  }
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

/** The sum of the 32-bit words of a stretch, modulo 2³². */
function sumOf(view: DataView, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 4) sum = (sum + view.getInt32(at)) | 0;
  return sum >>> 0;
}
