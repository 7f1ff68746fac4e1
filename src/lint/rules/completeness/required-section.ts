import { kindOf } from "../../../facts/words/kind.ts";
import type { Section } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import { sectionsOf } from "../../../plan/walk.ts";
import { meaningOf } from "../../../vocabulary/names.ts";
import type { Rule } from "../../rule.ts";

/** A section that the school or the district asks for, by its configuration. */
export const requiredSection: Rule<{ name: string }> = {
  code: "completeness/required-section",
  severity: "warning",
  words: {
    zh: ({ name }) => ({
      message: `缺少「${name}」，学校的设置要求这类方案写这一节`,
      hint: `加上一节「${name}: ……」；还没定就写「${name}: {待补: 说明}」`,
    }),
    en: ({ name }) => ({
      message: `“${name}” is missing; the configuration asks for it in plans of this kind`,
      hint: `Add a section “${name}: …”; while it is open, “${name}: {待补: …}”`,
    }),
  },
  why: {
    zh: "有的学校和教育局规定了方案必须写哪些内容，缺了会被退回来。要写哪些，在 plan.config.yaml 的「必备」里设置。",
    en: "Schools and districts prescribe what a plan must say, and send back one that does not. List the sections under “required” in plan.config.yaml.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n类型: 秋游\n活动时间: 2026-10-23\n"],
      good: [
        "标题: 秋游方案\n类型: 秋游\n安全保障: 一切行动听指挥。\n返校总结: 写一篇日记。\n",
        "标题: 秋游方案\n类型: 秋游\n安全措施: {待补: 和德育处商量}\n返校总结: 写一篇日记。\n",
        "标题: 班会方案\n类型: 班会\n活动时间: 2026-10-23\n",
      ],
    };
  },
  exampleConfig: { required: new Map([["outing", ["安全措施", "返校总结"]]]) },
  reads: ["required", "defaults.contacts"],
  check(plan, findings, { config: { required, defaults } }) {
    const wanted = new Set([...(required.get("all") ?? []), ...(required.get(kindOf(plan) ?? "") ?? [])]);
    if (wanted.size === 0) return;
    const written = new Set(keysIn(plan));
    if (defaults.contacts !== undefined) written.add("contacts");
    for (const name of wanted) {
      const field = meaningOf(name)?.field.key;
      if (!written.has(field ?? name)) findings.add(plan.title.range, { name });
    }
  },
};

/** The keys of known fields and the names of others that a plan says anything under. */
function keysIn(plan: Plan): ReadonlySet<string> {
  const front: readonly (readonly [string, unknown])[] = [
    ["subtitle", plan.subtitle],
    ["number", plan.number],
    ["recipients", plan.recipients[0]],
    ["lead", plan.lead],
    ["closing", plan.closing],
    ["signature", plan.signature],
    ["attachments", plan.attachments[0]],
    ["cover", plan.cover[0]],
    ["groups", plan.groups[0]],
    ["people", plan.people[0]],
  ];
  const given = front.filter(([, value]) => value !== undefined).map(([key]) => key);
  return new Set([...given, ...sectionsOf(plan).flatMap(keysOf)]);
}

/** A joint heading (活动时间、地点) counts for each known field inside it. */
function keysOf(section: Section): readonly string[] {
  const inside = section.body.parts.flatMap((part) =>
    part.type === "labels" ? part.labels.flatMap(({ label, field }) => [field?.key ?? label.value]) : [],
  );
  return [section.field?.key ?? section.key, ...inside];
}
