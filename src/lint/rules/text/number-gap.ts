import { surveyOf } from "../../../facts/survey.ts";
import { parseNumeral } from "../../../notation/numbers/numeral.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Range } from "../../../source/source.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A number typed at the head of a line or a heading. */
interface Typed {
  readonly number: number;
  readonly mark: string;
  readonly range: Range;
}

/** Numbers typed by hand that leave some out: a point may have been lost. */
export const numberGap: Rule<{ before: string; after: string; missing: number }> = {
  code: "text/number-gap",
  severity: "warning",
  words: {
    zh: ({ before, after, missing }) => ({
      message:
        missing === 0
          ? `手写的序号「${after}」重复了`
          : `手写的序号从「${before}」跳到「${after}」，中间少了${missing}项`,
      hint: "核对是漏了内容还是编错了号；改好以后删去序号，由程序来编",
    }),
    en: ({ before, after, missing }) => ({
      message:
        missing === 0
          ? `The typed number “${after}” stands twice`
          : `The typed numbers go from “${before}” to “${after}”: ${missing} left out`,
      hint: "See whether something was lost or the number is wrong, then delete the typed numbers",
    }),
  },
  why: {
    zh: "序号跳了，往往是复制时漏了一条；删去序号重新编号以后就看不出来了。",
    en: "Where numbers jump, a point was mostly lost in copying; once they are numbered anew nobody sees it.",
  },
  get examples() {
    return {
      bad: [
        "标题: 班会方案\n注意事项: |\n  1、守时。\n  2、守纪。\n  3、安静。\n  6、收拾。\n",
        "标题: 班会方案\n活动要求: |\n  1、守时 2、守纪 3、安全 6、卫生\n",
        "标题: 班会方案\n活动要求: 一、守时；二、守纪；四、卫生。\n注意事项: （1）带水（2）带帽（4）带笔\n",
        "标题: 班会方案\n一、活动目的: 守纪\n三、活动内容: 讨论\n六、活动要求: 安静\n",
      ],
      good: [
        "标题: 班会方案\n注意事项: |\n  1、守时。\n  2、守纪。\n  1、安静。\n  3、4年级先走。\n",
        "标题: 班会方案\n注意事项: 三（1）班、三（2）班、三（4）班先走；1、2、4年级后走。\n",
        "标题: 班会方案\n注意事项:\n  - 1、2班先走\n  - 5、6班后走\n",
        "标题: 班会方案\n一、活动目的: 守纪\n二、活动内容: 讨论\n",
      ],
    };
  },
  check(plan, findings) {
    for (const series of seriesIn(plan)) {
      for (const [index, typed] of series.entries()) {
        const last = series[index - 1];
        const missing = last ? typed.number - last.number - 1 : 0;
        if (!last || missing < 1 || missing > 9) continue;
        findings.add(typed.range, { before: last.mark, after: typed.mark, missing });
      }
    }
  },
};

function seriesIn(plan: Plan): readonly (readonly Typed[])[] {
  const { texts } = surveyOf(plan);
  return [
    plan.sections.flatMap(({ typedNumber, keyRange }) => headingNumber(typedNumber, keyRange)),
    ...texts.filter(({ value }) => value.includes("\n")).map((text) => marksIn(text, plan)),
    ...texts.flatMap((text) => inlineSeries(text, plan)),
  ];
}

function headingNumber(typed: string, range: Range): readonly Typed[] {
  const word = typed.replace(/[^一二三四五六七八九十\d]/gu, "");
  const number = parseNumeral(word);
  return word === "" || number === undefined ? [] : [{ number, mark: typed.trim(), range }];
}

const inline: readonly RegExp[] = [
  /(?<=^|[\s，。；;：:])(\d{1,2})[、．.)）](?![\d、]|[班号年月日级])/gmu,
  /(?<=^|[\s，。；;：:])([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十]|年级)/gmu,
  /(?<![一二三四五六七八九十\d级])[（(](\d{1,2}|[一二三四五六七八九十]{1,3})[)）](?![班号年月日级])/gu,
];

/** Numbers within one line (1、守时 2、守纪 4、卫生): three or more of one kind, the first two 1 and 2. */
function inlineSeries(text: Text, plan: Plan): readonly (readonly Typed[])[] {
  if (text.todo || !/[、．.)）]/u.test(text.value)) return [];
  const locate = locator(text, plan.source);
  return text.value.split("\n").flatMap((line, index, lines) => {
    const from = lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0);
    return inline.flatMap((pattern) => {
      const series = [...line.matchAll(pattern)].map(({ 0: mark, 1: word = "", index: at }): Typed => {
        const range = locate(from + at, from + at + mark.length) ?? text.range;
        return { number: parseNumeral(word) ?? 0, mark, range };
      });
      return series.length > 2 && series[0]?.number === 1 && series[1]?.number === 2 ? [series] : [];
    });
  });
}

const atHead = /^[ \t]*(\d{1,2})[、．.)）](?![\d、]|[班号年月日级]|\d+年级)/gmu;

/** The numbers at the heads of the lines of a text; those of lists are told with the numbers themselves. */
function marksIn(text: Text, plan: Plan): readonly Typed[] {
  if (text.todo) return [];
  const locate = locator(text, plan.source);
  const all = [...text.value.matchAll(atHead)];
  return all.flatMap(({ 0: mark, 1: number, index }) => {
    const range = locate(index, index + mark.length) ?? text.range;
    return [{ number: Number(number), mark: mark.trim(), range }];
  });
}
