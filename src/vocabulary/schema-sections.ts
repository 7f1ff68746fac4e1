import { namesOfField, type PlanField, sections } from "./names.ts";
import { definitionOf } from "./schema-names.ts";
import { labelPattern, ref, type Schema } from "./schema-parts.ts";

/** The section fields inside a mapping: the best names as properties for completion, the others as one pattern a field. */
export function knownSections(keep: (name: string) => boolean): {
  readonly properties: Record<string, Schema>;
  readonly patternProperties: Record<string, Schema>;
} {
  const properties: Record<string, Schema> = {};
  const listed: [string, Schema][] = [];
  for (const field of sections) {
    const names = namesOfField(field).filter(keep);
    const isBest = (name: string): boolean => name === field.key || name === field.heading;
    for (const name of names.filter(isBest)) properties[name] = described(field);
    const others = names.filter((name) => !isBest(name));
    if (others.length > 0) listed.push([`^(?:${others.join("|")})$`, described(field)]);
  }
  const ending = sections
    .filter(({ endings }) => endings.length > 0)
    .map((field) => [`(?:${field.endings.join("|")})$`, described(field)]);
  return { properties, patternProperties: Object.fromEntries([...listed, ...ending]) };
}

/** What a field may hold, with what editors say of it. */
export function described(field: PlanField): Record<string, unknown> {
  const description = `${field.about.zh}。例如：${field.example}`;
  return { title: field.heading, description, ...(ref(definitionOf(field)) as object) };
}

/** The names of the sections and, as patterns, what their names end in. */
export const sectionNames: readonly string[] = sections.flatMap((field) => [
  ...namesOfField(field),
  ...field.endings.map((ending) => `.*${ending}`),
]);

/** A label that is none of some names. */
export function unlisted(names: readonly string[]): string {
  return `^(?!(?:${names.join("|")})$)(?=.*(?:${labelPattern}))`;
}
