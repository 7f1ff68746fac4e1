import { printNumeral } from "../notation/numbers/numeral.ts";

/** How a number is written. */
export type Counter = "chinese" | "decimal" | "circled" | "lower-letter" | "upper-letter" | "bullet" | "none";

/**
 * The mark before a heading or an item: a counter between two pieces of text, so `（一）` is
 * {before: "（", counter: "chinese", after: "）"}. A bullet has its sign in `before`.
 */
export interface Mark {
  readonly before: string;
  readonly counter: Counter;
  readonly after: string;
  /** How many counts of the levels above stand before its own, each with a point: 1 in `1.1`; absent: none. */
  readonly above?: number;
  /** Printed behind the text of the heading or item: the `】` of `【活动时间】`. */
  readonly close?: string;
}

const noMark: Mark = { before: "", counter: "none", after: "" };

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/**
 * Reads a mark from its first specimen, as a teacher writes it: `1、` `（1）` `①` `a、` `第一阶段：` `1.1` `【】` `—`.
 * `无` and `none` are no mark. A mark that ends in a word or a digit (`第一章`, `1.1`) keeps a space
 * from the text behind it. Undefined where the text is no mark that can be counted.
 */
export function parseMark(specimen: string): Mark | undefined {
  const text = specimen.trim();
  if (text === "无" || text === "none") return noMark;
  const pair = /^([【〔《「『])([】〕》」』])$/u.exec(text);
  if (pair) return { before: pair[1] ?? "", counter: "bullet", after: "", close: pair[2] ?? "" };
  const match = /^(.*?)(一|((?:1\.)*)1|①|a|A)(.*)$/su.exec(text);
  if (match) {
    const [, before = "", one = "", compound = "", after = ""] = match;
    const mark: Mark = { before, counter: counterOf(one), after: after + gapAfter(one + after) };
    return compound === "" ? mark : { ...mark, above: compound.length / 2 };
  }
  return /^[—–\-•·●○■□◆※＊*▪－]+$/u.test(text) ? { before: text, counter: "bullet", after: "" } : undefined;
}

function gapAfter(text: string): string {
  if (/\p{Script=Han}$/u.test(text)) return "　";
  return /[\p{L}\p{Nd}]$/u.test(text) ? " " : "";
}

function counterOf(one: string): Counter {
  if (one === "一") return "chinese";
  if (one.endsWith("1")) return "decimal";
  if (one === "①") return "circled";
  return one === "a" ? "lower-letter" : "upper-letter";
}

/** Whether two marks look alike before their text: a count with 、 and one with a point do. */
export function looksLike(a: Mark, b: Mark): boolean {
  const end = ({ after }: Mark): string => after.replace(/[.．]$/u, "、");
  return a.counter === b.counter && a.before === b.before && a.above === b.above && end(a) === end(b);
}

/** Whether a mark counts: a bullet, a pair of brackets and no mark at all may stand on every level. */
export function counts({ counter }: Mark): boolean {
  return counter !== "bullet" && counter !== "none";
}

/** What offices go on with below the last level of a scheme; a bullet where all is used up, as it claims no number. */
const usualMarks: readonly Mark[] = "1、 （1） ① a、 （a） A、 （A） 1） a） A） •"
  .split(" ")
  .flatMap((specimen) => parseMark(specimen) ?? []);

/**
 * The marks of the levels below some, so that no level repeats one above it; none where the last does not count
 * and serves all deeper ones.
 */
export function deeperMarks(marks: readonly Mark[]): readonly Mark[] {
  const last = marks.at(-1);
  if (last && !counts(last)) return [];
  const used = usualMarks.findLastIndex((usual) => marks.some((mark) => looksLike(mark, usual)));
  return usualMarks.slice(used + 1);
}

/** The mark's text for the nth item, n from 1; `above` holds the counts of the levels above, outermost first. */
export function markText(mark: Mark, n: number, above: readonly number[] = []): string {
  const outer = mark.above ? above.slice(-mark.above).map((count) => `${count}.`) : [];
  return mark.before + outer.join("") + countText(mark.counter, n) + mark.after;
}

function countText(counter: Counter, n: number): string {
  switch (counter) {
    case "chinese":
      return printNumeral(n);
    case "decimal":
      return String(n);
    case "circled":
      return circled[n - 1] ?? `(${n})`;
    case "lower-letter":
      return letters(n);
    case "upper-letter":
      return letters(n).toUpperCase();
    case "bullet":
    case "none":
      return "";
  }
}

function letters(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(97 + ((n - 1) % 26));
}
