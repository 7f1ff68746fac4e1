import { type Whereabouts, whereaboutsOf } from "../../../facts/people/whereabouts.ts";
import { printMinutes } from "../../../notation/time/clock-words.ts";
import type { Rule } from "../../rule.ts";

/** A person who would have to be in two vehicles, or at two places of different sections, at once. */
export const twoPlaces: Rule<{ name: string; here: string; there: string; sort: string; time: string }> = {
  code: "people/two-places",
  severity: "warning",
  words: {
    zh: ({ name, here, there, sort, time }) => ({
      message:
        sort === "vehicle"
          ? `${name}既在${there}号车，又在${here}号车`
          : `${time}${name}在「${there}」有事，又要到「${here}」`,
      hint: "换一个人，或者错开时间：一个人不能同时在两处",
    }),
    en: ({ name, here, there, sort, time }) => ({
      message:
        sort === "vehicle"
          ? `${name} is in vehicle ${there} and in vehicle ${here}`
          : `At ${time} ${name} is wanted at “${there}” and at “${here}”`,
      hint: "Name somebody else, or move one of the two",
    }),
  },
  why: {
    zh: "流程、分工、车辆各写各的，同一位老师排到了两处，总有一处没有人。",
    en: "Steps, duties and vehicles are written apart; where one teacher is named twice at once, one of the places has nobody.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 车长: 李明远}\n    - {车号: 2号车, 车长: 周洁, 随车教师: 李明远}\n",
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 负责人: 李明远, 车号: 1号车}\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 车长: 周洁}\n    - {车号: 2号车, 车长: 李明远}\n",
        "标题: 秋游方案\n活动流程:\n  - {时间: 09:00-10:00, 内容: 开幕式, 地点: 报告厅, 负责人: 李明远}\n人员分工:\n  - {任务: 布置展板, 时间: 09:30-10:30, 地点: 图书馆, 负责人: 李明远}\n",
        "标题: 秋游方案\n人员分工:\n  - {任务: 摄影, 时间: 09:00-10:00, 地点: 东门, 负责人: 李明远}\n  - {任务: 点名, 时间: 09:30-10:30, 地点: 西门, 负责人: 李明远}\n",
      ],
      good: [
        "标题: 秋游方案\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 车长: 李明远, 随车教师: 李明远}\n    - {车号: 2号车, 车长: 周洁}\n",
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 负责人: 李明远, 车号: 1号车}\n  - {组别: 三（2）班, 负责人: 李明远, 车号: 1号车}\n",
        "标题: 秋游方案\n活动流程:\n  - {时间: 09:00-10:00, 内容: 开幕式, 地点: 报告厅, 负责人: 李明远}\n人员分工:\n  - {任务: 布置展板, 时间: 08:00-09:00, 地点: 图书馆, 负责人: 李明远}\n  - {任务: 主持, 时间: 09:00-10:00, 地点: 报告厅二楼, 负责人: 李明远}\n",
        "标题: 秋游方案\n活动时间: 2026-10-23\n活动流程:\n  - {时间: 09:00-10:00, 内容: 开幕式, 地点: 报告厅, 负责人: 李明远}\n活动准备:\n  - {任务: 踩点, 时间: 10月16日9:00-10:00, 地点: 植物园, 负责人: 李明远}\n",
      ],
    };
  },
  check(plan, findings) {
    const byPerson = new Map<string, Whereabouts[]>();
    for (const each of whereaboutsOf(plan))
      byPerson.set(each.person, [...(byPerson.get(each.person) ?? []), each]);
    for (const [name, all] of byPerson) {
      const told = new Set<string>();
      // Nobody has more tasks; a longer list would only cost time.
      for (const [at, b] of all.slice(0, 60).entries()) {
        const a = all.slice(0, at).find((each) => clash(each, b));
        if (!a || told.has(`${a.at} ${b.at}`)) continue;
        told.add(`${a.at} ${b.at}`);
        const [first, second] = a.who.range.start <= b.who.range.start ? [a, b] : [b, a];
        const time = second.hours
          ? `${printMinutes(second.hours.from)}—${printMinutes(second.hours.to)}`
          : "";
        const data = { name, here: second.at, there: first.at, sort: second.sort, time };
        findings.add(second.who.range, data, { related: [{ source: plan.source, range: first.who.range }] });
      }
    }
  },
};

/** The steps of timetables are compared where their times are, and may be of several days. */
function clash(a: Whereabouts, b: Whereabouts): boolean {
  if (a.sort !== b.sort || a.day !== b.day || a.at === b.at) return false;
  if (!a.hours || !b.hours) return a.sort === "vehicle";
  if (a.at.includes(b.at) || b.at.includes(a.at)) return false;
  if (formOf(a) === formOf(b) && timetables.has(formOf(a))) return false;
  return a.hours.from < b.hours.to && b.hours.from < a.hours.to;
}

const timetables: ReadonlySet<string> = new Set(["steps", "programme", "phases", "item"]);

function formOf({ task }: Whereabouts): string {
  return task?.row?.form ?? "item";
}
