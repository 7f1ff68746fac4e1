import type { Language } from "../src/diagnostic/problem.ts";
import { readNumber } from "../src/notation/numbers/number.ts";

/** A way of writing a number, and what is read in each example of it; nothing where it is read as none. */
export interface NumberReading {
  readonly about: Readonly<Record<Language, string>>;
  readonly examples: Readonly<Record<string, string>>;
}

/** All ways of writing a number that the program knows, and some that it does not; a test reads the examples. */
export const numberReadings: readonly NumberReading[] = [
  reading("数字；可以有小数", "figures, with decimals or not", { "1200": "1200", "12.5": "12.5" }),
  reading("三位一分的逗号或空格；全角数字", "thousands marked by commas or spaces; full-width figures", {
    "1,200": "1200",
    "1 200": "1200",
    "１２００": "1200",
  }),
  reading("百 千 万 亿，中文数字", "百 千 万 亿 and Chinese numerals", {
    "1.5万": "15000",
    "2千5百": "2500",
    三百二十: "320",
    壹仟贰佰元: "1200元",
  }),
  reading(
    "前面的 ¥ 或「共」，后面的单位、「整」和括号里的说明",
    "¥ or 共 before it; a unit, 整 or a remark in brackets behind it",
    {
      "¥1,200": "1200",
      "1200元整": "1200元",
      共40人: "40人",
      "40人（含教师）": "40人",
      "3元5角": "3.5元",
    },
  ),
  reading("能算的算式：＋ × 和等号", "reckonings: + × and =", {
    "40+2": "42",
    "3×40+5": "125",
    "20元×3人=60元": "60元",
  }),
  reading(
    "大概的数：照样加，结果也写「约」；不拿来比对",
    "a rough number: it is added up, and the sum is 约 too; nothing is compared with it",
    { 约30人: "约30人", "30人左右": "约30人", "30多人": "约30人", 至少40人: "约40人" },
  ),
  reading("范围：照印，合计里用不上", "a range: it prints, and no total can be made with it", {
    "100—120人": "100—120人",
    "100-120": "100—120",
    三至五名: "3—5名",
  }),
  reading("每份的数：只当单价用", "for each: it is a price and no amount", {
    "15元/人": "15元/人",
    每人15元: "15元/人",
  }),
  reading(
    "读不出的：照印，不猜，不加进合计；要用到它时检查会指出来",
    "not read: it prints, nobody guesses, it is in no total; where one needs it the check tells",
    {
      "5K": "",
      "15%": "",
      ".5": "",
      "1_000": "",
      "1,00": "",
      "1.2.3": "",
      "2/3": "",
      "30+": "",
      三四: "",
      "20元×3人=50元": "",
      若干: "",
    },
  ),
];

function reading(zh: string, en: string, examples: Readonly<Record<string, string>>): NumberReading {
  return { about: { zh, en }, examples };
}

/** What is read in a text, in one form: 约30人, 100—120, 15元/人; empty where it is no number. */
export function shownReading(written: string): string {
  const read = readNumber(written);
  if (!read) return "";
  const { value, to, approximate, unit, per } = read;
  return `${approximate ? "约" : ""}${value}${to === undefined ? "" : `—${to}`}${unit}${per === "" ? "" : `/${per}`}`;
}

/** The table of the language pages. */
export function numberTable(language: Language): string {
  const head = { zh: ["写法", "例子", "读作"], en: ["how it is written", "examples", "read as"] };
  const none = { zh: "不读", en: "not read" };
  const rows = numberReadings.map(({ about, examples }) => {
    const read = [...new Set(Object.keys(examples).map(shownReading))].filter((each) => each !== "");
    const written = Object.keys(examples).map((each) => `\`${each}\``);
    return [about[language], written.join(" "), read.join(" · ") || none[language]];
  });
  return [head[language], ["---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
