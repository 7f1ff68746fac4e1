import type { Mention } from "../notation/numbers/normal.ts";
import { anniversariesIn } from "../notation/time/anniversaries-in.ts";
import { clocksIn } from "../notation/time/clocks-in.ts";
import { datesIn } from "../notation/time/dates-in.ts";
import { festivalsIn } from "../notation/time/festivals.ts";
import { lunarDaysIn } from "../notation/time/lunar.ts";
import { shows, sign, signsOf } from "../notation/words/signs.ts";
import { once } from "../plan/once.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import { textsOf } from "../plan/walk.ts";

/** Something that a text of the plan names; `rangeIn` (range-in.ts) gives its place in the file. */
export interface Found<M extends Mention> {
  readonly text: Text;
  readonly mention: M;
}

type Reader<M extends Mention> = (value: string) => readonly M[];

/** What each reader has found in a plan. */
const foundBy = once((_: Plan) => new Map<Reader<Mention>, readonly Found<Mention>[]>());

/**
 * What a reader (datesIn, clocksIn, countsIn, moneyIn …) finds in every text of a plan that may be
 * printed, in the order of the file; todo marks are passed over. Asked twice, it reads once.
 */
export function foundIn<M extends Mention>(plan: Plan, reader: Reader<M>): readonly Found<M>[] {
  const readers = foundBy(plan);
  const known = readers.get(reader);
  // Each reader has its own entry, so what is kept under it has its type.
  if (known) return known as readonly Found<M>[];
  const found: Found<M>[] = [];
  for (const text of writtenWith(plan, needs.get(reader) ?? [])) {
    for (const mention of reader(text.value)) found.push({ text, mention });
  }
  readers.set(reader, found);
  return found;
}

/** Without which signs a reader finds nothing: one of each group. */
const needs: ReadonlyMap<Reader<Mention>, readonly number[]> = new Map<Reader<Mention>, readonly number[]>([
  [datesIn, [sign.digit | sign.month, sign.month | sign.joint]],
  [clocksIn, [sign.hour | sign.colon, sign.digit | sign.numeral]],
  [anniversariesIn, [sign.anniversary, sign.digit | sign.numeral]],
  [festivalsIn, [sign.festival]],
  [lunarDaysIn, [sign.month]],
]);

/** The written texts that show at least one sign of each group. */
export function writtenWith(plan: Plan, groups: readonly number[]): readonly Text[] {
  const signs = signsOfTexts(plan);
  return writtenTexts(plan).filter((_, index) => shows(signs[index] ?? 0, groups));
}

const signsOfTexts = once((plan: Plan) => writtenTexts(plan).map(({ value }) => signsOf(value)));

/**
 * Every text of a plan that may be printed, in the order of the file, without todo marks; rows that a
 * merge key brings in several times stand in the file once.
 */
export const writtenTexts: (plan: Plan) => readonly Text[] = once((plan) => {
  const seen = new Map<number, Text[]>();
  return textsOf(plan).filter((text) => {
    if (text.todo) return false;
    const here = seen.get(text.range.start);
    if (!here) seen.set(text.range.start, [text]);
    else if (here.some(({ value }) => value === text.value)) return false;
    else here.push(text);
    return true;
  });
});
