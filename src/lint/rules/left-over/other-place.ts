import { areOtherPlaces } from "../../../facts/places/place-names.ts";
import { eventPlaces } from "../../../facts/places/places.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { claimedPlaces } from "../../../facts/words/lead-claims.ts";
import type { Rule } from "../../rule.ts";

/** The lead names another place of the event than its place does. */
export const otherPlace: Rule<{ lead: string; place: string }> = {
  code: "left-over/other-place",
  severity: "warning",
  words: {
    zh: ({ lead, place }) => ({
      message: `导语说活动在「${lead}」，活动地点写的却是「${place}」`,
      hint: "核对两处地点，写成一致",
    }),
    en: ({ lead, place }) => ({
      message: `The lead says that the event is at “${lead}”, its place says “${place}”`,
      hint: "Check both places and make them agree",
    }),
  },
  why: {
    zh: "拿去年的方案来改，地点换了，导语里的还是去年的。",
    en: "A plan made from last year's often keeps last year's place in its lead.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋季研学方案\n导语: 学校决定组织三年级学生前往市科技馆开展研学活动。\n活动地点: 市植物园\n",
        "标题: 亲子运动会方案\n导语: 我校将于11月7日在学校体育馆举行亲子运动会。\n活动地点: 学校操场\n",
        "标题: 家长会方案\n导语: 学校定于11月7日在报告厅召开家长会。\n活动地点: 一楼会议室\n",
        "标题: 秋游方案\n导语: 学校计划组织学生到人民公园秋游。\n活动地点: 中山公园\n",
      ],
      good: [
        "标题: 秋季研学方案\n导语: 学校决定组织三年级学生前往植物园开展研学活动。\n活动地点: 市植物园（东门集合）\n",
        "标题: 秋季研学方案\n导语: 去年学校组织学生到科技馆开展研学，今年将换一个主题。\n活动地点: 市植物园\n",
        "标题: 亲子运动会方案\n导语: 学校将举行亲子运动会，下雨改在体育馆举行。\n活动地点: 学校操场\n",
        "标题: 秋季研学方案\n导语: 学校决定组织学生前往西溪湿地、科技馆开展研学活动。\n活动地点: 科技馆\n",
      ],
    };
  },
  check(plan, findings) {
    const places = eventPlaces(plan).filter(({ text }) => !text.todo && text.value.trim() !== "");
    const [first] = places;
    if (!first) return;
    const claimed = claimedPlaces(plan);
    const names = places.flatMap(({ text }) => text.value.split(/[、，,；;和及与\n]/u));
    const differs = (lead: string): boolean => names.every((name) => areOtherPlaces(lead, name));
    // Where one of the places of the lead fits, the others are stops on the way.
    if (!claimed.every(({ name }) => differs(name))) return;
    for (const { text, start, end, name } of claimed) {
      const related = [{ source: plan.source, range: first.text.range }];
      const data = { lead: name, place: first.text.value };
      findings.add(rangeIn(text, start, end, plan.source), data, { related });
    }
  },
};
