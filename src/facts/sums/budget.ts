import { capitalAmount } from "../../notation/numbers/money.ts";
import type { Row, Section } from "../../plan/body.ts";
import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import {
  type Amount,
  type Figure,
  figureOf,
  isTotal,
  productOf,
  sumOf,
  textOf,
  unknownAmount,
  written,
} from "../figure.ts";
import { surveyOf } from "../survey.ts";

/** A line of a budget. */
export interface BudgetLine {
  readonly row: Row;
  /** The group as typed; undefined where the line belongs to the group above it. */
  readonly group: Text | undefined;
  readonly item: Text | undefined;
  readonly price: Figure | undefined;
  readonly quantity: Figure | undefined;
  readonly days: Figure | undefined;
  /** What price, quantity and days make where all that are written are exact: what a written amount is held against. */
  readonly product: { readonly value: number; readonly factors: readonly number[] } | undefined;
  /** In yuan: as written, else price × quantity × days. */
  readonly amount: Amount;
  /** Whether the line only sums up others (合计 typed by hand); it counts for nothing. */
  readonly total: boolean;
}

/** Neighbouring lines of one group and what they come to. */
export interface BudgetGroup {
  /** Empty where the budget has no groups. */
  readonly name: string;
  readonly lines: readonly BudgetLine[];
  /** In yuan. */
  readonly subtotal: Amount;
}

/** A budget: its lines by group, what they come to in yuan, and that in capital characters. */
export interface Budget {
  readonly section: Section | undefined;
  readonly lines: readonly BudgetLine[];
  readonly groups: readonly BudgetGroup[];
  readonly total: Amount;
  /** 人民币伍仟元整; undefined where the total is unknown, approximate, or no sum of money. */
  readonly capital: string | undefined;
}

/** The budget that rows make; the view asks for the rows of one part. */
export const budgetOf: (rows: readonly Row[], section?: Section) => Budget = once((rows, section) => {
  const lines = rows.map(budgetLineOf);
  const total = totalOf(lines);
  const exact = total.approximate ? undefined : total.value;
  const capital = exact === undefined ? undefined : capitalAmount(exact);
  const budget = { section, lines, groups: groupsOf(lines), total, capital };
  return budget;
});

/** Every budget of a plan, one for each list of budget lines, in the order of the file. */
export function budgetsOf(plan: Plan): readonly Budget[] {
  return surveyOf(plan).rowParts.flatMap(({ part, section }) =>
    part.form === "budget" ? [budgetOf(part.rows, section)] : [],
  );
}

/** Where the money of a plan comes from: what it says under 经费来源 and its kin. */
export function fundsOf({ sections }: Plan): readonly Text[] {
  return sections
    .filter(({ field, key }) => field?.key === "budget" && /来源/u.test(key))
    .flatMap(({ body }) => body.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])));
}

/** What one line of a budget says and costs. */
export function budgetLineOf(row: Row): BudgetLine {
  const [price, quantity, days] = ["price", "quantity", "days"].map((key) => figureOf(row, key));
  const item = textOf(row, "item");
  return {
    row,
    group: textOf(row, "group"),
    item,
    price,
    quantity,
    days,
    product: exactProduct([price, quantity, ...(row.values.has("days") ? [days] : [])]),
    amount: amountOf(figureOf(row, "amount"), price, [quantity, days]),
    total: isTotal(item?.value ?? ""),
  };
}

/** What is written counts; a factor that is not written counts once. */
function amountOf(
  amount: Figure | undefined,
  price: Figure | undefined,
  factors: readonly (Figure | undefined)[],
): Amount {
  if (amount) return amount.read?.per ? unknownAmount : written(amount);
  if (!price) return unknownAmount;
  const product = productOf([price, ...factors.filter((each) => each !== undefined)].map(written));
  return product.value === undefined ? product : { ...product, value: Math.round(product.value * 100) / 100 };
}

function exactProduct(figures: readonly (Figure | undefined)[]): BudgetLine["product"] {
  const factors = figures.flatMap((figure) => figure?.exact ?? []);
  if (factors.length < figures.length) return undefined;
  return { value: Math.round(factors.reduce((all, each) => all * each, 1) * 100) / 100, factors };
}

function totalOf(lines: readonly BudgetLine[]): Amount {
  return sumOf(lines.filter(({ total }) => !total).map(({ amount }) => amount));
}

function groupsOf(lines: readonly BudgetLine[]): readonly BudgetGroup[] {
  const groups: { name: string; lines: BudgetLine[] }[] = [];
  for (const line of lines) {
    const name = line.group?.value.trim() ?? "";
    const last = groups.at(-1);
    if (last && (name === "" || name === last.name)) last.lines.push(line);
    else groups.push({ name, lines: [line] });
  }
  return groups.map((group) => ({ ...group, subtotal: totalOf(group.lines) }));
}
