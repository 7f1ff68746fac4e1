import validators from "../../build/validate-plan.js";
import { exactNames, fields, isOwnHeading, meaningOf } from "../vocabulary/names.ts";
import { definitionOf, ownDefinition } from "../vocabulary/schema-names.ts";
import type { SchemaError } from "./schema-error.ts";

const plan = { $comment: "plan" };
const titles = fields.filter((field) => field.key === "title").flatMap(exactNames);

/**
 * Validates a plain value against the plan schema; all errors, none left out. The top level is
 * read by the vocabulary, where the published schema has a pattern a field: sixty long patterns
 * cost more than everything below them. What each field holds is asked of the validator that the
 * build has compiled the schema to.
 */
export function schemaErrors(value: unknown): readonly SchemaError[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [error("", "type", { type: "object" })];
  }
  return [...missingTitle(value), ...Object.entries(value).flatMap(([key, part]) => fieldErrors(key, part))];
}

function fieldErrors(key: string, value: unknown): readonly SchemaError[] {
  const meaning = meaningOf(key);
  const definition = meaning ? definitionOf(meaning.field) : isOwnHeading(key) ? ownDefinition : undefined;
  if (definition === undefined) return [error("", "additionalProperties", { additionalProperty: key })];
  const validate = validators[definition];
  if (!validate) throw new Error(`no validator for ${definition}`);
  if (validate(value)) return [];
  const prefix = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return (validate.errors ?? []).map((each) => ({ ...each, instancePath: prefix + each.instancePath }));
}

function missingTitle(value: object): readonly SchemaError[] {
  if (titles.some((title) => Object.hasOwn(value, title))) return [];
  return [
    ...titles.map((title) => error("", "required", { missingProperty: title })),
    error("", "anyOf", {}),
  ];
}

function error(instancePath: string, keyword: string, params: SchemaError["params"]): SchemaError {
  return { instancePath, schemaPath: `#/${keyword}`, keyword, params, parentSchema: plan };
}
