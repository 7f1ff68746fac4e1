import { foundIn } from "../../../facts/found-in.ts";
import { placeIn, rangeIn } from "../../../facts/range-in.ts";
import { yearsOf } from "../../../facts/years.ts";
import { anniversariesIn } from "../../../notation/time/anniversaries-in.ts";
import { yearsIn } from "../../../notation/time/years-in.ts";
import type { Rule } from "../../rule.ts";

/** A number of years that does not fit the year of the event. */
export const dateAnniversary: Rule<{ name: string; written: number; right: number; year: number }> = {
  code: "date/anniversary",
  severity: "warning",
  words: {
    zh: ({ name, written, right, year }) => ({
      message: `${year}年的「${name}」写的是${written}，应为${right}`,
      hint: `改成${right}；如果说的是别的年份，就把年份写出来`,
    }),
    en: ({ name, written, right, year }) => ({
      message: `For ${name} the number in ${year} is ${right}, not ${written}`,
      hint: `Write ${right}, or name the year that is meant`,
    }),
  },
  why: {
    zh: "周年数一年加一，照抄去年的方案就少了一年，横幅上最显眼。",
    en: "The number grows by one a year; copied from last year's plan it is one short, on the banner of all places.",
  },
  get examples() {
    return {
      bad: [
        "标题: 庆祝建队76周年主题队会方案\n活动时间: 2026-10-13\n",
        "标题: 2026年教师节活动方案\n活动主题: 庆祝第四十一个教师节\n",
      ],
      good: [
        "标题: 庆祝建队77周年主题队会方案\n活动时间: 2026-10-13\n",
        "标题: 建队76周年主题队会方案\n",
        "标题: 2026年主题队会方案\n活动背景: 2019年是新中国成立70周年，学校编演了歌舞；队员们学过《在庆祝中国共产党成立100周年大会上的讲话》，观看过庆祝中国共产党成立100周年大会。\n",
      ],
    };
  },
  check(plan, findings) {
    const { all } = yearsOf(plan);
    for (const { text, mention } of foundIn(plan, anniversariesIn)) {
      const { anniversary, value, number, start, end } = mention;
      const behind = text.value.slice(end);
      if (/^[”"]?(?:庆祝|纪念)?(?:大会|阅兵|讲话|之际的?讲话)/u.test(behind)) continue;
      const sentence = sentenceAround(text.value, start, end);
      const own = yearsIn(sentence)
        .filter(({ school }) => !school)
        .flatMap(({ from, to }) => [from, to]);
      const years = own.length > 0 ? own : all;
      const year = years.at(-1);
      // A number many years off tells of another time.
      if (
        year === undefined ||
        years.includes(value + anniversary.zero) ||
        Math.abs(year - value - anniversary.zero) > 5
      )
        continue;
      const right = year - anniversary.zero;
      const place =
        mention.numeral || years.length > 1
          ? undefined
          : placeIn(text, number.start, number.end, plan.source);
      const data = { name: anniversary.name, written: value, right, year };
      const range = rangeIn(text, start, end, plan.source);
      findings.add(range, data, place ? { fix: { edits: [{ range: place, text: String(right) }] } } : {});
    }
  },
};

/** The sentence around a place, as far as it is near. */
function sentenceAround(value: string, start: number, end: number): string {
  const [before, behind] = [value.slice(Math.max(0, start - 80), start), value.slice(end, end + 80)];
  const from = Math.max(before.lastIndexOf("。"), before.lastIndexOf("；"), before.lastIndexOf("\n")) + 1;
  const stop = behind.search(/[。；\n]/u);
  return before.slice(from) + value.slice(start, end) + (stop < 0 ? behind : behind.slice(0, stop));
}
