import { parseNumeral } from "../numbers/numeral.ts";

/** A number that a caption brings along: 表1 in 表1 物资清单. */
export interface CaptionNumber {
  readonly number: number;
  /** The words of the number alone: 表1. */
  readonly words: string;
  /** Where the caption goes on behind the number and its mark. */
  readonly end: number;
}

const patterns = {
  table: /^(?<words>表\s?(?<number>\d{1,2}|[一二三四五六七八九十]{1,3}))(?:[\s：:.、]+(?=\S)|$)/u,
  figure: /^(?<words>图\s?(?<number>\d{1,2}|[一二三四五六七八九十]{1,3}))(?:[\s：:.、]+(?=\S)|$)/u,
} as const;

/** The number typed at the head of a caption; undefined where there is none. */
export function captionNumberIn(caption: string, of: "table" | "figure"): CaptionNumber | undefined {
  const match = patterns[of].exec(caption);
  const { words = "", number = "" } = match?.groups ?? {};
  const parsed = /\d/u.test(number) ? Number(number) : parseNumeral(number);
  return match && parsed !== undefined ? { number: parsed, words, end: match[0].length } : undefined;
}
