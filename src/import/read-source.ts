import type { Problem } from "../diagnostic/problem.ts";
import { type Kind, kindOf } from "../yaml/read/signature.ts";
import {
  brokenFile,
  emptyFile,
  encryptedFile,
  foreignFile,
  hugeFile,
  macroFile,
  notText,
  oldWord,
  pdfFile,
  questionMarks,
  scannedFile,
} from "./problems.ts";
import { decodeText } from "./read/decode-text.ts";
import type { Parts, Refusal } from "./read/docx/open.ts";
import { readPlainText } from "./read/read-text.ts";
import type { SourceText } from "./source-text.ts";

/** A file that has been read, or why it could not be: a problem with its data. */
export type ReadSource =
  | { readonly text: SourceText; readonly loose: boolean }
  | { readonly problem: Problem<never>; readonly data: Readonly<Record<string, string | number>> };

/** No document of a school comes near; what does is not read. */
const mostBytes = 100_000_000;
/** A text without pictures: some thousand pages. */
export const mostTextBytes = 4_000_000;

/** Reads a file of any kind that a plan may come in; the readers of each kind are loaded when one is met. */
export async function readSource(bytes: Uint8Array, name: string): Promise<ReadSource> {
  if (bytes.length === 0) return refused(emptyFile);
  if (bytes.length > mostBytes) return refused(hugeFile, { megabytes: Math.round(bytes.length / 1e6) });
  const kind = kindOf(bytes);
  const read = kind === undefined ? undefined : readers[kind];
  const source = read ? await read(bytes, name) : await readTextFile(bytes, name);
  if ("text" in source && source.text.blocks.length === 0) {
    return refused(source.text.asides.length > 0 ? scannedFile : emptyFile);
  }
  return source;
}

type Reader = (bytes: Uint8Array, name: string) => Promise<ReadSource>;

function refused(problem: Problem<never>, data: Readonly<Record<string, string | number>> = {}): ReadSource {
  return { problem, data };
}

function foreign(kind: string): Reader {
  return async () => refused(foreignFile, { kind });
}

const readers: Readonly<Record<Kind, Reader>> = {
  word: readWord,
  office: readOffice,
  excel: readWord,
  powerpoint: readWord,
  pdf: async (bytes) => refused(isScan(bytes) ? scannedFile : pdfFile),
  archive: readWord,
  image: async () => refused(scannedFile),
  rtf: foreign("rtf"),
  web: readPage,
};

async function readWord(bytes: Uint8Array): Promise<ReadSource> {
  if (bytes[0] !== 0x50) return refused(foreignFile, { kind: "archive" });
  const { openWord } = await import("./read/docx/open.ts");
  const { readDocx } = await import("./read/docx/read-docx.ts");
  const parts: Parts | Refusal = openWord(bytes);
  if (typeof parts === "string") return refusals[parts];
  const text = readDocx(parts);
  if (text === undefined) return refused(brokenFile);
  const onlyPictures = text.blocks.length > 0 && text.blocks.every(({ type }) => type === "picture");
  return onlyPictures ? refused(scannedFile) : { text, loose: false };
}

const refusals: Readonly<Record<Refusal, ReadSource>> = {
  broken: refused(brokenFile),
  bomb: refused(hugeFile, { megabytes: 0 }),
  macro: refused(macroFile),
  sheet: refused(foreignFile, { kind: "sheet" }),
  slides: refused(foreignFile, { kind: "slides" }),
  pages: refused(foreignFile, { kind: "pages" }),
  odt: refused(foreignFile, { kind: "odt" }),
  other: refused(foreignFile, { kind: "archive" }),
};

/** A container of Microsoft's older kind: a .doc, an .xls, or any file behind a password. */
async function readOffice(bytes: Uint8Array, name: string): Promise<ReadSource> {
  if (bytes[0] === 0x50) return readWord(bytes);
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const has = (part: string): boolean => names.includes(part);
  if (has("EncryptedPackage")) return refused(encryptedFile);
  if (has("Workbook") || has("Book\0")) return refused(foreignFile, { kind: "sheet" });
  if (has("PowerPoint Document")) return refused(foreignFile, { kind: "slides" });
  if (!has("WordDocument"))
    return refused(/\.doc$/iu.test(name) ? brokenFile : foreignFile, {
      kind: /\.wps$/iu.test(name) ? "wps" : "archive",
    });
  if (has("_VBA_PROJECT")) return refused(macroFile);
  const { readDoc } = await import("./read/read-doc.ts");
  const text = await readDoc(bytes);
  return text === undefined ? refused(oldWord) : { text, loose: false };
}

async function readPage(bytes: Uint8Array): Promise<ReadSource> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_000));
  const declared = /charset\s*=\s*["']?\s*([-\w]+)/iu.exec(head)?.[1];
  const html = decodeText(bytes, declared);
  if (html === undefined) return refused(notText);
  const { readHtml } = await import("./read/read-html.ts");
  return { text: readHtml(html), loose: true };
}

async function readTextFile(bytes: Uint8Array, name: string): Promise<ReadSource> {
  // Photographs of telephones: HEIC.
  if (new TextDecoder("latin1").decode(bytes.subarray(4, 8)) === "ftyp") return refused(scannedFile);
  if (bytes.length > mostTextBytes) return refused(hugeFile, { megabytes: Math.round(bytes.length / 1e6) });
  const text = decodeText(bytes);
  if (text === undefined) return refused(notText);
  if (lostItsCharacters(text)) return refused(questionMarks);
  if (
    /^Version:\d|<(?:p|div|table|h[1-6]|html|body)[\s>]/iu.test(text.slice(0, 500)) &&
    /<\/\w+>/u.test(text)
  ) {
    const { readHtml } = await import("./read/read-html.ts");
    return { text: readHtml(text), loose: true };
  }
  const { looksLikeMarkdown, readMarkdown } = await import("./read/read-markdown.ts");
  const isMarkdown = /\.(?:md|markdown)$/iu.test(name) || looksLikeMarkdown(text);
  return isMarkdown ? { text: readMarkdown(text), loose: false } : { text: readPlainText(text), loose: true };
}

/** A PDF of pictures without a font, and without packed objects that might hold one. */
function isScan(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  return /\/(?:DCT|JPX|JBIG2|CCITTFax)Decode\b/u.test(text) && !/\/(?:Font|ObjStm)\b/u.test(text);
}

/** No text of a school has a question mark for every fourth character, and not one Chinese character. */
function lostItsCharacters(text: string): boolean {
  const marks = text.match(/\?/gu)?.length ?? 0;
  return marks > 8 && marks * 4 > text.length && !/\p{Script=Han}/u.test(text);
}
