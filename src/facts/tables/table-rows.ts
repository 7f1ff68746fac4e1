import { exactNumber } from "../../notation/numbers/number.ts";
import type { Table, TableRow } from "../../plan/table.ts";
import type { Text } from "../../plan/text.ts";
import { asSum, sum } from "../figure.ts";
import { noSum, nothing, numberIn, sumColumn, type TableSums, textOf } from "./table-cells.ts";
import { factorsOf, isProduct } from "./table-products.ts";

/** Words of columns that certainly count the same thing. */
const alike = /男|女|学生|教师|老师|家长|人数|得分|分值|分数|成绩|班$/u;

/**
 * A 合计 column against the columns before it, or, where it reaches down over several rows, against the
 * amounts of those rows. Where most rows disagree the column means something else.
 */
export function alongRows(table: Table, names: readonly string[], index: number): TableSums {
  const name = names[index] ?? "";
  if (!sumColumn.test(name) || isProduct(names, index)) return nothing;
  const before = names.findLastIndex((each, at) => at < index && sumColumn.test(each));
  const merged = table.rows.some((row) => row.cells[index]?.joins === "above");
  const amounts = factorsOf(names)?.amount;
  const columns =
    merged || amounts !== undefined
      ? [amounts ?? (before >= 0 ? before : index - 1)]
      : names.flatMap((each, at) => (at > before && at < index && !noSum.test(each) ? [at] : []));
  const judged = spansOf(table, index).flatMap(({ text, rows }) => {
    const cells = rows.flatMap((row) => columns.map((at) => row.cells[at]));
    const parts = cells.map(numberIn).filter((part) => part !== undefined);
    const written = cells.filter((cell) => cell !== undefined && cell.texts.length > 0);
    const found = exactNumber(text.value);
    if (found === undefined || parts.length < 2 || parts.length < written.length) return [];
    const expected = sum(parts);
    return [{ text, name, found, expected, reckoning: asSum(parts), by: "row" as const }];
  });
  const wrong = judged.filter(({ found, expected }) => Math.abs(found - expected) > 0.011);
  const sure = merged || columns.every((at) => alike.test(names[at] ?? ""));
  return sure || wrong.length * 2 <= judged.length ? { wrong, unreadable: [] } : nothing;
}

/** The cells of a column that are no totals of rows, each with the rows that it reaches over. */
function spansOf(
  table: Table,
  index: number,
): readonly { readonly text: Text; readonly rows: readonly TableRow[] }[] {
  const spans: { text: Text; rows: TableRow[] }[] = [];
  let open = false;
  for (const row of table.rows) {
    const cell = row.cells[index];
    const text = textOf(cell);
    if (row.total) open = false;
    else if (cell?.joins === "above") {
      if (open) spans.at(-1)?.rows.push(row);
    } else {
      open = text !== undefined;
      if (text) spans.push({ text, rows: [row] });
    }
  }
  return spans;
}
