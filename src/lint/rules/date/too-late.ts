import { textsUnder } from "../../../facts/figure.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { scopesOf } from "../../../facts/scope.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { clauseAround, eventDays } from "../../../facts/time/event.ts";
import { kindOf } from "../../../facts/words/kind.ts";
import { withYear } from "../../../facts/years.ts";
import { dateOfDay, dayNumber, printDate } from "../../../notation/time/calendar-date.ts";
import { datesIn } from "../../../notation/time/dates-in.ts";
import type { Row } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Rule } from "../../rule.ts";

/** The name under which the configuration settles how long before the event a plan is signed. */
const signing = "落款";

/** Something that the school wants done some days before the event, planned too late. */
export const dateTooLate: Rule<{ what: string; date: string; days: number; needed: number }> = {
  code: "date/too-late",
  severity: "warning",
  words: {
    zh: ({ what, date, days, needed }) => ({
      message: `「${what}」安排在${date}，离活动只有${days}天，学校要求提前${needed}天`,
      hint: `把「${what}」提前到活动前${needed}天，或者推迟活动`,
    }),
    en: ({ what, date, days, needed }) => ({
      message: `“${what}” is on ${date}, ${days} day(s) before the event; the school wants ${needed}`,
      hint: `Move it to ${needed} days before the event, or hold the event later`,
    }),
  },
  why: {
    zh: "外出要提前备案，家长书要提前发，晚了批不下来、收不齐。提前几天写在 plan.config.yaml 的「期限」里，没有写就不检查。",
    en: "Filing and letters to parents take their time. How many days is settled under “deadlines” in plan.config.yaml; without it nothing is checked.",
  },
  reads: ["deadlines"],
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动时间: 2026-10-23\n活动准备:\n  - {内容: 向教育局备案, 截止: 2026-10-12}\n",
        "标题: 秋游方案\n活动时间: 2026-10-23\n活动要求: 请于2026年10月20日前发放告家长书。\n",
        "标题: 秋游方案\n活动时间: 2026-10-23\n落款: {单位: 第三小学, 日期: 2026-10-20}\n",
      ],
      good: [
        "标题: 秋游方案\n活动时间: 2026-10-23\n活动准备:\n  - {内容: 向教育局备案, 截止: 2026-09-30}\n活动要求: 10月10日发放告家长书，10月20日收齐回执。\n落款: {单位: 第三小学, 日期: 2026-10-10}\n",
        "标题: 秋游方案\n活动准备:\n  - {内容: 向教育局备案, 截止: 2026-10-12}\n",
      ],
    };
  },
  exampleConfig: {
    deadlines: new Map([
      ["备案", 20],
      ["告家长书", 7],
      [signing, 7],
    ]),
  },
  check(plan, findings, { config: { deadlines } }) {
    const [scope] = deadlines.size > 0 ? scopesOf(plan) : [];
    const first = scope && Math.min(...eventDays(scope, plan).map(({ number }) => number));
    if (first === undefined || !Number.isFinite(first) || kindOf(plan) === "report") return;
    for (const { what, text, start, end, day } of settledIn(plan, [...deadlines.keys()])) {
      const needed = deadlines.get(what) ?? 0;
      const days = first - day;
      // What is on the day itself or later has a finding of its own.
      if (days >= needed || days < 0) continue;
      const date = printDate(dateOfDay(day));
      findings.add(rangeIn(text, start, end, plan.source), { what, date, days, needed });
    }
  },
};

interface Settled {
  readonly what: string;
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  /** Days since 1970. */
  readonly day: number;
}

function settledIn(plan: Plan, names: readonly string[]): readonly Settled[] {
  const { texts, rows } = surveyOf(plan);
  const inRows = rows.flatMap(({ row }) => ofRow(row, names, plan));
  const told = new Set(inRows.map(({ text }) => text));
  const inTexts = texts.filter((text) => !told.has(text)).flatMap((text) => ofText(text, names, plan));
  return [...inRows, ...inTexts, ...signed(plan, names)];
}

/** {内容: 向教育局备案, 截止: 2026-10-12} */
function ofRow(row: Row, names: readonly string[], plan: Plan): readonly Settled[] {
  const value = row.values.get("deadline") ?? row.values.get("date");
  const [text] = value?.texts ?? [];
  const day = value?.date && dayNumber(withYear(value.date, plan));
  if (!text || day === undefined) return [];
  const words = textsUnder(row, ["title", "task", "item", "name"]);
  const what = names.find((name) => words.some(({ value: word }) => word.includes(name)));
  return what === undefined ? [] : [{ what, text, start: 0, end: text.value.length, day }];
}

/** 请于10月20日前发放告家长书: the matter and the day in one clause, and nothing that is done with it later. */
function ofText(text: Text, names: readonly string[], plan: Plan): readonly Settled[] {
  if (!names.some((name) => text.value.includes(name))) return [];
  return datesIn(text.value).flatMap((date): readonly Settled[] => {
    const clause = clauseAround(text.value, date.start, date.end);
    const what = names.find((name) => clause.includes(name));
    const day = dayNumber(withYear(date, plan));
    const { start, end } = date;
    return what === undefined ||
      day === undefined ||
      !date.exists ||
      /回收|收齐|收回|存档|归档|归还/u.test(clause)
      ? []
      : [{ what, text, start, end, day }];
  });
}

function signed(plan: Plan, names: readonly string[]): readonly Settled[] {
  const text = plan.signature?.date;
  const day = plan.signature?.day && dayNumber(withYear(plan.signature.day, plan));
  if (!names.includes(signing) || !text || day === undefined) return [];
  return [{ what: signing, text, start: 0, end: text.value.length, day }];
}
