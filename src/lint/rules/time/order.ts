import { rangeIn } from "../../../facts/range-in.ts";
import { type Slot, type Timetable, timetablesOf } from "../../../facts/time/timetables.ts";
import { printMinutes } from "../../../notation/time/clock-words.ts";
import type { Rule } from "../../rule.ts";

/** A step that stands behind a later one. */
export const timeOrder: Rule<{ time: string; before: string; title: string }> = {
  code: "time/order",
  severity: "warning",
  words: {
    zh: ({ time, before, title }) => ({
      message: `这一步是${time}，却排在${before}${title === "" ? "" : `「${title}」`}的后面`,
      hint: "核对钟点，或者把它移到前面；如果是同时进行的另一路，写上「对象」或「地点」",
    }),
    en: ({ time, before, title }) => ({
      message: `This step is at ${time} but stands behind ${before}${title === "" ? "" : ` “${title}”`}`,
      hint: "Check the time, or move the step; if it runs beside the others, say for whom or where",
    }),
  },
  why: {
    zh: "流程的先后和钟点对不上，多半是抄错了一个数字。",
    en: "Steps out of the order of their clocks mostly hide a wrong figure.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n日程安排:\n  - {时间: 08:30, 内容: 集合}\n  - {时间: 09:30, 内容: 参观}\n  - {时间: 09:00, 内容: 乘车}\n",
        "标题: 班会方案\n活动流程:\n  - 14:00 开场\n  - 14:20 讨论\n  - 14:10 总结\n",
        "标题: 秋游方案\n一日安排:\n  列: [时间, 内容]\n  行:\n    - [8:30-9:00, 集合]\n    - [9:00-11:00, 参观]\n    - [8:00, 午餐]\n",
      ],
      good: [
        "标题: 运动会方案\n日程安排:\n  - {时间: 08:30-09:30, 内容: 50米, 对象: 一年级}\n  - {时间: 09:30-10:30, 内容: 跳远, 对象: 一年级}\n  - {时间: 08:30-09:30, 内容: 跳高, 对象: 二年级}\n  - {时间: 09:30-10:30, 内容: 接力, 对象: 二年级}\n",
        "标题: 比赛方案\n日程安排:\n  - {时间: 08:30, 内容: 书法, 地点: 美术室}\n  - {时间: 10:30, 内容: 绘画, 地点: 美术室}\n  - {时间: 08:30, 内容: 合唱, 地点: 音乐室}\n  - {时间: 10:30, 内容: 独唱, 地点: 音乐室}\n",
        "标题: 露营方案\n日程安排:\n  - {时间: 8:30, 内容: 出发}\n  - {时间: 2:30, 内容: 搭帐篷}\n  - {时间: 21:00, 内容: 熄灯}\n  - {时间: 6:30, 内容: 起床}\n",
        "标题: 两天的秋游方案\n日程安排:\n  第一天:\n    - {时间: 14:00, 内容: 参观}\n  第二天:\n    - {时间: 8:00, 内容: 早餐}\n",
        "标题: 比赛方案\n比赛安排:\n  列: [班级, 时间, 地点]\n  行:\n    - [一年级, 14:00-15:00, 操场]\n    - [二年级, 13:00-14:00, 操场]\n",
      ],
    };
  },
  check(plan, findings) {
    for (const table of timetablesOf(plan)) {
      for (const [late, slot] of misplaced(table)) {
        const related = [
          { source: plan.source, range: rangeIn(late.text, late.first.start, late.first.end, plan.source) },
        ];
        const data = {
          time: printMinutes(slot.from),
          before: printMinutes(late.from),
          title: late.title === late.text.value ? "" : late.title,
        };
        findings.add(rangeIn(slot.text, slot.first.start, slot.first.end, plan.source), data, { related });
      }
    }
  },
};

/** The lines that go back in time, each with the line above it in its lane. */
function misplaced({ slots }: Timetable): readonly (readonly [Slot, Slot])[] {
  const last = new Map<string, Slot>();
  return slots.flatMap((slot, index) => {
    const lane = `${slot.lane} ${slot.who}`;
    const before = last.get(lane);
    last.set(lane, slot);
    if (!before || slot.from >= before.from || slot.first.approximate || before.first.approximate) return [];
    // An evening goes on into the next morning; another hall begins anew.
    if ((before.from >= 18 * 60 && slot.from <= 9 * 60) || isNewTrack(slots, index)) return [];
    return [[before, slot] as const];
  });
}

/** Whether another place begins here, with lines of its own or with nothing but lines elsewhere above. */
function isNewTrack(slots: readonly Slot[], index: number): boolean {
  const slot = slots[index];
  const place = slot?.place ?? "";
  if (place === "" || slots[index - 1]?.place === place || slots[index - 1]?.place === "") return false;
  return slots.slice(0, index).every((each) => each.place !== place);
}
