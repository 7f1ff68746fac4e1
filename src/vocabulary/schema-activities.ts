import { activityByKey, activityTitleKeys, bodyKeys, labelLike, namesOfKey, todoKeys } from "./body-keys.ts";
import { exactNames, fields, namesOfField, sections } from "./names.ts";
import {
  aboutKey,
  atMostOne,
  bodyNames,
  bodyProperties,
  byShape,
  hasAny,
  labelPattern,
  ownNames,
  ref,
  type Schema,
  titled,
  when,
} from "./schema-parts.ts";
import { knownSections, sectionNames, unlisted } from "./schema-sections.ts";

/** A small plan inside the plan. */
export function activitySchema(titleNames: readonly string[]): Schema {
  const withoutTitles = (name: string): boolean =>
    !titleNames.includes(name) && !namesOfKey(activityByKey).includes(name);
  const byNames = namesOfKey(activityByKey);
  const inside = knownSections(withoutTitles);
  const front = fields.filter(({ place }) => place === "front").flatMap(namesOfField);
  const known = [...front, ...sectionNames].filter(withoutTitles);
  return {
    type: "object",
    properties: {
      ...Object.fromEntries(
        titleNames.map((name) => [name, titled(aboutKey(activityTitleKeys), ref("text"))]),
      ),
      ...Object.fromEntries(byNames.map((name) => [name, titled(aboutKey(activityByKey), ref("texts"))])),
      ...inside.properties,
    },
    patternProperties: {
      ...inside.patternProperties,
      [unlisted([...known, ...titleNames, ...byNames])]: titled(ownNames, ref("own")),
    },
    additionalProperties: false,
    allOf: sections.map((field) => atMostOne(exactNames(field).filter(withoutTitles))),
  };
}

/** What makes a section body of a mapping. */
const bodyWords = bodyKeys.filter(({ key }) => !labelLike.includes(key)).map(({ key }) => key);

/** A section body whose items are small plans. */
const bodyWithActivities: Schema = {
  allOf: [ref("body"), { properties: bodyProperties("items", ref("activities")) }],
};

/** Small plans: a list of them, or names over them. */
export function activitiesSchema(titleNames: readonly string[]): Schema {
  const one = { ...(ref("activity") as object) };
  return {
    type: ["string", "number", "boolean", "null", "array", "object"],
    ...(when(
      { type: "array" },
      {
        items: byShape({
          scalar: true,
          map: when(hasAny(todoKeys), ref("todo"), {
            ...one,
            anyOf: titleNames.map((name) => ({ required: [name] })),
          }),
        }),
      },
      when(
        { type: "object" },
        when(
          hasAny(todoKeys),
          ref("todo"),
          when(hasAny(bodyNames(bodyWords)), bodyWithActivities, {
            type: "object",
            patternProperties: {
              [labelPattern]: titled(
                ownNames,
                byShape({ scalar: true, list: { items: ref("text") }, map: ref("activity") }),
              ),
            },
            additionalProperties: false,
          }),
        ),
        true,
      ),
    ) as object),
  };
}
