/** A `cmap` table (format 12) in which the glyphs 1, 2, 3 … stand for ascending code points. */
export function characterMapTable(points: readonly number[]): Uint8Array {
  const groups: { first: number; last: number; glyph: number }[] = [];
  points.forEach((point, i) => {
    const group = groups.at(-1);
    if (group && group.last + 1 === point) group.last = point;
    else groups.push({ first: point, last: point, glyph: i + 1 });
  });
  const table = Buffer.alloc(28 + 12 * groups.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach(({ first, last, glyph }, i) => {
    table.writeUInt32BE(first, 28 + 12 * i);
    table.writeUInt32BE(last, 32 + 12 * i);
    table.writeUInt32BE(glyph, 36 + 12 * i);
  });
  return table;
}

/** A `name` table of Windows English names, by name id. */
export function nameTable(names: ReadonlyMap<number, string>): Uint8Array {
  const strings = [...names].sort(([a], [b]) => a - b);
  const header = Buffer.alloc(6 + 12 * strings.length);
  header.writeUInt16BE(strings.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts = strings.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  let offset = 0;
  strings.forEach(([id], i) => {
    const length = texts[i]?.length ?? 0;
    [3, 1, 0x409, id, length, offset].forEach((value, k) => {
      header.writeUInt16BE(value, 6 + 12 * i + 2 * k);
    });
    offset += length;
  });
  return Buffer.concat([header, ...texts]);
}

/** A `post` table without glyph names (format 3), with the measures of another. */
export function shortPostTable(post: Uint8Array): Uint8Array {
  const table = new Uint8Array(32);
  table.set(post.subarray(0, 16));
  table.set([0, 3, 0, 0]);
  return table;
}
