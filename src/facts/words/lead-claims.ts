import type { Mention } from "../../notation/numbers/normal.ts";
import type { CalendarDate } from "../../notation/time/calendar-date.ts";
import { dayNumber } from "../../notation/time/calendar-date.ts";
import { datesIn } from "../../notation/time/dates-in.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { withYear } from "../years.ts";
import { eventName } from "./event-name.ts";

/** A day of which the lead says that the event itself is on it. */
export interface ClaimedDay extends Mention {
  readonly text: Text;
  readonly date: CalendarDate;
  /** Days since 1970-01-01. */
  readonly number: number;
}

/** A place of which the lead says that the event itself is there. */
export interface ClaimedPlace extends Mention {
  readonly text: Text;
  readonly name: string;
}

const held = "(?:举行|举办|召开|开展|进行|组织|前往|赴|去|走进)";
/** What makes a day another one before it is named. */
const unsure = /雨|延期|顺延|改|原|曾|去年|往年|上[年次届学]/u;
/** What stands behind a date as far as the clause that says what is held. */
const clauseWith = new RegExp(
  `^[^。；;！!\\n]*?${held}[^，。；;！!\\n]*(?:(?<=(?:前往|赴|去|走进)[^，。]*)，[^，。；;！!\\n]*)?`,
  "u",
);
/** What is before or beside the event, or long ago. */
const others =
  /报名|截止|彩排|排练|预[赛演备]|初[赛评选]|复赛|动员|启动|准备|筹备|培训|说明会|踩点|开幕|闭幕|颁奖|公示|总结|征集|提交|上交|布置|会议精神|曾|去年|上学期|往年|历年|上次|以前|此前|先后|以来|雨|改[在为到期]|顺延|延期|分别|轮流|其中|部分|代表/u;

/** The days of the lead that are tied to the event by words: 定于10月17日组织三年级学生秋游. */
export function claimedDays(plan: Plan): readonly ClaimedDay[] {
  return leadTexts(plan).flatMap((text) =>
    datesIn(text.value).flatMap((mention): readonly ClaimedDay[] => {
      const { start, end, exists, after, weekday } = mention;
      if (!exists || after || mention.day === undefined) return [];
      const rest = text.value.slice(Math.max(end, weekday?.end ?? 0));
      if (unsure.test(/[^。；;！!\n]*$/u.exec(text.value.slice(0, start))?.[0] ?? "")) return [];
      const said = clauseWith.exec(rest)?.[0] ?? "";
      if (!/(?:将|定|拟|决定|计划|特)(?:定|于|在)*$/u.test(text.value.slice(Math.max(0, start - 6), start)))
        return [];
      if (!speaksOf(said, plan)) return [];
      const date = withYear(mention, plan);
      const number = dayNumber(date);
      return number === undefined ? [] : [{ text, start, end, date, number }];
    }),
  );
}

const name = "(?<name>[^，。；、：！？\\s“”《》]{2,16}?)";
const claims: readonly RegExp[] = [
  new RegExp(`在${name}(?:隆重|集中|统一)?(?:举行|举办|召开|开展|进行)`, "gu"),
  new RegExp(
    `(?:前往|赴|到|去|走进)${name}(?:开展|进行|参加|参观|研学|秋游|春游|远足|踏青|(?=[，。；]))`,
    "gu",
  ),
];

/** The places of the lead where the event is said to be: 在科技馆举行开学典礼, 前往植物园开展秋游. */
export function claimedPlaces(plan: Plan): readonly ClaimedPlace[] {
  return leadTexts(plan).flatMap((text) =>
    [...text.value.matchAll(/[^。；;！!\n]+/gu)].flatMap(({ 0: sentence, index }) => {
      if (!/将|定于|拟|决定|计划|组织/u.test(sentence) || !speaksOf(sentence, plan)) return [];
      return claims.flatMap((pattern) =>
        [...sentence.matchAll(pattern)].map((found): ClaimedPlace => {
          const claimed = found.groups?.["name"] ?? "";
          const start = index + found.index + found[0].indexOf(claimed);
          return { text, name: claimed, start, end: start + claimed.length };
        }),
      );
    }),
  );
}

function leadTexts(plan: Plan): readonly Text[] {
  return plan.lead ? textsOfBody(plan.lead).filter(({ todo }) => !todo) : [];
}

/** Whether words are of the event: they share two characters with its name, and tell of nothing beside it. */
function speaksOf(words: string, plan: Plan): boolean {
  const event = eventName(plan.title.value);
  const other = others.exec(words)?.[0];
  if (other !== undefined && !event.includes(other)) return false;
  const own = event.replace(common, "·");
  return [...own].some((character, at, all) => {
    const two = character + (all[at + 1] ?? "·");
    return /^\p{Script=Han}{2}$/u.test(two) && words.includes(two);
  });
}

/** What any event's name may hold. */
const common =
  /活动|学校|小学|中学|初中|高中|幼儿园|[一二三四五六七八九初高]年级|年级|学生|全校|我校|主题|组织|开展|举办|方案|学年|学期|实验|第[一二三四五六七八九十]+/gu;
