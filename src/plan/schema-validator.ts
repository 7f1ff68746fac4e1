import { validate } from "../../build/validate-plan.js";
import type { SchemaError } from "./schema-error.ts";

/** Validates a plain value against the plan schema, compiled at build time; all errors, none left out. */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}
