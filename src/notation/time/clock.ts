import { halfWidthDigits } from "../numbers/digits.ts";

/** A time of day or a span of it; minutes since midnight. */
export interface ClockRange {
  readonly from: number;
  readonly to: number | undefined;
  readonly approximate: boolean;
  /** As printed: half-width digits, one dash for the span. */
  readonly text: string;
}

const clock = String.raw`(\d{1,2}):(\d{2})`;
const single = new RegExp(`^(约)?${clock}$`, "u");
const span = new RegExp(String.raw`^(约)?${clock}\s*(?:-{1,2}|—{1,2}|–|~|～|至|到)\s*${clock}$`, "u");

/** Reads `08:30`, `约10:00` or `08:30-09:00`, full-width digits and marks too; undefined for anything else. */
export function parseClock(text: string): ClockRange | undefined {
  const plain = halfWidthDigits(text).trim();
  const one = single.exec(plain);
  if (one) return made(one[1], minutes(one[2], one[3]), undefined, `${one[2]}:${one[3]}`);
  const two = span.exec(plain);
  if (!two) return undefined;
  const printed = `${two[2]}:${two[3]}—${two[4]}:${two[5]}`;
  return made(two[1], minutes(two[2], two[3]), minutes(two[4], two[5]), printed);
}

function minutes(hours = "", minute = ""): number {
  return Number(hours) * 60 + Number(minute);
}

function made(
  about: string | undefined,
  from: number,
  to: number | undefined,
  text: string,
): ClockRange | undefined {
  if (from > 24 * 60 || (to ?? 0) > 24 * 60) return undefined;
  return { from, to, approximate: about !== undefined, text: (about ?? "") + text };
}
