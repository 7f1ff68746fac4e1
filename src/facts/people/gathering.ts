import type { Plan } from "../../plan/plan.ts";
import type { EventHours } from "../time/event.ts";
import { type Slot, timetablesOf } from "../time/timetables.ts";

const gathers = /集合|集中|到校|签到|报到/u;
const leaves = /返校|返回|回校|到校|回到学校|解散|放学|家长接|接回/u;
/** Who comes before the pupils, or stays behind them. */
const others = /教师|老师|工作人员|志愿者|裁判|演员|评委|家委|保障组|教官/u;

function isForPupils({ title, who }: Slot): boolean {
  return !others.test(title + who) || /学生|同学|师生|各班|全体/u.test(title + who);
}

/** When pupils gather, minutes since midnight: as the first timetable has it where that is before the event begins. */
export function gatheringOf(plan: Plan, [hours]: readonly EventHours[]): number | undefined {
  const slots = timetablesOf(plan).find((table) => table.slots.length > 0)?.slots ?? [];
  const first = slots.find(
    (slot) => gathers.test(slot.title) && !leaves.test(slot.title) && isForPupils(slot),
  );
  const isFirst = first && slots.every(({ from }) => from >= first.from);
  if (!hours) return isFirst ? first.from : undefined;
  return first && first.from < hours.from ? first.from : hours.from;
}

/** When pupils may be fetched, minutes since midnight: as the last timetable has it where that is behind the end of the event. */
export function fetchingOf(plan: Plan, [hours]: readonly EventHours[]): number | undefined {
  const slots = timetablesOf(plan).findLast((table) => table.slots.length > 0)?.slots ?? [];
  const last = slots.findLast((slot) => leaves.test(slot.title) && isForPupils(slot));
  const until = last && (last.to ?? last.from);
  if (!hours) return last === slots.at(-1) ? until : undefined;
  return until !== undefined && until > hours.to ? until : hours.to;
}
