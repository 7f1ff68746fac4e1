import * as kind from "../../../config/kinds.ts";
import type { RuleOption } from "../../../config/rule-option.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { type Slot, type Timetable, timetablesOf } from "../../../facts/time/timetables.ts";
import { kindOf } from "../../../facts/words/kind.ts";
import { printMinutes } from "../../../notation/time/clock-words.ts";
import type { Rule } from "../../rule.ts";

const limit: RuleOption<number> = {
  key: "minutes",
  zh: "分钟",
  kind: kind.minutes,
  fallback: 60,
  usual: "60",
  about: {
    zh: "两步之间空出多少分钟就提醒",
    en: "how many minutes between two steps are told",
  },
};

/** Time between two steps of which nothing is said. */
export const timeGap: Rule<{ from: string; to: string; minutes: number; before: string }> = {
  code: "time/gap",
  severity: "info",
  words: {
    zh: ({ from, to, minutes, before }) => ({
      message: `${from}${before === "" ? "" : `「${before}」`}结束，下一步${to}才开始，中间${minutes}分钟没有安排`,
      hint: "写上这段时间做什么，例如「休息」「乘车」；如果是钟点写错了，就改正钟点",
    }),
    en: ({ from, to, minutes, before }) => ({
      message: `${before === "" ? "The step above" : `“${before}”`} ends at ${from} and the next begins at ${to}: ${minutes} minutes are not accounted for`,
      hint: "Say what happens in between, such as a rest or the ride, or mend the times",
    }),
  },
  why: {
    zh: "两步之间空出一个小时，学生没人管，多半是钟点抄错了或者漏了一步。",
    en: "An hour of which nobody has thought leaves the pupils alone; mostly a time is wrong or a step is missing.",
  },
  options: [limit],
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n类型: 秋游\n日程安排:\n  - {时间: 08:30-09:00, 内容: 集合}\n  - {时间: 10:30-11:30, 内容: 参观}\n",
        "标题: 班会方案\n类型: 班会\n活动流程:\n  - 14:00—14:20 开场\n  - 15:30—16:00 讨论\n",
        "标题: 班会方案\n类型: 班会\n活动流程:\n  - 14:00—14:20 开场\n  - 15:20—16:00 讨论\n",
      ],
      good: [
        "标题: 班会方案\n类型: 班会\n活动流程:\n  - 14:00—14:20 开场\n  - 15:19—16:00 讨论\n",
        "标题: 秋游方案\n类型: 秋游\n日程安排:\n  - {时间: 08:30-11:00, 内容: 参观}\n  - {时间: 13:00-15:00, 内容: 活动}\n",
        "标题: 秋游方案\n类型: 秋游\n日程安排:\n  - {时间: 08:30-09:00, 内容: 集合}\n  - {内容: 乘车前往公园}\n  - {时间: 10:30-11:30, 内容: 参观}\n",
        "标题: 读书节方案\n类型: 读书节\n日程安排:\n  - {时间: 08:00-08:20, 内容: 晨读}\n  - {时间: 15:30-16:10, 内容: 社团}\n",
        "标题: 比赛方案\n类型: 比赛\n日程安排:\n  - {时间: 8:30-9:00, 内容: 书法, 地点: 美术室}\n  - {时间: 10:30-11:00, 内容: 合唱, 地点: 音乐室}\n",
        "标题: 两天的研学方案\n类型: 研学\n日程安排:\n  第一天:\n    - {时间: 14:00-16:00, 内容: 参观}\n    - {时间: 19:00-20:00, 内容: 分享}\n  第二天:\n    - {时间: 8:00-9:00, 内容: 早餐}\n",
      ],
    };
  },
  check(plan, findings, { option }) {
    if (!continuous.has(kindOf(plan) ?? "")) return;
    const least = option(limit);
    for (const table of timetablesOf(plan)) {
      for (const { before, slot, end } of isFlow(table) ? gaps(table.slots) : []) {
        const minutes = slot.from - end;
        if (minutes < least) continue;
        const title = before.title === before.text.value ? "" : before.title;
        const data = { from: printMinutes(end), to: printMinutes(slot.from), minutes, before: title };
        const place = (of: Slot): { start: number; end: number } =>
          rangeIn(of.text, of.first.start, (of.last ?? of.first).end, plan.source);
        const related = [{ source: plan.source, range: place(before) }];
        findings.add(place(slot), data, { related });
      }
    }
  },
};

/** Events that run through without the school's own timetable in between. */
const continuous: ReadonlySet<string> = new Set([
  "outing",
  "performance",
  "volunteer",
  "visit",
  "competition",
  "sports",
  "class-meeting",
  "drill",
  "ceremony",
  "meeting",
]);

const otherFlow = /排练|彩排|训练|准备|筹备|布置|培训|评比|报名|预[赛演]|分工|前期|后期|课程|值[班日]|轮/u;

function isFlow({ section }: Timetable): boolean {
  const key = section.field?.key;
  return (key === "steps" || key === "schedule") && !otherFlow.test(section.key);
}

interface Gap {
  readonly before: Slot;
  readonly slot: Slot;
  /** When everything above is over. */
  readonly end: number;
}

/** The lines that begin when all lines above, of the same people, day and place, are long over. */
function gaps(slots: readonly Slot[]): readonly Gap[] {
  // Side by side for several groups: each has pauses of its own.
  if (new Set(slots.map(({ who }) => who)).size > 1) return [];
  // When everything so far in a lane is over; a line without an end leaves that open for good.
  const ends = new Map<string, number>();
  return slots.flatMap((slot, index): readonly Gap[] => {
    const end = ends.get(slot.lane) ?? Number.NEGATIVE_INFINITY;
    ends.set(slot.lane, Math.max(end, slot.to ?? Number.POSITIVE_INFINITY));
    const before = slots[index - 1];
    if (before?.lane !== slot.lane || slot.line !== before.line + 1 || !Number.isFinite(end)) return [];
    const apart = before.place !== "" && slot.place !== "" && before.place !== slot.place;
    return apart || isMeal(end, slot.from) || slot.first.approximate || before.first.approximate
      ? []
      : [{ before, slot, end }];
  });
}

/** The break at noon or for supper. */
function isMeal(from: number, to: number): boolean {
  const covers = (hour: number): boolean => from <= hour * 60 && to >= hour * 60;
  return covers(12) || covers(12.5) || covers(13) || covers(18);
}
