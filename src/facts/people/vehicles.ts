import { sameClass } from "../../notation/people/class-name.ts";
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
import { surveyOf } from "../survey.ts";
import { vehicleRowsOf } from "../tables/vehicle-tables.ts";
import { classesOf } from "./classes.ts";
import type { Group } from "./groups.ts";
import { exactly } from "./heads.ts";
import { introduced } from "./introduced.ts";
import type { ListedPupil } from "./rosters.ts";

/** A vehicle and who rides in it. */
export interface Vehicle {
  readonly row: Row;
  readonly no: Text | undefined;
  /** Whom it is for, as typed. */
  readonly riding: readonly Text[];
  /** The groups of the plan that ride in it. */
  readonly groups: readonly Group[];
  readonly seats: Figure | undefined;
  /** The pupils who ride in it, as far as class lists say: of groups that ride in it alone, or by their own 车号. */
  readonly pupils: readonly ListedPupil[];
  /** As written, else pupils and adults of its groups. */
  readonly riders: Amount;
  /** Seats that stay free; negative where it is overloaded, undefined where it cannot be told. */
  readonly spare: number | undefined;
  /** Who is in charge (车长). */
  readonly by: readonly Text[];
  /** Their phones, where 人员 says them. */
  readonly phones: readonly Text[];
  readonly teachers: readonly Text[];
  readonly driver: Text | undefined;
  readonly plate: Text | undefined;
  readonly phone: Text | undefined;
  readonly note: Text | undefined;
}

/** The vehicles of a plan in the order of the file; where it has no 车辆, those of its first table of vehicles. */
export const vehiclesOf: (plan: Plan) => readonly Vehicle[] = once((plan) => {
  const { rows, tables } = surveyOf(plan);
  const typed = rows.flatMap(({ row }) => (row.form === "vehicles" ? [row] : []));
  const drawn = tables.map(({ table }) => vehicleRowsOf(table)).find((each) => each.length > 0);
  const groups = classesOf(plan);
  return (typed.length > 0 ? typed : (drawn ?? [])).map((row) => vehicleOf(row, groups, plan));
});

/** What vehicles come to together; an amount is unknown where one of them does not say it. */
export interface Fleet {
  readonly seats: Amount;
  readonly riders: Amount;
  readonly spare: Amount;
}

/** The seats, riders and spare seats of all vehicles. */
export function fleetOf(plan: Plan): Fleet {
  const all = vehiclesOf(plan);
  const spare = all.map((each): Amount => ({ ...unknownAmount, value: each.spare }));
  return {
    seats: sumOf(all.map(({ seats }) => written(seats))),
    riders: sumOf(all.map(({ riders }) => riders)),
    spare: sumOf(spare),
  };
}

function vehicleOf(row: Row, all: readonly Group[], plan: Plan): Vehicle {
  const texts = (key: string): readonly Text[] => row.values.get(key)?.texts ?? [];
  const [no, riding] = [textOf(row, "no"), texts("for")];
  const groups = all.filter((group) => ridesIn(group, no, riding));
  const seats = figureOf(row, "seats");
  const riders = ridersOf(row, groups);
  const [free, heads] = [seats?.exact, exactly(riders)];
  return {
    row,
    no,
    riding,
    groups,
    pupils: pupilsIn(no, groups, all),
    seats,
    riders,
    spare: free === undefined || heads === undefined ? undefined : free - heads,
    by: texts("by"),
    phones: texts("by").flatMap((who) => phoneOf(who, plan)),
    teachers: texts("teachers"),
    driver: textOf(row, "driver"),
    plate: textOf(row, "plate"),
    phone: textOf(row, "phone"),
    note: textOf(row, "note"),
  };
}

function phoneOf(who: Text, plan: Plan): readonly Text[] {
  const row = introduced(who, plan);
  const phone = row && textOf(row, "phone");
  return phone ? [phone] : [];
}

/** A group that is spread over several vehicles leaves open how many ride in each. */
function ridersOf(row: Row, groups: readonly Group[]): Amount {
  const said = (row.values.get("riders")?.texts ?? []).map((text) => written(figureIn(text)));
  const [only, another] = said;
  if (only) return another ? sumOf(said) : only;
  const spread = groups.some(({ vehicles }) => namesOf(vehicles).length > 1);
  return spread ? unknownAmount : sumOf(groups.map(({ all }) => all));
}

function ridesIn(group: Group, no: Text | undefined, riding: readonly Text[]): boolean {
  const [mine] = no ? namesOf([no]) : [];
  if (mine !== undefined && namesOf(group.vehicles).includes(mine)) return true;
  const name = group.name?.value.trim();
  return (
    name !== undefined && riding.some((text) => namesIn(text.value).some((each) => sameClass(each, name)))
  );
}

function namesIn(value: string): readonly string[] {
  return value.split(/[、，,；;]/u).map((each) => each.trim());
}

/** Who rides by the class lists: whoever has the vehicle behind their name, else the groups that ride in no other. */
function pupilsIn(
  no: Text | undefined,
  groups: readonly Group[],
  all: readonly Group[],
): readonly ListedPupil[] {
  const [mine] = no ? namesOf([no]) : [];
  return all.flatMap((group) => {
    const alone = groups.includes(group) && namesOf(group.vehicles).length <= 1;
    return group.roster.filter(({ pupil }) =>
      pupil.vehicle === "" ? alone : vehicleNames(pupil.vehicle).some((each) => each === mine),
    );
  });
}

function namesOf(texts: readonly Text[]): readonly string[] {
  return texts.flatMap(({ value }) => vehicleNames(value));
}

/** The vehicles that a text names, each by what tells it apart: 1号车, 1号 and 1 are one. */
export function vehicleNames(value: string): readonly string[] {
  return namesIn(value).map((each) => each.replace(/^第|[号辆车]+$/gu, ""));
}
