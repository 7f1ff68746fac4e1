import PDFDocument from "pdfkit";
import { deflate } from "../deflate.ts";

/** An object of the PDF file, numbered, with a dictionary and perhaps a stream. */
export interface PdfObject {
  data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

/** What this writer uses of pdfkit's document; its type declarations leave out half of it. */
export interface PdfKit {
  readonly page: {
    readonly fonts: Record<string, PdfObject>;
    readonly xobjects: Record<string, PdfObject>;
    readonly dictionary: PdfObject;
    readonly content: PdfObject;
    readonly annotations: PdfObject[];
  };
  readonly _root: PdfObject;
  endMetadata: () => void;
  addPage(options: { readonly size: readonly [number, number] }): void;
  addContent(operators: string): void;
  ref(data: Readonly<Record<string, unknown>>): PdfObject;
  end(): void;
}

/** What the file says of itself. */
export interface PdfInfo {
  readonly Title: string;
  readonly Author: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
  readonly [key: string]: string | Date;
}

/** Opens an empty tagged document: no page, no standard font, the title in the window. */
export function openPdf(info: PdfInfo, language: string): PdfKit {
  const options = {
    autoFirstPage: false,
    // pdfkit would ask Node's zlib, whose bytes are others in each version.
    compress: false,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: language,
    margin: 0,
    info: { ...info },
    font: null as unknown as string,
  } as const;
  return gathering(new PDFDocument(options) as unknown as Inside);
}

/** What is behind a document: how it writes. */
interface Inside extends PdfKit {
  _offset: number;
  _write(data: unknown): void;
  flushPages(): void;
  push(chunk: Uint8Array | null): boolean;
  read(): Uint8Array | null;
}

const filesOf = new WeakMap<PdfKit, () => Uint8Array>();

/**
 * Makes a document keep what it writes. pdfkit turns every line into bytes by itself, a character at a
 * time, and hands it to a stream; a long file has a hundred thousand lines. Here they are turned together.
 */
function gathering(kit: Inside): PdfKit {
  const chunks = begun(kit);
  let text = "";
  let content = "";
  const endText = (): void => {
    if (text !== "") chunks.push(Buffer.from(text, "latin1"));
    text = "";
  };
  kit._write = (data) => {
    if (data instanceof Uint8Array) {
      endText();
      chunks.push(data);
      kit._offset += data.length;
    } else {
      const line = `${data}\n`;
      text += line;
      kit._offset += line.length;
    }
  };
  kit.push = () => true;
  kit.addContent = (operators) => {
    content += `${operators}\n`;
  };
  const flushPages = kit.flushPages.bind(kit);
  kit.flushPages = () => {
    if (content !== "") writePacked(kit.page.content, Buffer.from(content, "latin1"));
    content = "";
    flushPages();
  };
  filesOf.set(kit, () => {
    endText();
    return Buffer.concat(chunks);
  });
  return kit;
}

/** The head of the file, with which pdfkit has begun: Node gives it at once, or from version 26 on in pieces. */
function begun(kit: Inside): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let piece = kit.read(); piece !== null; piece = kit.read()) pieces.push(piece);
  return pieces;
}

/** The text as a PDF string: pdfkit takes a plain string for a name. */
export function pdfText(text: string): object {
  return new String(text);
}

/**
 * Gives an object a stream, deflated at level 1 in place of pdfkit's 6: half the time, and an eighth more
 * of what are small parts of a file beside its fonts.
 */
export function writePacked(object: PdfObject, bytes: Uint8Array): void {
  object.data.Filter = "FlateDecode";
  object.write(deflate(bytes, 1));
}

/** All bytes of a document that has been ended. */
export function collectBytes(kit: PdfKit): Uint8Array {
  return filesOf.get(kit)?.() ?? new Uint8Array(0);
}
