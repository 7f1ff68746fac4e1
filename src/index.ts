import { configName } from "./cli/config/config-name.ts";
import { type Host, HostError } from "./cli/host/host.ts";
import { createNodeHost } from "./cli/host/node-host.ts";
import { forFinal } from "./cli/inputs/final.ts";
import { hostMessage } from "./cli/line/host-message.ts";
import { createStages } from "./cli/pipeline-stages.ts";
import { noConfig, type RuleLevel } from "./config/config.ts";
import { type LoadedConfig, loadConfig } from "./config/load.ts";
import type { Diagnostic, Outcome } from "./diagnostic/diagnostic.ts";
import { hasErrors } from "./diagnostic/diagnostic.ts";
import type { Language } from "./diagnostic/problem.ts";
import { rules } from "./lint/rules/index.ts";
import { usualPapers } from "./paper/paper.ts";
import { checkBytes } from "./pipeline/check.ts";
import { type PlainPlan, plainPlan } from "./plan/plain.ts";
import type { Plan } from "./plan/plan.ts";
import { type Finding, findingOf } from "./report/finding.ts";
import { createSource } from "./source/source.ts";
import { type Format, usualFormats } from "./vocabulary/formats.ts";
import { planSchema } from "./vocabulary/json-schema.ts";
import type { PictureOptions } from "./write/page-writer.ts";

export type { RuleLevel } from "./config/config.ts";
export type { Language, Severity } from "./diagnostic/problem.ts";
export type {
  Plain,
  PlainPlan as Plan,
  PlainRow as Row,
  PlainRows as Rows,
  PlainValue as Value,
} from "./plan/plain.ts";
export type { Finding, TextEdit } from "./report/finding.ts";
export type { Format } from "./vocabulary/formats.ts";
export type { RowFormName } from "./vocabulary/forms.ts";
export type { RowKeys } from "./vocabulary/row-keys.ts";
export type { PictureOptions } from "./write/page-writer.ts";

/** A plan as far as it could be read, and everything that was found. */
export interface ReadPlan {
  readonly plan: PlainPlan | undefined;
  readonly findings: readonly Finding[];
}

/** How a text is read. */
export interface ReadOptions {
  /** The path named in findings; the default is `方案.yaml`. */
  readonly path?: string;
  /** The language of the findings; the default is Chinese. */
  readonly language?: Language;
  /** What holds beside the plan: the text of a `plan.config.yaml`; what it builds on is not looked for. */
  readonly config?: string;
  /** How grave rules are, by code or family (`date/weekday-mismatch`, `date`), before what the configuration says. */
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  /** Whether it is to be final: what is still missing is an error then. */
  readonly final?: boolean;
}

/** How a plan is rendered. */
export interface RenderOptions extends ReadOptions {
  /** The default is both. */
  readonly formats?: readonly Format[];
  /** How pages become pictures; the default is one long picture, 1,240 pixels wide. */
  readonly pictures?: PictureOptions;
  /** A built-in style or a path; the default is the plan's own, else `standard`. */
  readonly style?: string;
  /** The papers to print, by any of their names, or all that the plan can make; the default is the plan alone. */
  readonly papers?: readonly string[] | "all";
  /** A folder of papers and templates that stand beside the built-in ones, or in their place. */
  readonly templates?: string;
  /** Folders in which fonts are looked for before the system's. */
  readonly fontFolders?: readonly string[];
  /** The date written into the files; the default is 1 January 1980, so that the bytes do not change. */
  readonly date?: Date;
}

/** A paper in the formats asked for; of several pictures each has its number: `1.png`, `2.png` … */
export type PaperFiles = Readonly<Partial<Record<Format | `${number}.${Format}`, Uint8Array>>>;

/** The documents of a plan, undefined where an error stands against it, and everything that was found. */
export interface RenderedPlan {
  /** The files of the first paper asked for: of the plan itself where nothing else is asked for. */
  readonly files: PaperFiles | undefined;
  /** The files of every paper, by its English name; papers for which the plan does not say enough are not among them. */
  readonly papers: Readonly<Record<string, PaperFiles>> | undefined;
  readonly findings: readonly Finding[];
}

/** Reads and checks a plan; a mistake in it is a finding, never an exception. */
export function read(input: string | Uint8Array, options: ReadOptions = {}): ReadPlan {
  const { value: plan, diagnostics } = checkInput(input, options);
  return { plan: plan && plainPlan(plan), findings: worded(diagnostics, options) };
}

/** Checks a plan: everything that is wrong with it, in the order of the text. */
export function check(input: string | Uint8Array, options: ReadOptions = {}): readonly Finding[] {
  return read(input, options).findings;
}

/**
 * Renders a plan to Word and PDF with the fonts of the package. Throws only where the machine fails, as
 * for a template folder that does not exist; the message of the error is a sentence in the language asked for.
 */
export async function render(input: string | Uint8Array, options: RenderOptions = {}): Promise<RenderedPlan> {
  const host = createNodeHost();
  try {
    return await print(input, options, host);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new Error(hostMessage(error, host, options.language ?? "zh"), { cause: error });
  }
}

async function print(input: string | Uint8Array, options: RenderOptions, host: Host): Promise<RenderedPlan> {
  const { value: plan, diagnostics } = checkInput(input, options);
  const failed = (found: readonly Diagnostic[]): RenderedPlan => ({
    files: undefined,
    papers: undefined,
    findings: worded(found, options),
  });
  if (!plan || hasErrors(diagnostics)) return failed(diagnostics);
  const { style, templates, fontFolders = [], papers: asked = usualPapers } = options;
  const press = await createStages().press({ style, fontFolders }, host);
  const rack = await press.rack(templates, { papers: asked });
  const found = [...diagnostics, ...press.diagnostics, ...rack.diagnostics];
  if (hasErrors(found)) return failed(found);
  const { formats = usualFormats, pictures, date = new Date("1980-01-01T00:00:00Z") } = options;
  const order = { papers: rack.papers, known: rack.known, leaveOut: asked === "all", formats, date };
  const printed = await press.print(plan, { ...order, ...(pictures && { pictures }) });
  const told = [...found, ...printed.diagnostics, ...press.notices()];
  if (!printed.files) return failed(told);
  const papers: Record<string, PaperFiles> = {};
  for (const { paper, format, picture, bytes } of printed.files) {
    const name = picture === undefined ? format : `${picture}.${format}`;
    papers[paper] = { ...papers[paper], [name]: bytes };
  }
  return { files: Object.values(papers)[0], papers, findings: worded(told, options) };
}

/** The JSON Schema (draft-07) of a plan. */
export function schema(): object {
  return planSchema() as object;
}

function checkInput(input: string | Uint8Array, options: ReadOptions): Outcome<Plan> {
  const { path = "方案.yaml", final = false } = options;
  const { config, diagnostics: settled } = configOf(options);
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const checked = checkBytes(bytes, path, config);
  const found = final ? forFinal(checked) : checked.diagnostics;
  return { value: checked.plan, diagnostics: [...found, ...settled] };
}

/** The rules asked for are a configuration that builds on the one given, so that both are read and judged alike. */
function configOf({ config, rules: levels }: ReadOptions): LoadedConfig {
  const given = config === undefined ? undefined : createSource(configName, config);
  if (levels === undefined) {
    return given ? loadConfig(given, rules, () => undefined) : { config: noConfig, diagnostics: [] };
  }
  const asked = createSource(
    "rules",
    JSON.stringify({ ...(given && { extends: configName }), rules: levels }),
  );
  return loadConfig(asked, rules, (_, from) => (from === asked ? given : undefined));
}

function worded(diagnostics: readonly Diagnostic[], { language = "zh" }: ReadOptions): readonly Finding[] {
  return diagnostics.map((diagnostic) => findingOf(diagnostic, language));
}
