/** A plan with a mistake that teachers make, what tells it, and the words at which it is told. */
export interface Specimen {
  readonly text: string;
  readonly code: string;
  readonly at: string;
}

const head = "标题: 秋游活动方案\n类型: 其他\n";

/** Twenty mistakes out of real use: names, sums, times, left-overs, shapes, what is pasted. */
export const specimens: readonly Specimen[] = [
  { text: `${head}领队: 赵**、吴*老师**\n`, code: "text/emphasis", at: "**" },
  {
    text: `${head}分工表:\n  列: [甲, 乙]\n  行:\n    - [一, 二]\n    - [<, 四]\n`,
    code: "schema/nothing-to-join",
    at: "<",
  },
  { text: `${head}经费预算:\n  - {项目: 租车, 金额: 5K}\n`, code: "number/unreadable", at: "5K" },
  {
    text: `${head}参加人员: 四年级学生：232人，带队老师：16人，家委会人员：5人，总计252人\n`,
    code: "number/written-total",
    at: "252人",
  },
  {
    text: `${head}经费预算:\n  列: [奖项, 单价, 数量, 小计, 金额]\n  行:\n    - [一等奖, 500, 1, 500, 500]\n    - [二等奖, 300, 2, 700, 600]\n`,
    code: "number/amount",
    at: "700",
  },
  { text: `${head}活动流程:\n  - 下午15:00集合\n`, code: "time/clock-mix", at: "下午15:00" },
  {
    text: `${head}活动流程:\n  - {时间: "下午12:30-17:00", 内容: 参观}\n`,
    code: "time/clock-mix",
    at: "下午12:30-17:00",
  },
  { text: "标题: 春游活动方案\n", code: "completeness/off-campus", at: "春游活动方案" },
  { text: `${head}组长: ""\n`, code: "people/empty-name", at: "组长" },
  { text: `${head}活动流程:\n  - 11:50?集合\n`, code: "text/lost-character", at: "?" },
  { text: `${head}其他: 按分配表执行。（另附）\n`, code: "reference/attachment-missing", at: "另附" },
  { text: `${head}落款: {日期: 2026-10-10}\n`, code: "completeness/half-signature", at: "2026-10-10" },
  { text: `${head}联系人: x校长\n`, code: "left-over/placeholder", at: "x" },
  { text: `${head}其他: 第 1 页 共 2 页\n`, code: "left-over/site-noise", at: "第 1 页" },
  { text: `${head}活动要求: |\n  1、守时。\n  2、守纪。\n  4、安静。\n`, code: "text/number-gap", at: "4" },
  { text: `${head}活动时间: 2026-10-16（星期一）\n`, code: "date/weekday-mismatch", at: "星期一" },
  { text: `${head}活动时间: 下周五\n`, code: "date/unread", at: "下周五" },
  { text: `${head}活动地点: 待补\n`, code: "left-over/todo", at: "待补" },
  { text: `${head}活动流程:\n  08:00\t入场\n  09:00\t开幕\n`, code: "yaml/pasted-table", at: "08:00" },
  {
    text: `${head}活动流程:\n  - 时间: 8:00\n    participant: 学生\n`,
    code: "schema/unknown-field",
    at: "participant",
  },
  { text: `${head}活动地点: 公园\n地点: 湖边\n`, code: "schema/doubled-field", at: "地点" },
];
