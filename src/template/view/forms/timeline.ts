import { clockBarsOf, dayBarsOf } from "../../../facts/time/bars.ts";
import type { Row } from "../../../plan/body.ts";
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
  return dayBarsOf(rows).map(({ row, span, from, to }) => {
    const time = printedDays(...span).replace(/(^|至)\d{4}年/gu, "$1");
    return { label: labelOf(row), time, from, to };
  });
}

function clockBars(rows: readonly Row[]): readonly Bar[] {
  return clockBarsOf(rows).flatMap(({ row, clock, from, to }) =>
    textOf(row, "time") ? [{ label: labelOf(row), time: clock.text, from, to }] : [],
  );
}
