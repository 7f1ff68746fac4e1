import type { Block, Cell, CellAlign, Table } from "../../document/document.ts";
import type { Inline } from "../../document/inline.ts";
import { linesOf } from "../../document/plain-text.ts";
import type { SettledAlign } from "../content.ts";

/** A number as a cell has it, with its sign and its unit. */
const number = /^[¥￥$]?\s?[-−+]?(?:\d{1,7}|\d{1,3}(?:[,，]\d{3})+)(?:\.\d+)?\s?[%‰元]?$/u;
/** Stands where a number is not known, or where there is none: 待定, —, /. */
const noNumber = /^(?:待定|待补|待核|未定|另定|另计|自理|免费|无|[-—－–/／~]+)$/u;
/** Opens the row of a sum. */
const sumLabel = /^(?:小\s*计|合\s*计|总\s*计|共\s*计)[：:]?$/u;
/** An amount in Chinese capitals, which closes a column of amounts: 人民币壹仟贰佰元整. */
const capitals =
  /^(?:大写[：:]?)?(?:人民币)?[（(]?(?:大写)?[）)]?[：:]?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正]{2,}$/u;
/** A cell is short if no line is wider than so many Chinese characters. */
const short = 6;

/** A cell with the column it starts in. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

/** The cells of each row with their columns: places under a cell that spans rows are passed over. */
export function placeCells(table: Table): PlacedCell[][] {
  const busy: number[] = [];
  return table.rows.map((row) => {
    let column = 0;
    const placed = row.cells.map((cell): PlacedCell => {
      while ((busy[column] ?? 0) > 0) column++;
      const at = column;
      for (let i = 0; i < cell.columns; i++) busy[column++] = cell.rows;
      return { cell, column: at };
    });
    busy.forEach((rows, i) => {
      busy[i] = Math.max(0, rows - 1);
    });
    return placed;
  });
}

/**
 * How the body cells of each column stand. `auto`: numbers right, though a running number (1, 2, 3 …, or on from 13)
 * in the middle; the middle too if every cell is short; else left. A cell whose fact is still missing decides nothing.
 */
export function columnAligns(table: Table, placed: readonly (readonly PlacedCell[])[]): SettledAlign[] {
  return table.columns.map(({ align }, column) => {
    if (align !== "auto") return align;
    const cells = placed
      .flat()
      .filter((each) => each.column === column && each.cell.columns === 1 && !each.cell.header)
      .filter(({ cell }) => !isMissing(cell.blocks))
      .map(({ cell }) => linesOf(cell.blocks).filter((line) => line.trim() !== ""))
      .filter((lines) => lines.length > 0 && !sumLabel.test(lines[0] ?? ""));
    const numbers = cells.filter((lines) => !(lines.length === 1 && saysNoNumber(lines[0] ?? "")));
    if (numbers.length > 0 && numbers.every(isNumber)) {
      return numbers.every((lines, i) => lines[0] === String(Number(numbers[0]?.[0]) + i))
        ? "center"
        : "right";
    }
    return cells.every(isShort) ? "center" : "left";
  });
}

/** How a cell stands: headers and the word of a sum in the middle, one over several columns by its own text. */
export function alignOf(
  cell: Cell,
  columns: readonly SettledAlign[],
  column: number,
  given: CellAlign,
): SettledAlign {
  if (cell.align) return cell.align;
  const lines = cell.header ? [] : linesOf(cell.blocks);
  if (cell.header || (lines.length === 1 && sumLabel.test(lines[0] ?? ""))) return "center";
  if (cell.columns === 1 || given !== "auto") return columns[column] ?? "left";
  const covered = new Set(columns.slice(column, column + cell.columns));
  if (isNumber(lines) && covered.has("right")) return "right";
  // Over columns that are all in the middle it stands there too, unless it is long.
  const most = covered.size === 1 && covered.has("center") ? short * cell.columns : short;
  return lines.every((line) => widthInCharacters(line) <= most) ? "center" : "left";
}

/** A cell of a column of numbers that is none. */
function saysNoNumber(text: string): boolean {
  return noNumber.test(text) || capitals.test(text);
}

function isNumber(lines: readonly string[]): boolean {
  return lines.length === 1 && number.test((lines[0] ?? "").trim());
}

/** Whether a cell says nothing but that its fact is missing. */
function isMissing(blocks: readonly Block[]): boolean {
  const inlines: readonly Inline[] = blocks.flatMap((block) =>
    block.type === "paragraph" ? block.children : [],
  );
  return inlines.length > 0 && inlines.every(({ type }) => type === "todo");
}

function isShort(lines: readonly string[]): boolean {
  return lines.every((line) => widthInCharacters(line) <= short);
}

/** A text's width in Chinese characters: Latin letters and digits count half. */
function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? 0.5 : 1;
  return width;
}
