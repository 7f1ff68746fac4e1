import type { Row } from "../../../plan/body.ts";
import { together, type Words } from "../../words.ts";
import { remarked, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable, wantsTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { has, usedKeys, wordsOf } from "../rows.ts";
import { itemParts, withUnit } from "./sentences.ts";

/** Criteria: 内容40分：切合主题；…; a table where each has its points and its text. */
export function lowerScoring(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const keys = usedKeys("scoring", rows);
  if (wantsTable(rows, keys.length, lowering)) return [rowTable(keyColumns(keys, rows, lowering), rows)];
  return itemParts(rows.map(line), lowering);
}

function line(row: Row): Words {
  const points = withUnit(row, "points", "分");
  const head = together(wordsOf(row, "item"), points.length > 0 ? together("（", points, "）") : "");
  const text = wordsOf(row, "text");
  const colon = has(row, "text") && head.length > 0 ? "：" : "";
  return remarked(together(head, colon, text), remarksOf(row, ["note"]));
}
