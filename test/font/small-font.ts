import { readFileSync } from "node:fs";
import { join } from "node:path";
import { characterMapTable, nameTable } from "../../scripts/fonts/tables.ts";
import { type FontFiles, fontBytes } from "../../src/font/font-files.ts";
import { subsetTables } from "../../src/font/subset.ts";
import { openTrueType, type TrueTypeFont } from "../../src/font/true-type.ts";
import { writeSfnt } from "../../src/font/write-sfnt.ts";
import { shippedFolder } from "./shipped.ts";

/** Opens a font that must be good. */
export function openGood(data: Uint8Array, index = 0): TrueTypeFont {
  const font = openTrueType(fontBytes(data), index);
  if (typeof font === "string") throw new Error(font);
  return font;
}

/** A shipped face's font. */
export function shippedFont(name: string): TrueTypeFont {
  return openGood(readFileSync(join(shippedFolder, `${name}.ttf`)));
}

/** A font file of a few characters of the shipped 楷体, under the names given. */
export function smallFont(
  characters: string,
  family: string,
  changes: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const kai = shippedFont("kai");
  const points = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const wanted = points.map((point) => {
    const glyph = kai.glyphOf(point);
    return { glyph, shift: 0, advance: kai.advanceOf(glyph) };
  });
  return writeSfnt({
    ...subsetTables(kai, wanted),
    "OS/2": kai.table("OS/2"),
    cmap: characterMapTable(points),
    name: nameTable(
      new Map([
        [1, family],
        [6, family.replace(/[^\w-]/gu, "") || "Small"],
      ]),
    ),
    ...changes,
  });
}

/** A collection (.ttc) of font files. */
export function collectionOf(...fonts: readonly Uint8Array[]): Uint8Array {
  const start = 12 + 4 * fonts.length;
  const file = Buffer.alloc(start + fonts.reduce((sum, font) => sum + font.length, 0));
  file.write("ttcf", 0, "latin1");
  file.writeUInt32BE(0x00010000, 4);
  file.writeUInt32BE(fonts.length, 8);
  let offset = start;
  fonts.forEach((font, i) => {
    file.writeUInt32BE(offset, 12 + 4 * i);
    file.set(font, offset);
    for (let entry = 0; entry < file.readUInt16BE(offset + 4); entry++) {
      const at = offset + 12 + 16 * entry + 8;
      file.writeUInt32BE(file.readUInt32BE(at) + offset, at);
    }
    offset += font.length;
  });
  return file;
}

/** Font files in memory, beside those of the disk's shipped folder. */
export function memoryFonts(files: Readonly<Record<string, Uint8Array>>, others: FontFiles): FontFiles {
  return {
    open: (path) => (files[path] ? fontBytes(files[path]) : others.open(path)),
    list: (folder) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)),
  };
}
