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
  const found = writtenTexts(plan).flatMap((text) =>
    reader(text.value).map((mention) => ({ text, mention })),
  );
  readers.set(reader, found);
  return found;
}

const written = new WeakMap<Plan, readonly Text[]>();

/**
 * Every text of a plan that may be printed, in the order of the file, without todo marks; rows that a
 * merge key brings in several times stand in the file once.
 */
export function writtenTexts(plan: Plan): readonly Text[] {
  const found = written.get(plan);
  if (found) return found;
  const seen = new Map<number, Text[]>();
  const texts = textsOf(plan).filter((text) => {
    if (text.todo) return false;
    const here = seen.get(text.range.start);
    if (!here) seen.set(text.range.start, [text]);
    else if (here.some(({ value }) => value === text.value)) return false;
    else here.push(text);
    return true;
  });
  written.set(plan, texts);
  return texts;
}
