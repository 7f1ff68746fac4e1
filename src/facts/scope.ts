import type { Activity, Body, Row, Section } from "../plan/body.ts";
import { once } from "../plan/once.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";

/** The plan itself, or a small plan inside it: what its time says holds for its own steps. */
export interface Scope {
  readonly title: Text;
  /** Its own sections, without those of the small plans inside. */
  readonly sections: readonly Section[];
  readonly groups: readonly Row[];
  readonly inner: boolean;
}

/** The scopes of a plan, the plan itself first. */
export const scopesOf: (plan: Plan) => readonly [Scope, ...Scope[]] = once(({ title, sections, groups }) => [
  { title, sections, groups, inner: false },
  ...sections.flatMap(innerScopes),
]);

function innerScopes(section: Section): readonly Scope[] {
  return section.body.parts.flatMap((part) =>
    part.type === "activities" ? part.activities.flatMap(ofActivity) : [],
  );
}

function ofActivity({ title, sections }: Activity): readonly Scope[] {
  return [{ title, sections, groups: [], inner: true }, ...sections.flatMap(innerScopes)];
}

/** Something with a name and a body: a section, or a known label inside one of one's own. */
export interface Place {
  readonly key: string;
  readonly field: string | undefined;
  readonly body: Body;
}

/** The sections of a scope and the labels inside them that name a known field (时间 in 活动时间、地点). */
export const placesOf: (scope: Scope) => readonly Place[] = once(({ sections }) =>
  sections.flatMap((section) => [
    { key: section.key, field: section.field?.key, body: section.body },
    ...labelsIn(section.body),
  ]),
);

function labelsIn(body: Body): readonly Place[] {
  return body.parts.flatMap((part) => {
    const labels =
      part.type === "labels"
        ? part.labels
        : part.type === "list"
          ? part.elements.filter((each) => each.type === "label")
          : [];
    return labels.map((label) => ({ key: label.label.value, field: label.field?.key, body: label.body }));
  });
}

/** Every row in a body, those inside its lists and blocks too. */
export function rowsIn(body: Body): readonly Row[] {
  return body.parts.flatMap((part) => {
    if (part.type === "rows") return part.rows;
    if (part.type === "blocks") return part.blocks.flatMap((block) => rowsIn(block.body));
    if (part.type === "labels") return part.labels.flatMap((label) => rowsIn(label.body));
    return [];
  });
}
