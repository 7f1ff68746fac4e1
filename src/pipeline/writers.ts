import { createHash } from "node:crypto";
import { hasTimeline } from "../document/inner-blocks.ts";
import { documentText } from "../document/plain-text.ts";
import { bindLayouts } from "../layout/bind.ts";
import type { Format } from "../vocabulary/formats.ts";
import type { PageWriter } from "../write/page-writer.ts";
import type { MadePaper } from "./make-paper.ts";

type Writer = (made: MadePaper, date: Date) => Promise<readonly Uint8Array[]>;

/** Each format loads its library when it is first written. */
export const writers: Readonly<Record<Format, Writer>> = {
  async docx({ document, style, fonts }, date) {
    const { writeDocx } = await import("../write/docx/write-docx.ts");
    const options = { createdAt: date };
    if (!hasTimeline(document.blocks)) return [await writeDocx(document, style, options)];
    const { timelinePictures } = await import("../write/png/timeline-pictures.ts");
    return [await writeDocx(document, style, { ...options, draw: await timelinePictures(style, fonts) })];
  },
  pdf: ofPages(async () => (await import("../write/pdf/write-pdf.ts")).writePdf),
  async html({ document, style, layout }) {
    const { writeHtml } = await import("../write/html/write-html.ts");
    return [writeHtml(document, style, layout.inPrint)];
  },
  // As it was before the style arranged it: a form is no form without its lines.
  async txt({ plain, style }) {
    const { writeText } = await import("../write/text/write-text.ts");
    return [new TextEncoder().encode(writeText(plain, style))];
  },
  svg: ofPages(async () => (await import("../write/svg/write-svg.ts")).writeSvg),
  png: ofPages(async () => (await import("../write/png/write-png.ts")).writePng),
};

/** The writer of a format that is made of laid-out pages. */
function ofPages(load: () => Promise<PageWriter>): Writer {
  return async ({ document, layout, fonts, drawn }, date) => {
    const write = await load();
    return write(layout, {
      properties: document.properties,
      fontOf: (face) => fonts.fontOf(face),
      date,
      digest: digestOf(documentText(document)),
      pictures: drawn,
    });
  };
}

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
  const [bytes] = await writePdf(layout, {
    properties: { ...document.properties, title },
    fontOf: fonts.fontOf,
    date,
    digest: digestOf(texts.join("\f")),
    pictures: first.made.drawn,
  });
  return bytes ?? new Uint8Array();
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
