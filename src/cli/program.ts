import { Command } from "commander";
import { displayWidth } from "../source/display-width.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-codes.ts";
import { type Example, type HelpWords, helpWords } from "./words/help-words.ts";

/** Told what a command ended with. */
export type Finish = (code: ExitCode) => void;

/**
 * The command line: what commands there are, what each takes and what its help says. A command's
 * module is loaded when it runs, so that `--help` and `check` start quickly.
 */
export function createProgram(context: Context, version: string, finish: Finish): Command {
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
  addInit(program, context, words, finish);
  addNew(program, context, words, finish);
  addCheck(program, context, words, finish);
  addRender(program, context, words, finish);
  addReport(program, context, words, finish);
  addExplain(program, context, words, finish);
  addSchema(program, context, words, finish);
  addFonts(program, context, words, finish);
  addDoctor(program, context, words, finish);
  return program.helpCommand(`help [${words.value.command}]`, words.commands.help.summary);
}

function add(
  program: Command,
  name: "init" | "new" | "check" | "render" | "report" | "explain" | "schema" | "fonts" | "doctor",
  words: HelpWords,
): Command {
  const { summary, description, usage, examples } = words.commands[name];
  return program
    .command(name)
    .summary(summary)
    .description(description)
    .usage(usage)
    .helpOption("-h, --help", words.help)
    .addHelpText("after", () => `\n${words.examplesTitle}\n${exampleLines(examples)}`);
}

/** An option that may be given several times. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function addInit(program: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  add(program, "init", words)
    .argument(`[${value.folder}]`, words.initFolder)
    .option(`--school <${value.text}>`, options.school)
    .option(`--ci <${value.service}>`, options.ci)
    .option(`--source <${value.source}>`, options.source)
    .option(`--package-version <${value.version}>`, options.packageVersion)
    .option("-y, --yes", options.initYes)
    .action(async (folder: string | undefined, given: Record<string, unknown>) => {
      const { init } = await import("./commands/init.ts");
      finish(await init(folder, given, context));
    });
}

function addNew(program: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  add(program, "new", words)
    .argument(`[${value.file}]`, words.newFile)
    .option(`--kind <${value.kind}>`, options.kind)
    .option(`--title <${value.text}>`, options.title)
    .option(`--date <${value.date}>`, options.date)
    .option(`--place <${value.text}>`, options.place)
    .option(`--unit <${value.text}>`, options.unit)
    .option(`--people <${value.count}>`, options.people)
    .option(`--keys <${value.keys}>`, options.keys)
    .option("-y, --yes", options.yes)
    .action(async (file: string | undefined, given: Record<string, unknown>) => {
      const { newPlan } = await import("./commands/new.ts");
      finish(await newPlan(file, given, context));
    });
}

function addCheck(program: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  add(program, "check", words)
    .argument(`[${value.inputs}...]`, words.inputs)
    .option(`--format <${value.report}>`, options.checkFormat, collect)
    .option(`--fail-on <${value.level}>`, options.failOn)
    .option("--quiet", options.quiet)
    .option(`--max-problems <${value.number}>`, options.maxProblems)
    .option(`--changed [${value.revision}]`, options.changed)
    .option("--final", options.checkFinal)
    .option("--fix", options.fix)
    .option("--dry-run", options.dryRun)
    .option(`--jobs <${value.number}>`, options.jobs)
    .option(`--shard <${value.shard}>`, options.shard)
    .action(async (inputs: string[], given: Record<string, unknown>) => {
      const { check } = await import("./commands/check.ts");
      finish(await check(inputs, given, context));
    });
}

function addRender(program: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  add(program, "render", words)
    .argument(`[${value.plans}...]`, words.inputs)
    .option(`--format <${value.format}>`, options.renderFormat)
    .option(`-o, --out <${value.folder}>`, options.out)
    .option(`--style <${value.style}>`, options.style)
    .option(`--template <${value.folder}>`, options.template)
    .option(`--font-dir <${value.folder}>`, options.fontDir, collect)
    .option("--force", options.force)
    .option("--final", options.renderFinal)
    .option("--rebuild", options.rebuild)
    .option("--watch", options.watch)
    .option(`--jobs <${value.number}>`, options.jobs)
    .option(`--shard <${value.shard}>`, options.shard)
    .action(async (inputs: string[], given: Record<string, unknown>) => {
      const { render } = await import("./commands/render.ts");
      finish(await render(inputs, given, context));
    });
}

function addReport(program: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  add(program, "report", words)
    .argument("[merge]", words.reportAction)
    .argument(`[${value.reports}...]`, words.reports)
    .option(`--format <${value.format}>`, options.mergeFormat)
    .option(`-o, --out <${value.file}>`, options.mergeOut)
    .option(`--shards <${value.number}>`, options.mergeShards)
    .action(async (action: string | undefined, files: string[], given: Record<string, unknown>) => {
      const { report } = await import("./commands/report.ts");
      finish(await report(action === undefined ? [] : [action, ...files], given, context));
    });
}

function addExplain(program: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  add(program, "explain", words)
    .argument(`[${value.code}]`, words.explained)
    .option("--all", options.explainAll)
    .action(async (code: string | undefined, given: Record<string, unknown>) => {
      const { explain } = await import("./commands/explain.ts");
      finish(explain(code, given, context));
    });
}

function addSchema(program: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  add(program, "schema", words)
    .option(`-o, --out <${value.file}>`, options.schemaOut)
    .option("--force", options.schemaForce)
    .action(async (given: Record<string, unknown>) => {
      const { printSchema } = await import("./commands/schema.ts");
      finish(printSchema(given, context));
    });
}

function addFonts(program: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  add(program, "fonts", words)
    .option(`--add <${value.folder}>`, options.fontsAdd)
    .option(`--remove <${value.folder}>`, options.fontsRemove)
    .action(async (given: Record<string, unknown>) => {
      const { fonts } = await import("./commands/fonts.ts");
      finish(fonts(given, context));
    });
}

function addDoctor(program: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  add(program, "doctor", words)
    .option(`--style <${value.style}>`, options.doctorStyle)
    .option(`-o, --out <${value.folder}>`, options.doctorOut)
    .option(`--font-dir <${value.folder}>`, options.fontDir, collect)
    .action(async (given: Record<string, unknown>) => {
      const { doctor } = await import("./commands/doctor.ts");
      finish(doctor(given, context));
    });
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
