import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { HostError } from "../host/host.ts";
import { usageWords } from "../words/usage-words.ts";
import { hostMessage } from "./host-message.ts";
import { tell } from "./tell.ts";
import { tellBug } from "./tell-bug.ts";
import { UsageError } from "./usage-error.ts";

/** Says why a command could not do its work, and gives the exit code for it. */
export function explainError(error: unknown, context: Context): ExitCode {
  const { host, language } = context;
  if (error instanceof UsageError) {
    const hint = error.hint === "" ? usageWords[language].seeHelp("plan") : error.hint;
    tell("error", error.message, context, hint);
    return exitCodes.usage;
  }
  if (error instanceof HostError) {
    tell("error", hostMessage(error, host, language), context);
    return exitCodes.files;
  }
  return tellBug(error, context);
}
