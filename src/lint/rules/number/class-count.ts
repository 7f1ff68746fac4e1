import {
  type ClassCount,
  classesSaidIn,
  classGroups,
  classLists,
  ofGrades,
} from "../../../facts/people/class-counts.ts";
import { rangeIn } from "../../../facts/range-in.ts";
import { textsWith } from "../../../facts/survey.ts";
import { classNameOf } from "../../../notation/people/class-name.ts";
import { sign } from "../../../notation/words/signs.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";

/** A number of classes that the classes the plan names are not. */
export const classCount: Rule<{ found: number; expected: number; where: "sentence" | "groups" | "list" }> = {
  code: "number/class-count",
  severity: "warning",
  words: {
    zh: ({ found, expected, where }) => ({
      message: `写的是${found}个班，${{ sentence: "后面列出的", groups: "分组里的", list: "表里的" }[where]}却是${expected}个班`,
      hint: "核对班数，漏了班级就补上，数错了就改数",
    }),
    en: ({ found, expected, where }) => ({
      message: `${found} classes are written, but ${{ sentence: "the sentence names", groups: "the groups are", list: "the list has" }[where]} ${expected}`,
      hint: "Add the class that is missing, or correct the number",
    }),
  },
  why: {
    zh: "班数和名单对不上，总有一个班没有车、没有位子。",
    en: "Where number and list disagree, some class is left without a bus or seats.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n参加对象: 三年级6个班：三（1）班、三（2）班、三（3）班、三（4）班、三（5）班\n",
        "标题: 秋游方案\n参加对象: 三年级共3个班\n分组:\n  - {组别: 三（1）班, 人数: 40}\n  - {组别: 三（2）班, 人数: 41}\n",
        "标题: 秋游方案\n参加对象: 三年级3个班\n各班人数:\n  表格:\n    - [班级, 人数]\n    - [三（1）班, 40]\n    - [三（2）班, 41]\n",
      ],
      good: [
        "标题: 秋游方案\n参加对象: 三年级2个班：三（1）班、三（2）班\n分组:\n  - {组别: 三（1）班, 人数: 40}\n  - {组别: 三（2）班, 人数: 41}\n",
        "标题: 秋游方案\n参加对象: 三年级3个班，另有四年级2个班；每个年级6个班；约5个班\n分组:\n  - {组别: 三（1）班, 人数: 40}\n  - {组别: 三（2）班, 人数: 41}\n  - {组别: 三（3）班, 人数: 41}\n",
        "标题: 秋游方案\n参加对象: 全校36个班\n各班人数:\n  表格:\n    - [班级, 人数]\n    - [三（1）班, 40]\n    - [三（2）班, 41]\n",
        "标题: 秋游方案\n参加对象: 三年级4个班\n分组:\n  - {组别: 第一批, 人数: 80}\n  - {组别: 第二批, 人数: 82}\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.digit | sign.numeral)) {
      for (const { start, end, count, grades, named } of classesSaidIn(text)) {
        const range = rangeIn(text, start, end, plan.source);
        if (named > 0) {
          if (named !== count) findings.add(range, { found: count, expected: named, where: "sentence" });
          continue;
        }
        const [where, classes] = drawnUp(plan);
        const mine = ofGrades(classes, grades.length > 0 ? grades : onlyGrade(classes));
        const all = grades.every((grade) => ofGrades(classes, [grade]).length > 0);
        // A list of some classes of a school is not all of it.
        const near = Math.abs(mine.length - count) <= Math.max(1, count / 4);
        if (mine.length < 2 || !all || !near || mine.length === count || named === count) continue;
        findings.add(range, { found: count, expected: mine.length, where });
      }
    }
  },
};

function onlyGrade(classes: readonly ClassCount[]): readonly number[] {
  const grades = new Set(classes.map(({ name }) => classNameOf(name)?.grade));
  const [grade] = grades;
  return grades.size === 1 && grade !== undefined ? [grade] : [];
}

/** The classes that the plan draws up: its groups, else its only list of nothing but classes. */
function drawnUp(plan: Plan): readonly ["groups" | "list", readonly ClassCount[]] {
  const groups = classGroups(plan);
  if (groups.length > 1) return ["groups", groups];
  const [list, another] = classLists(plan).filter((classes) =>
    classes.every(({ name }) => classNameOf(name)?.class !== undefined),
  );
  return ["list", list && !another ? list : []];
}
