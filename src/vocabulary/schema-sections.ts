import type { FormName } from "./forms.ts";
import { exactNames, fields, type PlanField } from "./names.ts";
import { formName } from "./schema-names.ts";
import { labelPattern, ref, type Schema } from "./schema-parts.ts";

/** The fields that are sections. */
export const sections: readonly (PlanField & { readonly place: "section" })[] = fields.filter(
  (field) => field.place === "section",
);

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
      if (name === field.key || name === field.heading) properties[name] = formRef(field.form);
      else others.set(field.form, [...(others.get(field.form) ?? []), name]);
    }
  }
  const patterns = [...others].map(([form, names]) => [`^(?:${names.join("|")})$`, formRef(form)]);
  return { properties, patternProperties: Object.fromEntries(patterns) };
}

/** All names of a field, exact and related. */
export function namesOfField(field: PlanField): readonly string[] {
  return [...exactNames(field), ...field.related];
}

/** A label that is none of some names. */
export function unlisted(names: readonly string[]): string {
  return `^(?!(?:${names.join("|")})$)(?=.*(?:${labelPattern}))`;
}
