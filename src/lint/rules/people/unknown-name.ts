import { nearest } from "../../../diagnostic/nearest.ts";
import { textsUnder } from "../../../facts/figure.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { looksLikeName, namesIn } from "../../../notation/people/names-in.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Someone in charge whom the plan's people do not list. */
export const unknownName: Rule<{ name: string; nearest: string }> = {
  code: "people/unknown-name",
  severity: "warning",
  words: {
    zh: ({ name, nearest: near }) => ({
      message: `「${name}」不在人员名单里`,
      hint: near === "" ? "把他写进「人员」，或者改正姓名" : `改成「${near}」；确实另有其人，就写进「人员」`,
    }),
    en: ({ name, nearest: near }) => ({
      message: `“${name}” is not among the people of the plan`,
      hint:
        near === ""
          ? "Add the name under `people`, or correct it"
          : `Is “${near}” meant? If not, add the name under \`people\``,
    }),
  },
  why: {
    zh: "姓名写错一个字，或者换了人没有改全，事情就没有人认领。",
    en: "With a misspelt or outdated name nobody feels in charge.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n人员:\n  - {姓名: 李明远, 职务: 德育主任}\n  - {姓名: 周洁, 职务: 校医}\n活动流程:\n  - {时间: 8:00, 内容: 集合, 负责人: 李明元}\n",
      ],
      good: [
        "标题: 秋游方案\n人员:\n  - {姓名: 李明远, 职务: 德育主任}\n组织机构:\n  - {组别: 安全组, 组长: 王建国}\n活动流程:\n  - {时间: 8:00, 内容: 集合, 负责人: 李明远、王建国老师}\n  - {时间: 9:00, 内容: 参观, 负责人: 各班班主任}\n  - {时间: 10:00, 内容: 救护, 负责人: 校医}\n",
        "标题: 秋游方案\n活动流程:\n  - {时间: 8:00, 内容: 集合, 负责人: 李明元}\n",
      ],
    };
  },
  check(plan, findings) {
    const known = knownNames(plan);
    if (plan.people.length === 0 || known.size === 0) return;
    for (const text of inCharge(plan)) {
      for (const { name, start } of namesIn(text.value)) {
        if (known.has(name) || !looksLikeName(name)) continue;
        const near = nearest(name, known) ?? "";
        const range = locator(text, plan.source)(start, start + name.length) ?? text.range;
        findings.add(range, { name, nearest: near });
      }
    }
  },
};

const listing: Readonly<Record<string, readonly string[]>> = {
  people: ["name"],
  contacts: ["name"],
  team: ["head", "vice", "members"],
};
const asking: Readonly<Record<string, readonly string[]>> = {
  steps: ["by"],
  roles: ["by", "helpers"],
  materials: ["by"],
  phases: ["by"],
  programme: ["by"],
  emergency: ["by"],
  vehicles: ["by", "teachers"],
  groups: ["by", "teachers"],
};

function knownNames(plan: Plan): ReadonlySet<string> {
  return new Set(textsInRows(plan, listing).flatMap((text) => namesIn(text.value).map(({ name }) => name)));
}

function inCharge(plan: Plan): readonly Text[] {
  const { items, activities } = surveyOf(plan);
  const seen = new Set<number>();
  const all = [
    ...textsInRows(plan, asking),
    ...items.flatMap(({ by }) => by),
    ...activities.flatMap(({ by }) => by),
  ];
  return all.filter((text) => !text.todo && !seen.has(text.range.start) && seen.add(text.range.start));
}

function textsInRows(plan: Plan, keys: Readonly<Record<string, readonly string[]>>): readonly Text[] {
  return surveyOf(plan).rows.flatMap(({ row }) => textsUnder(row, keys[row.form] ?? []));
}
