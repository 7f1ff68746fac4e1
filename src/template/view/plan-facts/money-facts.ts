import type { Budget, BudgetGroup, BudgetLine } from "../../../facts/sums/budget.ts";
import type { Fee, FeePart } from "../../../facts/sums/fees.ts";
import type { Totals } from "../../../facts/sums/totals.ts";
import { flag, number } from "../../shape.ts";
import { made, typed } from "../../words.ts";
import { textOf } from "../rows.ts";
import { amount, type FactObject, figure, list, words, yuan } from "./fact-field.ts";

/** What templates see of a budget. */
export const budget: FactObject<Budget> = {
  zh: "一份预算",
  en: "a budget",
  fields: [
    list("groups", "各组", "budget-group", ({ groups }) => groups),
    words("total", "合计", ({ total }) => amount(total)),
    words("total_yuan", "合计元", ({ total }) => yuan(total)),
    words("capital", "大写", ({ capital }) => made(capital ?? "")),
  ],
};

/** What templates see of a group of a budget. */
export const budgetGroup: FactObject<BudgetGroup> = {
  zh: "预算的一组",
  en: "a group of a budget",
  fields: [
    words("name", "名称", ({ name }) => made(name)),
    list("lines", "各项", "budget-line", countedIn),
    // Its name reaches down over its lines and, where there are several, over their subtotal.
    { key: "span", names: ["行数"], value: number, of: (each) => spanOf(countedIn(each).length) },
    { key: "several", names: ["多项"], value: flag, of: (each) => countedIn(each).length > 1 },
    words("subtotal", "小计", ({ subtotal }) => amount(subtotal)),
    words("subtotal_yuan", "小计元", ({ subtotal }) => yuan(subtotal)),
  ],
};

function countedIn({ lines }: BudgetGroup): readonly BudgetLine[] {
  return lines.filter(({ total }) => !total);
}

function spanOf(lines: number): number {
  return lines > 1 ? lines + 1 : lines;
}

/** What templates see of a line of a budget. */
export const budgetLine: FactObject<BudgetLine> = {
  zh: "预算的一项",
  en: "a line of a budget",
  fields: [
    words("item", "项目", ({ item }) => typed(item)),
    words("price", "单价", ({ price }) => figure(price)),
    words("price_yuan", "单价元", ({ price }) =>
      price?.exact === undefined ? figure(price) : made(price.exact.toFixed(2)),
    ),
    words("quantity", "数量", ({ quantity }) => figure(quantity)),
    words("days", "天数", ({ days }) => figure(days)),
    words("unit", "单位", ({ row }) => typed(textOf(row, "unit"))),
    words("amount", "金额", (line) => amount(line.amount)),
    words("yuan", "金额元", (line) => yuan(line.amount)),
    words("note", "备注", ({ row }) => typed(textOf(row, "note"))),
  ],
};

/** What templates see of a fee. */
export const fee: FactObject<Fee> = {
  zh: "一笔收费",
  en: "a fee",
  fields: [
    list("parts", "各项", "fee-part", ({ parts }) => parts.filter(({ total }) => !total)),
    words("per_head", "每人", ({ perHead }) => amount(perHead)),
  ],
};

/** What templates see of a part of a fee. */
export const feePart: FactObject<FeePart> = {
  zh: "收费的一项",
  en: "a part of a fee",
  fields: [
    words("item", "项目", ({ item }) => typed(item)),
    words("amount", "金额", (part) => amount(part.amount)),
    words("yuan", "金额元", (part) => yuan(part.amount)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

/** What templates see of what the plan comes to. */
export const totals: FactObject<Totals> = {
  zh: "全部合计",
  en: "what the plan comes to",
  fields: [
    words("budget", "经费", (all) => amount(all.budget)),
    words("budget_yuan", "经费元", (all) => yuan(all.budget)),
    words("capital", "大写", ({ capital }) => made(capital ?? "")),
    words("fee", "每人收费", ({ fee: perHead }) => amount(perHead)),
    words("minutes", "总时长", ({ minutes }) => amount(minutes)),
  ],
};
