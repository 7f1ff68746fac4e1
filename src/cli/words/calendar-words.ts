import type { Language } from "../../diagnostic/problem.ts";

/** What `plan calendar` says; the calendar itself is Chinese, as the plans are. */
export interface CalendarWords {
  readonly unreadable: (file: string) => string;
  readonly incomplete: (file: string) => string;
  readonly unreadableHint: (file: string) => string;
  readonly noDays: string;
  readonly noDaysHint: string;
  readonly made: (entries: number, plans: number, clashes: number) => string;
  readonly exists: (file: string) => string;
  readonly existsHint: string;
}

/** The words in each language. */
export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  zh: {
    unreadable: (file) => `${file} 读不懂，没有放进日历`,
    incomplete: (file) => `${file} 里有错误，日历里可能缺它的内容`,
    unreadableHint: (file) => `先改好：plan check ${file}`,
    noDays: "没有找到能放进日历的日期",
    noDaysHint: "日期要写全，例如 活动时间: 2026-10-23",
    made: (entries, plans, clashes) =>
      `${plans} 份方案，${entries} 项${clashes > 0 ? `，有 ${clashes} 处冲突` : ""}`,
    exists: (file) => `${file} 是别人写的或改过的，没有覆盖`,
    existsHint: "用 --out 放到别的文件夹，或加上 --force 覆盖它",
  },
  en: {
    unreadable: (file) => `${file} cannot be read and was left out of the calendar`,
    incomplete: (file) => `${file} has errors; the calendar may lack something of it`,
    unreadableHint: (file) => `mend it first: plan check ${file}`,
    noDays: "there is no day that could stand in a calendar",
    noDaysHint: "write whole dates, as 2026-10-23",
    made: (entries, plans, clashes) =>
      `${plans} ${plans === 1 ? "plan" : "plans"}, ${entries} ${entries === 1 ? "entry" : "entries"}${clashes > 0 ? `, ${clashes} ${clashes === 1 ? "clash" : "clashes"}` : ""}`,
    exists: (file) => `${file} was written or changed by somebody else and was left alone`,
    existsHint: "choose another folder with --out, or add --force to overwrite it",
  },
};
