import { numberOf } from "../../notation/numbers/number.ts";
import { sign } from "../../notation/words/signs.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Range } from "../../source/source.ts";
import { rangeIn } from "../range-in.ts";
import { textsWith } from "../survey.ts";

/** The seats of all vehicles that the sentences of a plan hire. */
export interface Hired {
  /** NaN where a number of them cannot be read. */
  readonly seats: number;
  /** The first place that says so. */
  readonly range: Range;
}

const count = "([\\d一二两三四五六七八九十]+)";
/** 45座大巴4辆, 租用4辆45座的客车. */
const hired = new RegExp(
  `(?<seats>\\d{1,2})座[^，。；、\\d一二两三四五六七八九十]{0,8}(?<fleet>${count})辆|(?<more>${count})辆[^，。；、\\d]{0,8}?(?<places>\\d{1,2})座`,
  "gu",
);

/** The vehicles that the sentences of a plan hire, all together; undefined where there are none. */
export function hiredIn(plan: Plan): Hired | undefined {
  const found = textsWith(plan, sign.digit).flatMap((text) =>
    [...text.value.matchAll(hired)].map((match) => ({ text, match })),
  );
  const [first] = found;
  if (!first) return undefined;
  const seats = found.reduce((all, { match }) => all + seatsOf(match.groups ?? {}), 0);
  const { text, match } = first;
  return { seats, range: rangeIn(text, match.index, match.index + match[0].length, plan.source) };
}

function seatsOf(groups: { readonly [name: string]: string | undefined }): number {
  const vehicles = numberOf(groups["fleet"] ?? groups["more"] ?? "") ?? Number.NaN;
  return vehicles * Number(groups["seats"] ?? groups["places"]);
}
