import type { Row } from "../../../plan/body.ts";
import { made, noWords } from "../../words.ts";
import { keyColumns, rowTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { usedKeys } from "../rows.ts";

/** Groups: a table of what differs for each, below the heading of the participants or its own. */
export function lowerGroups(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  return rows.length === 0 ? [] : [rowTable(keyColumns(usedKeys("groups", rows), rows, lowering), rows)];
}

/** The same with its caption, where it ends another section. */
export function captionedGroups(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  return lowerGroups(rows, lowering).map((part) =>
    part.table
      ? { ...part, table: { ...part.table, caption: rows.length > 0 ? made("分组安排") : noWords } }
      : part,
  );
}
