import { schoolsIn } from "../../../notation/people/schools-in.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** The name of another school in the title or under the plan. */
export const otherSchool: Rule<{ found: string; school: string; settled: boolean }> = {
  code: "left-over/other-school",
  severity: "warning",
  words: {
    zh: ({ found, school, settled }) => ({
      message: settled
        ? `写的是「${found}」，设置里的学校是「${school}」`
        : `标题写的是「${found}」，落款是「${school}」`,
      hint: "改成自己学校的名称；几所学校合办，就把落款单位写全",
    }),
    en: ({ found, school, settled }) => ({
      message: settled
        ? `“${found}” is written, but the school is ${school} by the configuration`
        : `The title says “${found}”, the plan is signed by ${school}`,
      hint: "Write the name of your own school; a joint plan names all its schools below",
    }),
  },
  why: {
    zh: "借别校的方案来改，标题或落款里常常留着别校的名称，交上去最难堪。",
    en: "A plan borrowed from another school keeps its name where it hurts most.",
  },
  reads: ["defaults.school"],
  get examples() {
    return {
      bad: [
        "标题: 育才小学秋游方案\n落款: {单位: 青禾小学, 日期: 2026-10-12}\n",
        "标题: 秋游方案\n落款: {单位: 育才小学德育处, 日期: 2026-10-12}\n",
      ],
      good: [
        "标题: 青禾小学秋游方案\n落款: {单位: 阳光市青禾小学德育处, 日期: 2026-10-12}\n",
        "标题: 青禾小学与育才小学联谊活动方案\n落款: {单位: [青禾小学, 育才小学], 日期: 2026-10-12}\n",
        "标题: 走进育才小学交流活动方案\n落款: {单位: 青禾小学, 日期: 2026-10-12}\n",
      ],
    };
  },
  exampleConfig: {
    defaults: {
      school: "青禾小学",
      unit: undefined,
      contacts: undefined,
      style: undefined,
      numbering: undefined,
      templates: undefined,
    },
  },
  check(plan, findings, { config }) {
    const { school } = config.defaults;
    const own = school === undefined ? [] : schoolsIn(school);
    const [signed, ...others] = signers(plan);
    const signer = others.length === 0 ? signed : undefined;
    const title = titled(plan);
    const known = own.length > 0 ? own : signer ? [signer.name] : [];
    const wrong = [
      ...(title && known.length > 0 && !isSame(title.name, known) ? [title] : []),
      ...(signer && own.length > 0 && !isSame(signer.name, own) ? [signer] : []),
    ];
    const [first, second] = wrong;
    // Both with the same name are one mistake.
    for (const { text, name } of second?.name === first?.name ? wrong.slice(0, 1) : wrong) {
      const at = text.value.indexOf(name);
      const range = locator(text, plan.source)(at, at + name.length) ?? text.range;
      const data = {
        found: name,
        school: own.length > 0 ? (school ?? "") : (known[0] ?? ""),
        settled: own.length > 0,
      };
      findings.add(range, data);
    }
  },
};

interface Named {
  readonly text: Text;
  readonly name: string;
}

/** The one school with whose name a title begins: 走进育才小学 and 与育才小学联谊 name another on purpose. */
function titled({ title }: Plan): Named | undefined {
  const [name, joint] = title.todo ? [] : schoolsIn(title.value.replace(/[（(].*$/u, ""));
  return name === undefined || joint !== undefined || !title.value.startsWith(name)
    ? undefined
    : { text: title, name };
}

/** The schools that sign, each with its text. */
function signers(plan: Plan): readonly Named[] {
  return (plan.signature?.units ?? []).flatMap((text) =>
    text.todo ? [] : schoolsIn(text.value).map((name) => ({ text, name })),
  );
}

/** Whether one name is the end of the other: 青禾小学 and 阳光市青禾小学. */
function isSame(name: string, others: readonly string[]): boolean {
  return others.some((other) => name.endsWith(other) || other.endsWith(name));
}
