import type { Section } from "../../plan/body.ts";

/** Fields whose sections say who does what. */
const fields: ReadonlySet<string | undefined> = new Set(["team", "roles", "contacts", "organizers"]);

/** What columns and headings are called that hold people. */
const words =
  /(?:负责人|责任人|姓名|组长|组员|成员|队长|队员|联系人|主持人?|总指挥|评委|裁判|嘉宾|班主任|教师|老师|辅导员|司机|经办人|执行人|值班人?|人员|分工|组织(?:安排|机构|领导)|领导小组|组委会)$/u;

/** Whether a column or a label of this name holds people: 负责人, 带队教师. */
export function isPersonName(name: string): boolean {
  return words.test(name.trim());
}

/** Forms have labels to be filled in by hand. */
const byHand = /签名|签字|签章|盖章|意见|审批|审核|填表|登记|回执|评分|得分|备注|效果|小结/u;

/** Whether what stands behind a name is left blank for a pen: 家长签名, 审批意见. */
export function isForPen(name: string): boolean {
  return byHand.test(name);
}

/** Whether a section says who does what, by its field or its heading. */
export function isPersonHeading({ field, key }: Pick<Section, "field" | "key">): boolean {
  return isPersonName(key) || (field !== undefined && fields.has(field.key) && field.key !== "organizers");
}
