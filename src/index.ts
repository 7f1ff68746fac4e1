import { createNodeHost } from "./cli/host/node-host.ts";
import { createStages } from "./cli/pipeline-stages.ts";
import type { Diagnostic } from "./diagnostic/diagnostic.ts";
import { hasErrors } from "./diagnostic/diagnostic.ts";
import type { Language, Severity } from "./diagnostic/problem.ts";
import { usualPapers } from "./paper/paper.ts";
import { checkBytes } from "./pipeline/check.ts";
import type { Format } from "./pipeline/render.ts";
import type { Plan } from "./plan/plan.ts";
import { sentenceOf } from "./report/wording.ts";
import { pointAt } from "./source/source.ts";
import { planSchema } from "./vocabulary/json-schema.ts";

export type { Language, Severity } from "./diagnostic/problem.ts";
export type { Format } from "./pipeline/render.ts";
export type * from "./plan/plan.ts";

/** One finding, worded and placed; lines and columns count from 1, columns in characters. */
export interface Finding {
  /** Permanent, as `yaml/full-width-colon`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to write; empty where there is nothing to add. */
  readonly hint: string;
  readonly line: number;
  readonly column: number;
  /** Half-open range of UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** A plan as far as it could be read, and everything that was found. */
export interface ReadPlan {
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
}

/** How a text is read. */
export interface ReadOptions {
  /** The path named in findings; the default is `方案.yaml`. */
  readonly path?: string;
  /** The language of the findings; the default is Chinese. */
  readonly language?: Language;
}

/** How a plan is rendered. */
export interface RenderOptions extends ReadOptions {
  /** The default is both. */
  readonly formats?: readonly Format[];
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

/** A paper in the formats asked for. */
export type PaperFiles = Readonly<Partial<Record<Format, Uint8Array>>>;

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
  const { plan, diagnostics } = checkInput(input, options);
  return { plan, findings: worded(diagnostics, options) };
}

/** Checks a plan: everything that is wrong with it, in the order of the text. */
export function check(input: string | Uint8Array, options: ReadOptions = {}): readonly Finding[] {
  return read(input, options).findings;
}

/**
 * Renders a plan to Word and PDF with the fonts of the package. Throws only where the machine
 * fails: a font folder or a template folder that does not exist.
 */
export async function render(input: string | Uint8Array, options: RenderOptions = {}): Promise<RenderedPlan> {
  const { plan, diagnostics } = checkInput(input, options);
  const failed = (found: readonly Diagnostic[]): RenderedPlan => ({
    files: undefined,
    papers: undefined,
    findings: worded(found, options),
  });
  if (!plan || hasErrors(diagnostics)) return failed(diagnostics);
  const { style, templates, fontFolders = [], papers: asked = usualPapers } = options;
  const press = await createStages().press({ style, fontFolders }, createNodeHost());
  const rack = await press.rack(templates, asked);
  const found = [...diagnostics, ...press.diagnostics, ...rack.diagnostics];
  if (hasErrors(found)) return failed(found);
  const { formats = ["docx", "pdf"], date = new Date("1980-01-01T00:00:00Z") } = options;
  const printed = await press.print(plan, { papers: rack.papers, leaveOut: asked === "all", formats, date });
  const told = [...found, ...printed.diagnostics, ...press.notices()];
  if (!printed.files) return failed(told);
  const papers: Record<string, Partial<Record<Format, Uint8Array>>> = {};
  for (const { paper, format, bytes } of printed.files) papers[paper] = { ...papers[paper], [format]: bytes };
  return { files: Object.values(papers)[0], papers, findings: worded(told, options) };
}

/** The JSON Schema (draft-07) of a plan. */
export function schema(): object {
  return planSchema() as object;
}

function checkInput(
  input: string | Uint8Array,
  { path = "方案.yaml" }: ReadOptions,
): ReturnType<typeof checkBytes> {
  return checkBytes(typeof input === "string" ? new TextEncoder().encode(input) : input, path);
}

function worded(diagnostics: readonly Diagnostic[], { language = "zh" }: ReadOptions): readonly Finding[] {
  return diagnostics.map((diagnostic) => {
    const { message, hint = "" } = sentenceOf(diagnostic, language);
    const { code, severity, range, source } = diagnostic;
    return { code, severity, message, hint, ...pointAt(source, range.start), ...range };
  });
}
