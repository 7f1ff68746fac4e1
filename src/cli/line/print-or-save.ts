import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { fullPath, printedPath } from "../host/paths.ts";
import { fileWords } from "../words/file-words.ts";
import { tell } from "./tell.ts";

/** Prints a text, or saves it where `--out` says; a file that is there is only overwritten by `--force`. */
export function printOrSave(
  text: string,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): ExitCode {
  const { host, language } = context;
  const words = fileWords[language];
  if (typeof given.out !== "string") {
    host.out.write(text);
    return exitCodes.fine;
  }
  const file = fullPath(given.out, host);
  if (host.entry(file) !== undefined && given.force !== true) {
    tell("error", words.exists(printedPath(file, host)), context, words.existsForce);
    return exitCodes.files;
  }
  host.makeFolder(host.path.dirname(file));
  host.writeAtomic(file, new TextEncoder().encode(text));
  host.out.write(`${words.written(printedPath(file, host))}\n`);
  return exitCodes.fine;
}
