import { factsOf } from "../../../facts/facts.ts";
import { textOf } from "../../../facts/figure.ts";
import { exactly } from "../../../facts/people/heads.ts";
import { hiredIn } from "../../../facts/people/hired.ts";
import type { Vehicle } from "../../../facts/people/vehicles.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { vehicleName } from "../../../facts/tables/vehicle-tables.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Findings, Rule } from "../../rule.ts";

type Data = { vehicle: string; riders: number; seats: number };

/** More riders than seats, in one vehicle or in all. */
export const seats: Rule<Data> = {
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
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n参加对象: 学生210人\n交通安排: 租用45座大巴4辆\n",
        "标题: 秋游方案\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 人数: 52, 座位: 49}\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 90}\n  - {对象: 教师, 人数: 6}\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 座位: 45}\n    - {车号: 2号车, 座位: 45}\n",
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 人数: 43, 教师人数: 3, 车号: 1号车}\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 座位: 45}\n",
        "标题: 秋游方案\n乘车安排:\n  表格:\n    - [车号, 乘坐, 人数, 座位]\n    - [1号车, 三（1）班, 50人, 45座]\n    - [2号车, 三（2）班, 40人, 45座]\n",
        "标题: 秋游方案\n乘车安排:\n  表格:\n    - [车号, 乘坐, 人数, 座位数]\n    - [1号车, 三（1）班, 23, 45]\n    - [^, 三（2）班, 23, ^]\n",
      ],
      good: [
        "标题: 秋游方案\n参加对象: 学生180人\n交通安排: 租用45座大巴4辆\n",
        "标题: 秋游方案\n参加对象: 学生210人，教师15人\n交通安排: 租用45座大巴5辆，另有7座车1辆。\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 84}\n  - {对象: 教师, 人数: 6}\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 座位: 45}\n    - {车号: 2号车, 座位: 45}\n",
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 人数: 42, 教师人数: 3, 车号: 1号车}\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 座位: 45}\n",
        "标题: 秋游方案\n乘车安排:\n  表格:\n    - [车号, 乘坐, 人数, 座位]\n    - [1号车, 三（1）班, 23, 45]\n    - [^, 三（2）班, 22, ^]\n    - [合计, <, 45, 45]\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 90}\n  - {对象: 教师, 人数: 6}\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 人数: 48, 座位: 49}\n    - {车号: 2号车, 人数: 48, 座位: 49}\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 90}\n交通安排:\n  方式: 一辆客车往返两趟\n  车辆:\n    - {车号: 1号车, 座位: 45}\n",
      ],
    };
  },
  check(plan, findings) {
    const { vehicles, fleet, heads, groupHeads } = factsOf(plan);
    for (const { row, no, seats: places, riders, spare } of vehicles) {
      const [found, heads] = [places?.exact, exactly(riders)];
      if (found === undefined || heads === undefined || spare === undefined || spare >= 0) continue;
      const place = textOf(row, "riders") ?? places?.text;
      findings.add(place?.range ?? row.range, {
        vehicle: no ? vehicleName(no).value : "",
        riders: heads,
        seats: found,
      });
    }
    const all = exactly(heads.all) ?? exactly(groupHeads.all);
    const found = exactly(fleet.seats);
    const [first] = vehicles;
    if (!first && all !== undefined && !goesOtherwise(plan)) judgeHired(all, plan, findings);
    if (!first || all === undefined || found === undefined || found >= all) return;
    if (vehicles.some(isTold) || goesOtherwise(plan)) return;
    findings.add(first.seats?.text.range ?? first.row.range, { vehicle: "", riders: all, seats: found });
  },
};

/** The vehicles that sentences hire, all together, where no rows name any. */
function judgeHired(riders: number, plan: Plan, findings: Findings<Data>): void {
  const hired = hiredIn(plan);
  if (!hired || !(hired.seats < riders)) return;
  findings.add(hired.range, { vehicle: "", riders, seats: hired.seats });
}

/** One that says or knows who rides in it is checked by itself; one line for several vehicles counts for nothing here. */
function isTold({ riders, no }: Vehicle): boolean {
  return riders.value !== undefined || /[-—~～至、]|各|每/u.test(no?.value ?? "");
}

/** Several trips, or some who come by other means. */
function goesOtherwise(plan: Plan): boolean {
  return surveyOf(plan).texts.some((text) =>
    /趟|分.{0,2}批|批次|往返接送|自行前往|步行|乘地铁|自驾|各.{0,14}辆/u.test(text.value),
  );
}
