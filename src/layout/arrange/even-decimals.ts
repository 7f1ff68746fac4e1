import type { Block, Cell, Table } from "../../document/document.ts";
import type { Inline } from "../../document/inline.ts";
import { linesOf } from "../../document/plain-text.ts";
import { columnAligns, placeCells } from "../tables/align.ts";

/** A column of money, by its heading. */
const money = /元|价|金额|费|预算|支出|收入|小计|合计|结余|经费|奖金|款/u;
/** What looks like money in a heading and is none. */
const noMoney = /单元|公元|评价|免费|消费者|费时|条款/gu;
/** An amount: what stands before its decimals, the decimals, its unit. */
const amount = /^(?<whole>[¥￥]?\s?[-−+]?\d[\d,，]*)(?:\.(?<decimals>\d{1,2}))?(?<unit>\s?元?)$/u;
const moneyDecimals = 2;
/** A number that was measured: what stands before its decimals, the decimals, its unit. */
const measured = /^(?<whole>[-−+]?\d[\d,，]*)(?:\.(?<decimals>\d+))?(?<unit>\s?[%‰]?)$/u;
/** The widths of a digit and of a point in Latin faces for text, em. */
const digitWidth = 0.5;
const pointWidth = 0.25;

/**
 * Lets the numbers of a column stand on their points. Where one amount of money has decimals, all have two. What was
 * measured keeps its digits, since one more would claim what nobody has measured: it gets blank behind it.
 */
export function evenDecimals(table: Table): Table {
  const placed = placeCells(table);
  const aligns = columnAligns(table, placed);
  const heads = new Set(table.rows.flatMap(({ header, cells }) => (header ? cells : [])));
  const evened = new Map<Cell, Cell>();
  table.columns.forEach((_, column) => {
    const cells = placed
      .flat()
      .flatMap((each) => (each.column === column && each.cell.columns === 1 ? [each.cell] : []));
    const even = isMoney(cells, heads)
      ? evenAmounts(cells)
      : aligns[column] === "right"
        ? onPoint(cells)
        : [];
    for (const [cell, made] of even) evened.set(cell, made);
  });
  if (evened.size === 0) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => evened.get(cell) ?? cell),
  }));
  return { ...table, rows };
}

function isMoney(cells: readonly Cell[], heads: ReadonlySet<Cell>): boolean {
  const headings = cells.filter((cell) => heads.has(cell)).flatMap(({ blocks }) => linesOf(blocks));
  if (headings.some((text) => money.test(text.replace(noMoney, "")))) return true;
  return cells.some((cell) => amount.test(textOf(cell)) && /[¥￥元]/u.test(textOf(cell)));
}

type Evened = readonly [cell: Cell, made: Cell];

function evenAmounts(cells: readonly Cell[]): readonly Evened[] {
  const amounts = cells.filter((cell) => amount.test(textOf(cell)));
  if (!amounts.some((cell) => amount.exec(textOf(cell))?.groups?.decimals)) return [];
  return amounts.map((cell) => [cell, withDecimals(cell)]);
}

function onPoint(cells: readonly Cell[]): readonly Evened[] {
  const numbers = cells.flatMap((cell) => {
    const groups = measured.exec(textOf(cell))?.groups;
    return groups ? [{ cell, decimals: groups.decimals?.length ?? 0, unit: groups.unit?.trim() ?? "" }] : [];
  });
  const most = Math.max(0, ...numbers.map(({ decimals }) => decimals));
  const isAlike = numbers.every(({ unit }) => unit === numbers[0]?.unit);
  if (!isAlike) return [];
  return numbers.flatMap(({ cell, decimals }): Evened[] => {
    if (decimals === most) return [];
    const lacks = (most - decimals) * digitWidth + (decimals === 0 ? pointWidth : 0);
    return [[cell, { ...cell, lacks }]];
  });
}

function textOf({ blocks }: Cell): string {
  return linesOf(blocks).join("\n").trim();
}

function withDecimals(cell: Cell): Cell {
  const { whole = "", decimals: own = "", unit = "" } = amount.exec(textOf(cell))?.groups ?? {};
  if (own.length === moneyDecimals) return cell;
  const value = `${whole}.${own.padEnd(moneyDecimals, "0")}${unit}`;
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
