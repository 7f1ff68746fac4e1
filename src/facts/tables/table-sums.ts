import { exactNumber, isGarbled } from "../../notation/numbers/number.ts";
import { once } from "../../plan/once.ts";
import type { Table, TableRow } from "../../plan/table.ts";
import type { Text } from "../../plan/text.ts";
import { asSum, sum } from "../figure.ts";
import { noSum, nothing, sumColumn, type TableSums, textOf, type WrongCell } from "./table-cells.ts";
import { isProduct, wrongProducts } from "./table-products.ts";
import { alongRows } from "./table-rows.ts";

export type { TableSums, WrongCell } from "./table-cells.ts";

/** The sums of a table: down its columns to 小计 and 合计 rows, along its rows to 合计 columns, and products. */
export const tableSums: (table: Table) => TableSums = once((table) => {
  const names = table.columns.map(({ name }) => name.value.trim());
  const products = wrongProducts(table, names);
  const totals = names.map((name, index) =>
    noSum.test(name) ? nothing : downColumn(table, index, isProduct(names, index)),
  );
  const all = [products, ...totals, ...names.map((_, index) => alongRows(table, names, index))];
  const told = new Set<Text>();
  const wrong = all.flatMap((each) => each.wrong).filter(({ text }) => !told.has(text) && told.add(text));
  return { wrong, unreadable: [...new Set(all.flatMap(({ unreadable }) => unreadable))] };
});

/** Goes down a column: a 小计 closes the rows since the last one, any other total sums all rows. */
function downColumn(table: Table, index: number, amounts: boolean): TableSums {
  const total = sumColumn.test(table.columns[index]?.name.value.trim() ?? "") && !amounts;
  if (!table.rows.some((row) => row.total)) return nothing;
  const wrong: WrongCell[] = [];
  const garbled: Text[] = [];
  let [all, since]: [number[], number[]] = [[], []];
  let [blanks, plain] = [false, false];
  for (const row of table.rows) {
    const cell = row.cells[index];
    const text = textOf(cell);
    const value = text && exactNumber(text.value);
    if (!row.total) {
      if (text && isGarbled(text.value)) garbled.push(text);
      // A word among the figures: no column of plain numbers.
      else if (text && value === undefined) return nothing;
      if (value !== undefined) {
        plain = true;
        all.push(value);
        since.push(value);
      } else blanks ||= cell?.joins === "none" && !total;
      continue;
    }
    const name = nameOf(row);
    const part = name.startsWith("小计");
    const parts = part ? since : all;
    if (text && value !== undefined && garbled.length === 0 && parts.length > 1 - Number(part)) {
      const expected = sum(parts);
      const off = blanks ? value < expected - 0.01 : Math.abs(value - expected) > 0.01;
      if (off) wrong.push({ text, name, found: value, expected, reckoning: asSum(parts), by: "column" });
    }
    if (!part) all = [];
    since = [];
  }
  // A column of rates has no plain number; its mean stands in the row of totals.
  return { wrong, unreadable: plain ? garbled : [] };
}

function nameOf(row: TableRow): string {
  return row.cells.find((cell) => cell.texts.length > 0)?.texts[0]?.value.trim() ?? "";
}
