import type { Block, Heading, Paragraph } from "../../../document/document.ts";
import { belongsAbove, leadsIn, runInColon } from "../../../document/plain-text.ts";
import { joinsNext } from "../../../style/head.ts";
import { titleLines } from "../../title-lines.ts";
import { type Piece, paragraph } from "../place/piece.ts";
import { lookAt, type Place, paragraphAt } from "../place/place.ts";
import { indentOf, twips } from "../styles/looks.ts";
import { extraStyles } from "../styles/style-names.ts";
import { cellLines } from "./cell-lines.ts";
import { writeContents } from "./contents.ts";
import { writeFields } from "./fields.ts";
import { writeFigure } from "./figure.ts";
import { writeImprint } from "./imprint.ts";
import { runInTextRuns, runsOf, textRun } from "./inlines.ts";
import { writeLetterhead } from "./letterhead.ts";
import { writeList } from "./list.ts";
import { marked } from "./marked.ts";
import { runningRuns } from "./running-text.ts";
import { writeAttachments, writeSignature } from "./sign-off.ts";
import { writeTable } from "./table.ts";
import { hiddenField } from "./word-fields.ts";

type Writers = {
  readonly [T in Block["type"]]: (block: Extract<Block, { type: T }>, place: Place) => readonly Piece[];
};

/** How each kind of block is written: the compiler proves that none is missing. */
const writers: Writers = {
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  fields: writeFields,
  table: writeTable,
  figure: writeFigure,
  letterhead: writeLetterhead,
  imprint: writeImprint,
  signature: writeSignature,
  attachments: writeAttachments,
  contents: writeContents,
  "page-break": (_, { cell }) => (cell ? [] : [{ type: "new-page" }]),
  separator: ({ cut }, { cell }) => {
    const { id } = cut ? extraStyles.cut : extraStyles.separator;
    return [paragraph({ ...(cell ? {} : { style: id }) })];
  },
};

/** The pieces of blocks, in order. */
export function writeBlocks(blocks: readonly Block[], place: Place): readonly Piece[] {
  return blocks.flatMap((block, i) => {
    const pieces = closeUp(writeBlock(block, place), block, blocks[i + 1]);
    if (!belongsAbove(blocks, i)) return pieces;
    return pieces.map((piece) => (piece.type === "paragraph" ? { ...piece, keepPrevious: true } : piece));
  });
}

function writeBlock<T extends Block["type"]>(
  block: Extract<Block, { type: T }>,
  place: Place,
): readonly Piece[] {
  const write: Writers[T] = writers[block.type as T];
  return write(block, place);
}

/** Title, subtitle and document number stand together: no space between them. */
function closeUp(pieces: readonly Piece[], block: Block, next: Block | undefined): readonly Piece[] {
  if (block.type !== "paragraph" || next?.type !== "paragraph" || !joinsNext(block.role, next.role))
    return pieces;
  return pieces.map((piece) =>
    piece.type === "paragraph" ? paragraph({ ...piece.options, spacing: { after: 0 } }) : piece,
  );
}

const headingRoles = ["heading1", "heading2", "heading3", "heading4", "heading5"] as const;

function writeHeading(heading: Heading, place: Place): readonly Piece[] {
  const role = headingRoles[heading.level - 1] ?? "heading5";
  const look = lookAt(place, role);
  const numbered = place.numbers.get(heading);
  const words = [
    ...runsOf(cellLines(heading.children, place), place, role),
    ...textRun(numbered?.close ?? "", place),
  ];
  const children = [...marked(heading, words, place), ...runInRuns(heading, place)];
  // Its text is on its line: nothing has to follow it.
  const base = { ...paragraphAt(place, role), ...(heading.text && !place.cell ? { keepNext: false } : {}) };
  // A heading style in a cell would put the cell into the navigation pane.
  if (place.cell)
    return [paragraph({ ...base, children: [...textRun(numbered?.text ?? "", place), ...children] })];
  const number = place.countHeading(numbered);
  const indent = indentOf(look, place.style);
  switch (number.by) {
    case "style":
      return [paragraph({ ...base, children })];
    case "none":
      // The indent once more: without a number, LibreOffice drops the style's.
      return [paragraph({ ...base, numbering: false, indent, children })];
    case "instance":
      return [
        paragraph({ ...base, ...place.lists.joinHeadings(number.instance, heading.level - 1), children }),
      ];
    case "mark":
      return [paragraph({ ...base, ...place.lists.join(number.numbered, indent), children })];
  }
}

/** The text on the line of a heading, in the face of the body. */
function runInRuns({ text }: Heading, place: Place): readonly string[] {
  return text ? [...textRun(runInColon, place), ...runInTextRuns(text, place)] : [];
}

function writeParagraph(block: Paragraph, place: Place): readonly Piece[] {
  const { role } = block;
  const children = place.cell ? block.children : titleLines(block, place.style);
  const runs = runningRuns(children, place, role);
  const keepNext = !place.cell && leadsIn(block.children) ? { keepNext: true } : {};
  const listed = role === "attachment-mark" ? contentsMark(block, place) : [];
  const all = [...marked(block, runs, place), ...listed];
  const space = block.above === undefined ? {} : { spacing: { before: twips(block.above) } };
  return [paragraph({ ...paragraphAt(place, role), ...keepNext, ...space, children: all })];
}

/** Tells Word's table of contents of an attachment: its mark and its title are one line there. */
function contentsMark(block: Paragraph, { contents }: Place): readonly string[] {
  const entry = contents.find((each) => each.block === block);
  return entry ? [hiddenField(`TC "${entry.title.replaceAll('"', "”")}" \\l 1`)] : [];
}
