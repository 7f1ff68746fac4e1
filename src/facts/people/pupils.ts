import type { Plan } from "../../plan/plan.ts";
import { headsOf } from "./heads.ts";

/** Whom the event is for, as a letter to parents calls them: 五年级学生, 五、六年级学生; 学生 where the plan does not say. */
export function pupilsName(plan: Plan): string {
  const names = headsOf(plan)
    .rows.filter(({ sort, total, who }) => sort === "pupils" && !total && who && !who.todo)
    .map(({ who }) => who?.value.trim() ?? "");
  const [name = "", ...others] = new Set(names.filter((each) => each !== "" && each.length <= longest));
  if (name === "" || others.length > 0) return usual;
  return /(?:学生|同学|队员|幼儿|孩子|选手)$/u.test(name) ? name : `${name}学生`;
}

const usual = "学生";
/** A longer text is a sentence, and no name. */
const longest = 12;
