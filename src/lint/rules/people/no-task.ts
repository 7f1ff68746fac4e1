import { factsOf } from "../../../facts/facts.ts";
import { textOf } from "../../../facts/figure.ts";
import { surveyOf } from "../../../facts/survey.ts";
import type { Rule } from "../../rule.ts";

/** Somebody whom the plan lists and then asks nothing of. */
export const noTask: Rule<{ name: string }> = {
  code: "people/no-task",
  severity: "warning",
  words: {
    zh: ({ name }) => ({
      message: `「${name}」写在人员里，可是没有职务，也没有分到事情`,
      hint: "写上他的职务，或者在分工、流程里写明他负责什么；不参加就从人员里去掉",
    }),
    en: ({ name }) => ({
      message: `“${name}” is among the people, without a post and without a task`,
      hint: "Say the post, give a task in the duties or steps, or take the name off",
    }),
  },
  why: {
    zh: "名单上有、分工里没有的人，当天不知道该站在哪里；也可能是分工里的名字写错了。",
    en: "Who is listed and has no task does not know where to be; or a name among the tasks is misspelt.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n人员:\n  - {姓名: 李明远, 电话: 0571-88123456}\n  - {姓名: 周洁, 职务: 校医}\n",
        "标题: 秋游方案\n人员: [李明远, 周洁]\n人员分工:\n  - {任务: 救护, 负责人: 周洁}\n",
      ],
      good: [
        "标题: 秋游方案\n人员:\n  - {姓名: 李明远, 职务: 德育主任}\n  - {姓名: 周洁}\n人员分工:\n  - {任务: 救护, 负责人: 周洁老师}\n",
        "标题: 秋游方案\n人员: [李明远]\n安全措施:\n  - 上下车由李明远清点人数。\n",
        "标题: 秋游方案\n人员:\n  - {姓名: 李明远, 备注: 摄影}\n",
      ],
    };
  },
  check(plan, findings) {
    const { people } = factsOf(plan);
    const { texts } = surveyOf(plan);
    for (const { name, row, role, tasks } of people) {
      if (!row || role || tasks.length > 0 || row.values.has("note")) continue;
      const own = textOf(row, "name");
      const isNamed = texts.some((text) => text !== own && text.value.includes(name));
      if (own && !own.todo && !isNamed) findings.add(own.range, { name });
    }
  },
};
