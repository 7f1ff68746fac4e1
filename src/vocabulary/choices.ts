/** A value out of a closed list: its name in code and how it may be written. */
export interface Choice {
  readonly key: string;
  readonly names: readonly [string, ...string[]];
}

/** The kinds of plans. */
export const kinds: readonly Choice[] = [
  { key: "outing", names: ["研学", "春秋游", "春游", "秋游", "社会实践", "外出活动"] },
  { key: "performance", names: ["演出", "文艺演出", "文艺汇演", "联欢会"] },
  { key: "volunteer", names: ["志愿服务", "志愿活动", "公益"] },
  { key: "visit", names: ["慰问", "敬老", "敬老慰问", "走访"] },
  { key: "competition", names: ["比赛", "竞赛"] },
  { key: "sports", names: ["运动会", "体育节", "体育活动"] },
  { key: "festival", names: ["节庆", "系列活动", "读书节", "科技节", "艺术节", "主题月", "节庆月"] },
  { key: "class-meeting", names: ["主题班会", "班会", "队会"] },
  { key: "drill", names: ["演练", "消防演练", "地震演练", "疏散演练", "应急演练"] },
  { key: "ceremony", names: ["仪式", "典礼", "升旗仪式", "入队仪式"] },
  { key: "meeting", names: ["家长会", "会议", "座谈会"] },
  { key: "project", names: ["实施方案", "工作方案", "项目"] },
  { key: "report", names: ["总结", "新闻稿", "简报", "通讯"] },
  { key: "other", names: ["其他"] },
];

/** How a section prints. */
export const presentations: readonly Choice[] = [
  { key: "list", names: ["列表", "条目"] },
  { key: "table", names: ["表格", "表"] },
  { key: "text", names: ["文字", "段落"] },
  { key: "timeline", names: ["时间轴", "横道图"] },
];

/** What a document that is no final version is called on paper. */
export const drafts: readonly string[] = [
  "草稿",
  "征求意见稿",
  "送审稿",
  "讨论稿",
  "初稿",
  "审议稿",
  "报批稿",
  "修改稿",
];

/** How deep a table of contents goes. */
export const contentsLevels: readonly Choice[] = [
  { key: "1", names: ["一级", "1级"] },
  { key: "2", names: ["二级", "两级", "2级"] },
  { key: "3", names: ["三级", "3级"] },
];

/** How many pages a document may take: so many, or one fewer than it takes by itself. */
export const pageWishes: readonly Choice[] = [
  { key: "1", names: ["一页", "1页"] },
  { key: "2", names: ["两页", "二页", "2页"] },
  { key: "3", names: ["三页", "3页"] },
  { key: "4", names: ["四页", "4页"] },
  { key: "fewer", names: ["少一页", "少1页"] },
];

/** Who is to read a document, the fewest first. */
export const audiences: readonly Choice[] = [
  { key: "internal", names: ["内部"] },
  { key: "parents", names: ["家长"] },
  { key: "public", names: ["公开"] },
];

/** What an audience is called on paper: 公开. */
export function audienceName(key: string): string {
  return audiences.find((each) => each.key === key)?.names[0] ?? key;
}

/** The styles that come with the package. */
export const builtInStyles: readonly Choice[] = [
  { key: "standard", names: ["通用", "标准"] },
  { key: "official", names: ["公文"] },
  { key: "school-a", names: ["学校甲"] },
  { key: "school-b", names: ["学校乙"] },
  { key: "form", names: ["表格式"] },
  { key: "cover", names: ["策划书"] },
];

/** A numbering scheme that a style or a plan names, with one specimen a level, from the first down. */
export interface NumberingChoice extends Choice {
  readonly marks: readonly string[];
}

/** The named numbering schemes, the commonest in schools first. */
export const numberings: readonly NumberingChoice[] = [
  { key: "school", names: ["学校"], marks: ["一、", "1、", "（1）", "①", "a、"] },
  // GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）; ① is for what goes deeper all the same.
  { key: "official", names: ["公文"], marks: ["一、", "（一）", "1.", "（1）", "①"] },
  { key: "plain", names: ["无编号"], marks: ["无", "1、", "（1）", "①", "a、"] },
  { key: "bracket", names: ["方括号"], marks: ["【】", "1、", "（1）", "①", "a、"] },
  { key: "decimal", names: ["数字"], marks: ["1", "1.1", "1.1.1", "1.1.1.1", "（1）"] },
  { key: "chapter", names: ["章"], marks: ["第一章", "一、", "1、", "（1）", "①"] },
  { key: "part", names: ["部分"], marks: ["第一部分", "一、", "1、", "（1）", "①"] },
  { key: "item", names: ["项"], marks: ["第一项", "1、", "（1）", "①", "a、"] },
];

/** Words for yes and no. */
export const yes: readonly string[] = ["true", "是", "yes", "有"];
export const no: readonly string[] = ["false", "否", "no", "无"];

/** What a word for yes or no means; undefined where it is neither. */
export function flagOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return yes.includes(word) ? true : no.includes(word) ? false : undefined;
}

/** The words for “none” and “go on counting” where a mark or a heading is asked for. */
export const noneWords: readonly string[] = ["none", "无"];
export const continueWords: readonly string[] = ["continue", "接续"];

/** The key of a choice by any of its names; undefined where it is none of them. */
export function choose(choices: readonly Choice[], text: string): string | undefined {
  const word = text.trim();
  return choices.find((choice) => choice.key === word || choice.names.includes(word))?.key;
}

/** Every way to write a choice. */
export function wordsOf(choices: readonly Choice[]): string[] {
  return choices.flatMap((choice) => [...choice.names, choice.key]);
}
