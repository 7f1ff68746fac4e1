import type { Row } from "../../../plan/body.ts";
import { type Remark, remarksOf } from "../brackets.ts";
import { deeper, isMarkedByTime, itemOf } from "../lower-list.ts";
import { tableParts } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { listParts, type Part, type PrintItem, paragraphParts } from "../parts.ts";
import { has, textOf, wordsOf } from "../rows.ts";
import { withUnit } from "./sentences.ts";
import { stepsTable } from "./steps-table.ts";

/** Steps: a timetable where times and more are given, else a list. */
export function lowerSteps(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const table = stepsTable(rows, lowering);
  if (table) return [table];
  const items = rows.map((row) => stepItem(row, lowering));
  if (lowering.as === "text") {
    return items.flatMap(({ lead, text, parts }) => [...paragraphParts(text, lead), ...parts]);
  }
  const { marks, continued } = lowering;
  return listParts(items, { marks, continued, numbered: !isMarkedByTime(lowering) });
}

function stepItem(row: Row, lowering: Lowering): PrintItem {
  const items = row.values.get("items")?.body;
  const table = row.values.get("table")?.table;
  const minutes: Remark = ["", row.form === "steps" ? withUnit(row, "minutes", "分钟") : []];
  const others = ["for", "place", "by", "deadline", "note"].filter((key) => has(row, key));
  return itemOf({
    before: wordsOf(row, "time"),
    title: textOf(row, "title"),
    text: textOf(row, "text"),
    remarks: [minutes, ...remarksOf(row, others)],
    parts: [...(items ? lowering.lower(items, deeper(lowering)) : []), ...tableParts(table)],
  });
}
