import { type ClockMention, clocksIn } from "../../plan/facts/clocks-in.ts";
import type { Body, Item, Plan, Row, Section, Table, Text } from "../../plan/plan.ts";
import { isTurned } from "./clock-words.ts";
import { type Scope, scopesOf } from "./scope.ts";

/** A line of a timetable with its clock, or its two clocks. */
export interface Slot {
  /** Where the time is written. */
  readonly text: Text;
  readonly first: ClockMention;
  readonly last: ClockMention | undefined;
  /** Minutes since midnight as meant: 2:30 under 下午 is 870. */
  readonly from: number;
  readonly to: number | undefined;
  /** Whether from (and to) were moved by twelve hours because of a block or of the lines above. */
  readonly moved: boolean;
  readonly title: string;
  /** For whom. */
  readonly who: string;
  readonly place: string;
  readonly by: readonly string[];
  /** The text of its duration, as 5 or 5分钟. */
  readonly minutes: Text | undefined;
  /** Lines are only compared with lines of the same lane: the same day, the same words before the time. */
  readonly lane: string;
  /** Which line of its list or table it is, counting those without a clock too. */
  readonly line: number;
}

/** What a timetable may stand for in the checks. */
export interface Timetable {
  readonly scope: Scope;
  readonly section: Section;
  /** The name of the block, as 上午 or 第二天; empty outside blocks. */
  readonly block: string;
  readonly slots: readonly Slot[];
}

type Entry = Omit<Slot, "from" | "to" | "moved">;
type Unplaced = Omit<Entry, "line">;

const known = new WeakMap<Plan, readonly Timetable[]>();

/** The timetables of a plan: rows, items and tables with clocks, block by block. */
export function timetablesOf(plan: Plan): readonly Timetable[] {
  const found = known.get(plan);
  if (found) return found;
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
  known.set(plan, timetables);
  return timetables;
}

type List = readonly [block: string, entries: readonly Entry[]];

function listsIn(body: Body, block: string): readonly List[] {
  return body.parts.flatMap((part): readonly List[] => {
    if (part.type === "rows")
      return [[block, withLanes(part.rows.map(ofRow))], ...part.rows.flatMap((row) => innerLists(row))];
    if (part.type === "table") return [[block, ofTable(part)]];
    if (part.type === "blocks") return part.blocks.flatMap((each) => listsIn(each.body, each.title.value));
    if (part.type === "labels") return part.labels.flatMap((label) => listsIn(label.body, label.label.value));
    if (part.type !== "list") return [];
    const items = part.elements.filter((element) => element.type === "item");
    const tables = part.elements.flatMap((element): readonly List[] =>
      element.type === "table" ? [[block, ofTable(element)]] : [],
    );
    const inner = items.flatMap((item) => (item.items ? listsIn(item.items, item.title?.value ?? "") : []));
    return [[block, withLanes(items.map(ofItem))], ...tables, ...inner];
  });
}

function innerLists(row: Row): readonly List[] {
  const items = row.values.get("items")?.body;
  return items ? listsIn(items, row.values.get("title")?.texts[0]?.value ?? "") : [];
}

/** A line without a clock that names a day or a part of one parts what is above from what is below. */
function withLanes(lines: readonly (Unplaced | string)[]): readonly Entry[] {
  let lane = "";
  return lines.flatMap((line, index) => {
    if (typeof line !== "string") return [{ ...line, lane: `${lane} ${line.lane}`, line: index }];
    if (/第.{1,2}天|次日|[上中下]午|晚|\d月|星期|周[一二三四五六日]/u.test(line)) lane = line;
    return [];
  });
}

const timed: ReadonlySet<string> = new Set(["steps", "programme"]);

function ofRow(row: Row): Unplaced | string {
  const texts = (key: string): readonly Text[] => row.values.get(key)?.texts ?? [];
  const title = texts("title")[0]?.value ?? "";
  const [text] = texts("time");
  const by = texts("by").map(({ value }) => value);
  const about = { title, who: texts("for")[0]?.value ?? "", place: texts("place")[0]?.value ?? "", by };
  const entry =
    text && timed.has(row.form) ? entryOf(text, { ...about, minutes: texts("minutes")[0] }) : undefined;
  return entry ?? title;
}

function ofItem(item: Item): Unplaced | string {
  const title = item.title?.value ?? "";
  const about = {
    title,
    who: "",
    place: item.place?.value ?? "",
    by: item.by.map(({ value }) => value),
    minutes: undefined,
  };
  if (item.time) return entryOf(item.time, about) ?? title;
  const clocks = item.title && !item.title.todo ? clocksIn(title) : [];
  // 8:30 集合 has its time at its head; one somewhere in a sentence makes no timetable.
  return (item.title && clocks[0]?.start === 0 ? entryOf(item.title, about) : undefined) ?? title;
}

type About = Pick<Slot, "title" | "who" | "place" | "by" | "minutes">;

/** A text with one clock, or one span of clocks; several spans make no line of a timetable. */
function entryOf(text: Text, about: About): Unplaced | undefined {
  const clocks = text.todo ? [] : clocksIn(text.value);
  const [first, second] = clocks;
  const last = second?.dash ? second : undefined;
  // A time holds one clock or one span; a sentence that begins with one may name more.
  if (!first || (text.value !== about.title && clocks.length > (last ? 2 : 1))) return undefined;
  return { ...about, text, first, last, lane: text.value.slice(0, first.start).trim() };
}

const columns = {
  time: /^(?:具体|起止|活动|比赛|演出|演练)?时间(?:段|安排)?$|^时段$/u,
  who: /对象|班级|年级|组别|参加/u,
  place: /地点|场地|教室/u,
  by: /负责|责任|带队|主持/u,
  title: /内容|环节|项目|事项|流程|节目|名称|活动/u,
};

function ofTable(table: Table): readonly Entry[] {
  const names = table.columns.map((column) => column.name.value.trim());
  const at = (name: RegExp): number => names.findIndex((each) => name.test(each));
  const timeAt = at(columns.time);
  if (timeAt < 0) return [];
  const above: string[] = [];
  return table.rows.flatMap((row, line) => {
    row.cells.forEach((cell, index) => {
      if (cell.joins !== "above") above[index] = cell.texts.map(({ value }) => value).join("、");
    });
    const cell = row.cells[timeAt];
    const [text] = cell?.texts ?? [];
    if (!text || cell?.texts.length !== 1) return [];
    const value = (name: RegExp): string =>
      above[names.findIndex((each, index) => index !== timeAt && name.test(each))] ?? "";
    const by = value(columns.by)
      .split("、")
      .filter((each) => each !== "");
    const entry = entryOf(text, {
      title: value(columns.title),
      who: value(columns.who),
      place: value(columns.place),
      by,
      minutes: undefined,
    });
    // What stands to the left of the time (a date, a class) sets the rows of one day apart.
    const left = above
      .slice(0, timeAt)
      .filter((_, index) => !/^(?:序号|编号|节次|环节|内容|步骤|项目|活动内容)$/u.test(names[index] ?? ""));
    return entry ? [{ ...entry, lane: `${left.join(" ")} ${entry.lane}`, line }] : [];
  });
}

const noon = 12 * 60;

/** Gives the clocks the meaning that their block, or the lines above, have for them. */
function resolved(entries: readonly Entry[], block: string): readonly Slot[] {
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
