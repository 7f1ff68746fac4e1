import { surveyOf } from "../facts/survey.ts";
import { datesIn } from "../notation/time/dates-in.ts";
import { lunarDayOf, lunarDaysIn, printLunarDay } from "../notation/time/lunar.ts";
import type { Row } from "../plan/body.ts";
import type { Text } from "../plan/text.ts";
import { movedDate } from "./days.ts";
import { type Left, leftAt, type Move, type Moved, type Occasion } from "./move.ts";

/** The day of the Chinese calendar beside a date, for its new day. A lunar day alone comes again by itself. */
export function movedLunarDays(occasion: Occasion): Moved {
  const { texts, rows } = surveyOf(occasion.plan);
  const found = [
    ...texts.flatMap((text) => besideDates(text, occasion)),
    ...rows.flatMap(({ row }) => inRow(row, occasion)),
  ];
  return {
    moves: found.filter((each) => "to" in each),
    left: found.filter((each) => "why" in each),
  };
}

/** 10月18日（农历九月初九） */
function besideDates(text: Text, occasion: Occasion): readonly (Move | Left)[] {
  const { value } = text;
  const lunarDays = lunarDaysIn(value);
  if (lunarDays.length === 0) return [];
  const dates = datesIn(value);
  return lunarDays.flatMap(({ start, end }) => {
    const date = dates.findLast(
      (each) => each.end <= start && /^[（(，,\s]*即?$/u.test(value.slice(each.end, start)),
    );
    return date ? rewritten(text, start, end, date, occasion) : [];
  });
}

/** {日期: 2026-10-18, 农历: 九月初九} */
function inRow(row: Row, occasion: Occasion): readonly (Move | Left)[] {
  const date = row.values.get("date")?.date;
  const [text] = row.values.get("lunar")?.texts ?? [];
  if (!date || !text || text.todo) return [];
  const [lunar] = lunarDaysIn(`农历${text.value.replace(/^农历/u, "")}`);
  if (!lunar) return [];
  const ahead = /^农历/u.test(text.value) ? 0 : 2;
  return rewritten(text, Math.max(0, lunar.start - ahead), lunar.end - ahead, date, occasion);
}

/** The name of the year (丙午年) and figures (9月9) are not written anew. */
const spelled =
  /^(?:[农阴夏]历\s*)?(闰?[正一二三四五六七八九十冬腊]{1,2}月[初廿一二三十][一二三四五六七八九十]?)$/u;

function rewritten(
  text: Text,
  start: number,
  end: number,
  date: Parameters<typeof movedDate>[0],
  occasion: Occasion,
): readonly (Move | Left)[] {
  const written = text.value.slice(start, end);
  const to = movedDate(date, occasion);
  if (!to) return [];
  const lunar = lunarDayOf(to);
  const day = spelled.exec(written)?.[1];
  if (!lunar || day === undefined) return [leftAt(occasion.plan, text, { start, end }, "lunar")];
  const from = start + written.length - day.length;
  return [{ text, start: from, end, to: printLunarDay(lunar), kind: "lunar" }];
}
