import type { Command, CommanderError } from "commander";
import { nearest } from "../../diagnostic/nearest.ts";
import type { Language } from "../../diagnostic/problem.ts";
import { UsageError } from "../line/usage-error.ts";
import { type UsageWords, usageWords } from "../words/usage-words.ts";

/** Turns what the parser found wrong into a sentence in the user's language, with the nearest option or command. */
export function usageErrorOf(error: CommanderError, program: Command, language: Language): UsageError {
  const words = usageWords[language];
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const explain = handlers[error.code];
  return explain ? explain(subject, program, words) : new UsageError(words.other(error.message));
}

type Explain = (subject: string, program: Command, words: UsageWords) => UsageError;

const handlers: Readonly<Record<string, Explain>> = {
  "commander.unknownOption": (flag, program, words) => {
    const written = flag.replace(/=.*$/s, "");
    const near = nearest(written, flagsOf(program));
    return new UsageError(words.unknownOption(written), near === undefined ? "" : words.didYouMean(near));
  },
  "commander.unknownCommand": unknownCommand,
  "commander.missingArgument": (name, _program, words) => new UsageError(words.missingArgument(name)),
  "commander.optionMissingArgument": (flags, _program, words) => new UsageError(words.missingValue(flags)),
  "commander.excessArguments": (name, _program, words) =>
    new UsageError(words.tooMany(name === "" ? "plan" : `plan ${name}`)),
};

/** Refuses `plan help nope`, which the parser answers with the whole help. */
export function refuseUnknownTopic(args: readonly string[], program: Command, language: Language): void {
  const [help, topic] = args;
  if (help !== "help" || topic === undefined || topic.startsWith("-")) return;
  if (program.commands.every((command) => command.name() !== topic)) {
    throw unknownCommand(topic, program, usageWords[language]);
  }
}

function unknownCommand(name: string, program: Command, words: UsageWords): UsageError {
  if (/\.ya?ml$/i.test(name)) return new UsageError(words.unknownCommand(name), words.fileAsCommand(name));
  const names = program.commands.map((command) => command.name());
  const near = nearest(name, names) ?? synonyms[name];
  return new UsageError(
    words.unknownCommand(name),
    near === undefined ? "" : words.didYouMean(`plan ${near}`),
  );
}

/** What people type for a command without knowing its name. */
const synonyms: Readonly<Record<string, string>> = {
  工作台: "studio",
  ui: "studio",
  create: "new",
  新建: "new",
  lint: "check",
  validate: "check",
  检查: "check",
  fix: "check --fix",
  why: "explain",
  rules: "explain --all",
  说明: "explain",
  build: "render",
  print: "render",
  export: "render",
  排版: "render",
  打印: "render",
  生成: "render",
};

function flagsOf(program: Command): string[] {
  const options = [program, ...program.commands].flatMap((command) => command.options);
  return [...new Set(["--help", ...options.flatMap((option) => option.long ?? [])])];
}
