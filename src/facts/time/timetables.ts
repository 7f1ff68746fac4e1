import { isTurned } from "../../notation/time/clock-words.ts";
import type { ClockMention } from "../../notation/time/clocks-in.ts";
import type { Body, Row, Section } from "../../plan/body.ts";
import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Scope, scopesOf } from "../scope.ts";
import { type Line, linesOfItems, linesOfRows, linesOfTable } from "./timetable-lines.ts";

/** A line of a timetable with what its clock, or its two clocks, mean. */
export interface Slot extends Line {
  /** Minutes since midnight as meant: 2:30 under 下午 is 870. */
  readonly from: number;
  readonly to: number | undefined;
  /** Whether from (and to) were moved by twelve hours because of a block or of the lines above. */
  readonly moved: boolean;
}

/** What a timetable may stand for in the checks. */
export interface Timetable {
  readonly scope: Scope;
  readonly section: Section;
  /** The name of the block, as 上午 or 第二天; empty outside blocks. */
  readonly block: string;
  readonly slots: readonly Slot[];
}

/** The timetables of a plan: rows, items and tables with clocks, block by block. */
export const timetablesOf: (plan: Plan) => readonly Timetable[] = once((plan) => {
  const tables = scopesOf(plan).flatMap((scope) =>
    scope.sections.flatMap((section) =>
      listsIn(section.body, "").map(([block, entries]) => ({
        scope,
        section,
        block,
        slots: resolved(entries, block),
      })),
    ),
  );
  const timetables = tables.filter((table) => table.slots.length > 0);
  return timetables;
});

type List = readonly [block: string, entries: readonly Line[]];

function listsIn(body: Body, block: string): readonly List[] {
  return body.parts.flatMap((part): readonly List[] => {
    if (part.type === "rows")
      return [[block, linesOfRows(part.rows)], ...part.rows.flatMap((row) => innerLists(row))];
    if (part.type === "table") return [[block, linesOfTable(part)]];
    if (part.type === "blocks") return part.blocks.flatMap((each) => listsIn(each.body, each.title.value));
    if (part.type === "labels") return part.labels.flatMap((label) => listsIn(label.body, label.label.value));
    if (part.type !== "list") return [];
    const items = part.elements.filter((element) => element.type === "item");
    const tables = part.elements.flatMap((element): readonly List[] =>
      element.type === "table" ? [[block, linesOfTable(element)]] : [],
    );
    const inner = items.flatMap((item) => (item.items ? listsIn(item.items, item.title?.value ?? "") : []));
    return [[block, linesOfItems(items)], ...tables, ...inner];
  });
}

function innerLists(row: Row): readonly List[] {
  const items = row.values.get("items")?.body;
  return items ? listsIn(items, row.values.get("title")?.texts[0]?.value ?? "") : [];
}

const noon = 12 * 60;

/** Gives the clocks the meaning that their block, or the lines above, have for them. */
function resolved(entries: readonly Line[], block: string): readonly Slot[] {
  const latest = new Map<string, number>();
  return entries.map((entry) => {
    const { first, last, lane } = entry;
    const from = first.minutes + (isAfternoon(first, block, latest.get(lane)) ? noon : 0);
    const moved = from !== first.minutes;
    const end =
      last &&
      (isAfternoon(last, block, moved ? from : undefined) || isTurned(last, from)
        ? last.minutes + noon
        : last.minutes);
    latest.set(lane, Math.max(latest.get(lane) ?? 0, from));
    return { ...entry, from, to: end, moved: moved || end !== last?.minutes };
  });
}

/** A clock from 1:00 to 6:59 without a word, under 下午 or after a line of the morning. */
function isAfternoon(clock: ClockMention, block: string, before: number | undefined): boolean {
  if (
    clock.period !== "" ||
    clock.minutes !== clock.hour * 60 + clock.minute ||
    clock.hour === 0 ||
    clock.hour >= 12
  )
    return false;
  if (/下午/u.test(block) && !/上午/u.test(block)) return clock.hour < 7;
  if (/晚/u.test(block) && clock.hour >= 5) return true;
  return (
    clock.hour < 6 &&
    before !== undefined &&
    before >= 7 * 60 &&
    before < 18 * 60 &&
    clock.minutes + noon >= before
  );
}
