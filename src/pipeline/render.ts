import { createHash } from "node:crypto";
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.ts";
import { diagnose, hasErrors } from "../diagnostic/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { documentText } from "../document/plain-text.ts";
import type { LoadedFontBook } from "../font/font-book.ts";
import { codePointName, kindOf, missingCharacters } from "../font/missing.ts";
import { missingCharacter } from "../font/problems.ts";
import { arrange } from "../layout/arrange/arrange.ts";
import { layOut } from "../layout/layout.ts";
import { drawnText } from "../notation/drawn-text.ts";
import { loadPicture, loadPictures, type PictureFiles } from "../picture/load-pictures.ts";
import type { Plan } from "../plan/plan.ts";
import { textsOf } from "../plan/walk.ts";
import type { Range } from "../source/source.ts";
import { namedNumbering, numberingOf } from "../style/numbering-presets.ts";
import type { Style } from "../style/style.ts";
import type { PictureNamed } from "../template/building.ts";
import { renderDocument } from "../template/render-document.ts";
import type { ReadyPaper } from "../template/templates.ts";

/** The formats that a document is written in. */
export type Format = "docx" | "pdf" | "html" | "txt";

/** What a rendering needs beside the plan. */
export interface Rendering {
  readonly style: Style;
  readonly paper: ReadyPaper;
  readonly fonts: LoadedFontBook;
  readonly formats: readonly Format[];
  /** The files of pictures; absent: a plan with pictures cannot be rendered. */
  readonly pictures?: PictureFiles;
  /** The files beside the template, where it is the user's own: it may name pictures of its own. */
  readonly templatePictures?: PictureFiles | undefined;
  /** The school's name, where it is settled for all plans. */
  readonly school?: string | undefined;
  /** The date written into the files; the same date gives the same bytes. */
  readonly date: Date;
}

/** A document in one format. */
export interface RenderedFile {
  readonly format: Format;
  readonly bytes: Uint8Array;
}

/**
 * Renders a paper of a plan to files; a mistake of a template is told and nothing is made. A character that no face
 * has is told and stops the PDF alone: who opens the other formats brings fonts of their own.
 */
export async function renderPlan(
  plan: Plan,
  rendering: Rendering,
): Promise<Outcome<readonly RenderedFile[]>> {
  const { pictureNamed, diagnostics: unprintable } = picturesFor(plan, rendering);
  if (unprintable.length > 0) return { value: undefined, diagnostics: unprintable };
  const { value: made, diagnostics } = renderDocument(plan, rendering.paper, pictureNamed);
  const value = made && inSchool(made, rendering.school);
  const document = value && arrange(value, rendering.style);
  if (!document || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const missing = rendering.formats.includes("pdf") ? findMissing(document, plan, rendering.fonts) : [];
  const formats = rendering.formats.filter((format) => format !== "pdf" || missing.length === 0);
  const fixed = rendering.paper.paper.style?.top.numbering !== undefined;
  const style = fixed ? rendering.style : styleOfPlan(rendering.style, plan);
  const files: RenderedFile[] = [];
  for (const format of formats) {
    files.push({
      format,
      bytes: await writers[format](format === "txt" ? value : document, style, rendering),
    });
  }
  return { value: files.length > 0 ? files : undefined, diagnostics: [...diagnostics, ...missing] };
}

function inSchool(document: Document, school: string | undefined): Document {
  return school === undefined ? document : { ...document, properties: { ...document.properties, school } };
}

/** The pictures of a plan, and those that a template names itself: beside it, else beside the plan. */
function picturesFor(
  plan: Plan,
  { pictures: files = noFiles, templatePictures = noFiles }: Rendering,
): { readonly pictureNamed: PictureNamed; readonly diagnostics: readonly Diagnostic[] } {
  const { pictures, diagnostics } = loadPictures(plan, files);
  const named = (name: string): ReturnType<PictureNamed> =>
    pictures.get(name) ?? loadPicture(name, templatePictures) ?? loadPicture(name, files);
  return { pictureNamed: named, diagnostics };
}

const noFiles: PictureFiles = { look: () => undefined, read: () => undefined, neighbours: () => [] };

type Writer = (document: Document, style: Style, rendering: Rendering) => Promise<Uint8Array>;

/** Each format loads its library when it is first written. */
const writers: Readonly<Record<Format, Writer>> = {
  async docx(document, style, { date, fonts }) {
    const { writeDocx } = await import("../write/docx/write-docx.ts");
    const { timelinePictures } = await import("../write/raster/draw.ts");
    const draw = timelinePictures(style, fonts);
    return writeDocx(document, style, { createdAt: date, draw });
  },
  async pdf(document, style, { date, fonts }) {
    const { writePdf } = await import("../write/pdf/write-pdf.ts");
    return writePdf(layOut(document, style, fonts), document.properties, {
      fontOf: (face) => fonts.fontOf(face),
      date,
      digest: createHash("sha256").update(documentText(document)).digest("hex"),
    });
  },
  async html(document, style) {
    const { writeHtml } = await import("../write/html/write-html.ts");
    return writeHtml(document, style);
  },
  // As it was before the style arranged it: a form is no form without its lines.
  async txt(document, style) {
    const { writeText } = await import("../write/text/write-text.ts");
    return new TextEncoder().encode(writeText(document, style));
  },
};

/** The style with the numbering that the plan asks for. */
export function styleOfPlan(style: Style, plan: Plan): Style {
  const { numbering } = plan;
  if (!numbering) return style;
  const scheme =
    numbering.scheme === undefined
      ? numberingOf(numbering.marks.map((mark) => mark.value))
      : namedNumbering(numbering.scheme);
  return scheme ? { ...style, numbering: scheme } : style;
}

/** The faces that help out are the same for every role, so 宋体 stands for all. */
function findMissing(document: Document, plan: Plan, fonts: LoadedFontBook): readonly Diagnostic[] {
  const text = drawnText(documentText(document));
  return missingCharacters(fonts, [{ query: { role: "song", bold: false }, text }]).map((codePoint) => {
    const character = String.fromCodePoint(codePoint);
    const data = { character, codePoint: codePointName(codePoint), kind: kindOf(codePoint) };
    return diagnose(missingCharacter, plan.source, placeOf(character, plan), data);
  });
}

/** Where the plan has a character: in a text, in a key, or nowhere (then it came from the template). */
function placeOf(character: string, plan: Plan): Range {
  const { text: source } = plan.source;
  const holder = textsOf(plan).find((text) => text.value.includes(character));
  const start = source.indexOf(character, holder?.range.start ?? 0);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + character.length };
}
