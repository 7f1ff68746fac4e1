import validators from "../../build/validate-plan.js";
import type { SchemaError } from "./schema-error.ts";

/**
 * Every error of what a field holds; none where nothing is wrong. The build keeps this module apart, to
 * be loaded when it is first called: its code is half of what a check would have to load.
 */
export function collectErrors(definition: string, value: unknown): readonly SchemaError[] {
  const validate = validators[definition];
  if (!validate) throw new Error(`no validator for ${definition}`);
  return validate(value) ? [] : (validate.errors ?? []);
}
