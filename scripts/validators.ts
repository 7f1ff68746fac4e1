import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compactSchema } from "../src/vocabulary/compact-schema.ts";
import { planSchema } from "../src/vocabulary/json-schema.ts";

const declaration = `import type { SchemaError } from "../src/plan/schema-error.ts";
/** The plan schema compiled at build time. */
export declare const validate: { (value: unknown): boolean; errors?: readonly SchemaError[] | null };
`;

/** Compiles the plan schema to a module without dependencies: build/validate-plan.js and its types. */
export async function buildValidators(directory: string): Promise<void> {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    verbose: true,
    messages: false,
    code: { source: true, esm: true },
  });
  const validate = ajv.compile(compactSchema(planSchema()) as object);
  const makeCode = standalone as unknown as { default: typeof standalone.default };
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "validate-plan.js"), makeCode.default(ajv, validate));
  await writeFile(join(directory, "validate-plan.d.ts"), declaration);
}
