import { countsIn } from "../../notation/numbers/counts-in.ts";
import { exactNumber } from "../../notation/numbers/number.ts";
import { classNameOf } from "../../notation/people/class-name.ts";
import type { Label, ListElement } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Table } from "../../plan/table.ts";
import type { Text } from "../../plan/text.ts";
import { exactOf, textOf } from "../figure.ts";
import { surveyOf } from "../survey.ts";

/** A class with its head count, undefined where it is not said. */
export interface ClassCount {
  readonly name: string;
  readonly count: number | undefined;
}

/** Every list of classes that a plan draws up: tables, labels, lists of items, sentences; each in its order. */
export function classLists(plan: Plan): readonly (readonly ClassCount[])[] {
  const { tables, labelGroups, lists } = surveyOf(plan);
  return [
    ...tables.map(({ table }) => inTable(table)),
    ...labelGroups.map(inLabels),
    ...lists.map(({ elements }) => inItems(elements)),
  ].filter((classes) => classes.length > 1);
}

/** The classes among the groups of a plan; empty where one of them is no class. */
export function classGroups(plan: Plan): readonly ClassCount[] {
  const found = plan.groups.map((row) => ({
    name: textOf(row, "name")?.value ?? "",
    count: exactOf(row, "count"),
  }));
  return found.every(({ name }) => isClass(name)) ? found : [];
}

function isClass(name: string): boolean {
  return classNameOf(name)?.class !== undefined;
}

const classColumn = /^(?:班级|班别|中队|年级|年级班级|参加班级|参与班级)$/u;
const countColumn =
  /^(?:参加|参与|学生|实有|应到|实到|总|班级|本班)*(?:学生)?(?:人数|学生数|总数)(?:[（(](?:单位[：:])?[人名][）)])?$/u;
const sexColumn = /^[男女](?:生|同学|学生)?(?:人数)?(?:[（(]人[）)])?$/u;

/** The classes of a table with a column of heads, or one of boys and one of girls; empty where a count is missing. */
function inTable(table: Table): readonly ClassCount[] {
  const names = table.columns.map(({ name }) => name.value.trim());
  const classAt = names.findIndex((name) => classColumn.test(name));
  const counts = names.flatMap((name, at) => (countColumn.test(name) ? [at] : []));
  const sexes = names.flatMap((name, at) => (sexColumn.test(name) ? [at] : []));
  const from = counts.length === 1 ? counts : counts.length === 0 && sexes.length === 2 ? sexes : [];
  if (classAt < 0 || from.length === 0) return [];
  const found = table.rows
    .filter(({ total }) => !total)
    .map(({ cells }): ClassCount => {
      const figures = from.map((at) => numberIn(cells[at]?.texts));
      const known = figures.filter((figure) => figure !== undefined);
      const count = known.length < figures.length ? undefined : known.reduce((all, each) => all + each, 0);
      return { name: cells[classAt]?.texts[0]?.value.trim() ?? "", count };
    });
  return found.every(({ count }) => count !== undefined) ? found : [];
}

function numberIn(texts: readonly Text[] | undefined): number | undefined {
  const [text, more] = texts ?? [];
  return text && !more && !text.todo ? exactNumber(text.value) : undefined;
}

/** 四（1）班: 100, label by label; empty where one names no class or says no count. */
function inLabels(labels: readonly Label[]): readonly ClassCount[] {
  return whole(
    labels.map(({ label, body: { parts } }) => {
      const [part, more] = parts;
      return part?.type === "text" && !more ? classIn(`${label.value}：${part.text.value}`) : undefined;
    }),
  );
}

/** Items that are each a class and its heads: 四（1）班：150人. */
function inItems(elements: readonly ListElement[]): readonly ClassCount[] {
  return whole(
    elements.map((each) => {
      if (each.type === "text") return classIn(each.text.value);
      if (each.type === "item")
        return each.title && !each.text && !each.items ? classIn(each.title.value) : undefined;
      return each.type === "label" ? inLabels([each])[0] : undefined;
    }),
  );
}

const classAndCount = /^\s*(?<name>[^\s：:]{2,12}?)\s*[：:]?\s*(?<count>\d{1,4})\s*[人名]?\s*[。；;]?\s*$/u;

function classIn(value: string): ClassCount | undefined {
  const { name = "", count = "" } = classAndCount.exec(value)?.groups ?? {};
  return isClass(name) ? { name, count: Number(count) } : undefined;
}

function whole(found: readonly (ClassCount | undefined)[]): readonly ClassCount[] {
  const known = found.filter((each) => each !== undefined);
  return known.length === found.length ? known : [];
}

/** How many classes a sentence says there are, and of which grades. */
export interface ClassesSaid {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** Empty where it names none. */
  readonly grades: readonly number[];
  /** The classes that it names itself right behind: 6个班：一（1）班、一（2）班. */
  readonly named: number;
}

/** 三年级6个班 of a text; none where each of several has so many. */
export function classesSaidIn(text: Text): readonly ClassesSaid[] {
  if (text.todo || !text.value.includes("班")) return [];
  return countsIn(text.value).flatMap(
    ({ start, end, value, unit, each, approximate, to }): readonly ClassesSaid[] => {
      if (unit !== "个班" || each || approximate || to !== undefined) return [];
      const before =
        /[^，,。；;、：:\n]*$/u.exec(text.value.slice(0, start).replace(/[和与及至到—-]/gu, "、"))?.[0] ?? "";
      // 三、四年级12个班 is of two grades, which the groups must both have.
      const clause = /[^，,。；;：:\n]*$/u.exec(text.value.slice(0, start))?.[0] ?? "";
      if (/[每各另外其余他—至到-]/u.test(clause) || (clause.includes("、") && /\d/u.test(clause))) return [];
      const grades = [...clause.matchAll(/[一二三四五六七八九](?=[、和与及一二三四五六七八九]*年级)/gu)].map(
        ([grade]) => "一二三四五六七八九".indexOf(grade) + 1,
      );
      if (grades.length === 0 && !/^(?:全校|全体|我校|学校)?(?:共|共有|一共|有)?$/u.test(before.trim()))
        return [];
      return [{ text, start, end, count: value, grades, named: namedBehind(text.value.slice(end)) }];
    },
  );
}

/** How many classes stand behind a colon or in a bracket, each by its name; 0 where anything else does. */
function namedBehind(rest: string): number {
  const [, bracket, list] =
    /^\s*(?:[（(]((?:[^（）()]|[（(][^（）()]*[）)])*)[）)]|[：:]([^。；;\n]*))/u.exec(rest) ?? [];
  const names = (bracket ?? list ?? "").split(/[、，,和与及]/u).map((name) => name.trim());
  return names.length > 1 && names.every(isClass) ? names.length : 0;
}

/** The classes of some grades; of all where none is asked for. */
export function ofGrades(classes: readonly ClassCount[], grades: readonly number[]): readonly ClassCount[] {
  if (grades.length === 0) return classes;
  return classes.filter(({ name }) => grades.includes(classNameOf(name)?.grade ?? -1));
}
