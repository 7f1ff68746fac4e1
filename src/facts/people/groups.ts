import type { Row } from "../../plan/body.ts";
import { once } from "../../plan/once.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import {
  type Amount,
  type Figure,
  figureIn,
  figureOf,
  sumOf,
  textOf,
  unknownAmount,
  written,
} from "../figure.ts";
import { eventPlaces } from "../places/places.ts";
import { rowsIn, scopesOf } from "../scope.ts";
import { surveyOf } from "../survey.ts";
import { timePlaces } from "../time/event.ts";
import { type ListedPupil, rosterOf } from "./rosters.ts";

/** What holds for a group: its own, or what the plan says for all. */
export interface Override {
  readonly text: Text | undefined;
  /** Whether the group itself says it. */
  readonly own: boolean;
}

/** A class, grade or batch with what holds for it. */
export interface Group {
  readonly row: Row;
  readonly name: Text | undefined;
  readonly count: Figure | undefined;
  readonly adults: Figure | undefined;
  /** Pupils and, where they are said, adults. */
  readonly all: Amount;
  readonly by: readonly Text[];
  readonly teachers: readonly Text[];
  readonly date: Override;
  readonly from: Override;
  readonly to: Override;
  /** Where it gathers. */
  readonly start: Override;
  readonly place: Override;
  readonly route: Override;
  /** The names of its vehicles as typed. */
  readonly vehicles: readonly Text[];
  readonly note: Text | undefined;
  /** Its pupils, as class lists name them. */
  readonly roster: readonly ListedPupil[];
}

/** The groups of a plan (分组), each with what differs for it and what does not. */
export const groupsOf: (plan: Plan) => readonly Group[] = once((plan) => {
  if (plan.groups.length === 0) return [];
  const usual = usualOf(plan);
  const only = plan.groups.length === 1;
  return plan.groups.map((row) => {
    const name = textOf(row, "name");
    return groupOf(row, usual, name && !name.todo ? rosterOf(name.value, plan, only) : []);
  });
});

/** The heads of all groups together; an amount is unknown where one of them does not say it. */
export interface GroupHeads {
  readonly count: Amount;
  readonly adults: Amount;
  readonly all: Amount;
}

/** The pupils and adults of all groups. */
export function groupHeadsOf(plan: Plan): GroupHeads {
  const groups = groupsOf(plan);
  return {
    count: sumOf(groups.map(({ count }) => written(count))),
    adults: sumOf(groups.map(({ adults }) => written(adults))),
    all: sumOf(groups.map(({ all }) => all)),
  };
}

/** Where all gather, as the transport says. */
export function gatherOf(plan: Plan): Text | undefined {
  return usualOf(plan).start;
}

/** What holds for every group that does not say otherwise. */
export type Usual = Readonly<Record<"date" | "from" | "to" | "start" | "place" | "route", Text | undefined>>;

/** A group by its row, with what holds for all, and the pupils whom class lists name for it. */
export function groupOf(row: Row, usual: Usual, roster: readonly ListedPupil[]): Group {
  const override = (key: keyof Usual): Override => {
    const own = textOf(row, key);
    return { text: own ?? usual[key], own: own !== undefined };
  };
  const [count, adults] = [figureOf(row, "count") ?? listedCount(row, roster), figureOf(row, "adults")];
  const all = count ? sumOf([count, ...(adults ? [adults] : [])].map(written)) : unknownAmount;
  const texts = (key: string): readonly Text[] => row.values.get(key)?.texts ?? [];
  return {
    row,
    name: textOf(row, "name"),
    count,
    adults,
    all,
    by: texts("by"),
    teachers: texts("teachers"),
    date: override("date"),
    from: override("from"),
    to: override("to"),
    start: override("start"),
    place: override("place"),
    route: override("route"),
    vehicles: texts("vehicle"),
    note: textOf(row, "note"),
    roster,
  };
}

/** How many pupils a class list has, where the row does not say it. */
function listedCount({ range }: Row, { length }: readonly ListedPupil[]): Figure | undefined {
  return length === 0 ? undefined : figureIn({ value: String(length), range, todo: false });
}

/** What the plan says for all: the first of its times, its place, where its transport leaves. */
export function usualOf(plan: Plan): Usual {
  const [scope] = scopesOf(plan);
  const times = timePlaces(scope).flatMap(({ body }) => rowsIn(body));
  const transports = surveyOf(plan).rows.flatMap(({ row }) =>
    row.form === "transport" && !row.values.has("for") ? [row] : [],
  );
  const first = (rows: readonly Row[], key: string): Text | undefined =>
    rows.map((row) => textOf(row, key)).find((text) => text !== undefined);
  return {
    date: first(times, "date"),
    from: first(times, "from"),
    to: first(times, "to"),
    start: first(transports, "gather"),
    place: eventPlaces(plan)[0]?.text,
    route: first(transports, "route"),
  };
}
