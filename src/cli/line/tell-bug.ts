import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { usageWords } from "../words/usage-words.ts";
import { tell } from "./tell.ts";

/** Says that the program itself has failed, over which file if one is known; the stack only with PLAN_DEBUG. */
export function tellBug(error: unknown, context: Context, file = ""): ExitCode {
  const { host, language } = context;
  const words = usageWords[language];
  const message = error instanceof Error ? error.message : String(error);
  tell("error", words.bug(file === "" ? message : `${file}: ${message}`), context, words.bugHint);
  if ((host.environment.PLAN_DEBUG ?? "") !== "" && error instanceof Error) {
    host.err.write(`${error.stack ?? message}\n`);
  }
  return exitCodes.bug;
}
