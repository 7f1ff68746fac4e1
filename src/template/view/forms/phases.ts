import { parseDate } from "../../../notation/time/calendar-date.ts";
import type { Row } from "../../../plan/body.ts";
import { joined, together, typed, type Words } from "../../words.ts";
import { remarksOf } from "../brackets.ts";
import { deeper, itemOf } from "../lower-list.ts";
import { keyColumns, rowTable, tableParts } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { fitsCell, listParts, type Part, type PrintItem, paragraphParts } from "../parts.ts";
import { printedDays, printedTime } from "../print-time.ts";
import { textOf, usedKeys, wordsOf } from "../rows.ts";

/** Phases: items whose title carries the time in brackets, 准备阶段（10月8日至16日）, what is done below. */
export function lowerPhases(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const items = rows.map((row) => phaseItem(row, lowering));
  if (lowering.as === "table" && items.every(({ parts }) => fitsCell(parts))) {
    return [rowTable(keyColumns(usedKeys("phases", rows), rows, lowering), rows)];
  }
  if (lowering.as === "text") {
    return items.flatMap(({ lead, text, parts }) => [...paragraphParts(text, lead), ...parts]);
  }
  return listParts(items, lowering);
}

function phaseItem(row: Row, lowering: Lowering): PrintItem {
  const items = row.values.get("items")?.body;
  const table = row.values.get("table")?.table;
  const when = phaseTime(row);
  return itemOf({
    before: [],
    title: textOf(row, "title"),
    text: textOf(row, "text"),
    remarks: [["", when], ...remarksOf(row, ["place", "by", "deadline", "note"])],
    parts: [...(items ? lowering.lower(items, deeper(lowering)) : []), ...tableParts(table)],
  });
}

/** When a phase is: as written, from one day to another, or in some months. */
function phaseTime(row: Row): Words {
  return joined([wordsOf(row, "time"), span(row), months(row)], "，");
}

function span(row: Row): Words {
  const [from, to] = [textOf(row, "from"), textOf(row, "to")];
  const [first, last] = [from, to].map((text) => (text && !text.todo ? parseDate(text.value) : undefined));
  if (first && last) return together(printedDays(first, last));
  const start = printedTime(from);
  const end = printedTime(to);
  if (start.length === 0) return end.length === 0 ? end : together("至", end);
  return end.length === 0 ? together(start, "起") : together(start, "至", end);
}

function months(row: Row): Words {
  const texts = row.values.get("months")?.texts ?? [];
  return joined(
    texts.map((text) => together(typed(text), /^\d+$/.test(text.value) ? "月" : "")),
    "、",
  );
}
