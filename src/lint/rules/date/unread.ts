import { textsUnder } from "../../../facts/figure.ts";
import { placesOf, scopesOf } from "../../../facts/scope.ts";
import { surveyOf, textsWith } from "../../../facts/survey.ts";
import { datesJoined, parseDate } from "../../../notation/time/calendar-date.ts";
import { type TimeText, unreadTimesIn } from "../../../notation/time/unread-times.ts";
import { sign } from "../../../notation/words/signs.ts";
import { once } from "../../../plan/once.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Table } from "../../../plan/table.ts";
import type { Text } from "../../../plan/text.ts";
import { textsOfBody } from "../../../plan/walk.ts";
import { type Form, forms } from "../../../vocabulary/forms.ts";
import { locator, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A day or an hour that is written so that no check reads it, and readers may read it otherwise. */
export const dateUnread: Rule<{ found: string; right: string; sort: string }> = {
  code: "date/unread",
  severity: "warning",
  words: {
    zh: ({ found, right, sort }) => ({
      message:
        sort === "open"
          ? `「${found.trim()}」只有开始，没有结束`
          : sort === "relative"
            ? `「${found}」过几天再看就不知道是哪一天`
            : `「${found}」不是通常的${sort === "date" ? "日期" : "钟点"}写法，程序核对不了`,
      hint:
        right !== ""
          ? `改成：${right}`
          : sort === "open"
            ? "写上结束的时间，如 8:00—9:30；没有就删去后面的横线"
            : sort === "relative"
              ? "写上日期，如 2026年10月16日（星期五）"
              : "写成 2026年10月16日 或者 8:30 这样",
    }),
    en: ({ found, right, sort }) => ({
      message:
        sort === "open"
          ? `“${found.trim()}” has a beginning and no end`
          : sort === "relative"
            ? `“${found}” will not say which day it is a few days from now`
            : `“${found}” is not how a ${sort === "date" ? "date" : "time of day"} is written, and no check can read it`,
      hint:
        right !== ""
          ? `Write ${right}`
          : sort === "open"
            ? "Write the end too, as 8:00—9:30, or delete the dash"
            : sort === "relative"
              ? "Write the date, as 2026年10月16日（星期五）"
              : "Write it as 2026年10月16日, or as 8:30",
    }),
  },
  why: {
    zh: "「10.16」「20261016」「8;30」人看得懂，程序认不出，星期、先后、重叠就都没有核对；「下周五」换一天看就是另一天。",
    en: "People may understand 10.16 and 8;30, but weekday, order and overlap then go unchecked; 下周五 means another day next week.",
  },
  get examples() {
    return {
      bad: [
        "标题: 班会方案\n活动时间: 10.16\n",
        "标题: 班会方案\n活动时间: 20261016\n",
        "标题: 班会方案\n活动时间: 16/10/2026\n",
        "标题: 班会方案\n活动时间: 下周五\n",
        "标题: 班会方案\n活动时间: 上午8点08:00\n",
        "标题: 班会方案\n活动流程:\n  - {时间: 8;30, 内容: 集合}\n",
        "标题: 班会方案\n活动流程:\n  - {时间: 0800, 内容: 集合}\n",
        "标题: 班会方案\n活动流程:\n  - {时间: 0800-0930, 内容: 集合}\n",
        "标题: 班会方案\n活动流程:\n  - {时间: 8.30, 内容: 集合}\n",
        "标题: 班会方案\n活动时间: 8:00~\n",
        "标题: 班会方案\n活动时间: 26年3月9日\n",
        "标题: 班会方案\n活动时间: 3月9 8:30\n",
        "标题: 班会方案\n注意事项:\n  - 请于10/16前交报名表\n",
        "标题: 班会方案\n筹备安排:\n  彩排日期: 10-16\n",
        "标题: 班会方案\n时间安排:\n  表格: [[日期, 内容], [10/16, 报名], [10/20, 比赛]]\n",
        "标题: 班会方案\n落款: {单位: 青禾小学, 日期: 16/10/2026}\n",
      ],
      good: [
        "标题: 班会方案\n活动时间: 2026年10月16日8:00—9:30\n",
        "标题: 班会方案\n活动时间: 2026.10.16\n活动地点: 教学楼0800室\n活动内容: 跑10.16米，下周五交作业。\n",
        "标题: 班会方案\n活动时间: 2026 年 3 月 9 日\n训练时间: 2026\n返校时间: 2026-2030年\n",
        "标题: 班会方案\n活动时间: 周五下午，1205班先开，在教学楼1103室\n",
        "标题: 班会方案\n活动时间: 每周五下午，第八周星期五，上周末除外\n",
        "标题: 班会方案\n活动时间: 10/16\n活动要求:\n  - 每组5-6人，3/4的学生到1-2号楼集合\n",
        "标题: 班会方案\n活动时间: 第一场8:30；第二场9:20；30名学生一场\n",
      ],
    };
  },
  check(plan, findings) {
    const kinds = kindsOfTexts(plan);
    for (const text of textsWith(plan, sign.digit)) if (!kinds.has(text)) kinds.set(text, "prose");
    for (const [text, kind] of kinds) {
      const locate = locator(text, plan.source);
      for (const { start, end, sort, right } of unreadTimesIn(text.value, kind)) {
        // Without its year a date may still be another day than was meant.
        const fix =
          right !== "" && sort === "clock" ? mend(locate, [{ start, end, text: right }]) : undefined;
        const found = text.value.slice(start, end);
        findings.add(locate(start, end) ?? text.range, { found, right, sort }, fix ? { fix } : {});
      }
    }
  },
};

const timeKeys = ["time", "date", "from", "to", "deadline"];

/** A name of a label or a column whose texts say when. */
const saysWhen = /(?:日期|时间|截止|期限|时限|日子)$/u;

/** The texts that say when, and those that say an hour: of fields and labels of time, of the times of rows and items. */
function kindsOfTexts(plan: Plan): Map<Text, TimeText> {
  const { rows, items, labels, tables } = surveyOf(plan);
  const places = scopesOf(plan).flatMap((scope) => placesOf(scope).filter(({ field }) => field === "time"));
  const values = [
    ...places.flatMap(({ body }) => textsOfBody(body)),
    ...rows.flatMap(({ row }) => textsUnder(row, timeKeys)),
    ...items.flatMap(({ time, deadline }) => [time ?? [], deadline ?? []].flat()),
    ...(plan.signature?.date ? [plan.signature.date] : []),
  ].filter(({ value }) => !parseDate(value) && !datesJoined(value));
  const others = [
    ...labels.flatMap(({ label, body }) => (saysWhen.test(label.value) ? textsOfBody(body) : [])),
    ...tables.flatMap(({ table }) => timeCells(table)),
  ];
  const hours = rows.flatMap(({ row }) => textsUnder(row, clockKeysOf(forms[row.form])));
  const all = [...others, ...values].map((text): [Text, TimeText] => [text, "time"]);
  const kinds = new Map([...all, ...hours.map((text): [Text, TimeText] => [text, "hour"])]);
  for (const text of kinds.keys()) if (text.todo) kinds.delete(text);
  return kinds;
}

const clockKeysOf = once(({ keys }: Form) => keys.flatMap(({ key, kind }) => (kind === "clock" ? key : [])));

function timeCells({ columns, rows }: Table): readonly Text[] {
  return columns.flatMap(({ name }, index) =>
    saysWhen.test(name.value.trim()) ? rows.flatMap(({ cells }) => cells[index]?.texts ?? []) : [],
  );
}
