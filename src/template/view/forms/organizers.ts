import type { Row } from "../../../plan/body.ts";
import { keyColumns, rowTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { entry, fieldsParts, type Part, paragraphParts } from "../parts.ts";
import { has, nameOf, usedKeys, wordsOf } from "../rows.ts";

/** Host units: a line for each sort of unit, 主办单位：…; a note below. */
export function lowerOrganizers(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  if (lowering.as === "table")
    return [rowTable(keyColumns(usedKeys("organizers", rows), rows, lowering), rows)];
  return rows.flatMap((row) => {
    const keys = usedKeys("organizers", [row]).filter(({ key }) => key !== "note");
    const entries = keys.map(({ key }) => entry(nameOf(key, [row]), wordsOf(row, key)));
    return [...fieldsParts(entries), ...(has(row, "note") ? paragraphParts(wordsOf(row, "note")) : [])];
  });
}
