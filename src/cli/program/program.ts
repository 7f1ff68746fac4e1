import { Command } from "commander";
import { displayWidth } from "../../source/display-width.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-codes.ts";
import { type Example, type HelpWords, helpWords } from "../words/help-words.ts";

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
  for (const [name, fill] of Object.entries(commands)) {
    const { summary, description, usage, examples } = words.commands[name as keyof typeof commands];
    const command = program.command(name).summary(summary);
    if (args !== undefined && !args.includes(name)) continue;
    command
      .description(description)
      .usage(usage)
      .helpOption("-h, --help", words.help)
      .addHelpText("after", () => `\n${words.examplesTitle}\n${exampleLines(examples)}`);
    fill(command, context, words, finish);
  }
  return program.helpCommand(`help [${words.value.command}]`, words.commands.help.summary);
}

/** Says what a command takes, and what it does. */
type Fill = (command: Command, context: Context, words: HelpWords, finish: Finish) => void;

const commands = {
  init: fillInit,
  new: fillNew,
  import: fillImport,
  check: fillCheck,
  render: fillRender,
  documents: fillDocuments,
  template: fillTemplate,
  report: fillReport,
  explain: fillExplain,
  read: fillRead,
  schema: fillSchema,
  fonts: fillFonts,
  doctor: fillDoctor,
} satisfies Readonly<Record<string, Fill>>;

/** An option that may be given several times. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function fillInit(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
    .argument(`[${value.folder}]`, words.initFolder)
    .option(`--school <${value.text}>`, options.school)
    .option(`--ci <${value.service}>`, options.ci)
    .option(`--source <${value.source}>`, options.source)
    .option(`--package-version <${value.version}>`, options.packageVersion)
    .option("-y, --yes", options.initYes)
    .action(async (folder: string | undefined, given: Record<string, unknown>) => {
      const { init } = await import("../commands/init.ts");
      finish(await init(folder, given, context));
    });
}

function fillNew(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
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
      const { newPlan } = await import("../commands/new.ts");
      finish(await newPlan(file, given, context));
    });
}

function fillImport(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  command
    .argument(`[${words.value.file}...]`, words.importFiles)
    .option(`-o, --out <${words.value.folder}>`, words.options.importOut)
    .action(async (files: string[], given: Record<string, unknown>) => {
      const { importFiles } = await import("../commands/import.ts");
      finish(await importFiles(files, given, context));
    });
}

function fillCheck(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
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
      const { check } = await import("../commands/check.ts");
      finish(await check(inputs, given, context));
    });
}

function fillRender(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
    .argument(`[${value.plans}...]`, words.inputs)
    .option(`--format <${value.format}>`, options.renderFormat)
    .option(`--width <${value.pixels}>`, options.width)
    .option("--each-page", options.eachPage)
    .option(`-o, --out <${value.folder}>`, options.out)
    .option(`--style <${value.style}>`, options.style)
    .option(`--document <${value.document}>`, options.document)
    .option(`--audience <${value.audience}>`, options.audience)
    .option("--dossier", options.dossier)
    .option("--merge", options.merge)
    .option(`--template <${value.folder}>`, options.template)
    .option(`--font-dir <${value.folder}>`, options.fontDir, collect)
    .option("--force", options.force)
    .option("--final", options.renderFinal)
    .option("--rebuild", options.rebuild)
    .option("--watch", options.watch)
    .option(`--jobs <${value.number}>`, options.jobs)
    .option(`--shard <${value.shard}>`, options.shard)
    .action(async (inputs: string[], given: Record<string, unknown>) => {
      const { render } = await import("../commands/render.ts");
      finish(await render(inputs, given, context));
    });
}

function fillDocuments(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
    .argument(`[${value.file}]`, words.documentsFile)
    .option(`--format <${value.format}>`, options.documentsFormat)
    .option(`--template <${value.folder}>`, options.template)
    .action(async (file: string | undefined, given: Record<string, unknown>) => {
      const { documents } = await import("../commands/documents.ts");
      finish(await documents(file, given, context));
    });
}

function fillTemplate(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
    .argument("[new|check|list]", words.templateAction)
    .argument(`[${value.document}]`, words.templateName)
    .option(`--from <${value.document}>`, options.templateFrom)
    .option(`--template <${value.folder}>`, options.templateFolder)
    .action(async (action: string | undefined, name: string | undefined, given: Record<string, unknown>) => {
      const { template } = await import("../commands/template.ts");
      finish(await template(action, name, given, context));
    });
}

function fillReport(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
    .argument("[merge]", words.reportAction)
    .argument(`[${value.reports}...]`, words.reports)
    .option(`--format <${value.format}>`, options.mergeFormat)
    .option(`-o, --out <${value.file}>`, options.mergeOut)
    .option(`--shards <${value.number}>`, options.mergeShards)
    .action(async (action: string | undefined, files: string[], given: Record<string, unknown>) => {
      const { report } = await import("../commands/report.ts");
      finish(await report(action === undefined ? [] : [action, ...files], given, context));
    });
}

function fillExplain(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
    .argument(`[${value.code}]`, words.explained)
    .option("--all", options.explainAll)
    .action(async (code: string | undefined, given: Record<string, unknown>) => {
      const { explain } = await import("../commands/explain.ts");
      finish(explain(code, given, context));
    });
}

function fillRead(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  command
    .argument(`[${words.value.file}]`, words.readFile)
    .option("--json", words.options.readJson)
    .action(async (file: string | undefined) => {
      const { read } = await import("../commands/read.ts");
      finish(await read(file, context));
    });
}

function fillSchema(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
    .option(`-o, --out <${value.file}>`, options.schemaOut)
    .option("--force", options.schemaForce)
    .action(async (given: Record<string, unknown>) => {
      const { printSchema } = await import("../commands/schema.ts");
      finish(printSchema(given, context));
    });
}

function fillFonts(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
    .option(`--add <${value.folder}>`, options.fontsAdd)
    .option(`--remove <${value.folder}>`, options.fontsRemove)
    .action(async (given: Record<string, unknown>) => {
      const { fonts } = await import("../commands/fonts.ts");
      finish(fonts(given, context));
    });
}

function fillDoctor(command: Command, context: Context, words: HelpWords, finish: Finish): void {
  const { value, options } = words;
  command
    .option(`--style <${value.style}>`, options.doctorStyle)
    .option(`-o, --out <${value.folder}>`, options.doctorOut)
    .option(`--font-dir <${value.folder}>`, options.fontDir, collect)
    .action(async (given: Record<string, unknown>) => {
      const { doctor } = await import("../commands/doctor.ts");
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
