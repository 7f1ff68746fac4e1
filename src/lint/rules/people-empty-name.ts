import { surveyOf } from "../../facts/survey.ts";
import type { Body, Plan, Text } from "../../plan/plan.ts";
import type { Range } from "../../source/source.ts";
import type { Rule } from "../rule.ts";

/** A label, or the key of a row, with nothing behind it: 组长: "", - 车辆联系：. */
export const emptyName: Rule<{ key: string }> = {
  code: "people/empty-name",
  severity: "warning",
  words: {
    zh: ({ key }) => ({
      message: `「${key}」后面是空的`,
      hint: "写上内容；还不知道就写「{待补: 说明}」；用不着就删去这一行",
    }),
    en: ({ key }) => ({
      message: `“${key}” is empty`,
      hint: "Write its content, or “{todo: …}” while it is unknown, or delete the line",
    }),
  },
  why: {
    zh: "写了「组长」却没有姓名，印出来是一个空着的冒号，事情也没有人负责。",
    en: "A label without a name prints as a bare colon, and nobody is in charge.",
  },
  examples: {
    bad: [
      '标题: 班会方案\n组织安排:\n  组长: ""\n  组员: 李明\n',
      "标题: 班会方案\n人员分工:\n  - {任务: 摄影, 负责人: ''}\n  - {任务: 布置, 负责人: 李明}\n",
      "标题: 班会方案\n准备工作:\n  - 车辆联系:\n  - 场地布置\n",
      '标题: 班会方案\n准备工作:\n  - "车辆联系："\n  - 场地布置\n',
      '标题: 班会方案\n领导小组:\n  - {组别: 安全组, 组长: ""}\n',
      '标题: 班会方案\n活动负责人: ""\n',
    ],
    good: [
      "标题: 班会方案\n组织安排:\n  组长: {待补: 姓名}\n  组员: 李明\n",
      "标题: 班会方案\n报名表:\n  表格:\n    - [姓名, 备注]\n    - ['', '']\n",
      "标题: 班会方案\n附件:\n  - 名称: 回执\n    正文: {家长签名: '', 日期: ''}\n",
      "标题: 班会方案\n准备工作:\n  - 车辆联系：\n    - 租车两辆\n",
    ],
  },
  check(plan, findings) {
    for (const { key, range } of emptiesIn(plan)) findings.add(range, { key });
  },
};

interface Empty {
  readonly key: string;
  readonly range: Range;
}

/** Forms have labels to be filled in by hand; so have attachments. */
const form = /签名|签字|签章|盖章|意见|审批|审核|填表|登记|电话|回执|评分|得分|备注|效果|小结/u;

function emptiesIn(plan: Plan): readonly Empty[] {
  const { labels, rows, items, attached, sections } = surveyOf(plan);
  const named = labels.flatMap(({ label, body }): readonly Empty[] =>
    isEmpty(body) && !attached.has(label) && !form.test(label.value)
      ? [{ key: label.value, range: label.range }]
      : [],
  );
  const inRows = rows.flatMap(({ row, inAttachment }): readonly Empty[] =>
    inAttachment
      ? []
      : [...row.values].flatMap(([, { texts, name, range, body, rows: inner }]) =>
          name !== undefined &&
          !body &&
          inner.length === 0 &&
          texts.length > 0 &&
          texts.every(isBlank) &&
          !form.test(name)
            ? [{ key: name, range }]
            : [],
        ),
  );
  const bare = items.flatMap(({ title, text, items: inner, table, by, pictures }): readonly Empty[] => {
    const only = title ?? text;
    if (
      !only ||
      (title && text) ||
      inner ||
      table ||
      by.length > 0 ||
      pictures.length > 0 ||
      attached.has(only)
    )
      return [];
    const label = /^\s*(?:\d{1,2}[、.．])?\s*([^：:。；，]{1,20})[：:]\s*$/u.exec(only.value)?.[1];
    return label === undefined || only.todo || form.test(label) ? [] : [{ key: label, range: only.range }];
  });
  const ofSections = sections.flatMap(({ key, keyRange, body }): readonly Empty[] =>
    body.parts.length > 0 && isEmpty(body) && !form.test(key) ? [{ key, range: keyRange }] : [],
  );
  return [...named, ...inRows, ...bare, ...ofSections];
}

function isBlank({ todo, value }: Text): boolean {
  return !todo && value.trim() === "";
}

/** No part, or one text without a character. */
function isEmpty({ parts }: Body): boolean {
  const [first, ...others] = parts;
  if (!first) return true;
  if (others.length > 0) return false;
  if (first.type === "text") return isBlank(first.text);
  if (first.type === "rows")
    return first.rows.every(({ values }) =>
      [...values.values()].every(
        ({ texts, body, rows }) => !body && rows.length === 0 && texts.length > 0 && texts.every(isBlank),
      ),
    );
  return false;
}
