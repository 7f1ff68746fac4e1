import { attachmentReferences } from "../../facts/references.ts";
import { surveyOf } from "../../facts/survey.ts";
import type { Row } from "../../plan/plan.ts";
import { locator } from "../place.ts";
import type { Rule } from "../rule.ts";

/** An attachment or a table promised and not there. */
export const attachmentMissing: Rule<{ found: string; count: number }> = {
  code: "reference/attachment-missing",
  severity: "warning",
  words: {
    zh: ({ found, count }) => ({
      message:
        count === 0
          ? `这里写着「${found}」，但方案没有附件`
          : `这里写着「${found}」，但方案只有${count}个附件`,
      hint:
        count === 0
          ? "加上附件，例如「附件: [分工表]」，再写上它的内容；也可以改掉这句话"
          : "在附件的最后补上缺的那一个，或者改掉这句话",
    }),
    en: ({ found, count }) => ({
      message:
        count === 0
          ? `“${found}” is promised, but the plan has no attachments`
          : `“${found}” is promised, but the plan has only ${count} attachment(s)`,
      hint:
        count === 0
          ? "Add it, as “附件: [分工表]”, with its content; or change the sentence"
          : "Add the missing one at the end of the attachments, or change the sentence",
    }),
  },
  why: {
    zh: "写了「见附件」却没有附件，收到的人只好再来问。",
    en: "Whoever gets the plan will ask for the attachment that is not there.",
  },
  examples: {
    bad: [
      "标题: 秋游方案\n活动要求: 带队教师名单见附件。\n",
      "标题: 秋游方案\n活动要求: 详见附件2。\n附件: [告家长书]\n",
      "标题: 秋游方案\n人员分工: 具体分工另附表\n",
      "标题: 秋游方案\n带队教师: 按带队教师分配表执行。（另附）\n",
      "标题: 秋游方案\n活动流程:\n  - {时间: 8:00, 内容: 集合}\n人员分工: 具体分工另附表\n",
    ],
    good: [
      "标题: 秋游方案\n活动要求: 详见附件2。\n附件: [告家长书, 带队教师名单]\n",
      "标题: 秋游方案\n活动要求: 作品以附件形式发到邮箱；按《关于秋季活动的通知》附件3执行。\n",
      "标题: 秋游方案\n人员分工:\n  正文: 具体分工另附表。\n  表格:\n    - [任务, 教师]\n    - [领队, 李明]\n",
    ],
  },
  check(plan, findings) {
    const count = plan.attachments.length;
    const { tables, rows } = surveyOf(plan);
    for (const { text, start, end, numbers, isTable } of attachmentReferences(plan)) {
      const there = numbers.length > 0 && !isTable ? Math.max(...numbers) <= count : count > 0;
      if (there || (isTable && tables.length + rows.filter(isTabular).length > 0)) continue;
      const found = text.value.slice(start, end);
      findings.add(locator(text, plan.source)(start, end) ?? text.range, { found, count });
    }
  },
};

/** Rows that may be the promised table; times and steps are never meant. */
function isTabular({ row }: { readonly row: Row }): boolean {
  return row.form !== "time" && row.form !== "steps";
}
