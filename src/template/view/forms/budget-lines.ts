import type { Row } from "../../../plan/plan.ts";
import { plainWords } from "../../words.ts";
import { wordsOf } from "../rows.ts";

/** What a budget line costs in yuan: as written, or price × quantity × days; undefined where that is not known. */
export function lineAmount(row: Row): number | undefined {
  const written = row.values.get("amount");
  if (written && written.texts.length > 0) return written.number;
  const price = row.values.get("price")?.number;
  if (price === undefined) return undefined;
  return factor(row, "quantity") * factor(row, "days") * price;
}

/** A factor that is not written counts once; one that is no number makes the amount unknown. */
function factor(row: Row, key: string): number {
  const value = row.values.get(key);
  if (!value || value.texts.length === 0) return 1;
  return value.number ?? Number.NaN;
}

/** The sum of lines; undefined where one of them is not known. */
export function sumOf(rows: readonly Row[]): number | undefined {
  const sum = rows.reduce((total, row) => total + (lineAmount(row) ?? Number.NaN), 0);
  return Number.isNaN(sum) ? undefined : sum;
}

/** Neighbouring lines of one group. */
export interface BudgetGroup {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The lines by group, in the order of the file; a line without a group belongs to the one before it. */
export function groupsOf(rows: readonly Row[]): readonly BudgetGroup[] {
  const groups: { name: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const name = plainWords(wordsOf(row, "group"));
    const last = groups.at(-1);
    if (last && (name === "" || name === last.name)) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}
