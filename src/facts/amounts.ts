import { halfWidthDigits } from "../notation/digits.ts";
import type { Plan, Row, Text } from "../plan/plan.ts";
import { surveyOf } from "./survey.ts";

/**
 * The number of a text that is one number and perhaps a unit: `1,200元`, `30人`. Undefined for 约30人, 5—8元,
 * 2天×3辆, 1.2万元 and anything else of which another meaning is possible.
 */
export function plainNumber(text: string): number | undefined {
  const found =
    /^\s*[¥￥]?\s*(?:共计?|合计)?(-?\d[\d,]*(?:\.\d+)?)\s*([^\d\s%％万亿千多余几×xX*/／:：~～—-][^\d%％万亿多余几×*/／:：~～—-]{0,5})?\s*$/u.exec(
      halfWidthDigits(text),
    );
  return found ? Number((found[1] ?? "").replaceAll(",", "")) : undefined;
}

/** The plain number under a key of a row; undefined where there is none. */
export function amountOf(row: Row, key: string): number | undefined {
  const text = textOf(row, key);
  return text === undefined || text.todo ? undefined : plainNumber(text.value);
}

/** The first text under a key of a row. */
export function textOf(row: Row, key: string): Text | undefined {
  return row.values.get(key)?.texts[0];
}

/** A sum that decimals do not spoil, to the hundredth. */
export function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
}

/** A sum as the reader may check it: 30＋45＋25. */
export function asSum(values: readonly number[]): string {
  const shown = values.length > 8 ? [...values.slice(0, 7), "…"] : values;
  return shown.join("＋");
}

const pupil = /学生|同学|队员|幼儿|孩子|年级|班(?!主任)|小队|选手/u;
const adult = /教师|老师|教职工|家长|行政|校医|班主任|辅导员|工作人员|领导|领队|随车|志愿者|医生|安全员/u;

/** How many take part; a number is undefined where a row of its sort does not say. */
export interface HeadCount {
  readonly pupils: number | undefined;
  readonly adults: number | undefined;
  /** All rows together; undefined where one does not say. */
  readonly all: number | undefined;
}

const headCounts = new WeakMap<Plan, HeadCount>();

/** The head count of the section of participants; rows that only sum up are left out. */
export function headCount(plan: Plan): HeadCount {
  const known = headCounts.get(plan);
  if (known) return known;
  const who = (row: Row): string => textOf(row, "who")?.value ?? "";
  const rows = participantRows(plan).filter((row) => !isTotal(who(row)));
  const counted = {
    pupils: total(rows.filter((row) => pupil.test(who(row)) && !adult.test(who(row)))),
    adults: total(rows.filter((row) => adult.test(who(row)))),
    all: total(rows),
  };
  headCounts.set(plan, counted);
  return counted;
}

/** The rows of the plan's own section of participants, not those of the small plans inside it. */
export function participantRows(plan: Plan): readonly Row[] {
  return surveyOf(plan)
    .rows.filter(
      ({ row, section }) => row.form === "participants" && section && plan.sections.includes(section),
    )
    .map(({ row }) => row);
}

/** Whether a name stands for a sum of what is above it. */
export function isTotal(name: string): boolean {
  return /^(?:合计|总计|共计|小计|总人数)/u.test(name.trim());
}

function total(rows: readonly Row[]): number | undefined {
  const counts = rows.map((row) => amountOf(row, "count"));
  return counts.length === 0 || counts.includes(undefined)
    ? undefined
    : sum(counts.filter((count) => count !== undefined));
}
