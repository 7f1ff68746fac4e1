import { clocksIn } from "../notation/time/clocks-in.ts";
import { datesIn } from "../notation/time/dates-in.ts";
import { respellDate } from "../notation/time/respell-date.ts";
import type { Text } from "../plan/text.ts";
import type { Change } from "../yaml/edit/change.ts";
import { placeAt, pointerOf, pointerSteps } from "../yaml/pointer.ts";
import { fillCells } from "./fill-cells.ts";
import { type Draft, type Line, linesOf, placeOfPart, spotOf } from "./printing-texts.ts";
import { type Region, regionsOf } from "./regions.ts";
import type { Unit } from "./units.ts";

/** A part of a line of the plan that may have printed what was changed, and what it should read. */
interface Hit {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly now: string;
  /** How far it is from where it should be; the best is 0. */
  readonly away: number;
}

/** How many ways are tried for one difference: each is printed. */
const mostWays = 8;

/** The ways to make a unit read as the file has it, the likeliest first. */
export function proposeChanged(
  draft: Draft,
  units: readonly Unit[],
  was: number,
  now: Unit,
): readonly (readonly Change[])[] {
  return fillCells(draft, units, was, now).flatMap(({ changes, unit }) => {
    const regions = regionsOf(unit.text, now.text);
    if (regions.length === 0) return changes.length === 0 ? [] : [changes];
    return replaced(draft, units, was, { unit, regions }).map((each) => [...each, ...changes]);
  });
}

/** The ways to write the parts of a unit that differ. */
function replaced(
  draft: Draft,
  units: readonly Unit[],
  was: number,
  { unit, regions }: { readonly unit: Unit; readonly regions: readonly Region[] },
): readonly (readonly Change[])[] {
  const hits = regions.map((region) => hitsFor(region, unit, was, units, draft));
  if (hits.some((each) => each.length === 0)) return [];
  const ways = Math.min(mostWays, Math.max(...hits.map((each) => each.length)));
  return Array.from({ length: ways }, (_, way) =>
    hits.map((each) => each[Math.min(way, each.length - 1)] as Hit),
  ).flatMap((chosen) =>
    [inPlace(draft, chosen), asWhole(draft, chosen)].filter((each) => each !== undefined),
  );
}

/** The lines of the plan that may hold a region, the longest first, then those nearest to its place. */
function hitsFor(
  region: Region,
  unit: Unit,
  at: number,
  units: readonly Unit[],
  draft: Draft,
): readonly Hit[] {
  const lines = linesOf(draft.plan);
  const found = lines.flatMap((line): readonly Hit[] => {
    const before = countBefore(units, at, line.shown);
    const away = Math.abs(line.ordinal - before);
    return [...literal(line, region, unit, away), ...typed(line, region, away), ...todo(line, region, away)];
  });
  return found.sort((a, b) => b.line.shown.length - a.line.shown.length || a.away - b.away);
}

/** How many times a line reads in the units before one. */
function countBefore(units: readonly Unit[], at: number, shown: string): number {
  let count = 0;
  for (const { text } of units.slice(0, at)) if (text.includes(shown)) count++;
  return count;
}

/** A line that the unit holds as it stands, with the region in it. */
function literal(line: Line, { start, end, now }: Region, { text }: Unit, away: number): readonly Hit[] {
  if (line.text.todo) return [];
  const found: Hit[] = [];
  for (let at = text.indexOf(line.shown); at >= 0; at = text.indexOf(line.shown, at + 1)) {
    if (at <= start && end <= at + line.shown.length)
      found.push({ line, from: start - at, to: end - at, now, away });
  }
  return found;
}

/** A date or a clock that prints otherwise than it is written: 2026-10-23, 07:50. */
function typed(line: Line, { old, now }: Region, away: number): readonly Hit[] {
  const hit = (part: { start: number; end: number }, to: string): Hit => {
    return { line, from: part.start, to: part.end, now: to, away };
  };
  const [date, newDate] = [datesIn(old), datesIn(now)].map((all) => (all.length === 1 ? all[0] : undefined));
  if (date?.day !== undefined && newDate?.day !== undefined) {
    return datesIn(line.shown)
      .filter(({ month, day }) => month === date.month && day === date.day)
      .map((each) => {
        const to = { year: newDate.year ?? each.year ?? 0, month: newDate.month, day: newDate.day ?? 1 };
        return hit(each, respellDate(line.shown.slice(each.start, each.end), to));
      });
  }
  const [clock, newClock] = [clocksIn(old), clocksIn(now)].map((all) =>
    all.length === 1 ? all[0] : undefined,
  );
  if (!clock || !newClock) return [];
  return clocksIn(line.shown)
    .filter(({ hour, minute, colon }) => colon && hour === clock.hour && minute === clock.minute)
    .map((each) => {
      const written = line.shown.slice(each.digitsStart, each.end);
      const [hour = "", minute = ""] = written.split(/[:：]/u);
      const spelled = (value: number, like: string): string =>
        String(value).padStart(like.length > 1 ? 2 : 1, "0");
      const mark = written.includes("：") ? "：" : ":";
      const hours =
        /^0/.test(hour) || hour.length < 2
          ? spelled(newClock.hour, /^0/.test(hour) ? "00" : "0")
          : String(newClock.hour);
      return hit(
        { start: each.digitsStart, end: each.end },
        `${hours}${mark}${spelled(newClock.minute, minute)}`,
      );
    });
}

/** A todo mark that somebody has filled in. */
function todo(line: Line, { old, now }: Region, away: number): readonly Hit[] {
  const isMark = line.text.todo && /^【待补/u.test(old) && old.includes(line.shown) && now !== "";
  return isMark ? [{ line, from: 0, to: line.shown.length, now, away }] : [];
}

/** The parts replaced where they stand. */
function inPlace(draft: Draft, hits: readonly Hit[]): readonly Change[] | undefined {
  const edits = hits.map(({ line, from, to, now }) => {
    const range = line.text.todo || /\n/.test(now) ? undefined : placeOfPart(draft, line, from, to);
    if (!range) return undefined;
    return { range, text: keepingStars(draft.text.slice(range.start, range.end), now) };
  });
  return edits.every((edit) => edit !== undefined) ? [{ kind: "replace", edits }] : undefined;
}

/** A new text for a part of a line, with the stars of bold words that stood in the part: where they stood, or behind. */
function keepingStars(old: string, now: string): string {
  if (!old.includes("**")) return now;
  const plain = old.replaceAll("**", "");
  if (plain.length !== now.length) return now + "**".repeat((old.length - plain.length) / 2);
  let at = 0;
  return old.replace(/\*\*|[\s\S]/g, (piece) => (piece === "**" ? piece : (now[at++] ?? "")));
}

/** The texts written anew, with the quotes that they now need. */
function asWhole(draft: Draft, hits: readonly Hit[]): readonly Change[] | undefined {
  const byText = new Map<Text, Hit[]>();
  for (const hit of hits) byText.set(hit.line.text, [...(byText.get(hit.line.text) ?? []), hit]);
  const changes = [...byText].map(([text, own]) => wholeOf(draft, text, own));
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

function wholeOf(draft: Draft, text: Text, hits: readonly Hit[]): Change | undefined {
  const spot = spotOf(draft, text);
  if (!spot) return undefined;
  if (text.todo) {
    const [hit] = hits;
    const isMark = placeAt(draft.tree, spot.pointer)?.node.kind === "map" && !spot.isKey;
    const at = isMark ? spot.pointer : pointerOf(pointerSteps(spot.pointer).slice(0, -1));
    return hit && { kind: "set", at, value: hit.now };
  }
  let value = text.value;
  for (const { line, from, to, now } of [...hits].sort((a, b) => b.from - a.from)) {
    const start = line.offsets[from] ?? 0;
    const end = to > from ? (line.offsets[to - 1] ?? 0) + 1 : start;
    value = value.slice(0, start) + keepingStars(value.slice(start, end), now) + value.slice(end);
  }
  return spot.isKey
    ? { kind: "rename", at: spot.pointer, key: value }
    : { kind: "set", at: spot.pointer, value };
}
