import { planForAudience, readableBy } from "./audience/for-audience.ts";
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
import { choosePapers, inPlanOrder } from "./paper/choose.ts";
import { usualPapers } from "./paper/paper.ts";
import { type Around, checkBytes } from "./pipeline/check.ts";
import type { Audience } from "./plan/body.ts";
import { type PlainPlan, plainPlan } from "./plan/plain.ts";
import type { Plan } from "./plan/plan.ts";
import { type Finding, findingOf } from "./report/finding.ts";
import { createSource } from "./source/source.ts";
import { editorSchema } from "./vocabulary/editor-schema.ts";
import { type Format, usualFormats } from "./vocabulary/formats.ts";
import { planSchema } from "./vocabulary/json-schema.ts";
import type { PictureOptions } from "./write/page-writer.ts";

export type { RuleLevel } from "./config/config.ts";
export type { Language, Severity } from "./diagnostic/problem.ts";
export type { Audience } from "./plan/body.ts";
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
  /** Who reads the papers: `internal` (the default), `parents` or `public`; what they are not to read is masked. */
  readonly audience?: Audience;
  /** The files of class lists that the plan names (学生名单), by the names that it writes. */
  readonly lists?: Readonly<Record<string, Uint8Array>>;
  /**
   * Whether the papers are printed as a dossier, in its order and with its contents; `bound`: also as one PDF, under
   * `papers.bound`. Where `papers` is not said, it is those that the plan lists, else all that it can make.
   */
  readonly dossier?: boolean | "bound";
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

/**
 * Reads and checks a plan; a mistake in it is a finding, never an exception. For an audience the plan is masked as its
 * papers are, and nothing that was found is told.
 */
export function read(
  input: string | Uint8Array,
  { audience = "internal", ...options }: ReadOptions & Pick<RenderOptions, "audience"> = {},
): ReadPlan {
  const { value: plan, diagnostics } = checkInput(input, options);
  // What is told quotes the text as it is.
  const findings = audience === "internal" ? worded(diagnostics, options) : [];
  return { plan: plan && plainPlan(readableBy(plan, audience)), findings };
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
  const { value: whole, diagnostics } = await checkWithLists(input, options);
  const failed = (found: readonly Diagnostic[]): RenderedPlan => ({
    files: undefined,
    papers: undefined,
    findings: worded(found, options),
  });
  if (!whole || hasErrors(diagnostics)) return failed(diagnostics);
  const { style, templates, fontFolders = [], audience = "internal" } = options;
  const dossier = options.dossier ? { bound: options.dossier === "bound" } : undefined;
  const asked = options.papers ?? (dossier ? "chosen" : usualPapers);
  const { plan } = planForAudience(whole, audience);
  const press = await createStages().press({ style, fontFolders }, host);
  const rack = await press.rack(templates, { papers: asked, dossier });
  const found = [...diagnostics, ...press.diagnostics, ...rack.diagnostics];
  if (hasErrors(found)) return failed(found);
  const { formats = usualFormats, pictures, date = new Date("1980-01-01T00:00:00Z") } = options;
  const { papers: wanted, leaveOut } = choosePapers(plan, rack.papers, asked);
  const ordered = dossier ? inPlanOrder(plan, wanted) : wanted;
  const order = { papers: ordered, known: rack.known, leaveOut, formats, date, dossier };
  const printed = await press.print(plan, { ...order, ...(pictures && { pictures }) });
  const told = [...found, ...printed.diagnostics, ...press.notices()];
  if (!printed.files) return failed(told);
  const papers: Record<string, PaperFiles> = {};
  for (const { paper, format, picture, bytes } of printed.files) {
    const name = picture === undefined ? format : `${picture}.${format}`;
    const unit = paper === "" ? "bound" : paper;
    papers[unit] = { ...papers[unit], [name]: bytes };
  }
  return { files: Object.values(papers)[0], papers, findings: worded(told, options) };
}

/** The JSON Schema (draft-07) of a plan. */
export function schema(): object {
  return editorSchema(planSchema()) as object;
}

/** Checks a plan, and once more with the class lists that are given where it names some. */
async function checkWithLists(input: string | Uint8Array, options: RenderOptions): Promise<Outcome<Plan>> {
  const alone = checkInput(input, options);
  const { lists } = options;
  if (!lists || !alone.value || alone.value.rosters.length === 0) return alone;
  const { loadRosters } = await import("./roster/load-rosters.ts");
  const rosters = await loadRosters(alone.value, {
    look: (name) => lists[name]?.length,
    read: (name) => lists[name],
    neighbours: () => Object.keys(lists),
  });
  return checkInput(input, options, { rosters });
}

function checkInput(input: string | Uint8Array, options: ReadOptions, around: Around = {}): Outcome<Plan> {
  const { path = "方案.yaml", final = false } = options;
  const { config, diagnostics: settled } = configOf(options);
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const checked = checkBytes(bytes, path, config, around);
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
