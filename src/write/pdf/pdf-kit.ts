import PDFDocument from "pdfkit";

/** An object of the PDF file, numbered, with a dictionary and perhaps a stream. */
export interface PdfObject {
  readonly data: Record<string, unknown>;
  /** Whether the stream is deflated. */
  compress: boolean;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

/** A node of the structure tree. */
export interface PdfElement {
  readonly dictionary: PdfObject;
  add(child: PdfElement | PdfContent): PdfElement;
  end(): void;
}

/** A marked piece of a page, to be hung into the structure tree. */
export type PdfContent = object & { readonly refs?: unknown };

/** What this writer uses of pdfkit's document; its type declarations leave out half of it. */
export interface PdfKit extends AsyncIterable<Uint8Array> {
  readonly page: {
    readonly fonts: Record<string, PdfObject>;
    readonly xobjects: Record<string, PdfObject>;
    readonly dictionary: PdfObject;
  };
  readonly _root: PdfObject;
  endMetadata: () => void;
  addPage(options: { readonly size: readonly [number, number] }): void;
  addContent(operators: string): void;
  ref(data: Readonly<Record<string, unknown>>): PdfObject;
  struct(role: string): PdfElement;
  addStructure(element: PdfElement): void;
  /** Opens a marked piece; `actual` says what a reader should read in its place (a Span only). */
  markStructureContent(role: string, options?: { readonly actual: string }): PdfContent;
  markContent(role: string, options?: { readonly actual: string }): void;
  endMarkedContent(): void;
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
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: language,
    margin: 0,
    info: { ...info },
    font: null as unknown as string,
  } as const;
  return new PDFDocument(options) as unknown as PdfKit;
}

/** The text as a PDF string: pdfkit takes a plain string for a name. */
export function pdfText(text: string): object {
  return new String(text);
}

/** All bytes of a document that has been ended. */
export async function collectBytes(kit: PdfKit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of kit) chunks.push(chunk);
  return Buffer.concat(chunks);
}
