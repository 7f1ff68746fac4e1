import { factsOf } from "../../../facts/facts.ts";
import { exactly } from "../../../facts/people/heads.ts";
import type { Rule } from "../../rule.ts";

/** Fewer things than heads. */
export const materials: Rule<{ item: string; found: number; needed: number; heads: number; per: number }> = {
  code: "number/materials",
  severity: "warning",
  words: {
    zh: ({ item, found, needed, heads, per }) => ({
      message: `「${item}」准备${found}，学生${heads}人、每人${per}，要${needed}，还差${needed - found}`,
      hint: `把数量改成${needed}以上；如果只给一部分人用，在「用途」里写明给谁`,
    }),
    en: ({ item, found, needed, heads, per }) => ({
      message: `${found} of “${item}” for ${heads} pupils with ${per} each: ${needed} are needed`,
      hint: `Raise the quantity to ${needed} or more; if only some get one, say who under \`use\``,
    }),
  },
  why: {
    zh: "人数改了、物资没跟着改，到现场才发现不够发。",
    en: "When the head count changes and the list does not, things run out on the day.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n参加对象:\n  - {对象: 三年级学生, 人数: 160}\n物资准备:\n  - {物品: 任务单, 数量: 150, 单位: 张, 每人: 1}\n",
      ],
      good: [
        "标题: 秋游方案\n参加对象:\n  - {对象: 三年级学生, 人数: 160}\n物资准备:\n  - {物品: 任务单, 数量: 170, 单位: 张, 每人: 1}\n  - {物品: 哨子, 数量: 8, 单位: 个, 每人: 1, 用途: 带队教师}\n  - {物品: 记录夹, 数量: 40, 单位: 个, 每组: 1}\n",
      ],
    };
  },
  check(plan, findings) {
    const { heads, materials: things } = factsOf(plan);
    const pupils = exactly(heads.pupils);
    if (pupils === undefined) return;
    for (const { item, quantity, per, needed } of things) {
      const [found, most, each] = [quantity?.exact, exactly(needed), per?.exact];
      if (!quantity || found === undefined || most === undefined || each === undefined || found >= most)
        continue;
      const data = { item: item?.value ?? "", found, needed: most, heads: pupils, per: each };
      findings.add(quantity.text.range, data);
    }
  },
};
