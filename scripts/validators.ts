import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compactSchema } from "../src/vocabulary/compact-schema.ts";
import { planSchema } from "../src/vocabulary/json-schema.ts";
import { fields } from "../src/vocabulary/names.ts";
import { definitionOf, ownDefinition } from "../src/vocabulary/schema-names.ts";

const declaration = `import type { SchemaError } from "../src/plan/schema-error.ts";
interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
/** What each field may hold, compiled at build time, by the names of the schema's definitions. */
declare const validators: Readonly<Record<string, Validator>>;
export default validators;
`;

/** Compiles what fields may hold to build/validate-plan.js, a module without dependencies, which names every error. */
export async function buildValidators(directory: string): Promise<void> {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    verbose: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const schema = compactSchema(planSchema());
  ajv.addSchema(schema as object, "plan");
  const names = [...new Set([...fields.map(definitionOf), ownDefinition])];
  const makeCode = (standalone as unknown as { default: typeof standalone.default }).default;
  const exported = names.map((name, index): [string, string] => [`v${index}`, `plan#/definitions/${name}`]);
  const code = makeCode(ajv, Object.fromEntries(exported));
  const byName = names.map((name, index) => `${JSON.stringify(name)}:v${index}`).join(",");
  const locals = code
    .replaceAll(/^export const (v\d+) = /gm, "const $1 = ")
    .replaceAll(/;export const (v\d+) = /g, ";const $1 = ");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "validate-plan.js"), `${locals}\nexport default {${byName}};\n`);
  await writeFile(join(directory, "validate-plan.d.ts"), declaration);
}
