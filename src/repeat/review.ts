import { tasksOf } from "../facts/people/tasks.ts";
import { surveyOf } from "../facts/survey.ts";
import { countsIn, moneyIn } from "../notation/numbers/counts-in.ts";
import { looksLikeName, namesIn } from "../notation/people/names-in.ts";
import type { Row } from "../plan/body.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import { lineAt } from "../source/source.ts";

/** What changes from one time to the next without anybody's noticing. */
export type ReviewSort = "name" | "phone" | "price" | "vehicle" | "count";

/** The sorts in the order in which they are named. */
export const reviewSorts: readonly ReviewSort[] = ["name", "phone", "price", "vehicle", "count"];

/** Lines that a person should look at again, by their 0-based numbers, with what stands there. */
export function linesToReview(plan: Plan): ReadonlyMap<number, ReadonlySet<ReviewSort>> {
  const lines = new Map<number, Set<ReviewSort>>();
  const add = (sort: ReviewSort, text: Text | undefined): void => {
    if (!text || text.todo || text.value.trim() === "") return;
    const line = lineAt(plan.source, text.range.start);
    lines.set(line, (lines.get(line) ?? new Set()).add(sort));
  };
  for (const { who } of tasksOf(plan)) for (const text of who) if (namesPerson(text)) add("name", text);
  const { rows, texts } = surveyOf(plan);
  for (const { row } of rows) for (const [sort, text] of inRow(row)) add(sort, text);
  for (const text of texts) for (const sort of inText(text)) add(sort, text);
  return lines;
}

/** Whether a text names somebody, not an office (各班班主任). */
function namesPerson({ value }: Text): boolean {
  return namesIn(value).some(({ name }) => looksLikeName(name) || /(?:老师|主任|校长)$/u.test(name));
}

const keys: Readonly<Record<string, ReviewSort>> = {
  phone: "phone",
  price: "price",
  amount: "price",
  count: "count",
  adults: "count",
  quantity: "count",
  per: "count",
  riders: "vehicle",
  seats: "vehicle",
  plate: "vehicle",
  driver: "vehicle",
};

function inRow({ form, values }: Row): readonly (readonly [ReviewSort, Text | undefined])[] {
  return [...values].flatMap(([key, { texts }]) => {
    const isPerson = key === "name" && (form === "people" || form === "contacts");
    const sort = isPerson ? "name" : form === "vehicles" && key === "no" ? "vehicle" : keys[key];
    return sort === undefined ? [] : texts.map((text) => [sort, text] as const);
  });
}

function inText({ value }: Text): readonly ReviewSort[] {
  const counted = countsIn(value);
  return [
    ...(moneyIn(value).length > 0 ? (["price"] as const) : []),
    ...(counted.some(({ unit }) => /[人名]/u.test(unit)) ? (["count"] as const) : []),
    ...(counted.some(({ unit }) => unit.endsWith("辆")) || /车牌|司机|驾驶员/u.test(value)
      ? (["vehicle"] as const)
      : []),
    ...(/(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/u.test(value) ? (["phone"] as const) : []),
  ];
}
