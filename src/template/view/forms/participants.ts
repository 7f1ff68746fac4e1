import type { Row } from "../../../plan/body.ts";
import { together, type Words } from "../../words.ts";
import { remarked, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable, wantsTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { usedKeys, wordsOf } from "../rows.ts";
import { phraseParts, withUnit } from "./sentences.ts";

/** Who takes part: 四年级学生120人、教师8人; a table where more is said of each. */
export function lowerParticipants(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const keys = usedKeys("participants", rows);
  if (wantsTable(rows, keys.length, lowering)) return [rowTable(keyColumns(keys, rows, lowering), rows)];
  return phraseParts(rows.map(phrase), lowering);
}

function phrase(row: Row): Words {
  const who = together(wordsOf(row, "who"), withUnit(row, "count", "人"));
  return remarked(who, remarksOf(row, ["from", "role", "note"]));
}
