import type { Block, Document, Heading, Inline } from "../../document/document.ts";
import { inlineText, linesOf } from "../../document/plain-text.ts";
import { characterWidth } from "../tables/text-width.ts";
import { type FormRow, formTable, type PlacedBox, wholeWidth } from "./form-grid.ts";
import { paired, type Section, sectionsOf } from "./form-sections.ts";
import { canJoin, rowsOfTable } from "./form-table.ts";

/** The columns of a form, in units of its grid: label, content, label, content. */
const labelWidth = 8;
const contentWidth = 16;
/** A content of no more lines shares its row with another; one of more than the second may part. */
const shortLines = 2;
const wholeLines = 6;

/**
 * A document as a form, so many characters wide: its sections are rows of one table, the heading in the
 * left cell and the content in the right one; short contents share a row. What stands above the first
 * section and below the last stays outside.
 */
export function asForm(document: Document, characters: number): Document {
  const { blocks } = document;
  const cover = blocks.findIndex((block) => block.type === "page-break" && block.cover);
  const head = blocks.findIndex((block, i) => i > cover && !isHead(block));
  const start = head < 0 ? blocks.length : head;
  const end = blocks.findIndex((block, i) => i >= start && isTail(block, blocks[i + 1]));
  const body = blocks.slice(start, end < 0 ? blocks.length : end);
  const tail = end < 0 ? [] : blocks.slice(end);
  return { ...document, blocks: [...blocks.slice(0, start), ...formsOf(body, characters), ...tail] };
}

const headRoles: ReadonlySet<string> = new Set([
  "number",
  "classification",
  "title",
  "subtitle",
  "recipients",
]);

function isHead(block: Block): boolean {
  return block.type === "paragraph" && headRoles.has(block.role);
}

/** What stands below the form; the lines above and below an imprint belong to it. */
function isTail(block: Block, next: Block | undefined): boolean {
  const { type } = block;
  if (type === "attachments" || type === "signature" || type === "page-break") return true;
  return isImprint(block) || (type === "separator" && next !== undefined && isImprint(next));
}

function isImprint(block: Block): boolean {
  return block.type === "paragraph" && block.role === "imprint";
}

/** The sections as tables: what cannot be in a form, such as a picture, parts one from the next. */
function formsOf(body: readonly Block[], characters: number): readonly Block[] {
  const made: Block[] = [];
  let rows: FormRow[] = [];
  const flush = (): void => {
    if (rows.length > 0) made.push(formTable(rows));
    rows = [];
  };
  const measure: Measure = (units) => (units * characters) / wholeWidth - 1;
  for (const part of paired(sectionsOf(body), (section) => isShort(section, measure))) {
    if (part.length === 2) {
      rows.push({ boxes: part.flatMap((section) => rowOf(section, contentWidth, measure).boxes) });
      continue;
    }
    for (const piece of part.flatMap((section) => piecesOf(section, measure))) {
      if ("boxes" in piece) rows.push(piece);
      else if (piece.type === "table" && canJoin(piece)) rows.push(...rowsOfTable(piece, characters));
      else {
        flush();
        made.push(piece);
      }
    }
  }
  flush();
  return made;
}

/** The characters on a line of a cell of so many units. */
type Measure = (units: number) => number;

function isShort({ label, blocks }: Section, measure: Measure): boolean {
  const [only] = blocks;
  if (label.length === 0 || blocks.length !== 1 || only?.type !== "paragraph") return false;
  return countLines(blocks, measure(contentWidth)) <= shortLines;
}

function countLines(blocks: readonly Block[], width: number): number {
  const lines = linesOf(blocks).flatMap((text) => text.split("\n"));
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(characterWidth(line) / width)), 0);
}

/** A section of its own: its text in rows, its tables and pictures between them. */
function piecesOf({ label, blocks }: Section, measure: Measure): readonly (FormRow | Block)[] {
  const at = blocks.findIndex(standsAlone);
  const text = at < 0 ? blocks : blocks.slice(0, at);
  const block = blocks[at];
  const rest = at < 0 ? [] : piecesOf({ label: [], blocks: blocks.slice(at + 1) }, measure);
  const alone = block && block.type !== "separator" ? [block] : [];
  if (label.length > 0 && text.length === 0 && block) {
    return [{ keep: true, boxes: [labelBox(label, wholeWidth)] }, ...alone, ...rest];
  }
  const units = label.length > 0 ? wholeWidth - labelWidth : wholeWidth;
  const row = label.length > 0 || text.length > 0 ? [rowOf({ label, blocks: text }, units, measure)] : [];
  return [...row, ...alone, ...rest];
}

function standsAlone({ type }: Block): boolean {
  return type === "table" || type === "figure" || type === "separator";
}

function rowOf({ label, blocks }: Section, units: number, measure: Measure): FormRow {
  const lines = countLines(blocks, measure(units));
  const align = lines === 1 && units === contentWidth ? "center" : "left";
  const box: PlacedBox = { width: units, blocks, align };
  const boxes = label.length > 0 ? [labelBox(label, labelWidth), box] : [box];
  return { boxes, splits: lines > wholeLines };
}

/** A heading without its number; the lists below it count anew. */
function labelBox(label: readonly Inline[], width: number): PlacedBox {
  const text = inlineText(label).replace(/[：:]$/u, "");
  const plain = label.every(({ type }) => type === "text");
  const children: readonly Inline[] = plain ? [{ type: "text", value: text }] : label;
  const heading: Heading = { type: "heading", level: 1, numbered: false, mark: undefined, children };
  return { width, header: true, blocks: [heading] };
}
