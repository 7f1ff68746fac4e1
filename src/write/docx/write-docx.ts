import { Document as DocxDocument, type ISectionPropertiesOptions, Packer } from "docx";
import type { Document } from "../../document/document.ts";
import { numberDocument } from "../../document/numbering.ts";
import { sidesOf, turned } from "../../layout/sides.ts";
import type { Style } from "../../style/style.ts";
import { writeBlocks } from "./blocks.ts";
import { digestProperty, textDigest } from "./digest.ts";
import { footerDistance, hasTwoSides, headerDistance, wordRunning } from "./footer.ts";
import { headingCounter } from "./heading-numbers.ts";
import { twips } from "./looks.ts";
import { createLists } from "./numbering.ts";
import { pack, textPart, unpack } from "./package.ts";
import { coreXml, patchDocument, patchHeader, patchNumbering, patchStyles, settingsXml } from "./parts.ts";
import { type Piece, settle } from "./piece.ts";
import type { Draw, Place } from "./place.ts";
import { wordStyles } from "./styles.ts";

/** What a Word file needs besides the document and its style. */
export interface DocxOptions {
  /** The date in the file's properties: the same date gives the same bytes. */
  readonly createdAt: Date;
  /** Draws the timelines of the document with the faces of its style; absent: it has none. */
  readonly draw?: Draw;
}

/** Writes a document as a Word file (.docx, ISO/IEC 29500 transitional). */
export async function writeDocx(document: Document, style: Style, options: DocxOptions): Promise<Uint8Array> {
  const lists = createLists(style);
  let drawings = 0;
  const place: Place = {
    style,
    numbers: numberDocument(document, style.numbering),
    lists,
    countHeading: headingCounter(style),
    draw: options.draw ?? noDraw,
    countDrawing: () => ++drawings,
    left: 0,
    cell: undefined,
    write: writeBlocks,
  };
  const sides = sidesOf(document.blocks).map(({ landscape, blocks }): WordSide => {
    const side = turned(style, landscape);
    return { style: side, pieces: writeBlocks(blocks, { ...place, style: side }) };
  });
  const file = wordFile(document, place, sides);
  const parts = unpack(await Packer.toBuffer(file));
  const text = patchDocument(textPart(parts, "word/document.xml"));
  parts.set("word/document.xml", text);
  for (const [path] of [...parts].filter(([name]) => /^word\/header\d+\.xml$/u.test(name)))
    parts.set(path, patchHeader(textPart(parts, path)));
  parts.set("word/styles.xml", patchStyles(textPart(parts, "word/styles.xml")));
  parts.set("word/numbering.xml", patchNumbering(textPart(parts, "word/numbering.xml")));
  parts.set("word/settings.xml", settingsXml({ evenAndOdd: hasTwoSides(style) }));
  parts.set("docProps/core.xml", coreXml(document.properties, options.createdAt));
  const custom = textPart(parts, "docProps/custom.xml");
  parts.set("docProps/custom.xml", custom.replace(digestPlace, textDigest(text) ?? ""));
  return pack(parts);
}

const noDraw: Draw = () => {
  throw new Error("a timeline, and nothing to draw it with");
};

/** Stands for the digest until the text that it is of has been written. */
const digestPlace = "digest-of-the-text";

/** Pages that lie the same way: a section of a Word file. */
interface WordSide {
  readonly style: Style;
  readonly pieces: readonly Piece[];
}

function wordFile(document: Document, place: Place, sides: readonly WordSide[]): DocxDocument {
  const { style, lists } = place;
  const hasCover = document.blocks.some((block) => block.type === "page-break" && block.cover);
  return new DocxDocument({
    title: document.properties.title,
    creator: document.properties.author,
    customProperties: [{ name: digestProperty, value: digestPlace }],
    styles: wordStyles(style),
    numbering: lists.options(),
    sections: sides.map((side, i) => ({
      properties: {
        // The first page is page 0 and has a footer of its own, which is none.
        ...(hasCover && i === 0 ? { titlePage: true } : {}),
        page: { ...(hasCover && i === 0 ? { pageNumbers: { start: 0 } } : {}), ...pageOf(side.style) },
      },
      // Later sections go on with the headers and footers of the first.
      ...(i === 0 ? wordRunning(style, document.properties, place.countDrawing) : {}),
      children: settle(side.pieces, side.style),
    })),
  });
}

function pageOf(style: Style): NonNullable<ISectionPropertiesOptions["page"]> {
  const { page } = style;
  return {
    // docx turns the sides of paper that lies across.
    size: {
      width: twips(Math.min(page.width, page.height)),
      height: twips(Math.max(page.width, page.height)),
      orientation: page.width > page.height ? "landscape" : "portrait",
    },
    margin: {
      top: twips(page.top),
      bottom: twips(page.bottom),
      left: twips(page.left),
      right: twips(page.right),
      header: twips(headerDistance(style)),
      footer: twips(footerDistance(style)),
      gutter: 0,
    },
  };
}
