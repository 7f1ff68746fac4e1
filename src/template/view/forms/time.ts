import { type CalendarDate, parseDate, printDate, weekdayOf } from "../../../notation/time/calendar-date.ts";
import type { Row } from "../../../plan/body.ts";
import type { Text } from "../../../plan/text.ts";
import { joined, noWords, plainWords, together, typed, type Words } from "../../words.ts";
import { keyColumns, rowTable } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { listParts, type Part, paragraphParts, printItem } from "../parts.ts";
import { figuresDate, printedDays, printedTime } from "../print-time.ts";
import { nameOf, textOf, usedKeys, wordsOf } from "../rows.ts";

/**
 * Times: each is a line. They are no numbered list, for a date reads badly behind a number; a
 * group that a time is for opens its line.
 */
export function lowerTime(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  if (lowering.as === "table") return [rowTable(keyColumns(usedKeys("time", rows), rows, lowering), rows)];
  const lines = rows.map((row) => timeWords(row, lowering));
  if (lowering.as !== "list") return lines.flatMap((line) => paragraphParts(line));
  return listParts(
    lines.map((line) => printItem(line)),
    lowering,
  );
}

/** A time as a line: 三年级：2026年3月9日（星期一）8:30—11:30（雨天顺延）. */
export function timeWords(row: Row, lowering: Lowering): Words {
  if (row.written) return typed(row.written);
  const group = wordsOf(row, "group");
  const line = dated(row, lowering);
  return together(group, group.length > 0 && line.length > 0 ? "：" : "", line);
}

function dated(row: Row, lowering: Lowering): Words {
  const { day, weekday } = dayWords(row);
  const clock = clockWords(row);
  const around = [wordsOf(row, "week"), wordsOf(row, "every"), wordsOf(row, "lunar")].filter(
    (words) => words.length > 0,
  );
  const remarks = remarkWords(row);
  const hours = together(wordsOf(row, "period"), clock);
  const deadline = printedTime(textOf(row, "deadline"));
  // The heading 报名截止时间 says already what the date is.
  const named = `${nameOf("deadline", [row]) || "截止时间"}：`;
  const label = lowering.heading.includes("截止") ? "" : named;
  if (deadline.length > 0 && day.length + around.length + hours.length === 0) {
    return together(label, deadline, bracketed(remarks, "；"));
  }
  if (deadline.length > 0) remarks.push(together(named, deadline));
  // A school week may bring the weekday along: 第7周星期三.
  const weekly = /星期|周[一二三四五六日天]/u.test(around.map(plainWords).join(""));
  const beside = [...(day.length > 0 ? around : []), weekly ? noWords : weekday];
  const base = day.length > 0 ? day : together(...around);
  if (base.length + hours.length === 0) return joined(remarks, "；");
  if (hours.length > 0) return together(base, bracketed(beside, "，"), hours, bracketed(remarks, "；"));
  const [first = noWords, ...others] = remarks;
  return together(base, bracketed([joined([...beside, first], "，"), ...others], "；"));
}

function bracketed(pieces: readonly Words[], separator: string): Words {
  const inside = joined(pieces, separator);
  return inside.length === 0 ? noWords : together("（", inside, "）");
}

/** Days: one, or from one to another; `from` and `to` may be days too. */
function dayWords(row: Row): { readonly day: Words; readonly weekday: Words } {
  const date = textOf(row, "date");
  const from = dayOf(textOf(row, "from"));
  const to = dayOf(textOf(row, "to"));
  const single = date && figuresDate(date);
  // A day beside the first and the last of a stretch is said before them.
  const beside = single && from ? together(printDate(single), "，") : typed(date);
  if (single && to && !from) return { day: together(printedDays(single, to)), weekday: noWords };
  if (from && to) return { day: together(beside, printedDays(from, to)), weekday: noWords };
  if (from) return { day: together(beside, printDate(from), "起"), weekday: noWords };
  if (single) return { day: together(printDate(single)), weekday: together(weekdayOf(single) ?? "") };
  if (to) return { day: together(typed(date), date ? "" : "至", to ? printDate(to) : ""), weekday: noWords };
  return { day: typed(date), weekday: noWords };
}

function dayOf(text: Text | undefined): CalendarDate | undefined {
  return text && !text.todo ? parseDate(text.value) : undefined;
}

function clockWords(row: Row): Words {
  const [from, to] = ["from", "to"].map((key) => {
    const text = textOf(row, key);
    return text && !dayOf(text) ? printedTime(text) : noWords;
  });
  const [start = noWords, end = noWords] = [from, to];
  if (start.length > 0 && end.length > 0) {
    const figures = /[\d０-９]$/u.test(plainWords(start)) && /^[约\d０-９]/u.test(plainWords(end));
    return together(start, figures ? "—" : "至", end);
  }
  return end.length > 0 ? together("至", end) : start;
}

function remarkWords(row: Row): Words[] {
  const tentative = row.values.get("tentative");
  const words: Words[] = [];
  if (tentative?.flag === true) words.push(together("暂定"));
  else if (tentative?.flag === undefined) words.push(wordsOf(row, "tentative"));
  words.push(rainWords(row), wordsOf(row, "note"));
  return words.filter((each) => each.length > 0);
}

function rainWords(row: Row): Words {
  const rain = wordsOf(row, "rain");
  if (rain.length === 0 || /雨/u.test(plainWords(rain))) return rain;
  return together(nameOf("rain", [row]), rain);
}
