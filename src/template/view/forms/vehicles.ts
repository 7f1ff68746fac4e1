import type { Row } from "../../../plan/body.ts";
import type { Words } from "../../words.ts";
import { remarked, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { usedKeys, wordsOf } from "../rows.ts";
import { itemParts } from "./sentences.ts";

/** Vehicles: a table; a list where only their names are known, or where that is asked for. */
export function lowerVehicles(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const keys = usedKeys("vehicles", rows);
  const list =
    lowering.as === "list" || lowering.as === "text" || (lowering.as === undefined && keys.length < 2);
  if (list) return itemParts(rows.map(line), lowering);
  return rows.length === 0 ? [] : [rowTable(keyColumns(keys, rows, lowering), rows)];
}

function line(row: Row): Words {
  const others = usedKeys("vehicles", [row])
    .map(({ key }) => key)
    .filter((key) => key !== "no");
  return remarked(wordsOf(row, "no"), remarksOf(row, others));
}
