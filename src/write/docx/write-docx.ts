import { Document as DocxDocument, Packer } from "docx";
import type { Document } from "../../document/document.ts";
import { numberDocument } from "../../document/numbering.ts";
import type { Style } from "../../style/style.ts";
import { writeBlocks } from "./blocks.ts";
import { digestProperty, textDigest } from "./digest.ts";
import { footerDistance, wordFooters } from "./footer.ts";
import { headingCounter } from "./heading-numbers.ts";
import { twips } from "./looks.ts";
import { createLists, type Lists } from "./numbering.ts";
import { pack, textPart, unpack } from "./package.ts";
import { coreXml, patchDocument, patchNumbering, patchStyles, settingsXml } from "./parts.ts";
import { type Piece, settle } from "./piece.ts";
import { wordStyles } from "./styles.ts";

/** What a Word file needs besides the document and its style. */
export interface DocxOptions {
  /** The date in the file's properties: the same date gives the same bytes. */
  readonly createdAt: Date;
}

/** Writes a document as a Word file (.docx, ISO/IEC 29500 transitional). */
export async function writeDocx(document: Document, style: Style, options: DocxOptions): Promise<Uint8Array> {
  const lists = createLists(style);
  let drawings = 0;
  const pieces = writeBlocks(document.blocks, {
    style,
    numbers: numberDocument(document, style.numbering),
    lists,
    countHeading: headingCounter(style),
    countDrawing: () => ++drawings,
    left: 0,
    cell: undefined,
    write: writeBlocks,
  });
  const file = wordFile(document, style, pieces, lists);
  const parts = unpack(await Packer.toBuffer(file));
  const text = patchDocument(textPart(parts, "word/document.xml"));
  const evenAndOdd = style.pageNumber.text !== "" && style.pageNumber.align === "outer";
  parts.set("word/document.xml", text);
  parts.set("word/styles.xml", patchStyles(textPart(parts, "word/styles.xml")));
  parts.set("word/numbering.xml", patchNumbering(textPart(parts, "word/numbering.xml")));
  parts.set("word/settings.xml", settingsXml({ evenAndOdd }));
  parts.set("docProps/core.xml", coreXml(document.properties, options.createdAt));
  const custom = textPart(parts, "docProps/custom.xml");
  parts.set("docProps/custom.xml", custom.replace(digestPlace, textDigest(text) ?? ""));
  return pack(parts);
}

/** Stands for the digest until the text that it is of has been written. */
const digestPlace = "digest-of-the-text";

function wordFile(document: Document, style: Style, pieces: readonly Piece[], lists: Lists): DocxDocument {
  const { page } = style;
  const hasCover = document.blocks.some((block) => block.type === "page-break" && block.cover);
  return new DocxDocument({
    title: document.properties.title,
    creator: document.properties.author,
    customProperties: [{ name: digestProperty, value: digestPlace }],
    styles: wordStyles(style),
    numbering: lists.options(),
    sections: [
      {
        properties: {
          // The first page is page 0 and has a footer of its own, which is none.
          ...(hasCover ? { titlePage: true } : {}),
          page: {
            ...(hasCover ? { pageNumbers: { start: 0 } } : {}),
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
              header: twips(page.top / 2),
              footer: twips(footerDistance(style)),
              gutter: 0,
            },
          },
        },
        footers: wordFooters(style),
        children: settle(pieces, style),
      },
    ],
  });
}
