import { createNodeHost } from "./cli/host/node-host.ts";
import { createStages } from "./cli/pipeline-stages.ts";
import type { Diagnostic } from "./diagnostic/diagnostic.ts";
import { hasErrors } from "./diagnostic/diagnostic.ts";
import type { Language, Severity } from "./diagnostic/problem.ts";
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
  /** A folder of templates that take the place of the built-in ones. */
  readonly templates?: string;
  /** Folders in which fonts are looked for before the system's. */
  readonly fontFolders?: readonly string[];
  /** The date written into the files; the default is 1 January 1980, so that the bytes do not change. */
  readonly date?: Date;
}

/** The documents of a plan, undefined where an error stands against it, and everything that was found. */
export interface RenderedPlan {
  readonly files: Readonly<Partial<Record<Format, Uint8Array>>> | undefined;
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
  if (!plan || hasErrors(diagnostics)) return { files: undefined, findings: worded(diagnostics, options) };
  const { style, templates, fontFolders = [] } = options;
  const press = await createStages().press({ style, templates, fontFolders }, createNodeHost());
  const found = [...diagnostics, ...press.diagnostics];
  if (hasErrors(found)) return { files: undefined, findings: worded(found, options) };
  const date = options.date ?? new Date("1980-01-01T00:00:00Z");
  const printed = await press.print(plan, options.formats ?? ["docx", "pdf"], date);
  const files =
    printed.files && Object.fromEntries(printed.files.map(({ format, bytes }) => [format, bytes]));
  return { files, findings: worded([...found, ...printed.diagnostics, ...press.notices()], options) };
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
