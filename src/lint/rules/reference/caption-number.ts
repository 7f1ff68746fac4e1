import { numberedParts } from "../../../facts/words/numbered-parts.ts";
import { printNumeral } from "../../../notation/numbers/numeral.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A caption that brings along another number than its table or picture has. */
export const captionNumber: Rule<{ found: string; right: string; what: "table" | "figure"; place: number }> =
  {
    code: "reference/caption-number",
    severity: "warning",
    words: {
      zh: ({ found, right, what, place }) => ({
        message: `题注写的是「${found}」，可这是第${place}${what === "table" ? "个有题注的表" : "张有题注的图"}`,
        hint: `改成：${right}；不写编号也可以，程序会数`,
      }),
      en: ({ found, right, what, place }) => ({
        message: `The caption says “${found}”, but this is ${what} ${place} of those with a caption`,
        hint: `Write ${right}; or leave the number out, it is counted for you`,
      }),
    },
    why: {
      zh: "表和图按题注的先后编号；前面添了一个、删了一个，手写的编号就错了，「见表2」也指到了别处。",
      en: "Tables and pictures with a caption are counted in their order; a typed number is wrong as soon as one is added or taken away before it.",
    },
    examples: {
      bad: [
        "标题: 秋游方案\n物资:\n  表格: {题注: 表3 物资清单, 列: [物品, 数量], 行: [[水, 20]]}\n",
        "标题: 秋游方案\n物资:\n  表格: {题注: 表一：物资清单, 列: [物品, 数量], 行: [[水, 20]]}\n分工表: {题注: 表一：分工, 列: [组别, 教师], 行: [[一组, 王老师]]}\n",
        "标题: 秋游方案\n活动路线:\n  - {图片: 路线图.png, 说明: 图2 秋游路线, 替代文字: 路线}\n",
      ],
      good: [
        "标题: 秋游方案\n活动要求: 物资见表1。\n物资:\n  表格: {题注: 表1 物资清单, 列: [物品, 数量], 行: [[水, 20]]}\n",
        "标题: 秋游方案\n物资:\n  表格: {列: [物品, 数量], 行: [[水, 20]]}\n分工表: {题注: 表2 分工, 列: [组别, 教师], 行: [[一组, 王老师]]}\n表演安排: {题注: 表演分工, 列: [组别, 教师], 行: [[一组, 王老师]]}\n",
      ],
    },
    check(plan, findings) {
      for (const { caption, typed, what, place, among } of numberedParts(plan)) {
        if (!caption || !typed || typed.number === place || typed.number === among) continue;
        const found = typed.words;
        const right = found.replace(/\d+|[一二三四五六七八九十]+/u, (figures) =>
          /\d/u.test(figures) ? String(place) : printNumeral(place),
        );
        const range = locator(caption, plan.source)(0, found.length) ?? caption.range;
        findings.add(range, { found, right, what, place });
      }
    },
  };
