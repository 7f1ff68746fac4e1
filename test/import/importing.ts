import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { strToU8, zipSync } from "fflate";
import { importWords } from "../../src/cli/words/import-words.ts";
import type { Document } from "../../src/document/document.ts";
import { documentText } from "../../src/document/plain-text.ts";
import { type Imported, importText } from "../../src/import/import-text.ts";
import { printWith } from "../../src/import/print-plan.ts";
import { type ReadSource, readSource } from "../../src/import/read-source.ts";
import { isPicture, readPicture } from "../../src/picture/read-picture.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource } from "../../src/source/source.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { planPaper } from "../rendering.ts";

const print = printWith(planPaper());

/** Imports bytes as `plan import` does; throws where the file is refused. */
export async function importBytes(bytes: Uint8Array, name: string): Promise<Imported> {
  const source = await readSource(bytes, name);
  if ("problem" in source) throw new Error(`${name} is refused: ${source.problem.code}`);
  return importText(source.text, {
    fallbackTitle: basename(name).replace(/\.\w+$/u, ""),
    remarks: importWords.zh.remarks(name),
    loose: source.loose,
    pictureFolder: "图片/",
    print,
  });
}

/** Imports a file of the repository. */
export function importFile(path: string): Promise<Imported> {
  return importBytes(readFileSync(path), path);
}

/** Imports a text. */
export function importString(text: string, name = "方案.txt"): Promise<Imported> {
  return importBytes(new TextEncoder().encode(text), name);
}

/** The code of the problem for which bytes are refused. */
export async function refusalOf(bytes: Uint8Array, name: string): Promise<string> {
  const source: ReadSource = await readSource(bytes, name);
  return "problem" in source ? source.problem.code : "read";
}

/** The errors of the checks in an imported plan, by their codes. */
export function errorsOf({ yaml }: Imported): readonly string[] {
  const { diagnostics } = checkSource(createSource("方案.yaml", yaml));
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

/** What an imported plan prints, without numbers. */
export function printedText({ yaml, pictures }: Imported): string {
  const { plan } = checkSource(createSource("方案.yaml", yaml));
  const document: Document | undefined =
    plan &&
    renderDocument(plan, planPaper(), (name) => {
      const read = readPicture(pictures.get(name) ?? new Uint8Array());
      return isPicture(read) ? read : undefined;
    }).value;
  if (!document) throw new Error("an imported plan makes no document");
  return documentText(document);
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** A Word file of a body and, by their names, further parts. */
export function wordFile(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const more = Object.entries(parts).map(([name, part]) => {
    if (typeof part !== "string") return [`word/${name}`, part] as const;
    return [
      `word/${name}`,
      strToU8(name.endsWith(".rels") ? part : part.replace(/^<(\w+:\w+)/u, `<$1 ${namespaces}`)),
    ] as const;
  });
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(more),
  });
}

/** A paragraph of a Word file; `properties` is what stands in its `w:pPr`. */
export function wordParagraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
