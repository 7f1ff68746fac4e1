import type { WrittenTotal } from "../../notation/sums/reckonings.ts";
import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { asSum, sum } from "../figure.ts";
import { type Entry, type EntryAmount, enumerationsOf } from "../words/enumerations.ts";

/** A total of an enumeration that its lines do not make. */
export interface WrongTotal extends WrittenTotal {
  readonly text: Text;
}

/** What an enumeration, or all of a plan, has of wrong totals, and of lines that a total needs and nobody can read. */
export interface Judged {
  readonly wrong: readonly WrongTotal[];
  readonly unreadable: readonly Entry[];
}

/** What is wrong with the totals of all enumerations of a plan. */
export const wrongTotalsOf: (plan: Plan) => Judged = once((plan) => {
  const judged = enumerationsOf(plan).map(judge);
  return {
    wrong: judged.flatMap(({ wrong }) => wrong),
    unreadable: judged.flatMap(({ unreadable }) => unreadable),
  };
});

/** Goes down an enumeration; a total that opens it is of all that follows. */
function judge(entries: readonly Entry[]): Judged {
  const [first, ...others] = entries;
  if (first?.total === "all" && others.every(({ total }) => total !== "all")) return against(first, others);
  const [wrong, unreadable]: [WrongTotal[], Entry[]] = [[], []];
  let [since, all]: [Entry[], Entry[]] = [[], []];
  for (const entry of entries) {
    if (entry.total === undefined) {
      since.push(entry);
      all.push(entry);
      continue;
    }
    const found = against(entry, entry.total === "part" ? since : all);
    wrong.push(...found.wrong);
    unreadable.push(...found.unreadable);
    if (entry.total === "all") all = [];
    since = [];
  }
  return { wrong, unreadable };
}

function against(total: Entry, lines: readonly Entry[]): Judged {
  const [sumOfAll, another] = total.amounts;
  if (!sumOfAll || another || sumOfAll.vague) return nothing;
  const { start, end, value: found, unit, per } = sumOfAll;
  const unreadable = lines.filter((line) => line.unreadable);
  const adding = lines.filter((line) => !line.inner).map((line) => [line, adds(line, unit, per)] as const);
  const parts = adding.flatMap(([line, amount]) =>
    amount && amount !== "unclear" ? [{ name: line.name, value: amount.value }] : [],
  );
  if (parts.length + unreadable.length < 2) return nothing;
  if (unreadable.length > 0) return { wrong: [], unreadable };
  if (adding.some(([, amount]) => amount === "unclear")) return nothing;
  const values = parts.map(({ value }) => value);
  const expected = sum(values);
  if (fitting(parts, expected).some((fit) => Math.abs(fit - found) < 0.011)) return nothing;
  const wrong = { text: total.text, start, end, found, expected, reckoning: asSum(values), unit };
  return { wrong: [wrong], unreadable: [] };
}

const nothing: Judged = { wrong: [], unreadable: [] };

/** What a line adds to a total of a unit: its one number of that unit, or what it says it comes to itself. */
function adds({ amounts, open }: Entry, unit: string, per: string): EntryAmount | "unclear" | undefined {
  if (open) return "unclear";
  // A bare number is of the unit that the total has.
  const mine = amounts.filter((each) => each.unit === unit || each.unit === "" || unit === "");
  const [only, ...others] = mine;
  const amount = others.length === 0 ? only : mine.findLast(({ own }) => own);
  // 20元/人 adds to a total for each, and to no other.
  const isOther = amount !== undefined && amount.per !== "" && amount.per !== per;
  return only && (!amount || amount.vague || isOther) ? "unclear" : amount;
}

/** What a total may be: of all lines, of those that one line sums up itself, of all without 男 and 女. */
function fitting(
  parts: readonly { readonly name: string; readonly value: number }[],
  expected: number,
): readonly number[] {
  const values = parts.map(({ value }) => value);
  const sexes = sum(parts.filter(({ name }) => /^[男女]/u.test(name)).map(({ value }) => value));
  const halves = values.filter((each) => each * 2 === expected);
  return sexes === 0 ? [expected, ...halves] : [expected, ...halves, sum([expected, -sexes]), sexes];
}
