import { CommanderError } from "commander";
import type { Language } from "../../diagnostic/problem.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";
import { explainError } from "../line/explain-error.ts";
import { UsageError } from "../line/usage-error.ts";
import { versionOf } from "../line/version.ts";
import type { Stages } from "../stages.ts";
import { usageWords } from "../words/usage-words.ts";
import { refuseUnknownTopic, usageErrorOf } from "./commander-errors.ts";
import { languageNamed, settleLanguage } from "./language.ts";
import { createProgram } from "./program.ts";

/** Runs one command line to its end and says what to exit with; it never throws. */
export async function run(args: readonly string[], host: Host, stages: Stages): Promise<ExitCode> {
  const language = settleLanguage(args, host.environment);
  const context: Context = { host, language, stages };
  try {
    return await perform(args, context);
  } catch (error) {
    return explainError(error, context);
  }
}

async function perform(args: readonly string[], context: Context): Promise<ExitCode> {
  const { host, language } = context;
  let code: ExitCode = exitCodes.fine;
  const finish = (ended: ExitCode): void => {
    code = ended;
  };
  const program = createProgram(context, versionOf(host), finish, args);
  refuseFullWidthDashes(args, context);
  if (args.every((word, at) => word.startsWith("--lang") || args[at - 1] === "--lang")) {
    refuseUnknownLanguage(args, language);
    program.outputHelp();
    return code;
  }
  refuseUnknownTopic(args, program, language);
  program.hook("preAction", () => refuseUnknownLanguage(args, language));
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // What was mistyped may be an option of any command.
    if (error.exitCode !== 0) {
      throw usageErrorOf(error, createProgram(context, versionOf(host), finish), language);
    }
  }
  return code;
}

/** An input method that is still in Chinese turns -- into a Chinese dash. */
function refuseFullWidthDashes(args: readonly string[], { host, language }: Context): void {
  const words = usageWords[language];
  for (const word of args) {
    if (word === "--") return;
    const match = /^[—–－−‐]+-?([a-z][a-z-]*.*)$/isu.exec(word);
    if (match && host.entry(host.path.resolve(host.cwd, word)) === undefined) {
      throw new UsageError(words.fullWidthDash(word), words.fullWidthDashHint(`--${match[1]}`));
    }
  }
}

function refuseUnknownLanguage(args: readonly string[], language: Language): void {
  const words = usageWords[language];
  args.forEach((word, at) => {
    const value = word === "--lang" ? args[at + 1] : word.startsWith("--lang=") ? word.slice(7) : "zh";
    if (value === undefined)
      throw new UsageError(words.missingValue("--lang"), words.choices("--lang", ["zh", "en"]));
    if (languageNamed(value) === undefined) {
      throw new UsageError(words.wrongChoice("--lang", value), words.choices("--lang", ["zh", "en"]));
    }
  });
}
