import type { FormName } from "./forms.ts";
import type { PlanField } from "./names.ts";

/** The definition that says what a field may hold. */
export function definitionOf(field: PlanField): string {
  return field.place === "front" ? `front-${field.type}` : formName(field.form);
}

/** The definition of a section of one's own. */
export const ownDefinition = "own";

/** The definition of what a section of a form may hold. */
export function formName(form: FormName): string {
  return form === "item" ? "prose" : form;
}

export const partsEnding = "Parts";

/** The definition of names that part a section of a form, whatever else they mean. */
export function partsName(form: FormName): string {
  return formName(form) + partsEnding;
}
