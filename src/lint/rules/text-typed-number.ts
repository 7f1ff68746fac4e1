import { surveyOf } from "../../facts/survey.ts";
import { beginsSafely } from "../../notation/characters.ts";
import type { Text } from "../../plan/plan.ts";
import { locator, mend } from "../place.ts";
import type { Rule } from "../rule.ts";

const mark =
  /^\s*(?:(\d{1,2})(?:[、)）]|[.．](?!\d))|[（(](\d{1,2}|[一二三四五六七八九十]{1,3})[)）]、?|([①-⑳])|([一二三四五六七八九十]{1,3})[、.．]|第([一二三四五六七八九十]{1,3})[，：:])\s*/u;
// 「一、二年级」「3、4年级」「（1）班」「①号门」 only look numbered.
const goesOn = /^(?:[一二三四五六七八九十\d]|[班号楼层组级个届年月日名次]|年级)/u;

/** A number typed before an item that is numbered anyway. */
export const typedItemNumber: Rule<{ number: string }> = {
  code: "text/typed-number",
  severity: "warning",
  words: {
    zh: ({ number }) => ({
      message: `条目前面手写了序号「${number}」，打印时会再编一次`,
      hint: "删去手写的序号；要换序号的样子，写在「编号」里",
    }),
    en: ({ number }) => ({
      message: `The item begins with a typed number “${number}” and would be numbered twice`,
      hint: "Delete the typed number; to change how items are numbered, use `numbering`",
    }),
  },
  why: {
    zh: "序号由程序来编：手写的会印成「1、1、集合」，增删一条以后还会错位。",
    en: "Items are numbered for the writer: a typed number prints as 1、1、 and is wrong after the next change.",
  },
  examples: {
    bad: [
      "标题: 秋游方案\n注意事项:\n  - 1、穿校服\n  - 2、带水壶\n",
      "标题: 秋游方案\n注意事项:\n  - （1）穿校服\n",
      "标题: 秋游方案\n活动流程:\n  - {时间: 8:00, 内容: ①集合}\n",
      "标题: 秋游方案\n活动流程:\n  - 1、集合\n  - 2、8点出发\n",
    ],
    good: [
      "标题: 秋游方案\n注意事项:\n  - 一、二年级在东门集合\n  - 3、4年级在西门集合\n  - 31、32班乘一号车\n",
      "标题: 秋游方案\n注意事项:\n  - 1.2米以下的学生由老师牵手\n  - （1）班先走\n",
      "标题: 秋游方案\n注意事项:\n  编号: 无\n  条目:\n    - 1、穿校服\n",
    ],
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
      const certain = list.some((text) => numberOf(text, false) !== "");
      for (const text of list) {
        const number = numberOf(text, certain);
        if (number === "") continue;
        const locate = locator(text, plan.source);
        const end = /^\s*/.exec(text.value.slice(number.length))?.[0].length ?? 0;
        const rest = text.value.slice(number.length + end);
        const fix = beginsSafely(rest)
          ? mend(locate, [{ start: 0, end: number.length + end, text: "" }])
          : undefined;
        findings.add(locate(0, number.length) ?? text.range, { number: number.trim() }, fix ? { fix } : {});
      }
    }
  },
};

/** The number typed at the start of a text, or nothing; one that figures follow counts only beside certain ones. */
function numberOf(text: Text, certain: boolean): string {
  const found = text.todo ? null : mark.exec(text.value);
  if (!found) return "";
  const rest = text.value.slice(found[0].length);
  if (rest === "" || (goesOn.test(rest) && !(certain && /^\d{1,2}[点:：月]/u.test(rest)))) return "";
  return found[0].trimEnd();
}
