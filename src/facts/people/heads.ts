import { amountsIn } from "../../notation/sums/amounts-in.ts";
import type { Body, Row } from "../../plan/body.ts";
import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import {
  type Amount,
  type Figure,
  figureIn,
  figureOf,
  isTotal,
  sumOf,
  textOf,
  unknownAmount,
  written,
} from "../figure.ts";
import { rangeIn } from "../range-in.ts";
import { listedHeads } from "./rosters.ts";

/** A row of the participants, or what a sentence about them counts. */
export interface Participants {
  /** Undefined where it stands in a sentence. */
  readonly row: Row | undefined;
  readonly who: Text | undefined;
  readonly count: Figure | undefined;
  readonly sort: "pupils" | "adults" | "others";
  /** Whether the row only sums up the others. */
  readonly total: boolean;
  /** Whether it was read out of a sentence (四年级学生232人，带队教师16人) that is one row. */
  readonly inText: boolean;
}

/** How many take part; an amount is unknown where a row of its sort does not say. */
export interface Heads {
  readonly rows: readonly Participants[];
  readonly pupils: Amount;
  readonly adults: Amount;
  /** The adults, and others, by what they are called in print. */
  readonly staff: Amount;
  readonly parents: Amount;
  readonly others: Amount;
  readonly all: Amount;
}

const pupil = /学生|同学|队员|幼儿|孩子|年级|班(?!主任)|小队|选手/u;
const adult = /教师|老师|教职工|家长|行政|校医|班主任|辅导员|工作人员|领导|领队|随车|志愿者|医生|安全员/u;

/** Adults who are no teachers: parents, and those who come from elsewhere. */
const parent = /家长|父母|监护人/u;
const guest = /志愿者|医生|来宾|嘉宾|领导/u;

/** The heads of the plan's own section of participants, not those of the small plans inside it. */
export const headsOf: (plan: Plan) => Heads = once((plan) => {
  const own = plan.sections.filter(({ field, body }) => field?.key === "participants" || hasRows(body));
  const rows = own.flatMap(({ body }) => participantsIn(body, plan));
  const counted = rows.filter(({ total }) => !total);
  const sum = (belongs: (each: Participants) => boolean): Amount => {
    const mine = counted.filter(belongs);
    return mine.length === 0 ? unknownAmount : sumOf(mine.map(({ count }) => written(count)));
  };
  const said = sum(({ sort }) => sort === "pupils");
  const [pupils, adults] = [pupilsOr(said, plan), sum(({ sort }) => sort === "adults")];
  const listed = pupils !== said && counted.every(({ sort }) => sort !== "others");
  const all = listed ? sumOf(adults.value === undefined ? [pupils] : [pupils, adults]) : sum(() => true);
  const is = (kind: ReturnType<typeof calledOf>) => (each: Participants) => calledOf(each) === kind;
  const called = { staff: sum(is("staff")), parents: sum(is("parents")), others: sum(is("others")) };
  const heads = { rows, pupils, adults, ...called, all };
  return heads;
});

/** What those of a row are called where heads are told by their sort. */
function calledOf({ sort, who }: Participants): "pupils" | "staff" | "parents" | "others" {
  const name = who?.value ?? "";
  if (sort !== "adults") return sort;
  return parent.test(name)
    ? "parents"
    : guest.test(name) && !/教师|老师|行政/u.test(name)
      ? "others"
      : "staff";
}

/** How many pupils the plan says, else its class lists. */
function pupilsOr(said: Amount, plan: Plan): Amount {
  const listed = listedHeads(plan);
  return said.value !== undefined || listed === 0
    ? said
    : { value: listed, approximate: false, computed: true };
}

function hasRows({ parts }: Body): boolean {
  return parts.some((part) => part.type === "rows" && part.form === "participants");
}

function participantsIn(body: Body, plan: Plan): readonly Participants[] {
  return body.parts.flatMap((part): readonly Participants[] => {
    if (part.type === "rows") return part.rows.flatMap((row) => participantsOf(row, plan));
    if (part.type === "text") return saidIn(part.text, undefined, plan).concat(bareCount(part.text));
    if (part.type === "labels") return part.labels.flatMap(({ label, body: inner }) => ofLabel(label, inner));
    if (part.type === "list")
      return part.elements.flatMap((each) =>
        each.type === "text"
          ? saidIn(each.text, undefined, plan)
          : each.type === "item" && each.title
            ? saidIn(each.title, undefined, plan)
            : each.type === "label"
              ? ofLabel(each.label, each.body)
              : [],
      );
    return [];
  });
}

/** 参加人员: 300, which names nobody. */
function bareCount(text: Text): readonly Participants[] {
  if (text.todo || !/^\s*\d+\s*$/u.test(text.value)) return [];
  return [
    { row: undefined, who: undefined, count: figureIn(text), sort: "others", total: false, inText: true },
  ];
}

/** 四年级学生: 232人 */
function ofLabel(who: Text, { parts }: Body): readonly Participants[] {
  const [part, another] = parts;
  const count = part?.type === "text" && !another ? figureIn(part.text) : undefined;
  if (!count?.read || !/^[人名位]?$/u.test(count.read.unit) || count.read.per !== "") return [];
  return [{ row: undefined, who, count, sort: sortOf(who.value), total: isTotal(who.value), inText: true }];
}

function participantsOf(row: Row, plan: Plan): readonly Participants[] {
  const [who, count] = [textOf(row, "who"), figureOf(row, "count")];
  const said = who && !count ? saidIn(who, row, plan) : [];
  if (said.length > 0) return said;
  const name = who?.value ?? "";
  return [{ row, who, count, sort: sortOf(name), total: isTotal(name), inText: false }];
}

function sortOf(name: string): Participants["sort"] {
  return adult.test(name) ? "adults" : pupil.test(name) ? "pupils" : "others";
}

const totalWord = /(?:总计|合计|共计|总共|一共|总人数|共有?|计)[为是约有：: ]{0,2}$/u;

/** The heads that a sentence counts; none where it counts by the class (每班40人) or not at all. */
function saidIn(who: Text, row: Row | undefined, plan: Plan): readonly Participants[] {
  if (who.todo) return [];
  const heads = amountsIn(who.value).filter(({ unit }) => unit === "人");
  if (heads.some(({ per }) => per !== "") || /其中|包括|分别/u.test(who.value)) return [];
  return heads.map(({ start, end, value, vague }, index) => {
    const before = who.value.slice(heads[index - 1]?.end ?? 0, start);
    const part = (from: number, to: number): Text => ({
      value: who.value.slice(from, to),
      range: rangeIn(who, from, to, plan.source),
      todo: false,
    });
    const read = { value, to: undefined, approximate: vague, unit: "人", per: "" };
    const count = { text: part(start, end), read, exact: vague ? undefined : value };
    const name = before.replace(/^[^、，；：。（(]*[、，；。（(](?=.)/u, "").replace(/[：:（(]$/u, "");
    const total = totalWord.test(before) && (index > 0 || heads.length > 1);
    const from = start - before.length + before.lastIndexOf(name);
    return { row, who: part(from, from + name.length), count, sort: sortOf(before), total, inText: true };
  });
}

/** The number of an amount that may be compared: undefined where it is unknown or only about so much. */
export function exactly(amount: Amount): number | undefined {
  return amount.approximate ? undefined : amount.value;
}
