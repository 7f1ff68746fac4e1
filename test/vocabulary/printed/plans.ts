import { stringify } from "yaml";
import type { Random } from "../../../scripts/fuzz/random.ts";
import type { FrontField, SectionField } from "../../../src/vocabulary/field.ts";
import { exactNames } from "../../../src/vocabulary/names.ts";
import { sectionFields } from "../../../src/vocabulary/section-fields.ts";
import { makeActivities, makeOwnSection, makeSection } from "./activities.ts";
import { makeFront } from "./front.ts";
import { type MadePlan, Maker, type Value } from "./maker.ts";

/** Makes a plan of some fields of the vocabulary, each under one of its names and with some form of value. */
export function makePlan(
  random: Random,
  front: readonly FrontField[],
  sections: readonly SectionField[],
): MadePlan {
  const maker = new Maker(random);
  const plan: { [key: string]: Value } = {};
  for (const field of front) plan[maker.pick(exactNames(field).slice(1))] = makeFront(maker, field);
  const made = maker.inOrderOf([...sections, undefined], (field): [string, Value] => {
    if (!field) return makeOwnSection(maker);
    const name = maker.pick([...exactNames(field).slice(1), ...field.related]);
    if (field.form !== "activities") return [name, makeSection(maker, field, name)];
    return [name, makeActivities(maker, name, sectionFields)];
  });
  Object.assign(plan, Object.fromEntries(made));
  const text = stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false });
  return { text, puts: maker.puts, lists: maker.lists, sequences: maker.sequences };
}
