/** An error of the compiled schema, as the validator library reports it (with `verbose`). */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword; its `$comment` names the definition. */
  readonly parentSchema?: unknown;
}

/** Validates a plain value; all errors, none left out. */
export type SchemaValidator = (value: unknown) => readonly SchemaError[];

/** The name of the definition that an error comes from; empty inside one without a name. */
export function definitionOf(error: SchemaError): string {
  const parent = error.parentSchema;
  if (typeof parent !== "object" || parent === null || !("$comment" in parent)) return "";
  return String(parent.$comment);
}
