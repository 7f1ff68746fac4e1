import type { Material } from "../../../facts/sums/materials.ts";
import { typed, typedList } from "../../words.ts";
import { printedTime } from "../print-time.ts";
import { amount, type FactObject, figure, words } from "./fact-field.ts";

/** What templates see of a material. */
export const material: FactObject<Material> = {
  zh: "一样物资",
  en: "a material",
  fields: [
    words("item", "物品", ({ item }) => typed(item)),
    words("quantity", "数量", ({ quantity, needed }) => (quantity ? figure(quantity) : amount(needed))),
    words("unit", "单位", ({ unit }) => typed(unit)),
    words("per", "每人", ({ per }) => figure(per)),
    words("price", "单价", ({ price }) => figure(price)),
    words("cost", "金额", ({ cost }) => amount(cost)),
    words("use", "用途", ({ use }) => typed(use)),
    words("by", "负责人", ({ by }) => typedList(by)),
    words("source", "来源", ({ source }) => typed(source)),
    words("deadline", "截止", ({ deadline }) => printedTime(deadline)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};
