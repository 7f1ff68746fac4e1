import type { Block, Cell, Document, Heading, Row, Table } from "../../document/document.ts";
import type { Inline } from "../../document/inline.ts";
import { inlineText, linesOf } from "../../document/plain-text.ts";
import type { Style } from "../../style/style.ts";
import { characterWidth } from "../tables/text-width.ts";
import { fitTable } from "./fit-table.ts";
import { type FormRow, formTable, type PlacedBox, wholeWidth } from "./form-grid.ts";
import { paired, type Section, sectionsOf } from "./form-sections.ts";
import { parted, standsAlone } from "./parted.ts";
import { type Fitted, fitEach, turnPages, upright } from "./turns.ts";

/** The columns of a form, in units of its grid: label, content, label, content. */
const labelWidth = 8;
const contentWidth = 16;
/** A content of no more lines shares its row with another; one of more than the second may part. */
const shortLines = 2;
const wholeLines = 6;

/**
 * A document as a form: its sections are rows of a table, the heading in the left cell and the content in
 * the right one; short contents share a row. A table of a section is joined to the rows above it, with columns
 * and headers of its own. What stands above the first section and below the last stays outside.
 */
export function asForm(document: Document, style: Style): Document {
  const { blocks } = document;
  const cover = blocks.findIndex((block) => block.type === "page-break" && block.cover);
  const head = blocks.findIndex((block, i) => i > cover && !isHead(block));
  const start = head < 0 ? blocks.length : head;
  const end = blocks.findIndex((block, i) => i >= start && isTail(block, blocks[i + 1]));
  const body = blocks.slice(start, end < 0 ? blocks.length : end);
  const tail = end < 0 ? [] : fitEach(blocks.slice(end), style);
  const made = [...blocks.slice(0, start).map(upright), ...formsOf(body, style), ...tail];
  return { ...document, blocks: turnPages(made) };
}

const headRoles: ReadonlySet<string> = new Set([
  "number",
  "classification",
  "title",
  "subtitle",
  "draft",
  "recipients",
]);

function isHead(block: Block): boolean {
  if (block.type === "letterhead") return true;
  return block.type === "paragraph" && headRoles.has(block.role);
}

/** What stands below the form; the lines above and below an imprint belong to it. */
function isTail(block: Block, next: Block | undefined): boolean {
  const { type } = block;
  if (type === "imprint") return true;
  if (type === "attachments" || type === "signature" || type === "page-break") return true;
  return isImprint(block) || (type === "separator" && next !== undefined && isImprint(next));
}

function isImprint(block: Block): boolean {
  return block.type === "paragraph" && block.role === "imprint";
}

/** The sections as tables: what cannot be in a form, such as a picture, parts one from the next. */
function formsOf(body: readonly Block[], style: Style): readonly Fitted[] {
  const { page, looks } = style;
  const characters = (page.width - page.left - page.right) / looks.cell.size;
  const measure: Measure = (units) => (units * characters) / wholeWidth - 1;
  const made: Fitted[] = [];
  let rows: FormRow[] = [];
  const add = (block: Block, across = false): void => {
    const above = made.at(-1);
    const joins = block.type === "table" && above?.block.type === "table" && above.across === across;
    made.push({ block: joins ? { ...block, joined: true } : block, across });
  };
  const flush = (): void => {
    if (rows.length > 0) add(formTable(rows));
    rows = [];
  };
  for (const piece of piecesOfForm(body, measure)) {
    if ("boxes" in piece) rows.push(piece);
    else if (piece.type === "table") {
      const heads = rows.splice(rows.findLastIndex(({ keep }) => keep !== true) + 1);
      flush();
      const { table, across } = fitTable(headed(piece, heads), style);
      add(table, across);
    } else {
      flush();
      add(piece);
    }
  }
  flush();
  return made;
}

/** A table with the rows that head it, such as the label of its section, and its caption as rows of its header. */
function headed(table: Table, heads: readonly FormRow[]): Table {
  const caption: readonly Block[] = [{ type: "paragraph", role: "body", children: table.caption }];
  const contents = heads.flatMap(({ boxes }) => boxes.map(({ blocks }) => blocks));
  if (table.caption.length > 0) contents.push(caption);
  const rows = contents.map((blocks): Row => {
    const cell: Cell = { columns: table.columns.length, rows: 1, header: true, blocks };
    return { header: true, total: false, keep: true, cells: [cell] };
  });
  return { ...table, caption: [], rows: [...rows, ...table.rows] };
}

/** The rows of a form in order, and between them the blocks that are no rows. */
function piecesOfForm(body: readonly Block[], measure: Measure): readonly (FormRow | Block)[] {
  return paired(sectionsOf(parted(body)), (section) => isShort(section, measure)).flatMap((part) =>
    part.length === 2
      ? [{ boxes: part.flatMap((section) => rowOf(section, contentWidth, measure).boxes) }]
      : part.flatMap((section) => piecesOf(section, measure)),
  );
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
