import { textOf } from "../../../facts/figure.ts";
import { surveyOf } from "../../../facts/survey.ts";
import type { Row, Value } from "../../../plan/body.ts";
import type { Rule } from "../../rule.ts";

/** Fewer than nothing, where people, things or money are counted. */
export const negative: Rule<{ name: string; written: string; positive: string; money: boolean }> = {
  code: "number/negative",
  severity: "warning",
  words: {
    zh: ({ name, written, positive, money }) => ({
      message: `「${name}」写的是「${written}」，比零还小`,
      hint: `去掉负号，改成：${positive}${money ? "；真是要减去的钱，就在项目或备注里写明「减免」「赞助」「退款」" : ""}`,
    }),
    en: ({ name, written, positive, money }) => ({
      message: `“${name}” is ${written}, less than nothing`,
      hint: `Take the minus away: ${positive}${money ? "; for money that is taken off, say so in the item or its note (减免, 赞助, 退款)" : ""}`,
    }),
  },
  why: {
    zh: "人数、件数和单价没有负的，多半是把短横当成了负号，合计也会跟着算错。",
    en: "Heads, pieces and prices are never below zero: mostly a dash was taken for a minus, and the total is wrong too.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n参加对象:\n  - {对象: 四年级学生, 人数: -3}\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 单价: -1200, 数量: 4}\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 饮用水, 金额: -20}\n",
      ],
      good: [
        "标题: 秋游方案\n参加对象:\n  - {对象: 四年级学生, 人数: 3}\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 金额: 1200}\n  - {项目: 家委会赞助, 金额: -500}\n",
        "标题: 竞赛方案\n评分标准:\n  - {项目: 超时, 分值: -5}\n",
      ],
    };
  },
  check(plan, findings) {
    for (const { row } of surveyOf(plan).rows) {
      for (const [key, value] of row.values) {
        const [text] = value.texts;
        if (!text || text.todo || !isNegative(value, key) || isTakenOff(row, key)) continue;
        const positive = text.value.replace(/[-－−]/u, "");
        const money = moneyKeys.includes(key);
        findings.add(text.range, { name: value.name ?? key, written: text.value, positive, money });
      }
    }
  },
};

/** Values that count something; points may be taken off. */
const counted = [
  "count",
  "quantity",
  "price",
  "per",
  "amount",
  "days",
  "minutes",
  "seats",
  "riders",
  "adults",
];

function isNegative({ number }: Value, key: string): boolean {
  return number !== undefined && number < 0 && counted.includes(key);
}

const moneyKeys = ["amount", "price"];

/** An amount of money that is said to be taken off. */
function isTakenOff(row: Row, key: string): boolean {
  const said = ["item", "note", "group"].map((name) => textOf(row, name)?.value ?? "").join(" ");
  return (
    moneyKeys.includes(key) &&
    /减|免|扣|退|返|抵|折|优惠|赞助|补贴|补助|资助|捐|结余|节余|收入|回收/u.test(said)
  );
}
