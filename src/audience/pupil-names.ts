import { looksLikeName, namesIn } from "../notation/people/names-in.ts";
import { surnames } from "../notation/people/surnames.ts";
import type { Row } from "../plan/body.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import type { PrivateSort, RowFormName } from "../vocabulary/forms.ts";
import { pupilRole } from "./private-sorts.ts";
import type { Seen } from "./walk.ts";

/** The people of a plan as far as it matters who is a pupil. */
export interface Names {
  readonly pupils: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** The forms of rows whose people are on duty. */
const staffForms: ReadonlySet<RowFormName> = new Set<RowFormName>([
  "organizers",
  "team",
  "roles",
  "contacts",
  "people",
  "groups",
  "transport",
  "vehicles",
  "emergency",
]);

const child = /([\u4e00-\u9fff]{2,4}?)(?:小?同学|小朋友)/gu;

/** The names of pupils: of the class lists, of those who perform or are called pupils; and those of everybody else. */
export function namesOf(plan: Plan, texts: readonly Seen[]): Names {
  const listed = plan.classLists.flatMap(({ pupils }) =>
    pupils.flatMap(({ name, parent }) => [name, parent]),
  );
  const pupils = new Set(listed.map((name) => name.trim()).filter((name) => name.length > 1));
  const others = new Set<string>();
  const said = new Set<string>();
  for (const { text, holds, row } of texts) {
    for (const name of namesOfText(text, holds, row)) {
      if (pupilSays(holds, row)) said.add(name);
      else if (row && staffForms.has(row.form)) others.add(name);
    }
    for (const name of spokenTo(text.value)) pupils.add(name);
  }
  // A teacher may perform too.
  for (const name of said) if (!others.has(name)) pupils.add(name);
  for (const name of pupils) others.delete(name);
  return { pupils, others };
}

function pupilSays(holds: PrivateSort | undefined, row: Row | undefined): boolean {
  return (
    holds === "pupils" || (row !== undefined && pupilRole.test(row.values.get("role")?.texts[0]?.value ?? ""))
  );
}

/** Those whom a value names that names people: a key of a row, or what is said to hold pupils. */
function namesOfText(text: Text, holds: PrivateSort | undefined, row: Row | undefined): readonly string[] {
  if (text.todo || (holds !== "pupils" && !row)) return [];
  return namesIn(text.value).flatMap(({ name, start, end }) => {
    const isTeacher = /(?:老师|教师|主任|校长|书记)$/u.test(text.value.slice(start, end));
    return looksLikeName(name, holds === "pupils") && !(holds === "pupils" && isTeacher) ? [name] : [];
  });
}

/** 王小明 of 王小明同学: from its surname on. */
function spokenTo(value: string): readonly string[] {
  return [...value.matchAll(child)].flatMap(([, before = ""]) => {
    const stems = [before, before.slice(1), before.slice(2)].filter((stem) => stem.length > 1);
    const known = stems.find((stem) => looksLikeName(stem) && hasSurname(stem));
    return known === undefined ? [] : [known];
  });
}

function hasSurname(name: string): boolean {
  return surnames.double.includes(name.slice(0, 2)) || surnames.single.includes(name.slice(0, 1));
}

/** What finds the names of pupils, the longest first; undefined where there are none. */
export function patternOf(names: ReadonlySet<string>): RegExp | undefined {
  if (names.size === 0) return undefined;
  const sorted = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const spelled = sorted.map((name) =>
    [...name].map((each) => each.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&")).join("[ \\u3000]?"),
  );
  return new RegExp(spelled.join("|"), "gu");
}
