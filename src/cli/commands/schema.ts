import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { fullPath, printedPath } from "../host/paths.ts";
import { tell } from "../line/tell.ts";
import { planSchemaBytes } from "../new/plan-schema.ts";
import { fileWords } from "../words/file-words.ts";

/** `plan schema`: prints the JSON Schema of a plan, or saves it as a file. */
export function printSchema(given: Readonly<Record<string, unknown>>, context: Context): ExitCode {
  const { host, language } = context;
  const words = fileWords[language];
  const bytes = planSchemaBytes(host);
  const out = given.out;
  if (typeof out !== "string") {
    host.out.write(new TextDecoder().decode(bytes));
    return exitCodes.fine;
  }
  const file = fullPath(out, host);
  if (host.entry(file) !== undefined && given.force !== true) {
    tell("error", words.exists(printedPath(file, host)), context, words.existsForce);
    return exitCodes.files;
  }
  host.makeFolder(host.path.dirname(file));
  host.writeAtomic(file, bytes);
  host.out.write(`${words.written(printedPath(file, host))}\n`);
  return exitCodes.fine;
}
