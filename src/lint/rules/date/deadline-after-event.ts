import { rangeIn } from "../../../facts/range-in.ts";
import { placesOf, rowsIn, type Scope, scopesOf } from "../../../facts/scope.ts";
import { clauseAround, type EventDay, eventDays } from "../../../facts/time/event.ts";
import { withYear } from "../../../facts/years.ts";
import { type CalendarDate, dayNumber, printDate } from "../../../notation/time/calendar-date.ts";
import { datesIn } from "../../../notation/time/dates-in.ts";
import type { Row } from "../../../plan/body.ts";
import type { Text } from "../../../plan/text.ts";
import { textsOfBody } from "../../../plan/walk.ts";
import type { Rule } from "../../rule.ts";

type Data = { what: string; date: string; event: string };

/** Something that must be done before the event, with a date behind it. */
export const dateDeadlineAfterEvent: Rule<Data> = {
  code: "date/deadline-after-event",
  severity: "warning",
  words: {
    zh: ({ what, date, event }) => ({
      message: `${what}写的是${date}，可是活动到${event}就结束了`,
      hint: "核对两处日期：报名、准备和彩排都应该在活动之前",
    }),
    en: ({ what, date, event }) => ({
      message: `${what} is on ${date}, but the event is over on ${event}`,
      hint: "Check both dates: registration, preparation and rehearsals come before the event",
    }),
  },
  why: {
    zh: "活动改期以后，报名截止、准备和彩排的日期常常忘了一起改。",
    en: "When an event is moved, its deadlines and rehearsals are easily left behind.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动时间: 2026-10-23\n活动准备:\n  - {任务: 踩点, 截止: 2026-10-26}\n",
        "标题: 演讲比赛方案\n比赛时间: 2026-10-23\n报名截止时间: 2026-10-30\n",
        "标题: 演讲比赛方案\n比赛时间: 2026-10-23\n报名办法: 请于10月30日前把报名表交到教导处。\n",
        "标题: 文艺汇演方案\n演出时间: 2027-06-01\n彩排时间: 2027-06-03\n",
      ],
      good: [
        "标题: 秋游方案\n活动时间: 2026-10-23\n活动准备:\n  - {任务: 踩点, 截止: 2026-10-16}\n  - {任务: 收集照片、总结, 截止: 2026-10-30}\n",
        "标题: 演讲比赛方案\n比赛时间: 2026-10-23\n报名截止时间: 2026-10-16\n人员分工:\n  - {任务: 公布成绩, 截止: 2026-10-26}\n活动总结: 请于10月30日前上交总结。\n",
      ],
    };
  },
  check(plan, findings) {
    for (const scope of scopesOf(plan)) {
      const last = lastDay(eventDays(scope, plan));
      if (!last) continue;
      for (const { what, text, date, start, end } of datesBefore(scope)) {
        const full = withYear(date, plan);
        const day = dayNumber(full);
        if (day === undefined || day <= last.number) continue;
        const data = { what, date: printDate(full), event: printDate(last.date) };
        const related = [{ source: plan.source, range: last.text.range }];
        findings.add(rangeIn(text, start, end, plan.source), data, { related });
      }
    }
  },
};

function lastDay(days: readonly EventDay[]): EventDay | undefined {
  return days.reduce<EventDay | undefined>(
    (late, each) => (late && late.number >= each.number ? late : each),
    undefined,
  );
}

interface Early {
  readonly what: string;
  readonly text: Text;
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

const afterwards =
  /总结|归还|回收|反馈|结算|公布|公示|展示|展出|整理|归档|上交|收集|评选|表彰|颁奖|报道|发布|结果/u;
const early = /报名|参赛|彩排|排练|预赛|初赛/u;

/** What lies before an event by its nature: preparations, materials, registration, rehearsals. */
function datesBefore(scope: Scope): readonly Early[] {
  return placesOf(scope).flatMap(({ key, field, body }) => {
    const rows = rowsIn(body);
    if (field === "preparations" || field === "materials") return rows.flatMap((row) => deadlineOf(row, key));
    const times = field === "time" ? rows.flatMap((row) => timeOf(row, key)) : [];
    const registration = early.test(key) && field !== "time" ? textsOfBody(body) : [];
    return [...times, ...registration.flatMap((text) => registrationIn(text, key))];
  });
}

function typed(row: Row, key: string, what: string): readonly Early[] {
  const value = row.values.get(key);
  const [text] = value?.texts ?? [];
  return value?.date && text ? [{ what, text, date: value.date, start: 0, end: text.value.length }] : [];
}

function deadlineOf(row: Row, key: string): readonly Early[] {
  const found = typed(row, "deadline", `「${key}」的截止日期`);
  if (found.length === 0) return found;
  let words = "";
  for (const { texts } of row.values.values()) for (const { value } of texts) words += `，${value}`;
  return afterwards.test(words + key) ? [] : found;
}

function timeOf(row: Row, key: string): readonly Early[] {
  const deadline =
    /报名/u.test(key) || !/报名|提交|上交|投稿|征集/u.test(key) ? typed(row, "deadline", "截止日期") : [];
  const rehearsal = early.test(key) ? ["date", "to"].flatMap((each) => typed(row, each, `「${key}」`)) : [];
  return [...deadline, ...rehearsal];
}

/** 请于10月30日前把报名表交到教导处. */
function registrationIn(text: Text, key: string): readonly Early[] {
  if (text.todo) return [];
  return datesIn(text.value).flatMap((date) => {
    const clause = clauseAround(text.value, date.start, date.end);
    const until =
      /^\s*(?:[（(][^（）()]*[）)])?\s*(?:放学)?(?:之前|以前|前|截止)/u.test(text.value.slice(date.end)) ||
      /截止/u.test(clause);
    return until && !afterwards.test(clause)
      ? [{ what: `「${key}」的截止日期`, text, date, start: date.start, end: date.end }]
      : [];
  });
}
