import type { Mention } from "../numbers/normal.ts";
import { surnames } from "./surnames.ts";

/** Somebody whom a text names: a person, or whoever holds an office (各班班主任). */
export interface NameMention extends Mention {
  /** Without a title behind it: 李明 for 李明老师; 王老师, of whom no more is known, stays whole. */
  readonly name: string;
}

const title = /(?:老师|同学|主任|校长|副校长|书记|教师|医生|警官|师傅)$/u;
const piece = /[^、，,；;/\s（）()：:]+(?:[ \u3000](?=[^\s]$))?|[（(][^）)]*[）)]/gu;

/** Those named in 李明、王强（总负责） and 陈红和刘洋, without titles and brackets, in order. */
export function namesIn(value: string): readonly NameMention[] {
  return [...value.matchAll(piece)].flatMap(({ 0: whole, index }) =>
    /^[（(]/u.test(whole) ? [] : joined(whole, index),
  );
}

/** 和 parts two names where each side can be one: not in 宋和平. */
function joined(whole: string, at: number): readonly NameMention[] {
  const found = whole.search(/(?<=..)[和与及](?=..)/u);
  if (found < 0) return [named(whole, at)];
  return [named(whole.slice(0, found), at), ...joined(whole.slice(found + 1), at + found + 1)];
}

function named(written: string, start: number): NameMention {
  const stem = written.replace(title, "");
  const name = looksLikeName(stem) ? stem : written;
  return { name, start, end: start + written.length };
}

const noName =
  /[组处室部队班级院校会科社团长员师医生人家属区馆站所委办心警察位责任教导务]$|^(?:各|全|本|每|所|有关|相关|学|安全|高年|高段|中段|低段|班主|家长|时间|周[一二三四五六日]|任课|后勤|应急)|[\dA-Za-z]/u;

/**
 * Two or three characters that begin with a surname and are no office, no group and no role. `among`: whether they
 * stand among names, where a surname may be a word as well.
 */
export function looksLikeName(text: string, among = false): boolean {
  if (!/^[\u4e00-\u9fff]{2,4}$/u.test(text) || noName.test(text) || title.test(text)) return false;
  const double = text.length > 2 && surnames.double.includes(text.slice(0, 2));
  return double || (text.length <= 3 && singleOf(among).includes(text.slice(0, 1)));
}

function singleOf(among: boolean): string {
  return among ? surnames.single + surnames.wordlike : surnames.single;
}
