import type { Row } from "../../../plan/body.ts";
import { together, type Words } from "../../words.ts";
import { remarked, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable, wantsTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { usedKeys, wordsOf } from "../rows.ts";
import { itemParts, withUnit } from "./sentences.ts";

/** Prizes: 一等奖3名（奖品：…）; a table where more is said of each. */
export function lowerAwards(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const keys = usedKeys("awards", rows);
  if (wantsTable(rows, keys.length, lowering)) return [rowTable(keyColumns(keys, rows, lowering), rows)];
  return itemParts(rows.map(line), lowering);
}

function line(row: Row): Words {
  const prize = together(wordsOf(row, "name"), withUnit(row, "count", "名"));
  return remarked(prize, remarksOf(row, ["prize", "points", "note"]));
}
