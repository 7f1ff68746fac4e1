import { exactOf, sum, textOf } from "../../facts/figure.ts";
import { exactly, headsOf } from "../../facts/heads.ts";
import { surveyOf } from "../../facts/survey.ts";
import type { Plan, Row } from "../../plan/plan.ts";
import type { Rule } from "../rule.ts";

/** More riders than seats, in one vehicle or in all. */
export const seats: Rule<{ vehicle: string; riders: number; seats: number }> = {
  code: "number/seats",
  severity: "warning",
  words: {
    zh: ({ vehicle, riders, seats: found }) => ({
      message: `${vehicle === "" ? "各车合计" : `「${vehicle}」`}有${found}个座位，要坐${riders}人，超了${riders - found}人`,
      hint: "换大一点的车、增加车辆，或者调整乘车人数：一人一座，不能超载",
    }),
    en: ({ vehicle, riders, seats: found }) => ({
      message: `${vehicle === "" ? "All vehicles together have" : `“${vehicle}” has`} ${found} seats for ${riders} riders`,
      hint: "Take larger or more vehicles: one seat each, no overloading",
    }),
  },
  why: {
    zh: "客车和校车一人一座，超载不准发车。",
    en: "Coaches carry one rider a seat and may not leave overloaded.",
  },
  examples: {
    bad: [
      "标题: 秋游方案\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 人数: 52, 座位: 49}\n",
      "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 90}\n  - {对象: 教师, 人数: 6}\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 座位: 45}\n    - {车号: 2号车, 座位: 45}\n",
    ],
    good: [
      "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 90}\n  - {对象: 教师, 人数: 6}\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 人数: 48, 座位: 49}\n    - {车号: 2号车, 人数: 48, 座位: 49}\n",
      "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 90}\n交通安排:\n  方式: 一辆客车往返两趟\n  车辆:\n    - {车号: 1号车, 座位: 45}\n",
    ],
  },
  check(plan, findings) {
    const vehicles = surveyOf(plan).rows.flatMap(({ row }) => (row.form === "vehicles" ? [row] : []));
    for (const row of vehicles) {
      const [riders, found] = [exactOf(row, "riders"), exactOf(row, "seats")];
      if (riders === undefined || found === undefined || riders <= found) continue;
      findings.add(textOf(row, "riders")?.range ?? row.range, {
        vehicle: textOf(row, "no")?.value ?? "",
        riders,
        seats: found,
      });
    }
    const all = exactly(headsOf(plan).all);
    const counts = vehicles.map((row) => exactOf(row, "seats"));
    const known = counts.filter((count) => count !== undefined);
    const [first] = vehicles;
    if (
      !first ||
      all === undefined ||
      known.length < counts.length ||
      vehicles.some(isPartly) ||
      goesOtherwise(plan)
    )
      return;
    if (sum(known) < all)
      findings.add(textOf(first, "seats")?.range ?? first.range, {
        vehicle: "",
        riders: all,
        seats: sum(known),
      });
  },
};

/** A row that says how many ride in it is checked by itself, one of several vehicles or of a few riders counts for nothing here. */
function isPartly(row: Row): boolean {
  return row.values.has("riders") || /[-—~～至、]|各|每/u.test(textOf(row, "no")?.value ?? "");
}

/** Several trips, or some who come by other means. */
function goesOtherwise(plan: Plan): boolean {
  return surveyOf(plan).texts.some((text) =>
    /趟|分批|批次|往返接送|自行前往|步行|乘地铁|自驾|各.{0,3}辆/u.test(text.value),
  );
}
