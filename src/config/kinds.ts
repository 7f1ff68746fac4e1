import { type CalendarDate, dayNumber, parseDate } from "../notation/time/calendar-date.ts";
import { type Choice, choose, kinds, numberings, wordsOf } from "../vocabulary/choices.ts";
import { formats as documentFormats, formatNames } from "../vocabulary/formats.ts";
import type { RuleLevel } from "./config.ts";

/** What a value may look like: how to read it, how a JSON Schema says it, how a person is told. */
export interface Kind<T> {
  /** Reads the text of a scalar, or the texts of a list; undefined where it does not fit. */
  readonly read: (value: string | readonly string[]) => T | undefined;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly expected: { readonly zh: string; readonly en: string };
  /** The words to choose from, where there are some. */
  readonly words: readonly string[];
  /** A value as it may be written; empty where any text fits. */
  readonly example: string;
}

function scalar<T>(
  read: (text: string) => T | undefined,
  schema: Readonly<Record<string, unknown>>,
  expected: Kind<T>["expected"],
  words: readonly string[] = [],
  example: string = words[0] ?? "",
): Kind<T> {
  return {
    read: (value) => (typeof value === "string" ? read(value.trim()) : undefined),
    schema,
    expected,
    words,
    example,
  };
}

/** A line of text that is not empty. */
export const text: Kind<string> = scalar(
  (value) => (value === "" ? undefined : value),
  { type: "string", minLength: 1 },
  { zh: "一行文字", en: "a line of text" },
);

/** A number from 1 to 1000. */
export const ratio: Kind<number> = scalar(
  (value) => (/^\d{1,3}$/.test(value) && Number(value) > 0 ? Number(value) : undefined),
  { type: "integer", minimum: 1, maximum: 999 },
  { zh: "1 到 999 的整数", en: "a whole number from 1 to 999" },
  [],
  "20",
);

/** One of a list, by any of its names. */
function choice(choices: readonly Choice[]): Kind<string> {
  const words = wordsOf(choices);
  const chinese = choices.map(({ names }) => names[0]).join("、");
  const english = choices.map(({ key }) => key).join(", ");
  const [example] = choices.map(({ names }) => names[0]);
  return scalar(
    (value) => choose(choices, value),
    { enum: words },
    { zh: chinese, en: english },
    words,
    example,
  );
}

/** A numbering scheme by name. */
export const numbering: Kind<string> = choice(numberings);

/** What stands for plans of every kind. */
export const everyKind: Choice = { key: "all", names: ["全部", "所有"] };

/** A kind of plan, or all of them. */
export const planKind: Kind<string> = choice([everyKind, ...kinds]);

const levels: readonly Choice[] = [
  { key: "error", names: ["错误"] },
  { key: "warning", names: ["警告"] },
  { key: "info", names: ["提醒"] },
  { key: "off", names: ["关闭", "关"] },
];

/** How grave a rule's findings are. */
export const level: Kind<RuleLevel> = {
  ...choice(levels),
  read: (value) => {
    const key = typeof value === "string" ? choose(levels, value) : undefined;
    return key === "error" || key === "warning" || key === "info" || key === "off" ? key : undefined;
  },
};

/** A list of texts, or one alone. */
function list<T>(
  one: Kind<T>,
  expected: Kind<T>["expected"],
  example: string = one.example,
): Kind<readonly T[]> {
  return {
    read: (value) => {
      const texts = typeof value === "string" ? [value] : value;
      const read = texts.map((each) => one.read(each));
      return texts.length > 0 && read.every((each) => each !== undefined) ? read : undefined;
    },
    schema: { anyOf: [one.schema, { type: "array", minItems: 1, items: one.schema }] },
    expected,
    words: one.words,
    example,
  };
}

/** Names of sections. */
export const sections: Kind<readonly string[]> = list(
  text,
  {
    zh: "各节的名称，例如 [安全措施, 应急预案]",
    en: "names of sections, such as [安全措施, 应急预案]",
  },
  "[安全措施, 应急预案]",
);

/** Names of papers. */
export const paperNames: Kind<readonly string[]> = list(
  text,
  {
    zh: "文书的名称，例如 [通知, 告家长书, 签到表]",
    en: "names of papers, such as [通知, 告家长书, 签到表]",
  },
  "[通知, 告家长书, 签到表]",
);

/** What a paper is to say: a sentence, or several. */
export const sentence: Kind<readonly string[]> = list(text, {
  zh: "一句话，或者几句，例如 [水壶, 雨衣]",
  en: "a sentence, or several, such as [水壶, 雨衣]",
});

/** People to ask, with their numbers. */
export const contacts: Kind<readonly string[]> = list(
  text,
  {
    zh: "联系人和电话，例如 德育处 0571-88123456",
    en: "people to ask with their numbers, such as 德育处 0571-88123456",
  },
  "德育处 0571-88123456",
);

/** A number of minutes, from 1 to 999. */
export const minutes: Kind<number> = ratio;

/** Several whole numbers. */
export const numbers: Kind<readonly number[]> = list(
  ratio,
  {
    zh: "1 到 999 的整数，例如 [100, 120]",
    en: "whole numbers from 1 to 999, such as [100, 120]",
  },
  "[100, 120]",
);

/** Several texts. */
export const texts: Kind<readonly string[]> = list(text, {
  zh: "几段文字，例如 [甲, 乙]",
  en: "several texts, such as [甲, 乙]",
});

/** Some of a list, by any of their names; what is read are their keys. */
export function someOf(choices: readonly Choice[]): Kind<readonly string[]> {
  const names = choices.map(({ names: [first] }) => first);
  const keys = choices.map(({ key }) => key);
  return list(choice(choices), { zh: `其中几样：${names.join("、")}`, en: `some of ${keys.join(", ")}` });
}

/** The documents to print. */
export const formats: Kind<readonly string[]> = list(
  choice(formatNames.map((key) => ({ key, names: documentFormats[key].names }))),
  {
    zh: `${formatNames.join("、")} 里的一种，或者写几种：[docx, pdf]`,
    en: `one of ${formatNames.join(", ")}, or several: [docx, pdf]`,
  },
);

/** Files to build on, or installed packages that hold one. */
export const files: Kind<readonly string[]> = list(
  text,
  {
    zh: "文件的路径，例如 ../区里/plan.config.yaml，或者装好的包，例如 qingzhou-plan-config@2",
    en: "the path of a file, such as ../district/plan.config.yaml, or an installed package, such as qingzhou-plan-config@2",
  },
  "../区里/plan.config.yaml",
);

/** Rules by code or family. */
export const ruleNames: Kind<readonly string[]> = list(
  text,
  {
    zh: "规则名，例如 [completeness/required-section, left-over]",
    en: "rules or families, such as [completeness/required-section, left-over]",
  },
  "[completeness/required-section, left-over]",
);

const dayExample = "2026-10-01";

const day: Kind<number> = scalar(
  (value) => numberOf(parseDate(value)),
  { type: "string" },
  { zh: `日期，例如 ${dayExample}`, en: `a date, such as ${dayExample}` },
  [],
  dayExample,
);

/** Single days, as numbers. */
export const days: Kind<readonly number[]> = list(
  day,
  {
    zh: `带年份的日期，例如 [2026-09-27, 2026-10-10]`,
    en: "dates with their year, such as [2026-09-27, 2026-10-10]",
  },
  "[2026-09-27, 2026-10-10]",
);

/** A day, or a stretch of days. */
export const span: Kind<{ readonly from: number; readonly to: number }> = scalar(
  (value) => {
    const [first = "", last = first, ...more] = value.split(/\s*(?:至|到|~|～|—+)\s*/u);
    const from = numberOf(parseDate(first));
    const to = numberOf(parseDate(last));
    return more.length > 0 || from === undefined || to === undefined || to < from ? undefined : { from, to };
  },
  { type: "string" },
  {
    zh: "带年份的日期或起止日期，例如 2026-10-01至2026-10-07",
    en: "a date or a stretch of dates, such as 2026-10-01至2026-10-07",
  },
  [],
  "2026-10-01至2026-10-07",
);

function numberOf(date: CalendarDate | undefined): number | undefined {
  return date && dayNumber(date);
}
