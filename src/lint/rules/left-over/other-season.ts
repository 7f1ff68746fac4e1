import { surveyOf } from "../../../facts/survey.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

interface Season {
  readonly name: string;
  readonly title: RegExp;
  /** Words that an event of another season would hold. */
  readonly others: RegExp;
}

const event = "(?:游|研学|运动会|田径|社会实践|实践活动|植树)";
const seasons: readonly Season[] = [
  {
    name: "春天",
    title: /春游|春季|春日|踏青|踏春/u,
    others: new RegExp(`秋游|秋季${event}|秋高气爽|赏秋`, "gu"),
  },
  {
    name: "秋天",
    title: /秋游|秋季|秋日|金秋|赏秋/u,
    others: new RegExp(`春游|踏春|踏青|春季${event}|春暖花开`, "gu"),
  },
  { name: "夏天", title: /夏令营|暑期|暑假/u, others: /冬令营|寒假(?:作业|生活|实践|活动)/gu },
  { name: "冬天", title: /冬令营|寒假/u, others: /夏令营|暑假(?:作业|生活|实践|活动)/gu },
];
/** Other years and terms may be spoken of, and 春秋游 is one word. */
const elsewhere =
  /(?:去年|往年|上次|上学期|下学期|今春|明年|来年|以往|历次|继|与|和|、|春、?)[^，。；]{0,6}$/u;

/** A word of another season's plan. */
export const otherSeason: Rule<{ found: string; season: string; title: string }> = {
  code: "left-over/other-season",
  severity: "warning",
  words: {
    zh: ({ found, season, title }) => ({
      message: `标题「${title}」是${season}的活动，这里却写着「${found}」`,
      hint: "改成这次活动的说法；如果真是说另一次活动，写明是哪一次，例如「去年」",
    }),
    en: ({ found, title }) => ({
      message: `“${found}” belongs to another season than “${title}”`,
      hint: "Change it to this event; if another event is meant, say which, for example 去年",
    }),
  },
  why: {
    zh: "拿上一次的方案来改，正文里常常留着一处「春游」，家长一看就知道是套的。",
    en: "A plan made from last term's keeps its words somewhere, and parents notice.",
  },
  get examples() {
    return {
      bad: [
        "标题: 三年级秋游活动方案\n注意事项: 春游当天穿校服。\n",
        "标题: 春季运动会方案\n导语: 秋高气爽，学校举行秋季运动会。\n",
      ],
      good: [
        "标题: 三年级秋游活动方案\n注意事项: 秋游当天穿校服，去年春游丢失的水壶可以来领。\n",
        "标题: 春秋游工作方案\n活动内容: 春游去公园，秋游去农场。\n",
      ],
    };
  },
  check(plan, findings) {
    const title = plan.title.value;
    const [season, another] = seasons.filter((each) => each.title.test(title));
    if (!season || another || plan.title.todo || /春秋|秋冬|四季/u.test(title)) return;
    for (const text of surveyOf(plan).texts) {
      if (text === plan.title) continue;
      for (const { 0: found, index } of text.value.matchAll(season.others)) {
        if (elsewhere.test(text.value.slice(Math.max(0, index - 10), index))) continue;
        const place = locator(text, plan.source)(index, index + found.length) ?? text.range;
        findings.add(
          place,
          { found, season: season.name, title },
          { related: [{ source: plan.source, range: plan.title.range }] },
        );
      }
    }
  },
};
