import { surveyOf } from "../../../facts/survey.ts";
import { numberedParts } from "../../../facts/words/numbered-parts.ts";
import { type ReferenceWords, referencesIn } from "../../../notation/words/references-in.ts";
import type { Plan } from "../../../plan/plan.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A table or a figure that a text names by its number, and that is not there. */
export const placeMissing: Rule<{ found: string; what: "table" | "figure"; count: number }> = {
  code: "reference/place-missing",
  severity: "warning",
  words: {
    zh: ({ found, what, count }) => {
      const name = what === "table" ? "表" : "图";
      return {
        message: `这里写着「${found}」，但有题注的${name}${count === 0 ? "一个也没有" : `只有${count}个`}`,
        hint: `给要说的${name}写上「题注」，从头数起就是${name}的编号；或者改掉这句话`,
      };
    },
    en: ({ found, what, count }) => ({
      message: `“${found}” is named, but ${count === 0 ? `no ${what} has` : `only ${count} ${what}(s) have`} a caption`,
      hint: `Give the ${what} a caption (题注): those are counted from the first; or change the sentence`,
    }),
  },
  why: {
    zh: "写了「见表3」却找不到表3，看的人不知道该看哪里；表和图的编号由程序按题注的先后来数。",
    en: "A reader cannot find what is not there; tables and figures with a caption are counted in their order.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动要求: 物资见表2。\n物资:\n  表格: {题注: 物资清单, 列: [物品, 数量], 行: [[水, 20]]}\n",
        "标题: 秋游方案\n活动路线: 路线如图1所示。\n",
        "标题: 秋游方案\n活动要求: 分工见表一。\n",
      ],
      good: [
        "标题: 秋游方案\n活动要求: 物资见表1。\n物资:\n  表格: {题注: 物资清单, 列: [物品, 数量], 行: [[水, 20]]}\n",
        "标题: 秋游方案\n活动要求: 家长会见表一次面；课表1份；按表12.5元；见《通知》表3。\n",
        "标题: 秋游方案\n活动要求: 填写表格，见表下的说明，如图所示。\n",
      ],
    };
  },
  check(plan, findings) {
    const { texts } = surveyOf(plan);
    let counts: Counts | undefined;
    for (const text of texts) {
      for (const words of referencesIn(text.value)) {
        const { to, number, start, end } = words;
        if (to === "attachment" || number === undefined) continue;
        counts ??= countsOf(plan);
        const { count, typed } = counts[to];
        // What bears the number by hand is found; another rule tells where it is not the part's own.
        if ((number >= 1 && number <= count) || typed.has(number)) continue;
        const found = text.value.slice(start, end);
        const place = locator(text, plan.source)(start, end) ?? text.range;
        findings.add(place, { found, what: to, count });
      }
    }
  },
};

interface Count {
  readonly count: number;
  /** The numbers that captions bring along. */
  readonly typed: ReadonlySet<number>;
}

type Counts = Readonly<Record<Exclude<ReferenceWords["to"], "attachment">, Count>>;

/** What has a caption is counted; the table of the groups gets one of its own. */
function countsOf(plan: Plan): Counts {
  const parts = numberedParts(plan);
  const countOf = (kind: keyof Counts, more: number): Count => {
    const own = parts.filter(({ what, caption }) => what === kind && caption);
    const typed = new Set(own.flatMap((part) => part.typed?.number ?? []));
    return { count: own.length + more, typed };
  };
  return { table: countOf("table", plan.groups.length > 0 ? 1 : 0), figure: countOf("figure", 0) };
}
