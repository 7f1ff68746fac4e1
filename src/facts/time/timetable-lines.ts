import { type ClockMention, clocksIn } from "../../notation/time/clocks-in.ts";
import type { Item, Row } from "../../plan/body.ts";
import type { Table } from "../../plan/table.ts";
import type { Text } from "../../plan/text.ts";
import { minutesOfTitle } from "./lengths.ts";

/** A line with its clocks as they are written. */
export interface Line {
  /** Where the time is written. */
  readonly text: Text;
  readonly first: ClockMention;
  readonly last: ClockMention | undefined;
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

type Unplaced = Omit<Line, "line">;

/** The lines with clocks of a section's rows. */
export function linesOfRows(rows: readonly Row[]): readonly Line[] {
  return withLanes(rows.map(ofRow));
}

/** The lines with clocks of a list of items. */
export function linesOfItems(items: readonly Item[]): readonly Line[] {
  return withLanes(items.map(ofItem));
}

/** A line without a clock that names a day or a part of one parts what is above from what is below. */
function withLanes(lines: readonly (Unplaced | string)[]): readonly Line[] {
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
    text && timed.has(row.form)
      ? entryOf(text, { ...about, minutes: texts("minutes")[0] ?? lengthOf(texts("title")[0]) })
      : undefined;
  return entry ?? title;
}

/** How long a title says that it takes, as its last words do: 集合（30分钟）. */
function lengthOf(title: Text | undefined): Text | undefined {
  const minutes = title && minutesOfTitle(title);
  return minutes === undefined ? undefined : ({ ...title, value: `${minutes}分钟` } as Text);
}

function ofItem(item: Item): Unplaced | string {
  const title = item.title?.value ?? "";
  const about = {
    title,
    who: "",
    place: item.place?.value ?? "",
    by: item.by.map(({ value }) => value),
    minutes: item.time && lengthOf(item.title),
  };
  if (item.time) return entryOf(item.time, about) ?? title;
  const clocks = item.title && !item.title.todo ? clocksIn(title) : [];
  // 8:30 集合 has its time at its head; one somewhere in a sentence makes no timetable.
  return (item.title && clocks[0]?.start === 0 ? entryOf(item.title, about) : undefined) ?? title;
}

type About = Pick<Line, "title" | "who" | "place" | "by" | "minutes">;

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

/** The lines with clocks of a table that has a column of times. */
export function linesOfTable(table: Table): readonly Line[] {
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
