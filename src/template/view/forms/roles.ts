import type { Row } from "../../../plan/body.ts";
import type { Words } from "../../words.ts";
import { postWords, remarked, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable, wantsTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { usedKeys, wordsOf } from "../rows.ts";
import { itemParts } from "./sentences.ts";

/** Who does what: 摄影（负责人：赵敏；截止时间：3月9日）; a table where more than two things are said of each task. */
export function lowerRoles(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const keys = usedKeys("roles", rows);
  if (wantsTable(rows, keys.length, lowering)) return [rowTable(keyColumns(keys, rows, lowering), rows)];
  return itemParts(rows.map(line), lowering);
}

function line(row: Row): Words {
  const post = postWords(row, "task", "by");
  if (post) return post;
  const remarks = remarksOf(row, ["by", "helpers", "time", "place", "deadline", "note"]);
  return remarked(wordsOf(row, "task"), remarks);
}
