import { deflate } from "../deflate.ts";
import type { PageFont } from "./page-font.ts";
import { type PdfKit, type PdfObject, pdfText, writePacked } from "./pdf-kit.ts";
import { toUnicodeMap } from "./to-unicode.ts";

/** Font bits of a descriptor: symbolic, which a subset with glyph numbers of its own is. */
const symbolic = 4;

/** Writes the subset of a font into the file; the object that pages refer to is there already. */
export function embedFont(kit: PdfKit, pageFont: PageFont, object: PdfObject): void {
  const file = pageFont.file();
  const name = `${subsetTag(pageFont)}+${pageFont.face.name.replace(/[^\w-]/gu, "")}`;
  const stream = kit.ref({ Length1: file.length, Filter: "FlateDecode" });
  // Level 1 is half as dear as 6; outlines become a twentieth larger.
  stream.end(deflate(file, 1));
  const toUnicode = kit.ref({});
  writePacked(toUnicode, Buffer.from(`${toUnicodeMap(pageFont.codePoints)}\n`, "latin1"));
  toUnicode.end();
  const descendant = kit.ref({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfText("Adobe"), Ordering: pdfText("Identity"), Supplement: 0 },
    FontDescriptor: writeDescriptor(kit, pageFont, name, stream, glyphSet(kit, glyphCount(file))),
    DW: 1000,
    W: widthRuns(pageFont.widths),
    CIDToGIDMap: "Identity",
  });
  descendant.end();
  Object.assign(object.data, {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name,
    Encoding: "Identity-H",
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
  object.end();
}

function writeDescriptor(
  kit: PdfKit,
  { font }: PageFont,
  name: string,
  stream: PdfObject,
  glyphs: PdfObject,
): PdfObject {
  const { unitsPerEm, ascent, descent, capHeight, box, italicAngle, weight } = font.metrics;
  const thousandth = (value: number): number => Math.round((1000 * value) / unitsPerEm);
  const descriptor = kit.ref({
    Type: "FontDescriptor",
    FontName: name,
    Flags: symbolic,
    FontBBox: box.map(thousandth),
    ItalicAngle: italicAngle,
    Ascent: thousandth(ascent),
    Descent: -thousandth(descent),
    CapHeight: thousandth(capHeight),
    StemV: Math.round(weight / 5),
    FontFile2: stream,
    CIDSet: glyphs,
  });
  descriptor.end();
  return descriptor;
}

/** A bit for every glyph of the embedded font, the missing one and parts of others included (ISO 19005-1, 6.3.5). */
function glyphSet(kit: PdfKit, glyphs: number): PdfObject {
  const bits = new Uint8Array(Math.ceil(glyphs / 8)).fill(0xff);
  bits[bits.length - 1] = (0xff << (bits.length * 8 - glyphs)) & 0xff;
  const set = kit.ref({});
  set.end(bits);
  return set;
}

/** How many glyphs a TrueType file has, as its `maxp` says. */
function glyphCount(file: Uint8Array): number {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  for (let entry = 12; entry < 12 + 16 * bytes.readUInt16BE(4); entry += 16) {
    if (bytes.toString("latin1", entry, entry + 4) === "maxp")
      return bytes.readUInt16BE(bytes.readUInt32BE(entry + 8) + 4);
  }
  return 0;
}

/** The widths that are not one em, as runs: first glyph, then its and the following widths. */
function widthRuns(widths: readonly number[]): readonly (number | number[])[] {
  const runs: (number | number[])[] = [];
  let run: number[] | undefined;
  widths.forEach((width, i) => {
    if (width === 1000) run = undefined;
    else if (run) run.push(width);
    else {
      run = [width];
      runs.push(i + 1, run);
    }
  });
  return runs;
}

/** Six letters that tell subsets of a font apart, made from the characters (FNV-1a). */
function subsetTag({ codePoints, widths }: PageFont): string {
  let hash = 0x811c9dc5;
  for (const value of [...codePoints, ...widths]) hash = Math.imul(hash ^ value, 0x01000193) >>> 0;
  let tag = "";
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}
