import type { FormName } from "./forms.ts";
import { namesOfField, sections } from "./names.ts";
import { formName } from "./schema-names.ts";
import { labelPattern, ref, type Schema } from "./schema-parts.ts";

/** A reference to what a section of a form may hold. */
export function formRef(form: FormName): Schema {
  return ref(formName(form));
}

/** The section fields inside a mapping: the best names as properties for completion, the others as one pattern a form. */
export function knownSections(keep: (name: string) => boolean): {
  readonly properties: Record<string, Schema>;
  readonly patternProperties: Record<string, Schema>;
} {
  const properties: Record<string, Schema> = {};
  const others = new Map<FormName, string[]>();
  for (const field of sections) {
    for (const name of namesOfField(field).filter(keep)) {
      if (name === field.key || name === field.heading)
        properties[name] = { title: field.heading, ...(formRef(field.form) as object) };
      else others.set(field.form, [...(others.get(field.form) ?? []), name]);
    }
  }
  const listed = [...others].map(([form, names]) => [`^(?:${names.join("|")})$`, formRef(form)]);
  const ending = sections
    .filter(({ endings }) => endings.length > 0)
    .map(({ endings, form }) => [`(?:${endings.join("|")})$`, formRef(form)]);
  return { properties, patternProperties: Object.fromEntries([...listed, ...ending]) };
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
