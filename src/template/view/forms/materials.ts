import type { Row } from "../../../plan/body.ts";
import { together, type Words } from "../../words.ts";
import { type Remark, remarked, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable, wantsTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { nameOf, usedKeys, wordsOf } from "../rows.ts";
import { amountOf, phraseParts, withUnit } from "./sentences.ts";

/** Things: 急救包4个（负责人：周洁）、哨子10个; a table where more is said of them. */
export function lowerMaterials(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const keys = usedKeys("materials", rows);
  // A quantity and its unit are one thing to read.
  const columns = keys.filter(({ key }) => key !== "unit").length;
  if (wantsTable(rows, columns, lowering)) return [rowTable(keyColumns(keys, rows, lowering), rows)];
  return phraseParts(rows.map(phrase), lowering);
}

function phrase(row: Row): Words {
  const price: Remark = [nameOf("price", [row]), withUnit(row, "price", "元")];
  const others = remarksOf(row, ["per", "use", "by", "source", "deadline", "note"]);
  return remarked(together(wordsOf(row, "item"), amountOf(row)), [price, ...others]);
}
