import { feeOf } from "../../../facts/sums/fees.ts";
import type { Row } from "../../../plan/body.ts";
import { made, together } from "../../words.ts";
import { amountText } from "../amount-text.ts";
import { remarked, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { type Part, paragraphParts } from "../parts.ts";
import { usedKeys, wordsOf } from "../rows.ts";
import { itemParts, phraseParts, withUnit } from "./sentences.ts";

/** A fee: its parts, and what they come to per head where there are several. */
export function lowerFee(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const { perHead } = feeOf(rows);
  const total = rows.length < 2 ? "" : amountText(perHead);
  const sum = total === "" ? [] : paragraphParts(made(`合计每人${total}元。`));
  if (lowering.as === "table")
    return [rowTable(keyColumns(usedKeys("fee", rows), rows, lowering), rows), ...sum];
  const lines = rows.map((row) =>
    remarked(together(wordsOf(row, "item"), withUnit(row, "amount", "元")), remarksOf(row, ["note"])),
  );
  const parts = total === "" ? phraseParts(lines, lowering) : itemParts(lines, lowering);
  return [...parts, ...sum];
}
