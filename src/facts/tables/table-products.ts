import { exactNumber } from "../../notation/numbers/number.ts";
import type { Table } from "../../plan/table.ts";
import { garbledOf, nothing, numberIn, type TableSums, textOf, type WrongCell } from "./table-cells.ts";

/** Whether a column is 单价×数量 and no sum of other columns. */
export function isProduct(names: readonly string[], index: number): boolean {
  return factorsOf(names)?.amount === index;
}

interface Factors {
  readonly factors: readonly number[];
  readonly amount: number;
}

/** The columns of price, quantity and days, and the first behind them that says what they come to. */
export function factorsOf(names: readonly string[]): Factors | undefined {
  const at = (name: RegExp): readonly number[] =>
    names.flatMap((each, index) => (name.test(each) ? [index] : []));
  const [price, quantity, days] = [at(/^单价/u), at(/^数量/u), at(/^(?:天数|次数)/u)];
  const [first, ...others] = at(/^(?:金额|小计|合计|总价|总额)/u);
  const amount = others.length === 0 ? first : at(/^(?:金额|小计)/u)[0];
  if (price.length !== 1 || quantity.length !== 1 || days.length > 1 || amount === undefined)
    return undefined;
  return { factors: [...price, ...quantity, ...days], amount };
}

/** Amounts that are not price × quantity (× days). */
export function wrongProducts(table: Table, names: readonly string[]): TableSums {
  const columns = factorsOf(names);
  if (!columns) return nothing;
  const rows = table.rows.filter((row) => !row.total && row.cells[columns.amount]?.joins === "none");
  const wrong = rows.flatMap((row): readonly WrongCell[] => {
    const text = textOf(row.cells[columns.amount]);
    const found = text && exactNumber(text.value);
    const factors = columns.factors.map((index) => numberIn(row.cells[index]));
    const known = factors.filter((factor) => factor !== undefined);
    if (!text || found === undefined || known.length < factors.length) return [];
    const expected = Math.round(known.reduce((all, each) => all * each, 1) * 100) / 100;
    // A whole amount may be rounded.
    const near = Math.abs(found - expected) < (Number.isInteger(found) ? 0.51 : 0.011);
    const name = names[columns.amount] ?? "";
    return near ? [] : [{ text, name, found, expected, reckoning: known.join("×"), by: "product" }];
  });
  const needed = rows.flatMap((row) => columns.factors.map((index) => textOf(row.cells[index])));
  return { wrong, unreadable: garbledOf(needed) };
}
