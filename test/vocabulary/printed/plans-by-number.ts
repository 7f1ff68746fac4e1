import { type Random, randomOf } from "../../../scripts/fuzz/random.ts";
import { type MadePlan, makePlan, sectionsOfVocabulary } from "./plans.ts";

/** How many sections of the vocabulary a plan has. */
const sections = 4;

/** The styles that plans are printed in, by turns. */
export const styles: readonly string[] = ["standard", "official", "form", "cover", "school-a", "school-b"];

/** The plan of a number: plans one behind the other have all fields of the vocabulary, again and again. */
export function planOf(number: number, random: Random = randomOf(number + 1)): MadePlan {
  const picked = Array.from(
    { length: sections },
    (_, i) => (number * sections + i) % sectionsOfVocabulary.length,
  );
  return makePlan(
    random,
    picked.flatMap((at) => sectionsOfVocabulary[at] ?? []),
  );
}
