import type { Block, Cell, Inline, Table } from "../../document/document.ts";
import { linesOf } from "../../document/plain-text.ts";
import { placeCells } from "../tables/align.ts";

/** A column of money, by its heading. */
const money = /元|价|金额|费|预算|支出|收入|小计|合计|结余|经费|奖金|款/u;
/** An amount: what stands before its decimals, the decimals, its unit. */
const amount = /^(?<whole>[¥￥]?\s?[-−+]?\d[\d,，]*)(?:\.(?<decimals>\d{1,2}))?(?<unit>\s?元?)$/u;
const decimals = 2;

/** Where one amount of a column has decimals, all have two: so their points stand below one another. */
export function evenDecimals(table: Table): Table {
  const placed = placeCells(table);
  const evened = new Map<Cell, Cell>();
  table.columns.forEach((_, column) => {
    const cells = placed.flat().filter((each) => each.column === column && each.cell.columns === 1);
    const isHead = (row: Cell): boolean =>
      table.rows.some(({ header, cells: own }) => header && own.includes(row));
    const heads = cells.filter(({ cell }) => isHead(cell)).flatMap(({ cell }) => linesOf(cell.blocks));
    const amounts = cells.map(({ cell }) => cell).filter((cell) => amount.test(textOf(cell)));
    if (!heads.some((text) => money.test(text)) && !amounts.some((cell) => /[¥￥元]/u.test(textOf(cell))))
      return;
    if (!amounts.some((cell) => amount.exec(textOf(cell))?.groups?.decimals)) return;
    for (const cell of amounts) evened.set(cell, withDecimals(cell));
  });
  if (evened.size === 0) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => evened.get(cell) ?? cell),
  }));
  return { ...table, rows };
}

function textOf({ blocks }: Cell): string {
  return linesOf(blocks).join("\n").trim();
}

function withDecimals(cell: Cell): Cell {
  const { whole = "", decimals: own = "", unit = "" } = amount.exec(textOf(cell))?.groups ?? {};
  if (own.length === decimals) return cell;
  const value = `${whole}.${own.padEnd(decimals, "0")}${unit}`;
  return { ...cell, blocks: cell.blocks.map((block) => withText(block, value)) };
}

function withText(block: Block, value: string): Block {
  if (block.type !== "paragraph") return block;
  return { ...block, children: block.children.map((inline) => replaced(inline, value)) };
}

function replaced(inline: Inline, value: string): Inline {
  if (inline.type === "text") return { ...inline, value };
  return inline.type === "break"
    ? inline
    : { ...inline, children: inline.children.map((each) => replaced(each, value)) };
}
