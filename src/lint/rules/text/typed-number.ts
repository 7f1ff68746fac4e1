import { surveyOf } from "../../../facts/survey.ts";
import { parseNumeral } from "../../../notation/numbers/numeral.ts";
import { beginsSafely } from "../../../notation/words/characters.ts";
import type { Text } from "../../../plan/text.ts";
import { locator, mend } from "../../place.ts";
import type { Rule } from "../../rule.ts";

const mark =
  /^\s*(?:(\d{1,2})(?:[、)）]|[.．](?!\d))|[（(](\d{1,2}|[一二三四五六七八九十]{1,3})[)）]、?|([①-⑳])|([一二三四五六七八九十]{1,3})[、.．]|第([一二三四五六七八九十]{1,3})[，：:])\s*/u;
// 「一、二年级」「3、4年级」「（1）班」「①号门」 only look numbered.
const goesOn = /^(?:[一二三四五六七八九十\d]|[班号楼层组级个届年月日名次]|年级)/u;

const hintZh = {
  plain: "删去手写的序号；要换序号的样子，写在「编号」里",
  gap: "先看看是不是漏了几条；没有漏，就删去这一组手写的序号",
  odd: "先补上序号后面丢失的字，再删去手写的序号",
};
const hintEn = {
  plain: "Delete the typed number; to change how items are numbered, use `numbering`",
  gap: "See whether items are missing; if none is, delete the typed numbers",
  odd: "Put back the character that was lost behind the number, then delete the number",
};

/** A number typed before an item that is numbered anyway. */
export const typedItemNumber: Rule<{ number: string; why: "plain" | "gap" | "odd" }> = {
  code: "text/typed-number",
  severity: "warning",
  words: {
    zh: ({ number, why }) => ({
      message: `条目前面手写了序号「${number}」${why === "gap" ? "，和上一条的序号不相连" : "，打印时会再编一次"}`,
      hint: hintZh[why],
    }),
    en: ({ number, why }) => ({
      message: `The item begins with a typed number “${number}” ${why === "gap" ? "that does not follow the one before" : "and would be numbered twice"}`,
      hint: hintEn[why],
    }),
  },
  alike: ({ why }) => why,
  why: {
    zh: "序号由程序来编：手写的会印成「1、1、集合」，增删一条以后还会错位。",
    en: "Items are numbered for the writer: a typed number prints as 1、1、 and is wrong after the next change.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n注意事项:\n  - 1、穿校服\n  - 2、带水壶\n",
        "标题: 秋游方案\n注意事项:\n  - （1）穿校服\n",
        "标题: 秋游方案\n注意事项:\n  - 1、 穿校服\n  - 2、 带水壶\n",
        "标题: 秋游方案\n活动流程:\n  - {时间: 8:00, 内容: ①集合}\n",
        "标题: 秋游方案\n活动流程:\n  - 1、集合\n  - 2、8点出发\n",
        "标题: 秋游方案\n活动流程:\n  - 1、集合\n  - 2、出发\n  - 5、返回\n",
        "标题: 秋游方案\n活动流程:\n  - 1、?学生集合\n  - 2、出发\n",
      ],
      good: [
        "标题: 秋游方案\n注意事项:\n  - 一、二年级在东门集合\n  - 3、4年级在西门集合\n  - 31、32班乘一号车\n",
        "标题: 秋游方案\n注意事项:\n  - 1.2米以下的学生由老师牵手\n  - （1）班先走\n",
        "标题: 秋游方案\n注意事项:\n  编号: 无\n  条目:\n    - 1、穿校服\n",
      ],
    };
  },
  check(plan, findings) {
    const survey = surveyOf(plan);
    const texts: Text[][] = survey.lists
      .filter(({ body }) => !body.numbering?.marks.some(({ value }) => value.trim() === "无"))
      .map(({ elements }) =>
        elements.flatMap((each) => (each.type === "item" ? (each.title ?? each.text ?? []) : [])),
      );
    for (const form of ["steps", "roles"]) {
      const main = form === "steps" ? "title" : "task";
      texts.push(
        survey.rows
          .filter(({ row }) => row.form === form)
          .flatMap(({ row }) => row.values.get(main)?.texts[0] ?? []),
      );
    }
    for (const list of texts) {
      const typed = typedIn(list);
      // A fix that takes away some numbers of a list and leaves others, or hides a gap, is none.
      const mendable = typed.every(({ why, rest }) => why === "plain" && beginsSafely(rest));
      for (const { text, number, end, why } of typed) {
        const locate = locator(text, plan.source);
        const fix = mendable ? mend(locate, [{ start: 0, end, text: "" }]) : undefined;
        findings.add(
          locate(0, number.length) ?? text.range,
          { number: number.trim(), why },
          fix ? { fix } : {},
        );
      }
    }
  },
};

interface Typed {
  readonly text: Text;
  readonly number: string;
  /** Where the text itself begins. */
  readonly end: number;
  readonly rest: string;
  readonly why: "plain" | "gap" | "odd";
}

/** The typed numbers of a list; one that does not follow the one before leaves a gap. */
function typedIn(list: readonly Text[]): readonly Typed[] {
  const certain = list.some((text) => numberOf(text, false) !== "");
  let before: number | undefined;
  return list.flatMap((text): readonly Typed[] => {
    const number = numberOf(text, certain);
    if (number === "") return [];
    const end = number.length + (/^\s*/.exec(text.value.slice(number.length))?.[0].length ?? 0);
    const rest = text.value.slice(end);
    const count = countOf(number);
    const gap = before !== undefined && count !== undefined && count !== before + 1;
    before = count;
    return [{ text, number, end, rest, why: /^[?？\ufffd]/u.test(rest) ? "odd" : gap ? "gap" : "plain" }];
  });
}

/** What a typed number counts: 3 for 3、, （三） and ③. */
function countOf(number: string): number | undefined {
  const figures = /\d+/.exec(number)?.[0];
  if (figures !== undefined) return Number(figures);
  const circled = /[①-⑳]/u.exec(number)?.[0].codePointAt(0);
  if (circled !== undefined) return circled - 0x245f;
  return parseNumeral(number.replace(/[^一二三四五六七八九十]/gu, ""));
}

/** The number typed at the start of a text, or nothing; one that figures follow counts only beside certain ones. */
function numberOf(text: Text, certain: boolean): string {
  const found = text.todo ? null : mark.exec(text.value);
  if (!found) return "";
  const rest = text.value.slice(found[0].length);
  if (rest === "" || (goesOn.test(rest) && !(certain && /^\d{1,2}[点:：月]/u.test(rest)))) return "";
  return found[0].trimEnd();
}
