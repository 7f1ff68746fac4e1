import { diffArrays } from "diff";
import { clocksIn } from "../notation/time/clocks-in.ts";
import { datesIn } from "../notation/time/dates-in.ts";

/** A part of a printed text that reads otherwise in the file. */
export interface Region {
  /** Offsets into the text as printed; equal where something was put in. */
  readonly start: number;
  readonly end: number;
  readonly old: string;
  readonly now: string;
}

/** The parts in which two texts differ; dates, clocks, numbers and todo marks differ as wholes. */
export function regionsOf(old: string, now: string): readonly Region[] {
  const parts = diffArrays(tokensOf(old), tokensOf(now));
  const regions: Region[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    const text = value.join("");
    const last = regions.at(-1);
    if (!added && !removed) {
      at += text.length;
      continue;
    }
    const touches = last !== undefined && last.end === at;
    const gone = removed ? text : "";
    const put = added ? text : "";
    if (touches)
      regions[regions.length - 1] = {
        ...last,
        end: at + gone.length,
        old: last.old + gone,
        now: last.now + put,
      };
    else regions.push({ start: at, end: at + gone.length, old: gone, now: put });
    at += gone.length;
  }
  return regions.filter((region) => !isWeekday(region, old));
}

/** Only the weekday of a date, which the program prints by itself. */
function isWeekday({ start, end, now }: Region, text: string): boolean {
  const weekday = /^[（(]?(?:星期|周)?[一二三四五六日天]?[）)]?$/u;
  const around = text.slice(Math.max(0, start - 4), end + 3);
  return weekday.test(now) && weekday.test(text.slice(start, end)) && /[（(](?:星期|周)/u.test(around + now);
}

/** A text in the pieces that change as wholes. */
function tokensOf(text: string): string[] {
  const wholes = [
    ...datesIn(text).filter(({ day }) => day !== undefined),
    ...clocksIn(text),
    ...[...text.matchAll(/【待补[^】]*】|\d[\d,.]*\d|[A-Za-z]+/gu)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: string[] = [];
  let at = 0;
  for (const { start, end } of wholes) {
    if (start < at) continue;
    tokens.push(...text.slice(at, start), text.slice(start, end));
    at = end;
  }
  tokens.push(...text.slice(at));
  return tokens;
}
