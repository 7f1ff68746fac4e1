/** A value of a PDF file: what its syntax knows (ISO 32000-1, 7.3). */
export type PdfValue = number | boolean | null | string | PdfName | PdfReference | PdfValue[] | PdfDictionary;
export interface PdfName {
  readonly name: string;
}
export interface PdfReference {
  readonly reference: number;
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

const token =
  /\s*(?:(<<)|(>>)|(\[)|(\])|\/([^\s/<>[\]()%]*)|(\d+) 0 R\b|([+-]?\d*\.?\d+)|(true|false|null)|<([\dA-Fa-f\s]*)>|(\())/uy;

/** Reads the value that a piece of a PDF file begins with; strings come as Latin-1 text. */
export function readPdfValue(source: string): PdfValue {
  let at = 0;
  const next = (): RegExpExecArray => {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) throw new Error(`no PDF value: ${source.slice(at, at + 40)}`);
    at = token.lastIndex;
    return match;
  };
  const end = Symbol("end");
  const value = (): PdfValue | typeof end => {
    const [, open, close, array, arrayEnd, name, reference, number, word, hex, string] = next();
    if (close || arrayEnd) return end;
    if (open) return dictionary();
    if (array) return list();
    if (name !== undefined) return { name };
    if (reference) return { reference: Number(reference) };
    if (number) return Number(number);
    if (word) return word === "null" ? null : word === "true";
    if (hex !== undefined) return Buffer.from(hex.replace(/\s/gu, ""), "hex").toString("latin1");
    return string ? literal() : null;
  };
  const list = (): PdfValue[] => {
    const values: PdfValue[] = [];
    for (let each = value(); each !== end; each = value()) values.push(each);
    return values;
  };
  const dictionary = (): PdfDictionary => {
    const flat = list();
    const entries = new Map<string, PdfValue>();
    for (let i = 0; i + 1 < flat.length; i += 2) {
      const key = flat[i];
      if (isName(key)) entries.set(key.name, flat[i + 1] ?? null);
    }
    return entries;
  };
  const literal = (): string => {
    let depth = 1;
    let text = "";
    while (at < source.length) {
      const character = source[at++] ?? "";
      if (character === "\\") {
        text += escapes[source[at] ?? ""] ?? source[at] ?? "";
        at++;
        continue;
      }
      if (character === "(") depth++;
      if (character === ")" && --depth === 0) return text;
      text += character;
    }
    return text;
  };
  const read = value();
  return read === end ? null : read;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Whether a value is a name. */
export function isName(value: PdfValue | undefined): value is PdfName {
  return typeof value === "object" && value !== null && "name" in value;
}

/** Whether a value is a reference to an object. */
export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === "object" && value !== null && "reference" in value;
}

/** Whether a value is a dictionary. */
export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

/** A string as text: UTF-16 where it says so, else Latin-1. */
export function textOfPdf(value: PdfValue | undefined): string {
  if (typeof value !== "string") return "";
  if (!value.startsWith("\u00fe\u00ff")) return value;
  return Buffer.from(value.slice(2), "latin1").swap16().toString("utf16le");
}
