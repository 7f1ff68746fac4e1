import { parseNumeral } from "../numbers/numeral.ts";

/** Words of a text that point to a table, a figure or an attachment of the same document: 表1 in 见表1. */
export interface ReferenceWords {
  readonly to: "table" | "figure" | "attachment";
  /** Undefined: the attachment, of which there is one. */
  readonly number: number | undefined;
  /** Of the words alone, offsets into the text. */
  readonly start: number;
  readonly end: number;
}

const lead = "(?:见|参看|参考|参照|参阅|对照|依照|按照?|根据|如|[（(])";
const own = "(?:本方案的?|后面的?|后附的?|下面的?)?";
const numeral = "[一二三四五六七八九十]{1,3}";
/** Behind a number in Chinese characters: 见表一次, 如图一样 are none. */
const after = "(?=$|[，。；：、！？）)”」\\s]|所[示列]|中|里|的|执行|办理|安排|规定|要求|进行|填写)";
/** Behind figures: 如图3天, 见表12.5, 表2024年 are none. */
const notAfter = "(?![\\d.:：年月日时点天人个张份幅只次元本套名号])";
const behindLead = `(?<=${lead}\\s?${own})`;
const behindOther = "(?<=(?:[表图]\\s?\\d{1,2}|附件\\s?\\d{1,2})\\s?[、和及与])";
const drawn = `(?:${behindLead}|${behindOther})([表图])\\s?(?:(\\d{1,2})${notAfter}|(${numeral})${after})`;
const attached = `(?<!》(?:的|中的?|及其|及)?\\s?)附件\\s?(?:(\\d{1,2})(?![\\d.年月日])|(${numeral})(?=$|[，。；：、！？）)”」\\s]|[中里的所和及与按执要]))`;
const alone = `${behindLead}附件(?=$|[，。；：、！？）)”」\\s]|[中里的所]|执行|办理|要求)`;
const pattern = new RegExp(`${drawn}|${attached}|(${alone})`, "gu");

/** Every place where a text points to a numbered part of its own document, in order. */
export function referencesIn(text: string): readonly ReferenceWords[] {
  if (!/[表图]\s?[\d一二三四五六七八九十]|附件/.test(text)) return [];
  return [...text.matchAll(pattern)].map((match): ReferenceWords => {
    const [words, kind, digits, figures, inDigits, inFigures] = match;
    const number = digits ?? inDigits;
    const written = figures ?? inFigures;
    return {
      to: kind === undefined ? "attachment" : kind === "表" ? "table" : "figure",
      number: number === undefined ? (written && parseNumeral(written)) || undefined : Number(number),
      start: match.index,
      end: match.index + words.length,
    };
  });
}
