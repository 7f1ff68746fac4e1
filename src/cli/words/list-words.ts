import type { Language } from "../../diagnostic/problem.ts";

/** Whether a plan was printed, and whether that still holds. */
export type PrintState = "never" | "printed" | "stale";

/** How far a plan is. */
export interface HowFar {
  readonly errors: number;
  readonly warnings: number;
  /** What is still marked to be filled in. */
  readonly todo: number;
  readonly printed: PrintState;
}

/** What `plan list` says. */
export interface ListWords {
  readonly day: string;
  readonly lastDay: string;
  readonly hours: string;
  readonly event: string;
  readonly place: string;
  readonly by: string;
  readonly check: string;
  readonly print: string;
  readonly plan: string;
  readonly errors: string;
  readonly warnings: string;
  readonly todo: string;
  readonly documents: string;
  readonly program: string;
  readonly templates: string;
  readonly shipped: string;
  readonly read: string;
  readonly fonts: string;
  readonly unknown: string;
  readonly absent: string;
  readonly changedSince: string;
  readonly editedSince: string;
  readonly checked: (line: HowFar) => string;
  readonly printed: Readonly<Record<PrintState, string>>;
  readonly summary: (lines: readonly HowFar[]) => string;
  readonly noPlans: (where: string) => string;
  readonly nothingMade: string;
  readonly nothingMadeHint: string;
}

const counted = (lines: readonly HowFar[], wanted: (line: HowFar) => boolean): number =>
  lines.filter(wanted).length;

/** The words in each language. */
export const listWords: Readonly<Record<Language, ListWords>> = {
  zh: {
    day: "日期",
    lastDay: "结束日期",
    hours: "时间",
    event: "活动",
    place: "地点",
    by: "负责人",
    check: "检查",
    print: "文档",
    plan: "方案",
    errors: "错误",
    warnings: "警告",
    todo: "待补",
    documents: "印好的文件",
    program: "程序",
    templates: "模板",
    shipped: "自带的",
    read: "用到",
    fonts: "字体",
    unknown: "（没有记下）",
    absent: "（当时没有）",
    changedSince: "之后改过",
    editedSince: "印好以后改过",
    checked: ({ errors, warnings, todo }) => {
      const parts = [
        ...(errors > 0 ? [`错误 ${errors}`] : []),
        ...(todo > 0 ? [`待补 ${todo}`] : []),
        ...(warnings - todo > 0 ? [`警告 ${warnings - todo}`] : []),
      ];
      return parts.length === 0 ? "没有问题" : parts.join("，");
    },
    printed: { never: "未印", printed: "已印", stale: "要重印" },
    summary: (lines) =>
      `${lines.length} 份方案：有错误 ${counted(lines, ({ errors }) => errors > 0)}，有待补 ${counted(lines, ({ todo }) => todo > 0)}，已印 ${counted(lines, ({ printed }) => printed === "printed")}，要重印 ${counted(lines, ({ printed }) => printed === "stale")}`,
    noPlans: (where) => `${where} 里没有方案`,
    nothingMade: "没有印好的文件，或者不是这台电脑印的",
    nothingMadeHint: "先印一次：plan render；印在别的文件夹里，就加上 --out 和那个文件夹",
  },
  en: {
    day: "date",
    lastDay: "last day",
    hours: "time",
    event: "event",
    place: "place",
    by: "in charge",
    check: "checks",
    print: "documents",
    plan: "plan",
    errors: "errors",
    warnings: "warnings",
    todo: "to fill in",
    documents: "files",
    program: "program",
    templates: "template",
    shipped: "shipped",
    read: "read",
    fonts: "fonts",
    unknown: "(not remembered)",
    absent: "(was not there)",
    changedSince: "changed since",
    editedSince: "edited since",
    checked: ({ errors, warnings, todo }) => {
      const parts = [
        ...(errors > 0 ? [`errors: ${errors}`] : []),
        ...(todo > 0 ? [`to fill in: ${todo}`] : []),
        ...(warnings - todo > 0 ? [`warnings: ${warnings - todo}`] : []),
      ];
      return parts.length === 0 ? "fine" : parts.join(", ");
    },
    printed: { never: "not printed", printed: "printed", stale: "print again" },
    summary: (lines) =>
      `plans: ${lines.length}; with errors: ${counted(lines, ({ errors }) => errors > 0)}, to fill in: ${counted(lines, ({ todo }) => todo > 0)}, printed: ${counted(lines, ({ printed }) => printed === "printed")}, to print again: ${counted(lines, ({ printed }) => printed === "stale")}`,
    noPlans: (where) => `there is no plan in ${where}`,
    nothingMade: "there are no printed files, or they were not printed on this computer",
    nothingMadeHint: "print first: plan render; if they stand in another folder, add --out and its name",
  },
};
