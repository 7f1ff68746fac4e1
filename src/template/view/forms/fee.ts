import { printNumber } from "../../../notation/digits.ts";
import type { Row } from "../../../plan/plan.ts";
import { made, together } from "../../words.ts";
import { brackets, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { type Part, paragraphParts } from "../parts.ts";
import { usedKeys, wordsOf } from "../rows.ts";
import { itemParts, phraseParts, withUnit } from "./sentences.ts";

/** A fee: its parts, and what they come to per head where there are several. */
export function lowerFee(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const total = feeTotal(rows);
  const sum = total === undefined ? [] : paragraphParts(made(`合计每人${printNumber(total)}元。`));
  if (lowering.as === "table")
    return [rowTable(keyColumns(usedKeys("fee", rows), rows, lowering), rows), ...sum];
  const lines = rows.map((row) =>
    together(wordsOf(row, "item"), withUnit(row, "amount", "元"), brackets(remarksOf(row, ["note"]))),
  );
  const parts = total === undefined ? phraseParts(lines, lowering) : itemParts(lines, lowering);
  return [...parts, ...sum];
}

/** The sum of several parts; undefined for one part, or where an amount is not known. */
function feeTotal(rows: readonly Row[]): number | undefined {
  if (rows.length < 2) return undefined;
  const sum = rows.reduce((total, row) => total + (row.values.get("amount")?.number ?? Number.NaN), 0);
  return Number.isNaN(sum) ? undefined : sum;
}
