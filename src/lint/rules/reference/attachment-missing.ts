import { surveyOf } from "../../../facts/survey.ts";
import { type AttachmentReference, attachmentReferences } from "../../../facts/words/references.ts";
import type { Body, Row } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import { picturesOf, textsOfBody } from "../../../plan/walk.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** An attachment or a table promised and not there. */
export const attachmentMissing: Rule<{
  found: string;
  count: number;
  sort: AttachmentReference["keptBy"];
}> = {
  code: "reference/attachment-missing",
  severity: "warning",
  words: {
    zh: ({ found, count, sort }) => ({
      message:
        sort === "below"
          ? `这里写着「${found}」，但方案里没有`
          : count === 0
            ? `这里写着「${found}」，但方案没有附件`
            : `这里写着「${found}」，但方案只有${count}个附件`,
      hint:
        sort === "below"
          ? "在这一节里加上要说的表或图，或者改掉这句话"
          : count === 0
            ? "加上附件，例如「附件: [分工表]」，再写上它的内容；也可以改掉这句话"
            : "在附件的最后补上缺的那一个，或者改掉这句话",
    }),
    en: ({ found, count, sort }) => ({
      message:
        sort === "below"
          ? `“${found}” is promised, but the plan has none`
          : count === 0
            ? `“${found}” is promised, but the plan has no attachments`
            : `“${found}” is promised, but the plan has only ${count} attachment(s)`,
      hint:
        sort === "below"
          ? "Add the table or the picture to the section, or change the sentence"
          : count === 0
            ? "Add it, as “附件: [分工表]”, with its content; or change the sentence"
            : "Add the missing one at the end of the attachments, or change the sentence",
    }),
  },
  why: {
    zh: "写了「见附件」却没有附件，收到的人只好再来问。",
    en: "Whoever gets the plan will ask for the attachment that is not there.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动要求: 带队教师名单见附件。\n",
        "标题: 秋游方案\n活动要求: 详见附件2。\n附件: [告家长书]\n",
        "标题: 秋游方案\n人员分工: 具体分工另附表\n",
        "标题: 秋游方案\n带队教师: 按带队教师分配表执行。（另附）\n",
        "标题: 秋游方案\n活动流程:\n  - {时间: 8:00, 内容: 集合}\n人员分工: 具体分工另附表\n",
        "标题: 秋游方案\n带队教师: 后附名单\n",
        "标题: 秋游方案\n活动要求: 路线图附于文后，车辆安排见下表。\n",
        "标题: 秋游方案\n活动要求: 请各班按时上报。附：参赛名单\n",
      ],
      good: [
        "标题: 秋游方案\n活动要求: 详见附件2。\n附件: [告家长书, 带队教师名单]\n",
        "标题: 秋游方案\n活动要求: 作品以附件形式发到邮箱；按《关于秋季活动的通知》附件3执行。\n",
        "标题: 秋游方案\n人员分工:\n  正文: 具体分工另附表。\n  表格:\n    - [任务, 教师]\n    - [领队, 李明]\n",
        "标题: 秋游方案\n活动要求: 参赛名单附后；每件作品后附说明，活动总结（附照片）交教务处。\n参赛名单: [李明, 王芳]\n",
      ],
    };
  },
  check(plan, findings) {
    const count = plan.attachments.length;
    for (const reference of attachmentReferences(plan)) {
      if (isKept(reference, plan)) continue;
      const { text, start, end, keptBy } = reference;
      const found = text.value.slice(start, end);
      const data = { found, count, sort: keptBy };
      findings.add(locator(text, plan.source)(start, end) ?? text.range, data);
    }
  },
};

function isKept({ text, start, end, numbers, keptBy }: AttachmentReference, plan: Plan): boolean {
  const count = plan.attachments.length;
  if (keptBy === "attachment") return numbers.length > 0 ? Math.max(...numbers) <= count : count > 0;
  const { tables, rows } = surveyOf(plan);
  const found = text.value.slice(start, end);
  if (/[图照片路线]/u.test(found) && picturesOf(plan).length > 0) return true;
  if (keptBy === "below") return !found.endsWith("图") && tables.length + rows.length > 0;
  const beside = rows.filter((each) => isTabular(each) && each.section && isIn(text, each.section.body));
  return (
    count + plan.rosters.length + tables.length + beside.length > 0 || hasOwnSection(found, text, start, plan)
  );
}

function isIn(text: Text, body: Body): boolean {
  return textsOfBody(body).includes(text);
}

/** Rows that may be the promised table; times and steps are never meant. */
function isTabular({ row }: { readonly row: Row }): boolean {
  return row.form !== "time" && row.form !== "steps";
}

/** Whether another section or label has the name of what is promised: 参赛名单 for 名单附后, 人员分工 for 分工见附表 and 见后附分工. */
function hasOwnSection(found: string, text: Text, start: number, plan: Plan): boolean {
  const words = found
    .replace(/^.*(?:后附|另附|附上?[：:]?)(?=[一-龥]{2})|附[在于]?.*$/gu, "")
    .replace(/[表图]$/u, "");
  const before = text.value.slice(0, start).replace(/[详请（(的]+$/u, "");
  const names = [words.slice(-2), before.slice(-2), text.value.slice(start + found.length).slice(0, 2)];
  return headingsOf(plan).some(({ name, body }) => {
    if (isIn(text, body)) return false;
    return (
      names.some((each) => /^[一-龥]{2}$/u.test(each) && name.includes(each)) ||
      (/文[后末]|附录|末/u.test(found) && name.startsWith("附"))
    );
  });
}

function headingsOf(plan: Plan): readonly { readonly name: string; readonly body: Body }[] {
  const { sections, labels } = surveyOf(plan);
  return [
    ...sections.map(({ key, body }) => ({ name: key, body })),
    ...labels.map(({ label, body }) => ({ name: label.value, body })),
  ];
}
