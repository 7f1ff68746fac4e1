import { normalText } from "../numbers/normal.ts";
import { numberOf } from "../numbers/number.ts";
import { numeralCharacters } from "../numbers/numeral.ts";

/** A length of time that a text names, in minutes. */
export interface Duration {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
  /** About, at most, at least, or plainly so long. */
  readonly bound: "about" | "most" | "least" | "plain";
}

const number = String.raw`(?<![\d.:—–~-])\d+(?:\.\d+)?(?![\d.]*\s*[-—–~])|(?<![${numeralCharacters}])[一二三四五六七八九十两百]{1,4}`;
const pattern = new RegExp(
  `(?=[\\d${numeralCharacters}半又])(?:(?:(?<hours>${number})个?(?<half>半)?|(?<![个前后上下])(?<only>半)个?)(?:小时|钟头)(?<more>半)?)?(?:零|又)?(?:(?<minutes>${number})(?:分钟?|['′’](?![\\w'′’])))?`,
  "gu",
);

/** Every length of time of a text: 40分钟, 40′, 1小时30分, 一个半小时, 半小时. Spans (3—5分钟) are left out. */
export function durationsIn(value: string): readonly Duration[] {
  if (!/分钟|小时|钟头|\d['′’]/u.test(value)) return [];
  const text = normalText(value);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { hours, half, only, more, minutes } = match.groups ?? {};
    // 8时30分 is a clock; only 分钟 or hours make a length.
    if (hours === undefined && only === undefined && (minutes === undefined || !/[钟'′’]$/u.test(match[0])))
      return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const total = (parsed(hours) ?? 0) * 60 + ((half ?? only ?? more) ? 30 : 0) + (parsed(minutes) ?? 0);
    return total === 0 ? [] : [{ minutes: total, start, end, bound: boundOf(text, start, end) }];
  });
}

function parsed(written: string | undefined): number | undefined {
  return written === undefined ? undefined : numberOf(written);
}

function boundOf(text: string, start: number, end: number): Duration["bound"] {
  const [before, behind] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 3)];
  if (/不超过|至多|最多|不多于|限时?$/u.test(before) || /^(?:以内|之内|内)/u.test(behind)) return "most";
  if (/不少于|至少|最少/u.test(before) || /^以上/u.test(behind)) return "least";
  return /约|大约|近$/u.test(before) || /^(?:左右|上下)/u.test(behind) ? "about" : "plain";
}

/** The length in a value that is nothing else: `5`, `5分钟`, `1小时30分`; undefined for bounds and free text. */
export function plainDuration(value: string): number | undefined {
  const text = normalText(value).trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [only, ...others] = durationsIn(text);
  return only && others.length === 0 && only.bound === "plain" && only.start === 0 && only.end === text.length
    ? only.minutes
    : undefined;
}
