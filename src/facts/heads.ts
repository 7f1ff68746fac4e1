import type { Plan, Row, Text } from "../plan/plan.ts";
import {
  type Amount,
  type Figure,
  figureOf,
  isTotal,
  sumOf,
  textOf,
  unknownAmount,
  written,
} from "./figure.ts";
import { surveyOf } from "./survey.ts";

/** A row of the participants. */
export interface Participants {
  readonly row: Row;
  readonly who: Text | undefined;
  readonly count: Figure | undefined;
  readonly sort: "pupils" | "adults" | "others";
  /** Whether the row only sums up the others. */
  readonly total: boolean;
}

/** How many take part; an amount is unknown where a row of its sort does not say. */
export interface Heads {
  readonly rows: readonly Participants[];
  readonly pupils: Amount;
  readonly adults: Amount;
  readonly all: Amount;
}

const pupil = /学生|同学|队员|幼儿|孩子|年级|班(?!主任)|小队|选手/u;
const adult = /教师|老师|教职工|家长|行政|校医|班主任|辅导员|工作人员|领导|领队|随车|志愿者|医生|安全员/u;

const known = new WeakMap<Plan, Heads>();

/** The heads of the plan's own section of participants, not those of the small plans inside it. */
export function headsOf(plan: Plan): Heads {
  const found = known.get(plan);
  if (found) return found;
  const rows = surveyOf(plan).rows.flatMap(({ row, section }) =>
    row.form === "participants" && section && plan.sections.includes(section) ? [participantsOf(row)] : [],
  );
  const counted = rows.filter(({ total }) => !total);
  const of = (sort?: Participants["sort"]): Amount => {
    const mine = counted.filter((each) => sort === undefined || each.sort === sort);
    return mine.length === 0 ? unknownAmount : sumOf(mine.map(({ count }) => written(count)));
  };
  const heads = { rows, pupils: of("pupils"), adults: of("adults"), all: of() };
  known.set(plan, heads);
  return heads;
}

function participantsOf(row: Row): Participants {
  const who = textOf(row, "who");
  const name = who?.value ?? "";
  const sort = adult.test(name) ? "adults" : pupil.test(name) ? "pupils" : "others";
  return { row, who, count: figureOf(row, "count"), sort, total: isTotal(name) };
}

/** The number of an amount that may be compared: undefined where it is unknown or only about so much. */
export function exactly(amount: Amount): number | undefined {
  return amount.approximate ? undefined : amount.value;
}
