import { surveyOf } from "../../../facts/survey.ts";
import { attachmentReferences } from "../../../facts/words/references.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";

/** An attachment of which the plan says nothing. */
export const attachmentUnmentioned: Rule<{ name: string; number: number }> = {
  code: "reference/attachment-unmentioned",
  severity: "info",
  words: {
    zh: ({ name, number }) => ({
      message: `正文里没有提到附件「${name}」`,
      hint: `在用到它的地方写上「见附件${number === 0 ? "" : number}」`,
    }),
    en: ({ name, number }) => ({
      message: `The plan never mentions its attachment “${name}”`,
      hint: `Write “见附件${number === 0 ? "" : number}” where it is needed`,
    }),
  },
  why: {
    zh: "正文不提，看方案的人就不知道什么时候用这份附件。",
    en: "A reader does not know what an attachment is for unless the plan says so.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n活动地点: 人民公园\n附件: [告家长书]\n"],
      good: [
        "标题: 秋游方案\n活动要求: 把《告家长书》带回家。\n附件: [告家长书及回执]\n",
        "标题: 秋游方案\n活动要求: 具体要求见附件。\n附件: [告家长书, 带队教师名单]\n",
      ],
    };
  },
  check(plan, findings) {
    if (plan.attachments.length === 0) return;
    const references = attachmentReferences(plan);
    if (references.some(({ numbers }) => numbers.length === 0)) return;
    const numbers = references.map((each) => each.numbers);
    const alone = plan.attachments.length === 1;
    plan.attachments.forEach(({ name }, index) => {
      const numbered = numbers.some(
        (each) => Math.min(...each) <= index + 1 && index + 1 <= Math.max(...each),
      );
      if (name.todo || numbered || isNamed(plan, name.value)) return;
      findings.add(name.range, { name: name.value, number: alone ? 0 : index + 1 });
    });
  },
};

/** Whether any text has how the name begins or ends: 《告家长书》 for 告家长书及回执, 意见表 for 家长意见表. */
function isNamed(plan: Plan, name: string): boolean {
  const plain =
    name
      .replace(/[《》“”（(].*?[）)]?$/u, "")
      .replace(/^附件\s*[一二三四五六七八九十\d]*[：:、.]?\s*/u, "") || name;
  const [start, end] = [plain.slice(0, 3), plain.slice(-3)];
  const { texts } = surveyOf(plan);
  const names = new Set(plan.attachments.map((each) => each.name));
  return texts.some((text) => !names.has(text) && (text.value.includes(start) || text.value.includes(end)));
}
