import type { Language } from "../../diagnostic/problem.ts";
import type { LeftReason } from "../../repeat/move.ts";
import type { ReviewSort } from "../../repeat/review.ts";

/** What `plan new --from` says, and the comments that it writes. */
export interface RepeatWords {
  readonly withFrom: (option: string) => string;
  readonly withFromHint: string;
  readonly dateMissing: string;
  readonly dateMissingHint: string;
  readonly noSuchDay: (option: string, text: string) => string;
  readonly hasErrors: (file: string, count: number) => string;
  readonly hasErrorsHint: (file: string) => string;
  readonly noDay: (file: string) => string;
  readonly noDayHint: (file: string) => string;
  readonly existsHint: string;
  readonly made: (file: string, old: string) => string;
  readonly counted: (day: string, inSchoolDays: boolean) => string;
  readonly changed: (count: number) => string;
  readonly open: string;
  readonly review: string;
  readonly lines: (numbers: string) => string;
  readonly left: (written: string, why: string) => string;
  readonly why: Readonly<Record<LeftReason, string>>;
  readonly sorts: Readonly<Record<ReviewSort, string>>;
  readonly mark: (sorts: readonly string[]) => string;
  readonly otherFolder: string;
  readonly otherFolderHint: string;
  readonly next: (file: string) => string;
}

/** The words in each language. */
export const repeatWords: Readonly<Record<Language, RepeatWords>> = {
  zh: {
    withFrom: (option) => `--from 不能和 ${option} 一起用`,
    withFromHint: "旧方案里都写着；新建好以后在文件里改。可以一起用的有 --date、--was、--grades-up",
    dateMissing: "没有写这一次的活动日期",
    dateMissingHint: "加上日期，例如：plan new --from 去年.yaml --date 2027-03-09",
    noSuchDay: (option, text) => `${option} 后面的「${text}」不是完整的日期，请写成 2027-03-09 这样`,
    hasErrors: (file, count) => `${file} 里有 ${count} 处错误，没有新建`,
    hasErrorsHint: (file) => `先改好：plan check ${file}`,
    noDay: (file) => `${file} 里没有写明活动是哪一年哪一天，不知道要挪几天，没有新建`,
    noDayHint: (file) =>
      `用 --was 写上原来的活动日期，例如：plan new --from ${file} --was 2026-03-10 --date 2027-03-09`,
    existsHint: "在命令里写一个别的文件名，例如：plan new 今年.yaml --from 去年.yaml --date 2027-03-09",
    made: (file, old) => `已新建 ${file}（照 ${old}）`,
    counted: (day, inSchoolDays) =>
      `原来的活动日期是${day}；其他日期和它的间隔不变，${inSchoolDays ? "按上课日算" : "按天算（设置里没有两年的放假日子）"}。`,
    changed: (count) => `改了 ${count} 处：`,
    open: "没有动，请看一看：",
    review: "行尾写了「# 待核对」，看过就删去：",
    lines: (numbers) => `第 ${numbers} 行`,
    left: (written, why) => `「${written}」${why}`,
    why: {
      relative: "说不准是哪一天",
      unread: "不是通常的日期写法",
      weekday: "旁边没有日期",
      month: "没有写日子，活动换了月份或者换了旬",
      impossible: "没有这一天",
      comment: "在注释里，看看还对不对",
      far: "离活动太远，当作往事",
      quoted: "在书名号里",
      festival: "节日还是这一天，这次活动不在节日当天",
      lunar: "农历写法不能照改",
      year: "不是活动这一年",
      span: "是好几年",
      term: "不是活动这个学期",
      week: "设置里没有开学日期，算不出第几周",
      edition: "不知道是不是这项活动的届数",
      "last-grade": "已经是最高的年级",
      spelling: "改了会影响别处，没有改",
    },
    sorts: { name: "姓名", phone: "电话", price: "价格", vehicle: "车辆", count: "数量" },
    mark: (sorts) => `待核对：${sorts.join("、")}`,
    otherFolder: "方案里的图片、名单、附件是从原来的文件夹找的，换了文件夹就找不到",
    otherFolderHint: "把这些文件也放过来，或者改写文件名",
    next: (file) => `接下来：plan check ${file}`,
  },
  en: {
    withFrom: (option) => `--from does not go with ${option}`,
    withFromHint:
      "the old plan says it; change it in the new file. What goes with it: --date, --was, --grades-up",
    dateMissing: "no date was given for the event",
    dateMissingHint: "add one: plan new --from last-year.yaml --date 2027-03-09",
    noSuchDay: (option, text) => `“${text}” behind ${option} is no full date; write it as 2027-03-09`,
    hasErrors: (file, count) => `${file} has ${count} error${count === 1 ? "" : "s"}; nothing was made`,
    hasErrorsHint: (file) => `mend it first: plan check ${file}`,
    noDay: (file) => `${file} does not say in which year and on which day the event was; nothing was made`,
    noDayHint: (file) => `say it: plan new --from ${file} --was 2026-03-10 --date 2027-03-09`,
    existsHint: "name another file: plan new this-year.yaml --from last-year.yaml --date 2027-03-09",
    made: (file, old) => `made ${file} from ${old}`,
    counted: (day, inSchoolDays) =>
      `The event was on ${day}; all other dates keep their distance, counted in ${inSchoolDays ? "school days" : "days (the configuration has no holidays for both years)"}.`,
    changed: (count) => `${count} change${count === 1 ? "" : "s"}:`,
    open: "Left alone, please look:",
    review: "Marked with “# to be checked”; delete the marks as you go:",
    lines: (numbers) => `line ${numbers}`,
    left: (written, why) => `“${written}” ${why}`,
    why: {
      relative: "may be any day",
      unread: "is not how a date is written",
      weekday: "has no date beside it",
      month: "has no day, and the event moves to another month or another part of it",
      impossible: "is no day",
      comment: "in a comment; see whether it still holds",
      far: "is far from the event, so taken as history",
      quoted: "stands in a title",
      festival: "stays the day of the festival; the event is now on another",
      lunar: "is a lunar day that cannot be respelled",
      year: "is not the year of the event",
      span: "spans several years",
      term: "is not the term of the event",
      week: "is a school week, and the configuration has no first day of term",
      edition: "may count another event",
      "last-grade": "is the last grade of a school",
      spelling: "cannot be changed without changing something else",
    },
    sorts: { name: "names", phone: "phones", price: "prices", vehicle: "vehicles", count: "counts" },
    mark: (sorts) => `to be checked: ${sorts.join(", ")}`,
    otherFolder:
      "pictures, lists and attachments are looked for from the folder of the plan, which is another one now",
    otherFolderHint: "put these files there too, or change their names in the plan",
    next: (file) => `Next: plan check ${file}`,
  },
};
