import { beyondGb2312 } from "./general-standard.ts";

/** Unicode blocks of letters, signs and marks that school documents use; code points, both ends included. */
const blocks: readonly (readonly [number, number])[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x017f],
  [0x01cd, 0x01dc], // pinyin
  [0x01f8, 0x01f9],
  [0x0251, 0x0251],
  [0x0261, 0x0261],
  [0x02c7, 0x02cb],
  [0x0300, 0x0331], // marks over and under letters
  [0x0391, 0x03c9],
  [0x0401, 0x0451],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x2070, 0x20bf],
  [0x2100, 0x214f],
  [0x2150, 0x2312],
  [0x2460, 0x25ff],
  [0x2600, 0x27bf],
  [0x2e3a, 0x2e3b],
  [0x3000, 0x30ff],
  [0x3105, 0x312f],
  [0x3200, 0x33ff],
  [0xfe10, 0xfe6f],
  [0xff01, 0xffef],
];

/** What the slim faces hold: GB 2312, the Table of General Standard Chinese Characters, letters and signs. */
export function slimCharacters(): readonly number[] {
  const points = new Set<number>(
    [...gb2312(), ...beyondGb2312].map((character) => character.codePointAt(0) ?? 0),
  );
  for (const [first, last] of blocks) for (let point = first; point <= last; point++) points.add(point);
  return [...points].sort((a, b) => a - b);
}

/** The 7,445 characters of GB 2312, by decoding rows 1 to 9 and 16 to 87. */
function gb2312(): string {
  const bytes: number[] = [];
  for (let row = 0xa1; row <= 0xf7; row++) {
    if (row > 0xa9 && row < 0xb0) continue;
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  const text = new TextDecoder("gbk").decode(Uint8Array.from(bytes));
  return text.replace(/[\p{Co}\ufffd]/gu, "");
}
