import { surveyOf } from "../../../facts/survey.ts";
import type { Rule } from "../../rule.ts";

/** A table without a single word below its header. */
export const emptyTable: Rule<{ key: string }> = {
  code: "reference/empty-table",
  severity: "warning",
  words: {
    zh: ({ key }) => ({
      message: `${key === "" ? "这里" : `「${key}」里`}的表格是空的，一行内容也没有`,
      hint: "填上表格；还没有内容就写 {待补: 说明}；留给别人填的表放在「附件」里",
    }),
    en: ({ key }) => ({
      message: `The table${key === "" ? "" : ` in “${key}”`} is empty`,
      hint: "Fill it in, or write “{待补: …}”; put a form that others fill in under `attachments`",
    }),
  },
  why: {
    zh: "方案里说了「见下表」，表却是空的，等于没有安排。",
    en: "An empty table in a plan means that nothing was arranged.",
  },
  get examples() {
    return {
      bad: ['标题: 敬老方案\n慰问分工表:\n  列: [老人, 负责教师]\n  行:\n    - ["", ""]\n    - ["", ""]\n'],
      good: [
        '标题: 敬老方案\n慰问分工表:\n  列: [老人, 负责教师]\n  行:\n    - [一号楼老人, ""]\n',
        '标题: 运动会方案\n报名: 报名表见附件。\n附件:\n  - 名称: 报名表\n    表格:\n      列: [姓名, 项目]\n      行:\n        - ["", ""]\n',
        '标题: 运动会方案\n报名登记表:\n  列: [姓名, 项目]\n  行:\n    - ["", ""]\n',
      ],
    };
  },
  check(plan, findings) {
    for (const { table, section, inAttachment } of surveyOf(plan).tables) {
      const key = section?.key ?? "";
      if (inAttachment || /登记|报名|签到|回执|记录|评分|申请|统计/u.test(key + (table.caption?.value ?? "")))
        continue;
      if (table.rows.some((row) => row.cells.some((cell) => cell.texts.length > 0))) continue;
      findings.add(section?.keyRange ?? table.range, { key });
    }
  },
};
