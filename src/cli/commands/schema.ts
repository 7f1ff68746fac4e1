import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-codes.ts";
import { printOrSave } from "../line/print-or-save.ts";
import { planSchemaBytes } from "../new/plan-schema.ts";

/** `plan schema`: prints the JSON Schema of a plan, or saves it as a file. */
export function printSchema(given: Readonly<Record<string, unknown>>, context: Context): ExitCode {
  return printOrSave(new TextDecoder().decode(planSchemaBytes(context.host)), given, context);
}
