import { type Examined, nameIn, ofType, propertiesOf } from "./conformance.ts";
import { isName, isReference, type PdfDictionary } from "./pdf-object.ts";

/** A rule of a standard: its clause, what it asks, and what a file has against it (nothing, if it keeps it). */
export interface ConformanceRule {
  readonly clause: string;
  readonly about: string;
  readonly broken: (file: Examined) => readonly string[];
}

function rule(clause: string, about: string, broken: ConformanceRule["broken"]): ConformanceRule {
  return { clause, about, broken };
}

const forbidden = (file: Examined, keys: readonly string[]): string[] =>
  file.objects.flatMap((each) => keys.filter((key) => each.has(key) && !isFlags(each, key)));

/** F is a file outside to a stream, and flags to an annotation. */
const isFlags = (each: PdfDictionary, key: string): boolean =>
  key === "F" && nameIn(each, "Type") === "Annot";

const images = (file: Examined): readonly PdfDictionary[] =>
  file.objects.filter((each) => nameIn(each, "Subtype") === "Image");

const fonts = (file: Examined): readonly PdfDictionary[] =>
  file.objects.filter((each) => nameIn(each, "Subtype") === "CIDFontType2");

/** The rules of PDF/A-2b (ISO 19005-2), and of PDF/A-1b (ISO 19005-1) where it is stricter. */
export const archiveRules: readonly ConformanceRule[] = [
  rule("19005-2, 6.1.2", "a header, then four bytes above 127", ({ bytes }) => {
    const [head = "", comment = ""] = bytes.toString("latin1", 0, 40).split("\n");
    const binary = /^%[\u0080-\u00ff]{4}/u.test(comment);
    return /^%PDF-1\.[0-7]$/u.test(head) && binary ? [] : [head];
  }),
  rule("19005-2, 6.1.3", "a trailer with an ID, not encrypted", ({ bytes }) => {
    const trailer = bytes.toString("latin1").split("trailer").at(-1) ?? "";
    return [
      ...(/\/ID \[<\w{32}> <\w{32}>\]/u.test(trailer) ? [] : ["no ID"]),
      ...(/\/Encrypt/u.exec(trailer) ?? []),
    ];
  }),
  rule("19005-2, 6.1.7.1", "streams inside the file, packed without LZW", (file) => [
    ...forbidden(file, ["F", "FFilter", "FDecodeParms"]),
    ...file.objects.filter((each) => nameIn(each, "Filter") === "LZWDecode").map(() => "LZWDecode"),
  ]),
  rule("19005-2, 6.3.2", "annotations are printed and neither hidden nor without a view", (file) =>
    ofType(file, "Annot")
      .filter((each) => each.get("F") !== 4)
      .map((each) => String(each.get("F"))),
  ),
  rule("19005-2, 6.1.8", "names of no more than 127 bytes", ({ bytes }) =>
    (bytes.toString("latin1").match(/\/[A-Za-z][\w+-]{127,}/gu) ?? []).slice(0, 1),
  ),
  rule("19005-2, 6.2.3", "an output intent with a profile of RGB", (file) => {
    const [intent] = ofType(file, "OutputIntent");
    const profile = intent?.get("DestOutputProfile");
    const bytes = file.stream(profile);
    const said = `${bytes.toString("latin1", 12, 20)}${bytes.toString("latin1", 36, 40)}`;
    const good = said === "mntrRGB acsp" && bytes.readUInt32BE(0) === bytes.length && bytes[8] === 2;
    return good && intent && nameIn(intent, "S") === "GTS_PDFA1" && file.dictionary(profile).get("N") === 3
      ? []
      : [said];
  }),
  rule("19005-2, 6.2.4.3", "no colours but those of the intent: grey and RGB", (file) => [
    ...file.pdf.pages.flatMap((page) => page.match(/^(?:[\d.]+ ){4}[kK]$/gmu) ?? []),
    ...images(file)
      .map((each) => nameIn(each, "ColorSpace"))
      .filter((name) => name === "DeviceCMYK"),
  ]),
  rule("19005-2, 6.2.8", "pictures as they are: no interpolation, no alternates", (file) => [
    ...images(file).flatMap((each) => (each.get("Interpolate") === true ? ["Interpolate"] : [])),
    ...forbidden(file, ["Alternates", "OPI"]),
  ]),
  rule("19005-1, 6.4", "nothing to see through", (file) =>
    file.objects.flatMap((each) =>
      ["SMask", "CA", "ca"].filter(
        (key) => each.has(key) && each.get(key) !== 1 && nameIn(each, key) !== "None",
      ),
    ),
  ),
  rule("19005-2, 6.2.11.3.2", "glyph numbers are those of the embedded font", (file) =>
    fonts(file).flatMap((each) => {
      const map = each.get("CIDToGIDMap");
      return isName(map) && map.name === "Identity" ? [] : [nameIn(each, "BaseFont")];
    }),
  ),
  rule("19005-2, 6.2.11.4.1", "every font embedded", (file) => {
    const embedded = ofType(file, "FontDescriptor").filter((each) => isReference(each.get("FontFile2")));
    return embedded.length === fonts(file).length && embedded.length > 0 ? [] : ["a font is missing"];
  }),
  rule("19005-1, 6.3.5 and 19005-2, 6.2.11.4.2", "a set of all glyphs of a subset", (file) =>
    ofType(file, "FontDescriptor").flatMap((each) => {
      const glyphs = glyphCount(file.stream(each.get("FontFile2")));
      const bits = [...file.stream(each.get("CIDSet"))]
        .map((byte) => byte.toString(2).padStart(8, "0"))
        .join("");
      return bits === "1".repeat(glyphs).padEnd(bits.length, "0") ? [] : [nameIn(each, "FontName")];
    }),
  ),
  rule("19005-2, 6.2.11.5", "widths of the glyphs that are shown as in the embedded font", (file) =>
    file.objects
      .filter((each) => nameIn(each, "Subtype") === "Type0")
      .flatMap((each) => {
        const map = file.stream(each.get("ToUnicode")).toString("latin1");
        const shown = [...map.matchAll(/^<(?!0000)(\w{4})> </gmu)].map(([, hex = ""]) =>
          Number.parseInt(hex, 16),
        );
        const descendants = each.get("DescendantFonts");
        const font = file.dictionary(Array.isArray(descendants) ? descendants[0] : undefined);
        const program = file.stream(file.dictionary(font.get("FontDescriptor")).get("FontFile2"));
        const [widths, real] = [widthsOf(font), advances(program)];
        const wrong = shown.filter((glyph) => Math.abs((real[glyph] ?? 0) - (widths.get(glyph) ?? 1000)) > 1);
        return wrong.map((glyph) => `${nameIn(font, "BaseFont")} ${glyph}`);
      }),
  ),
  rule("19005-2, 6.2.11.7.2", "every font says which characters its glyphs are", (file) =>
    file.objects
      .filter((each) => nameIn(each, "Subtype") === "Type0" && !isReference(each.get("ToUnicode")))
      .map((each) => nameIn(each, "BaseFont")),
  ),
  rule("19005-2, 6.5 and 6.8 to 6.10", "no actions, attachments, layers", (file) =>
    forbidden(file, [
      "OpenAction",
      "AA",
      "JS",
      "EmbeddedFiles",
      "AF",
      "OCProperties",
      "AlternatePresentations",
    ]),
  ),
  rule("19005-2, 6.6.2.1", "metadata that can be read without unpacking", (file) => {
    const metadata = file.dictionary(file.catalog.get("Metadata"));
    const open = nameIn(metadata, "Subtype") === "XML" && !metadata.has("Filter");
    return open && file.xmp.includes("<?xpacket begin=") ? [] : ["Metadata"];
  }),
  rule("19005-2, 6.6.2.3", "properties in the metadata as in the dictionary", (file) =>
    propertiesOf(file).flatMap(([name, info, xmp]) => (info === xmp ? [] : [`${name}: ${info} / ${xmp}`])),
  ),
  rule("19005-1, 6.7.11", "the file says that it is PDF/A-1b", ({ xmp }) =>
    /<pdfaid:part>1<\/pdfaid:part>\s*<pdfaid:conformance>B</u.test(xmp) ? [] : ["pdfaid"],
  ),
  rule("19005-1, 6.7.8", "what PDF/A does not know is described", ({ xmp }) =>
    xmp.includes("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<") ? [] : ["pdfuaid"],
  ),
];

function table(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    if (font.toString("latin1", 12 + 16 * i, 16 + 16 * i) === tag) return font.readUInt32BE(20 + 16 * i);
  }
  throw new Error(`the font has no ${tag}`);
}

function glyphCount(font: Buffer): number {
  return font.length === 0 ? 0 : font.readUInt16BE(table(font, "maxp") + 4);
}

/** The advances of a TrueType font's glyphs in thousandths of an em. */
function advances(font: Buffer): number[] {
  if (font.length === 0) return [];
  const count = font.readUInt16BE(table(font, "hhea") + 34);
  const em = font.readUInt16BE(table(font, "head") + 18);
  const start = table(font, "hmtx");
  return Array.from({ length: glyphCount(font) }, (_, i) => {
    return (1000 * font.readUInt16BE(start + 4 * Math.min(i, count - 1))) / em;
  });
}

/** The widths that a font's dictionary gives, by glyph. */
function widthsOf(font: PdfDictionary): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const runs = font.get("W");
  if (!Array.isArray(runs)) return widths;
  for (let i = 0; i + 1 < runs.length; i += 2) {
    const [first, run] = [runs[i], runs[i + 1]];
    if (typeof first !== "number" || !Array.isArray(run)) continue;
    run.forEach((width, k) => {
      if (typeof width === "number") widths.set(first + k, width);
    });
  }
  return widths;
}
