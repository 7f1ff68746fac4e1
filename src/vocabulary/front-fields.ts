import type { FrontField } from "./field.ts";

/** The fields that stand before the sections and have no heading of their own. */
export const frontFields: readonly FrontField[] = [
  front("title", "标题", ["方案名称", "活动名称"], "text", "方案的标题，唯一必填的一项", "The title; the only required field", "第三小学秋季研学活动方案"),
  front("subtitle", "副标题", [], "text", "标题下面的一行", "The line below the title", "——走进自然博物馆"),
  front("kind", "类型", ["活动类型"], "kind", "活动的类型，决定做哪些检查", "The kind of event; chooses the checks", "研学"),
  front("style", "版式", ["样式"], "text", "版式：通用、公文，或学校自己的版式文件", "The style: standard, official, or a file", "公文"),
  front("numbering", "编号", ["编号方式"], "numbering", "编号方式：学校、公文等，或各级编号的样子", "The numbering scheme, or one mark a level", "学校"),
  front("number", "文号", ["发文字号"], "text", "发文字号", "The document number", "三小〔2026〕15号"),
  front("recipients", "主送", ["称谓", "主送单位"], "texts", "写给谁，印在标题下面、顶格", "To whom; printed flush left below the title", "各班主任"),
  front("lead", "导语", ["引言", "开头"], "prose", "第一个小标题之前的话", "The text before the first heading", "为丰富学生的课余生活，特制定本方案。"),
  front("closing", "结语", ["结束语", "结尾语"], "prose", "最后一节之后的话", "The text after the last section", "特此通知。"),
  front("signature", "落款", ["署名"], "signature", "署名单位和日期", "Who signs, and when", "{单位: 第三小学, 日期: 2026-10-12}"),
  front("attachments", "附件", ["附件清单"], "attachments", "附件：名称，可带正文", "The attachments, each with a name and perhaps a body", "[参加人员名单]"),
  front("cover", "封面", ["封面信息"], "labels", "封面上的几行：标签和内容", "Labels and values of the cover", "{策划单位: 德育处}"),
  front("seal", "盖章", ["加盖公章"], "flag", "落款处是否盖章", "Whether a seal is put on the signature", "是"),
  front("off_campus", "校外", ["校外活动"], "flag", "是否在校外举行", "Whether the event leaves the school", "是"),
  front("groups", "分组", ["分批"], "groups", "班级、年级、批次：人数和各自不同的安排", "Classes, grades or batches, and what differs for each", "[{组别: 四年级, 人数: 120}]"),
  front("people", "人员", ["人员名单", "相关人员"], "people", "人员只写一次，别处写姓名即可", "People, named once and referred to elsewhere", "[{姓名: 李明, 职务: 德育主任}]"),
];

function front(
  key: string,
  heading: string,
  exact: readonly string[],
  type: FrontField["type"],
  zh: string,
  en: string,
  example: string,
): FrontField {
  return { place: "front", key, heading, exact, related: [], type, about: { zh, en }, example };
}
