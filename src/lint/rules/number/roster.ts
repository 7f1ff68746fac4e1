import { factsOf } from "../../../facts/facts.ts";
import { exactly } from "../../../facts/people/heads.ts";
import { listedHeads, otherLists } from "../../../facts/people/rosters.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Findings, Rule } from "../../rule.ts";

type Data = { what: string; said: number; listed: number; names: readonly string[] };

/** Class lists that hold more or fewer pupils than the plan says. */
export const rosterCounts: Rule<Data> = {
  code: "number/roster",
  severity: "warning",
  words: {
    zh: ({ what, said, listed, names }) => {
      if (names.length > 0)
        return {
          message: `名单里有${names.join("、")}，「分组」里没有`,
          hint: "把这几个班写进「分组」，或者从名单里去掉",
        };
      if (listed === 0)
        return { message: `名单里没有${what}的学生`, hint: "核对班级的名称，或者把这个班的名单也写上" };
      return {
        message: `${what}写的是${said}人，名单里是${listed}人，${said > listed ? `少了${said - listed}人` : `多了${listed - said}人`}`,
        hint: "核对名单和人数：有人不参加就从名单里去掉，转来的补上",
      };
    },
    en: ({ what, said, listed, names }) => {
      if (names.length > 0)
        return {
          message: `The class lists hold ${names.join(", ")}, the groups do not`,
          hint: "Add these to the groups, or take them off the lists",
        };
      if (listed === 0)
        return {
          message: `The class lists have no pupil of ${what}`,
          hint: "Check the name of the class, or add its list",
        };
      return {
        message: `${what}: the plan says ${said}, the class lists have ${listed}`,
        hint: "Check both: take off who stays at home, add who is new",
      };
    },
  },
  why: {
    zh: "签到表按名单印，车和午餐按人数订；两个数不一样，当天不是少了座位，就是找不到人。",
    en: "Sign-in sheets follow the lists, buses and meals the counts; if they differ somebody has no seat, or is missed.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 人数: 42}\n  - {组别: 三（2）班, 人数: 41}\n学生名单: 三年级.xlsx\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 三年级学生, 人数: 85}\n学生名单: 三年级.xlsx\n",
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 人数: 40}\n学生名单: 三年级.xlsx\n",
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 人数: 40}\n  - {组别: 三（2）班, 人数: 41}\n  - {组别: 三（3）班, 人数: 39}\n学生名单: 三年级.xlsx\n",
      ],
      good: [
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 人数: 40}\n  - {组别: 三年级2班, 人数: 41}\n学生名单: 三年级.xlsx\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 三年级学生, 人数: 81}\n  - {对象: 带队教师, 人数: 6}\n学生名单: 三年级.xlsx\n",
        "标题: 秋游方案\n分组: [三（1）班, 三（2）班]\n学生名单: 三年级.xlsx\n",
        // Where all classes are counted, their sum is another rule's.
        "标题: 秋游方案\n参加对象:\n  - {对象: 三年级学生, 人数: 85}\n分组:\n  - {组别: 三（1）班, 人数: 40}\n  - {组别: 三（2）班, 人数: 41}\n学生名单: 三年级.xlsx\n",
      ],
    };
  },
  exampleLists: { "三年级.xlsx": { "三（1）班": 40, "三（2）班": 41 } },
  check(plan, findings) {
    if (plan.classLists.length === 0) return;
    const { groups } = factsOf(plan);
    const listedGroups = groups.filter(({ roster }) => roster.length > 0);
    for (const { name, count, roster, row } of listedGroups.length > 0 ? groups : []) {
      const said = count?.exact;
      if (!name || name.todo || said === undefined || said === roster.length) continue;
      const data = { what: name.value, said, listed: roster.length, names: [] };
      findings.add(roster.length === 0 ? name.range : (count?.text.range ?? row.range), data);
    }
    tellOthers(plan, listedGroups.length, findings);
    if (listedGroups.length < 2) tellTotal(plan, findings);
  },
};

/** Classes of the lists that are in no group, where other classes are. */
function tellOthers(plan: Plan, matched: number, findings: Findings<Data>): void {
  if (matched === 0) return;
  const names = factsOf(plan).groups.map(({ name }) => name?.value ?? "");
  const others = otherLists(plan, names);
  const [first] = others;
  if (!first) return;
  const told = [...new Set(others.map(({ name }) => (name === "" ? "没写班级的学生" : name)))];
  findings.add(first.file.range, { what: "", said: 0, listed: 0, names: told });
}

/** All pupils against the one row of the participants that counts pupils. */
function tellTotal(plan: Plan, findings: Findings<Data>): void {
  const { heads } = factsOf(plan);
  const rows = heads.rows.filter(({ sort, total }) => sort === "pupils" && !total);
  const [row, another] = rows;
  const [said, listed] = [exactly(heads.pupils), listedHeads(plan)];
  if (!row?.count || another || row.count.exact === undefined || said === listed) return;
  findings.add(row.count.text.range, {
    what: row.who?.value ?? "",
    said: row.count.exact,
    listed,
    names: [],
  });
}
