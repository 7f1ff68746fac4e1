const perBlock = 100;

/** The CMap that tells a reader which character each glyph of a subset is; index 0 is glyph 1. */
export function toUnicodeMap(codePoints: readonly number[]): string {
  const lines = codePoints.map((codePoint, i) => `<${hex(i + 1)}> <${utf16(codePoint)}>`);
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += perBlock) {
    const block = lines.slice(i, i + perBlock);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

/** A number as four hexadecimal digits. */
export function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}

/** A character in UTF-16BE, hexadecimal. */
export function utf16(codePoint: number): string {
  if (codePoint < 0x10000) return hex(codePoint);
  const rest = codePoint - 0x10000;
  return hex(0xd800 + (rest >> 10)) + hex(0xdc00 + (rest & 0x3ff));
}
