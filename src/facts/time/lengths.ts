import { durationsIn, plainDuration } from "../../notation/time/durations-in.ts";
import type { Row, Section } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import type { Amount } from "../figure.ts";
import { sum, textOf, unknownAmount } from "../figure.ts";
import { surveyOf } from "../survey.ts";

/** How long the steps or the programme of a list take. */
export interface Length {
  readonly section: Section | undefined;
  readonly rows: readonly Row[];
  /** Minutes of each row as its 时长 says; undefined where it says none plainly. */
  readonly minutes: readonly (number | undefined)[];
  /** All together; unknown where one row does not say. */
  readonly total: Amount;
}

/** The lengths of the lists of steps and of programmes in which some row gives minutes, in the order of the file. */
export function lengthsOf(plan: Plan): readonly Length[] {
  return surveyOf(plan).rowParts.flatMap(({ part: { form, rows }, section }) =>
    (form === "steps" || form === "programme") && rows.some((row) => minutesOf(row) !== undefined)
      ? [lengthOf(rows, section)]
      : [],
  );
}

function lengthOf(rows: readonly Row[], section: Section | undefined): Length {
  const minutes = rows.map(minutesOf);
  const known = minutes.filter((each) => each !== undefined);
  const total =
    known.length < rows.length ? unknownAmount : { value: sum(known), approximate: false, computed: true };
  return { section, rows, minutes, total };
}

/** How many minutes a row takes: as its 时长 says, else as its title ends (开场致辞（15分钟）); undefined where neither is plain. */
export function minutesOf(row: Row): number | undefined {
  const [own, title] = [textOf(row, "minutes"), textOf(row, "title")];
  if (own) return own.todo ? undefined : plainDuration(own.value);
  return title && minutesOfTitle(title);
}

/** How many minutes a title says: 开场致辞（15分钟）, 导入5分钟：看视频; undefined where it names none, several, or some for each. */
export function minutesOfTitle(title: Text): number | undefined {
  const [only, ...others] = title.todo ? [] : durationsIn(title.value);
  if (!only || others.length > 0 || only.bound !== "plain" || /每|各/u.test(title.value)) return undefined;
  return /^\s*[）)]?\s*(?:$|[：:，。；])/u.test(title.value.slice(only.end)) ? only.minutes : undefined;
}

/** The minutes of a list whose items say them in their titles; none where the section has rows. */
export function minutesOfItems({ parts }: Section["body"]): readonly (number | undefined)[] {
  const items = parts.flatMap((part) =>
    part.type === "list" ? part.elements.filter((each) => each.type === "item") : [],
  );
  return items.map(({ title, time }) => (time || !title ? undefined : minutesOfTitle(title)));
}

/** The sum of minutes; undefined where one is not known, or there are fewer than two. */
export function sumOfMinutes(minutes: readonly (number | undefined)[]): number | undefined {
  const known = minutes.filter((each) => each !== undefined);
  return known.length > 1 && known.length === minutes.length
    ? known.reduce((sum, each) => sum + each, 0)
    : undefined;
}
