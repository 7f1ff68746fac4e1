import { createHash } from "node:crypto";
import { documentText } from "../document/plain-text.ts";
import { bindLayouts } from "../layout/bind.ts";
import type { Format, MadePaper } from "./make-paper.ts";

type Writer = (made: MadePaper, date: Date) => Promise<Uint8Array>;

/** Each format loads its library when it is first written. */
export const writers: Readonly<Record<Format, Writer>> = {
  async docx({ document, style, fonts }, date) {
    const { writeDocx } = await import("../write/docx/write-docx.ts");
    const { timelinePictures } = await import("../write/raster/draw.ts");
    const draw = timelinePictures(style, fonts);
    return writeDocx(document, style, { createdAt: date, draw });
  },
  async pdf({ layout, document, fonts }, date) {
    const { writePdf } = await import("../write/pdf/write-pdf.ts");
    return writePdf(layout, document.properties, {
      fontOf: (face) => fonts.fontOf(face),
      date,
      digest: digestOf(documentText(document)),
    });
  },
  async html({ document, style }) {
    const { writeHtml } = await import("../write/html/write-html.ts");
    return writeHtml(document, style);
  },
  // As it was before the style arranged it: a form is no form without its lines.
  async txt({ plain, style }) {
    const { writeText } = await import("../write/text/write-text.ts");
    return new TextEncoder().encode(writeText(plain, style));
  },
};

/** A paper that is bound; `title` names its bookmark. */
export interface Bound {
  readonly title: string;
  readonly made: MadePaper;
}

/** Papers bound into one PDF, by the author of the first. */
export async function writeBound(papers: readonly Bound[], title: string, date: Date): Promise<Uint8Array> {
  const [first] = papers;
  if (!first) throw new Error("nothing to bind");
  const { writePdf } = await import("../write/pdf/write-pdf.ts");
  const { fonts, document } = first.made;
  const layout = bindLayouts(papers.map(({ title, made }) => ({ title, layout: made.layout })));
  const texts = papers.map(({ made }) => documentText(made.document));
  // The books of a run share their faces.
  const options = { fontOf: fonts.fontOf, date, digest: digestOf(texts.join("\f")) };
  return writePdf(layout, { ...document.properties, title }, options);
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
