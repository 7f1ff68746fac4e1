import { type CalendarDate, dayNumber, parseDate } from "../../../notation/time/calendar-date.ts";
import type { Row } from "../../../plan/plan.ts";
import type { RowFormName } from "../../../vocabulary/forms.ts";
import { plainWords } from "../../words.ts";
import { type Bar, type Part, timelinePart } from "../parts.ts";
import { printedDays } from "../print-time.ts";
import { textOf, wordsOf } from "../rows.ts";

/** Rows as bars over an axis of time; none where fewer than two of them say when they are. */
export function timelineOf(form: RowFormName, rows: readonly Row[]): readonly Part[] {
  const days = form === "phases";
  const bars = days ? phaseBars(rows) : clockBars(rows);
  if (bars.length < 2) return [];
  const said = bars.map(({ label, time }) => `${label}，${time}`).join("；");
  return [timelinePart({ unit: days ? "day" : "minute", alt: `时间轴：${said}`, bars })];
}

function labelOf(row: Row): string {
  return plainWords(wordsOf(row, "title"))
    .replace(/[。：；:;]$/u, "")
    .replaceAll("\n", " ");
}

function phaseBars(rows: readonly Row[]): readonly Bar[] {
  const dates = rows.flatMap((row) => [row.values.get("from")?.date, row.values.get("to")?.date]);
  // A date without a year is of the year that another one names.
  const year = dates.find((date) => date?.year !== undefined)?.year ?? 2000;
  return rows.flatMap((row): readonly Bar[] => {
    const span = daysOf(row) ?? monthsOf(row);
    if (!span) return [];
    const [first, last] = span.map((date) => ({ ...date, year: date.year ?? year })) as [
      CalendarDate,
      CalendarDate,
    ];
    const from = dayNumber({ ...first, day: first.day ?? 1 });
    const to = dayNumber(last.day === undefined ? monthEnd(last) : last);
    if (from === undefined || to === undefined || to < from) return [];
    return [
      { label: labelOf(row), time: printedDays(...span).replace(/(^|至)\d{4}年/gu, "$1"), from, to: to + 1 },
    ];
  });
}

function daysOf(row: Row): [CalendarDate, CalendarDate] | undefined {
  const [from, to] = ["from", "to"].map((key) => row.values.get(key)?.date);
  return from && [from, to ?? from];
}

function monthsOf(row: Row): [CalendarDate, CalendarDate] | undefined {
  const texts = row.values.get("months")?.texts ?? [];
  const dates = texts.map(({ value }) => parseDate(/^\d+$/.test(value.trim()) ? `${value.trim()}月` : value));
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last && [first, last];
}

function monthEnd({ year = 2000, month }: CalendarDate): CalendarDate {
  return { year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}

/** A step without an end lasts until the next one begins, the last for half an hour. */
function clockBars(rows: readonly Row[]): readonly Bar[] {
  const timed = rows.filter((row) => row.values.get("time")?.clock !== undefined);
  return timed.flatMap((row, i): readonly Bar[] => {
    const clock = row.values.get("time")?.clock;
    const text = textOf(row, "time");
    if (!clock || !text) return [];
    const next = timed[i + 1]?.values.get("time")?.clock?.from;
    const to = clock.to ?? (next !== undefined && next > clock.from ? next : clock.from + 30);
    return to <= clock.from ? [] : [{ label: labelOf(row), time: clock.text, from: clock.from, to }];
  });
}
