import { groupHeadsOf } from "../../../facts/people/groups.ts";
import { exactly, headsOf } from "../../../facts/people/heads.ts";
import { kindOf } from "../../../facts/words/kind.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";

/** LB/T 054-2016 advises one teacher for every twenty pupils of a study trip. */
const advised = 20;

/** Too few adults for the pupils of an outing. */
export const adults: Rule<{ pupils: number; adults: number; needed: number; ratio: number }> = {
  code: "number/adults",
  severity: "info",
  words: {
    zh: ({ pupils, adults: found, needed, ratio }) => ({
      message: `学生${pupils}人，带队的大人${found}人，平均每人要管${Math.round(pupils / found)}名学生`,
      hint: `增加带队教师：按每${ratio}名学生一人，要${needed}人；以当地规定为准`,
    }),
    en: ({ pupils, adults: found, needed, ratio }) => ({
      message: `${pupils} pupils and ${found} adults: ${Math.round(pupils / found)} pupils for each`,
      hint: `Add adults: one for every ${ratio} pupils makes ${needed}; local rules come first`,
    }),
  },
  why: {
    zh: "外出时一位老师照看的学生太多，点名、过马路、上下车都容易出事。行业标准建议每20名学生配一名带队教师。",
    en: "On an outing one teacher cannot watch over too many pupils; the study-trip standard advises one for every twenty.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n类型: 秋游\n参加对象:\n  - {对象: 三年级学生, 人数: 160}\n  - {对象: 带队教师, 人数: 5}\n",
      ],
      good: [
        "标题: 秋游方案\n类型: 秋游\n参加对象:\n  - {对象: 三年级学生, 人数: 162}\n  - {对象: 带队教师, 人数: 8}\n",
        "标题: 运动会方案\n类型: 运动会\n参加对象:\n  - {对象: 三年级学生, 人数: 160}\n  - {对象: 教师, 人数: 5}\n",
      ],
    };
  },
  reads: ["staffing.pupils_per_adult"],
  check(plan, findings, { config: { pupilsPerAdult = advised } }) {
    if (!(plan.offCampus ?? kindOf(plan) === "outing")) return;
    const heads = headsOf(plan);
    const [pupils, listed] = [exactly(heads.pupils), exactly(heads.adults)];
    const inGroups = exactly(groupHeadsOf(plan).adults);
    const found = Math.max(listed ?? 0, inGroups ?? 0);
    if (pupils === undefined || found === 0) return;
    // A remainder smaller than a whole group needs nobody of its own.
    const needed = Math.max(1, Math.floor(pupils / pupilsPerAdult));
    if (found < needed) findings.add(placeOf(plan), { pupils, adults: found, needed, ratio: pupilsPerAdult });
  },
};

function placeOf(plan: Plan): { start: number; end: number } {
  return plan.sections.find((section) => section.field?.key === "participants")?.keyRange ?? plan.title.range;
}
