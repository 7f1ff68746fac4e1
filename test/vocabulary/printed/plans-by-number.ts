import { type Random, randomOf } from "../../../scripts/fuzz/random.ts";
import { frontFields } from "../../../src/vocabulary/front-fields.ts";
import { sectionFields } from "../../../src/vocabulary/section-fields.ts";
import type { MadePlan } from "./maker.ts";
import { makePlan } from "./plans.ts";

/** How many sections of the vocabulary a plan has. */
const sections = 4;
/** Each plan has every how-manieth field of the front matter. */
const share = 4;

/** The styles that plans are printed in, by turns. */
export const styles: readonly string[] = ["standard", "official", "form", "cover", "school-a", "school-b"];

/** The plan of a number: plans one behind the other have all fields of the vocabulary, again and again. */
export function planOf(number: number, random: Random = randomOf(number + 1)): MadePlan {
  const picked = Array.from({ length: sections }, (_, i) => (number * sections + i) % sectionFields.length);
  return makePlan(
    random,
    frontFields.filter(({ key }, index) => key === "title" || (index + number) % share === 0),
    picked.flatMap((at) => sectionFields[at] ?? []),
  );
}
