import type { Row } from "../../../plan/body.ts";
import { noWords, typed } from "../../words.ts";
import { remarked, remarksOf } from "../brackets.ts";
import { keyColumns, rowTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { listParts, type Part, type PrintItem, paragraphParts, printItem, withColon } from "../parts.ts";
import { has, usedKeys, wordsOf } from "../rows.ts";

/** Risks: each leads into what to do, 学生受伤：校医处理并送医（负责人：周洁）; several measures are a list below. */
export function lowerEmergency(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const keys = usedKeys("emergency", rows);
  if (lowering.as === "table") return [rowTable(keyColumns(keys, rows, lowering), rows)];
  const items = rows.map(riskItem);
  if (lowering.as !== "text") return listParts(items, lowering);
  return items.flatMap(({ lead, text, parts }) => [...paragraphParts(text, lead), ...parts]);
}

function riskItem(row: Row): PrintItem {
  const responses = row.values.get("response")?.texts ?? [];
  const remarks = remarksOf(row, ["by", "phone", "note"]);
  const risk = wordsOf(row, "risk");
  if (responses.length > 1) {
    const measures = listParts(responses.map((text) => printItem(typed(text))));
    return printItem(noWords, measures, withColon(remarked(risk, remarks)));
  }
  if (!has(row, "response")) return printItem(remarked(risk, remarks));
  return printItem(
    remarked(wordsOf(row, "response"), remarks),
    [],
    risk.length > 0 ? withColon(risk) : noWords,
  );
}
