import { parseNumeral } from "../../notation/numbers/numeral.ts";

/** How a number or bullet before a text is written; texts with the same kind are of one level. */
export type MarkKind =
  | "chapter"
  | "part"
  | "ordinal"
  | "chinese"
  | "chinese-brackets"
  | "compound"
  | "decimal-comma"
  | "decimal-point"
  | "decimal-brackets"
  | "decimal-half"
  | "circled"
  | "letter"
  | "bullet";

/** A mark before a text. */
export interface TypedMark {
  readonly kind: MarkKind;
  /** As it stands, without the space behind it. */
  readonly written: string;
  /** What it counts; undefined for a bullet. */
  readonly count: number | undefined;
  /** The text behind it. */
  readonly rest: string;
}

const numeral = "[一二三四五六七八九十]{1,3}";
/** A figure behind a number makes it none (31、32班, 1.5米), unless it begins a clock or a date. */
const noFigure = "(?:(?!\\d)|(?=\\d{1,2}[:：]\\d{2}|\\d{4}年|\\d{1,2}月))";
const patterns: readonly (readonly [MarkKind, RegExp])[] = [
  ["chapter", new RegExp(`^(第(${numeral}|\\d{1,2})[章篇])[、：:\\s\\u3000]*`, "u")],
  ["part", new RegExp(`^(第(${numeral}|\\d{1,2})(?:部分|篇章|板块|环节))[、：:\\s\\u3000]*`, "u")],
  ["ordinal", new RegExp(`^(第(${numeral}|\\d{1,2})项?[，、：:])[\\s\\u3000]*`, "u")],
  ["chinese", new RegExp(`^((${numeral})[、.．，])[\\s\\u3000]*`, "u")],
  ["chinese-brackets", new RegExp(`^([（(](${numeral})[)）]、?)[\\s\\u3000]*`, "u")],
  [
    "compound",
    /^(\d{1,2}(?:[.．]\d{1,2}){1,3}[.．]?)(?=[\s\u3000]|(?![米元万亿倍公厘毫千小吨升折分个度年月日平亩])\p{Script=Han})[\s\u3000]*/u,
  ],
  ["decimal-comma", new RegExp(`^((\\d{1,2})、)${noFigure}[\\s\\u3000]*`, "u")],
  ["decimal-point", new RegExp(`^((\\d{1,2})[.．])${noFigure}[\\s\\u3000]*`, "u")],
  ["decimal-brackets", /^([（(](\d{1,2})[)）]、?)[\s\u3000]*/u],
  ["decimal-half", /^((\d{1,2})[)）])[\s\u3000]*/u],
  ["circled", /^([\u2460-\u2473\u2474-\u2487])[\s\u3000]*/u],
  ["letter", /^(([a-hA-H])(?:[、.．)）]|□))(?![a-zA-Z])[\s\u3000]*/u],
  [
    "bullet",
    /^([•·●○◦❖✦✧✿❀❁◈■◆◇▪▫➢➤►▶▷★☆✓✔◎⚫⚪∙‣⁃〇\uf000-\uf0ff]|[-*+－–—](?=[\s\u3000])|[lnu](?=[\s\u3000]+\p{Script=Han}))[\s\u3000]*/u,
  ],
];

/** What only looks numbered: 一、二年级参加; 第一，… stays a way of speaking inside a text. */
const onlyLooks = /^[一二三四五六七八九十\d]+(?:[、和及至到—-]|年级|班|楼|号|月|日|至)/u;

/** The mark that a text begins with; undefined where it has none, or where nothing stands behind it. */
export function typedMark(text: string): TypedMark | undefined {
  // A text file writes its lists with a dash before the number.
  const plain = text.replace(/^[-–*•·][ \u3000]+(?=\d{1,2}[、.．)）]|[（(]\d|[a-h]□)/u, "");
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [whole, written = "", number] = match;
    const rest = plain.slice(whole.length);
    if (rest === "" || (kind === "chinese" && onlyLooks.test(rest))) continue;
    return { kind, written, count: countOf(kind, written, number), rest };
  }
  return undefined;
}

/** The kind of a mark that the file counts itself. */
export function kindOfMark(mark: string): MarkKind {
  return typedMark(`${mark}文`)?.kind ?? typedMark(`${mark} 文`)?.kind ?? "bullet";
}

function countOf(kind: MarkKind, written: string, number: string | undefined): number | undefined {
  if (kind === "bullet") return undefined;
  if (kind === "compound") return Number(/(\d+)[.．]?$/u.exec(written)?.[1]);
  const code = written.codePointAt(0) ?? 0;
  if (kind === "circled") return code >= 0x2474 ? code - 0x2473 : code - 0x245f;
  if (kind === "letter") return (number ?? "").toLowerCase().charCodeAt(0) - 96;
  return number === undefined ? undefined : parseNumeral(number);
}
