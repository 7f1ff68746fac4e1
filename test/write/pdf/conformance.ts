import {
  isDictionary,
  isName,
  isReference,
  type PdfDictionary,
  type PdfValue,
  readPdfValue,
  textOfPdf,
} from "./pdf-object.ts";
import { type ReadPdf, readPdf } from "./read-pdf.ts";
import { type StructureNode, structureOf } from "./structure-tree.ts";

/** A file as the rules look at it. */
export interface Examined {
  readonly bytes: Buffer;
  readonly pdf: ReadPdf;
  readonly objects: readonly PdfDictionary[];
  readonly catalog: PdfDictionary;
  readonly xmp: string;
  readonly structure: StructureNode;
  /** What a value refers to, or the value itself. */
  follow(value: PdfValue | undefined): PdfValue | undefined;
  dictionary(value: PdfValue | undefined): PdfDictionary;
  stream(value: PdfValue | undefined): Buffer;
}

/** Opens a file that `writePdf` made. */
export function examine(bytes: Uint8Array): Examined {
  const pdf = readPdf(bytes);
  const parsed = new Map([...pdf.objects].map(([number, text]) => [number, readPdfValue(text)]));
  const follow = (value: PdfValue | undefined): PdfValue | undefined =>
    isReference(value) ? parsed.get(value.reference) : value;
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = follow(value);
    return isDictionary(found) ? found : new Map();
  };
  const stream = (value: PdfValue | undefined): Buffer =>
    isReference(value) ? (pdf.streams.get(value.reference) ?? Buffer.alloc(0)) : Buffer.alloc(0);
  const objects = [...parsed.values()].filter(isDictionary);
  const catalog = objects.find((each) => nameIn(each, "Type") === "Catalog") ?? new Map();
  const xmp = stream(catalog.get("Metadata")).toString("utf8");
  const structure = structureOf(catalog.get("StructTreeRoot"), dictionary, follow);
  return { bytes: Buffer.from(bytes), pdf, objects, catalog, xmp, structure, follow, dictionary, stream };
}

/** The name that a dictionary has under a key. */
export function nameIn(dictionary: PdfDictionary, key: string): string {
  const value = dictionary.get(key);
  return isName(value) ? value.name : "";
}

/** The dictionaries of a type. */
export function ofType(file: Examined, type: string): readonly PdfDictionary[] {
  return file.objects.filter((each) => nameIn(each, "Type") === type);
}

/** The file's properties: in its dictionary of information, and in its metadata. */
export function propertiesOf(file: Examined): readonly (readonly [string, string, string])[] {
  const trailer = /trailer\s*(<<[\s\S]*?>>)\s*startxref/u.exec(file.bytes.toString("latin1"))?.[1] ?? "";
  const info = file.dictionary(file.dictionary(readPdfValue(trailer)).get("Info"));
  const inside = (element: string): string => {
    const found = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, "u").exec(file.xmp)?.[1] ?? "";
    const plain = found.replace(/<[^>]*>/gu, "");
    return plain.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  };
  const date = (value: PdfValue | undefined): string => {
    const [, year, month, day, hour, minute, second] =
      /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/u.exec(textOfPdf(value)) ?? [];
    return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  };
  return [
    ["Title", textOfPdf(file.follow(info.get("Title"))), inside("dc:title")],
    ["Author", textOfPdf(file.follow(info.get("Author"))), inside("dc:creator")],
    ["Creator", textOfPdf(file.follow(info.get("Creator"))), inside("xmp:CreatorTool")],
    ["Producer", textOfPdf(file.follow(info.get("Producer"))), inside("pdf:Producer")],
    ["CreationDate", date(file.follow(info.get("CreationDate"))), inside("xmp:CreateDate")],
    ["ModDate", date(file.follow(info.get("ModDate"))), inside("xmp:ModifyDate")],
  ];
}
