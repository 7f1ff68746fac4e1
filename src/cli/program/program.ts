import { Command } from "commander";
import { displayWidth } from "../../source/display-width.ts";
import type { Context } from "../context.ts";
import type { Arguments, CommandEntry } from "../entries/command-entry.ts";
import { commandEntries } from "../entries/entries.ts";
import type { ExitCode } from "../exit-codes.ts";
import { type Example, type HelpWords, helpWords } from "../words/help-words.ts";
import { completionEntry } from "./completion-entry.ts";

/** Told what a command ended with. */
export type Finish = (code: ExitCode) => void;

/**
 * The command line: what commands there are, what each takes and what its help says. Where the words
 * of a run are given, a command that none of them names is known by its name alone, and a command's
 * module is loaded when it runs: so every command starts quickly.
 */
export function createProgram(
  context: Context,
  version: string,
  finish: Finish,
  args?: readonly string[],
): Command {
  const words = helpWords[context.language];
  const program = new Command("plan");
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.host.out.write(text),
      writeErr: (text) => context.host.err.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => context.host.out.columns,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      styleTitle: (title) => words.titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
    })
    .showSuggestionAfterError(false)
    .description(words.about)
    .usage(words.usage)
    .helpOption("-h, --help", words.help)
    .version(version, "-V, --version", words.version)
    .option(`--lang <${words.value.keys}>`, words.lang)
    .addHelpText("after", () => footer(words));
  for (const [name, entry] of Object.entries({ ...commandEntries, completion: completionEntry })) {
    const command = program.command(name).summary(entry.words[context.language].summary);
    if (args === undefined || args.includes(name)) fill(command, entry, context, words, finish);
  }
  return program.helpCommand(`help [${words.value.command}]`, words.helpSummary);
}

function fill(
  command: Command,
  entry: CommandEntry,
  context: Context,
  words: HelpWords,
  finish: Finish,
): void {
  const { language } = context;
  const { description, usage, examples } = entry.words[language];
  command
    .description(description)
    .usage(usage)
    .helpOption("-h, --help", words.help)
    .addHelpText("after", () => `\n${words.examplesTitle}\n${exampleLines(examples)}`);
  for (const { argument, says } of entry.takes) command.argument(named(argument, words), says[language]);
  for (const { flags, says, many } of entry.options) {
    if (many) command.option(named(flags, words), says[language], collect);
    else command.option(named(flags, words), says[language]);
  }
  command.action(async (...values: unknown[]) => {
    const args = values.slice(0, entry.takes.length) as Arguments;
    finish(await entry.run(args, command.opts(), context));
  });
}

/** `<folder>` in the words of the language; what is no placeholder (`[merge]`) stays as it is. */
function named(flags: string, { value }: HelpWords): string {
  return flags.replace(/(?<=[<[])\w+/u, (name) => value[name as keyof typeof value] ?? name);
}

/** An option that may be given several times. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function footer(words: HelpWords): string {
  return [
    `\n${words.examplesTitle}`,
    exampleLines(words.examples),
    `\n${words.exitCodesTitle}`,
    ...words.exitCodes.map(([code, means]) => `  ${code.padEnd(4)}${means}`),
    `\n${words.environmentTitle}`,
    ...columns(words.environment),
  ].join("\n");
}

function exampleLines(examples: readonly Example[]): string {
  return examples.map(([command, does]) => `  ${command}\n      ${does}`).join("\n");
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => displayWidth(name)));
  return rows.map(([name, means]) => `  ${name}${" ".repeat(width - displayWidth(name))}  ${means}`);
}
