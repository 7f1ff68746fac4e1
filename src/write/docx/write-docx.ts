import type { Block, Document } from "../../document/document.ts";
import { type Numbers, numberDocument } from "../../document/numbering.ts";
import { type ContentsEntry, contentsOf, outlineOf } from "../../layout/collect/outline.ts";
import { sidesOf, turned } from "../../layout/sides.ts";
import type { Style } from "../../style/style.ts";
import { writeBlocks } from "./blocks/blocks.ts";
import { addImprint } from "./blocks/imprint.ts";
import { type Part, pack } from "./package/package.ts";
import { bodyXml, type WordSide } from "./pages/sections.ts";
import { bookmarksOf } from "./place/bookmarks.ts";
import type { Draw, Place } from "./place/place.ts";
import { placeFolios, placeImprint, placeTables } from "./place/placed-tables.ts";
import { digestPart, digestPlace, writtenDigests } from "./reading/digest.ts";
import { coreXml } from "./shell/parts.ts";
import { type Shell, withFacts } from "./shell/shell-parts.ts";
import { keptOf, shellFor } from "./shell/shells.ts";
import { headingCounter } from "./styles/heading-numbers.ts";
import { createLists } from "./styles/numbering.ts";
import { type PictureRun, pictureMark } from "./xml.ts";

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
  const pictures: PictureRun[] = [];
  const numbers = numberDocument(document, style.numbering);
  const contents = listed(document, numbers);
  const place: Place = {
    style,
    numbers,
    bookmarks: bookmarksOf(document, numbers, contents),
    contents,
    folios: contents.length === 0 ? new Map() : placeFolios(document, style, numbers),
    lists,
    countHeading: headingCounter(style),
    tables: placeTables(document, style),
    draw: options.draw ?? noDraw,
    addPicture: (picture, size, alt) => {
      const run = { picture, size, alt, id: pictures.length + 1 };
      pictures.push(run);
      return run;
    },
    left: 0,
    cell: undefined,
    write: writeBlocks,
  };
  const imprint = document.blocks.find((block) => block.type === "imprint");
  const text = document.blocks.filter((block) => block !== imprint);
  const cover = text.findLastIndex((block) => block.type === "page-break" && block.cover);
  const sides = sidesOf(text.slice(cover + 1)).map(({ landscape, blocks }): WordSide => {
    const side = turned(style, landscape);
    return { style: side, pieces: writeBlocks(blocks, { ...place, style: side }) };
  });
  sides.unshift(...unnumbered(text.slice(0, Math.max(0, cover)), place));
  if (imprint) addImprint(sides, imprint, placeImprint(document, style), place);
  const shell = await shellFor(style, pictures);
  const xml = documentXml(sides, shell);
  const parts = shell.parts.map(([path, part]): Part => {
    if (typeof part !== "string") return [path, part];
    if (path === "word/numbering.xml") return [path, lists.complete(part)];
    if (path === "docProps/core.xml") return [path, coreXml(document.properties, options.createdAt)];
    return [path, withFacts(part, document.properties)];
  });
  const all = new Map<string, string | Uint8Array>([...parts, ["word/document.xml", xml]]);
  all.set(digestPart, String(all.get(digestPart)).replace(digestPlace, writtenDigests(all)));
  const own = new Set(shell.parts.map(([, part]) => part));
  return pack([...all], keptOf(shell), (part) => own.has(part));
}

/** Cover and table of contents: a section each, without a page number. */
function unnumbered(blocks: readonly Block[], place: Place): readonly WordSide[] {
  if (blocks.length === 0) return [];
  const end = blocks.findIndex((block) => block.type === "page-break" && block.cover);
  const own = end < 0 ? blocks : blocks.slice(0, end);
  const side: WordSide = { style: place.style, pieces: writeBlocks(own, place), cover: true };
  return end < 0 ? [side] : [side, ...unnumbered(blocks.slice(end + 1), place)];
}

function listed(document: Document, numbers: Numbers): readonly ContentsEntry[] {
  const contents = document.blocks.find((block) => block.type === "contents");
  return contents ? contentsOf(document, outlineOf(document, numbers), contents.levels) : [];
}

function documentXml(sides: readonly WordSide[], shell: Shell): string {
  const body = bodyXml(sides, { references: shell.references, turned: shell.turnedReferences });
  const filled = shell.pictures.reduce(
    (xml, picture, i) => xml.replace(pictureMark(i + 1), () => picture),
    body,
  );
  return `${shell.head}<w:body>${filled}</w:body></w:document>`;
}

const noDraw: Draw = () => {
  throw new Error("a timeline, and nothing to draw it with");
};
