import { entriesOf } from "../../src/calendar/entries.ts";
import { type Entry, inOrder } from "../../src/calendar/entry.ts";
import { dayWords, hoursWords, markOf } from "../../src/calendar/words.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { createSource } from "../../src/source/source.ts";

/** A plan that is read from its text. */
export function planOf(text: string, path = "方案.yaml"): Plan {
  const { plan } = checkSource(createSource(path, text));
  if (!plan) throw new Error("the plan of the test cannot be read");
  return plan;
}

/** Entries as lines that a person can read: 10月23日 08:00—15:30 title @place. */
export function linesOf(text: string): readonly string[] {
  return inOrder(entriesOf(planOf(text))).map(lineOf);
}

function lineOf(entry: Entry): string {
  const { from, to, title, place, by } = entry;
  const days = from === to ? dayWords(from) : `${dayWords(from)}—${dayWords(to)}`;
  const hours = hoursWords(entry);
  const where = place === "" ? "" : ` @${place}`;
  return `${days}${hours === "" ? "" : ` ${hours}`} ${markOf(entry)}${title}${where}${by.length > 0 ? ` ${by}` : ""}`;
}
