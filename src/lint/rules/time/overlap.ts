import { rangeIn } from "../../../facts/range-in.ts";
import { type Slot, type Timetable, timetablesOf } from "../../../facts/time/timetables.ts";
import { printMinutes } from "../../../notation/time/clock-words.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Range } from "../../../source/source.ts";
import type { Rule } from "../../rule.ts";

type Clash = {
  readonly a: Slot;
  readonly b: Slot;
  readonly sort: "steps" | "place" | "person";
  readonly what: string;
};

/** Two steps that cannot both be as they are written. */
export const timeOverlap: Rule<{ sort: string; what: string; time: string; other: string }> = {
  code: "time/overlap",
  severity: "warning",
  words: {
    zh: ({ sort, what, time, other }) => ({
      message:
        sort === "person"
          ? `${what}在${time}和${other}两处同时有事`
          : sort === "place"
            ? `「${what}」在${time}和${other}安排了两件事`
            : `这一步（${time}）和上一步（${other}）的时间重叠`,
      hint:
        sort === "steps"
          ? "核对起止时间；如果是同时进行的，写上「对象」或「地点」"
          : "错开时间，或者换一个人、换一个地方",
    }),
    en: ({ sort, what, time, other }) => ({
      message:
        sort === "person"
          ? `${what} is in two places at ${time} and ${other}`
          : sort === "place"
            ? `“${what}” is taken twice, at ${time} and ${other}`
            : `This step (${time}) overlaps the one before it (${other})`,
      hint:
        sort === "steps"
          ? "Check the times; if both run side by side, say for whom or where"
          : "Move one of them, or give it to someone or somewhere else",
    }),
  },
  why: {
    zh: "一个人不能同时在两个地方，一间教室也坐不下两场活动；当天才发现就来不及了。",
    en: "Nobody can be in two places at once, and no room holds two events; on the day it is too late.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n日程安排:\n  - {时间: 08:30-09:30, 内容: 开幕式}\n  - {时间: 09:00-10:00, 内容: 参观}\n",
        "标题: 比赛方案\n日程安排:\n  一号厅:\n    - {时间: 08:30-09:30, 内容: 书法, 负责人: 李明}\n  二号厅:\n    - {时间: 09:00-10:00, 内容: 合唱, 负责人: 李明}\n",
        "标题: 比赛方案\n人员: [李明]\n日程安排:\n  - {时间: 08:30-09:30, 内容: 书法, 对象: 一年级, 地点: 美术室, 负责人: 李明}\n  - {时间: 09:00-10:00, 内容: 合唱, 对象: 二年级, 地点: 音乐室, 负责人: 李明}\n",
        "标题: 比赛方案\n日程安排:\n  - {时间: 08:30-09:30, 内容: 书法, 对象: 一年级, 地点: 美术室}\n  - {时间: 09:00-10:00, 内容: 绘画, 对象: 二年级, 地点: 美术室}\n",
      ],
      good: [
        "标题: 比赛方案\n日程安排:\n  - {时间: 08:30-09:30, 内容: 书法, 对象: 一年级, 地点: 美术室, 负责人: 李明}\n  - {时间: 08:30-09:30, 内容: 合唱, 对象: 二年级, 地点: 音乐室, 负责人: 王芳}\n  - {时间: 09:30-10:30, 内容: 颁奖, 负责人: 李明}\n",
        "标题: 比赛方案\n日程安排:\n  一号厅:\n    - {时间: 08:30-09:30, 内容: 书法, 负责人: 李明}\n  二号厅:\n    - {时间: 08:30-09:30, 内容: 合唱, 负责人: 王芳}\n    - {时间: 09:30-10:30, 内容: 独唱, 负责人: 李明}\n",
        "标题: 比赛方案\n日程安排:\n  一号厅:\n    - {时间: 10:00-09:00, 内容: 书法, 负责人: 李明}\n  二号厅:\n    - {时间: 08:30-10:30, 内容: 合唱, 负责人: 李明}\n",
        "标题: 运动会方案\n日程安排:\n  - {时间: 08:30-09:30, 内容: 跳绳, 对象: 一年级, 地点: 操场, 负责人: 体育组}\n  - {时间: 09:00-10:00, 内容: 拔河, 对象: 二年级, 地点: 操场, 负责人: 体育组}\n",
        "标题: 比赛方案\n日程安排:\n  表格:\n    - [时间, 内容]\n    - [8:15——10:30（1——3班）, 书法]\n    - [9:00——11:00（4——6班）, 书法]\n",
        "标题: 演出方案\n日程安排:\n  - {时间: 08:30-09:10, 内容: 观众入场}\n  - {时间: 09:00-09:20, 内容: 播放短片}\n  - {时间: 09:20-11:00, 内容: 演出}\n",
      ],
    };
  },
  check(plan, findings) {
    const tables = timetablesOf(plan);
    const all = [...tables.flatMap((table) => clashes(table, plan)), ...acrossHalls(tables, plan)];
    for (const { a, b, sort, what } of all) {
      const place = (slot: Slot): Range => rangeIn(slot.text, slot.first.start, endOf(slot), plan.source);
      const related = [{ source: plan.source, range: place(a) }];
      findings.add(place(b), { sort, what, time: span(b), other: span(a) }, { related });
    }
  },
};

function endOf(slot: Slot): number {
  return (slot.last ?? slot.first).end;
}

function span({ from, to }: Slot): string {
  return to === undefined ? printMinutes(from) : `${printMinutes(from)}—${printMinutes(to)}`;
}

function clashes({ slots }: Timetable, plan: Plan): readonly Clash[] {
  const found: Clash[] = [];
  const timed = [...slots.entries()].filter(([, slot]) => lasts(slot));
  for (const [index, [line, a]] of timed.entries()) {
    // A line clashes with few others; far down the list the check would only cost time.
    for (const [other, b] of timed.slice(index + 1, index + 60)) {
      if (!overlap(a, b) || a.lane !== b.lane) continue;
      const clash = clashOf(a, b, plan) ?? (other === line + 1 ? stepsClash(a, b) : undefined);
      if (clash) found.push(clash);
    }
  }
  return found;
}

/** Blocks under a section that are no days and no parts of a day run side by side: 一号厅, 二号厅. */
function acrossHalls(tables: readonly Timetable[], plan: Plan): readonly Clash[] {
  const halls = tables.filter(
    ({ block }) => /[厅室馆场区台]$|会场|校区/u.test(block) && !oneAfterOther.test(block),
  );
  // No school has more halls; a longer list is no timetable, and would only cost time.
  return halls.slice(0, 40).flatMap((table, index) =>
    halls.slice(index + 1, index + 20).flatMap((other) => {
      if (other.section !== table.section || other.block === table.block) return [];
      return timedOf(table.slots).flatMap((a) =>
        timedOf(other.slots).flatMap((b): readonly Clash[] => {
          if (a.lane !== b.lane || !overlap(a, b)) return [];
          const person = a.by.find((name) => b.by.includes(name) && isPerson(name, plan));
          return person === undefined ? [] : [{ a, b, sort: "person", what: person }];
        }),
      );
    }),
  );
}

const oneAfterOther = /第.{1,2}天|[上中下]午|晚|\d日|星期|周[一二三四五六日]|月|阶段|[预决]赛/u;

function timedOf(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter(lasts).slice(0, 60);
}

function lasts({ from, to }: Slot): boolean {
  return to !== undefined && to > from;
}

function overlap(a: Slot, b: Slot): boolean {
  return a.from < (b.to ?? 0) && b.from < (a.to ?? 0);
}

const wide =
  /操场|广场|公园|校园|草坪|田径|体育馆|[校馆园]内|学校|各|全|线上|教学楼|校门|[、，]|景区|基地|田间|场$/u;

function clashOf(a: Slot, b: Slot, plan: Plan): Clash | undefined {
  const [here, there] = [a.place.trim(), b.place.trim()];
  if (here === "" || there === "") return undefined;
  if (here === there) {
    const room = /[室厅台]$|教室|\d$/u.test(here) && !wide.test(here);
    return room && a.who !== b.who && a.title !== b.title ? { a, b, sort: "place", what: here } : undefined;
  }
  if (here.includes(there) || there.includes(here)) return undefined;
  const person = a.by.find((name) => b.by.includes(name) && isPerson(name, plan));
  return person === undefined ? undefined : { a, b, sort: "person", what: person };
}

/** A name of the plan's people, or one that looks like a name: 体育组 and 班主任 can be in many places. */
function isPerson(name: string, plan: Plan): boolean {
  if (plan.people.some((row) => row.values.get("name")?.texts[0]?.value === name)) return true;
  return /^\p{Script=Han}{2,3}$/u.test(name) && !/[组处室部班长师任员校队会科级生团社办方人]$/u.test(name);
}

const background = /签到|入场|候场|暖场|布置|准备|检录|登记|报到|全程|值班|值守|保障|巡|医|开放|展/u;

/** The next step begins before the one above is over, and neither says that it is for others or elsewhere. */
function stepsClash(a: Slot, b: Slot): Clash | undefined {
  const partly = a.from < b.from && (a.to ?? 0) < (b.to ?? 0);
  const apart =
    a.who !== b.who ||
    areOthers(classesIn(a), classesIn(b)) ||
    (a.place !== b.place && a.place !== "" && b.place !== "");
  return partly && !apart && !background.test(a.title) && !background.test(b.title)
    ? { a, b, sort: "steps", what: "" }
    : undefined;
}

/** The classes or groups that a line names beside its time or in its title: 8:15——10:30（1——3班）. */
function classesIn({ text, title }: Slot): string {
  const named = `${text.value} ${title}`.matchAll(
    /(?:[一二三四五六七八九十\d、—–~～至和（）()-]{1,12}(?:年级|班|组|中队|队|批)|[高中低]年?[级段]|[甲乙丙丁A-D]组|男[生子]|女[生子])/gu,
  );
  return [...named].map(([name]) => name).join(" ");
}

/** Both say for whom, and not for the same. */
function areOthers(one: string, other: string): boolean {
  return one !== "" && other !== "" && one !== other;
}
