import { factsOf } from "../../facts/facts.ts";
import { type Amount, sumOf } from "../../facts/figure.ts";
import { capitalAmount } from "../../notation/money.ts";
import type { Plan } from "../../plan/plan.ts";
import { made, type Words } from "../words.ts";
import { amountText } from "./amount-text.ts";
import { type Facts, rowFacts } from "./facts.ts";
import type { Lowering } from "./lowering.ts";

/** What the plan comes to, for templates that name it: nothing is printed here that the plan's own tables do not say. */
export function totalsView(plan: Plan, lowering: Lowering): Facts {
  const { budgets, fees, heads, lengths } = factsOf(plan);
  const budget = sumOf(budgets.map(({ total }) => total));
  const capital = budget.approximate || budget.value === undefined ? "" : (capitalAmount(budget.value) ?? "");
  const groups = budgets.flatMap((each) =>
    each.groups.map(({ name, lines, subtotal }) => ({
      name: made(name),
      subtotal: words(subtotal),
      rows: lines.map(({ row }) => rowFacts(row, lowering)),
    })),
  );
  return {
    budget: words(budget),
    capital: made(capital),
    groups,
    fee: words(sumOf(fees.map(({ perHead }) => perHead))),
    pupils: words(heads.pupils),
    adults: words(heads.adults),
    heads: words(heads.all),
    minutes: words(sumOf(lengths.map(({ total }) => total))),
  };
}

function words(amount: Amount): Words {
  return made(amountText(amount));
}
