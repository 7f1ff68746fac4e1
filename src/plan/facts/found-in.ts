import type { Plan, Text } from "../plan.ts";
import { textsOf } from "../walk.ts";
import type { Mention } from "./normal.ts";

/** Something that a text of the plan names; `rangeIn` (range-in.ts) gives its place in the file. */
export interface Found<M extends Mention> {
  readonly text: Text;
  readonly mention: M;
}

type Reader<M extends Mention> = (value: string) => readonly M[];

// A plan is read once for all rules; what is found goes when the plan goes.
const cache = new WeakMap<Plan, Map<Reader<Mention>, readonly Found<Mention>[]>>();

/**
 * What a reader (datesIn, clocksIn, countsIn, moneyIn …) finds in every text of a plan that may be
 * printed, in the order of the file; todo marks are passed over. Asked twice, it reads once.
 */
export function foundIn<M extends Mention>(plan: Plan, reader: Reader<M>): readonly Found<M>[] {
  const readers = cache.get(plan) ?? new Map<Reader<Mention>, readonly Found<Mention>[]>();
  cache.set(plan, readers);
  const known = readers.get(reader);
  // Each reader has its own entry, so what is kept under it has its type.
  if (known) return known as readonly Found<M>[];
  const found = textsOnce(plan).flatMap((text) => reader(text.value).map((mention) => ({ text, mention })));
  readers.set(reader, found);
  return found;
}

/** Rows that a merge key brings in several times stand in the file once. */
function textsOnce(plan: Plan): readonly Text[] {
  const seen = new Set<string>();
  return textsOf(plan).filter((text) => {
    const key = `${text.range.start} ${text.value}`;
    if (text.todo || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
