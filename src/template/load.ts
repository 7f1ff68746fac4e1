import Handlebars from "handlebars";
import {
  type Diagnostic,
  diagnose,
  hasErrors,
  type Outcome,
  sortDiagnostics,
} from "../diagnostic/diagnostic.ts";
import type { FoundPaper } from "../paper/find-papers.ts";
import type { Source } from "../source/source.ts";
import { checkTags } from "./check/check-tags.ts";
import { printHelpers, resolveTemplate } from "./check/resolve.ts";
import { type Program, parseTemplate } from "./check/syntax.ts";
import { tidy } from "./check/tidy.ts";
import { shapesOf } from "./check/view-shapes.ts";
import type { ParsedTemplate, Resolving } from "./check/walk.ts";
import { missingTemplate } from "./problems.ts";
import type { CompiledTemplate } from "./run/handlebars-runtime.ts";
import type { ReadyPaper } from "./run/templates.ts";
import { objectOf } from "./shape.ts";
import { filesOfPaper, type TemplateFiles } from "./template-files.ts";

/** The templates of a paper, checked and resolved, not yet compiled. */
export interface ResolvedPaper extends Omit<ReadyPaper, "programs"> {
  readonly programs: ReadonlyMap<string, Program>;
}

const noFiles: TemplateFiles = new Map();
const start = { start: 0, end: 0 };

/**
 * Checks the templates of a paper and makes them ready to run. `shipped` and `own` hold files by
 * their path inside the folder (`plan/template.hbs`, `partials/part.hbs`); an own file takes the
 * place of the shipped one of the same name.
 */
export function loadPaper(
  found: FoundPaper,
  shipped: TemplateFiles,
  own: TemplateFiles = noFiles,
): Outcome<ReadyPaper> {
  const { value, diagnostics } = resolvePaper(found, shipped, own);
  if (!value) return { value: undefined, diagnostics };
  const programs: Record<string, CompiledTemplate> = {};
  for (const [name, program] of value.programs) programs[name] = compile(program);
  return { value: { ...value, programs }, diagnostics };
}

/** Checks the templates of a paper and resolves their names; undefined where one of them has a mistake. */
export function resolvePaper(
  found: FoundPaper,
  shipped: TemplateFiles,
  own: TemplateFiles = noFiles,
): Outcome<ResolvedPaper> {
  const { paper } = found;
  const files = filesOfPaper(found, shipped, own);
  const source = files.sources.get(paper.name);
  if (!source) return { value: undefined, diagnostics: [missingTemplateOf(found, shipped, own)] };
  const { templates, diagnostics } = parsed(files.sources);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics: sortDiagnostics(diagnostics) };
  const resolving: Resolving = {
    templates,
    shapes: shapesOf(paper),
    named: new Set(),
    programs: new Map(),
    diagnostics,
  };
  const program = resolveTemplate(paper.name, objectOf("plan"), resolving);
  diagnostics.push(...checkTags(paper.name, templates));
  const told = sortDiagnostics(distinct(diagnostics));
  if (hasErrors(told)) return { value: undefined, diagnostics: told };
  const programs = new Map([...resolving.programs].map(([name, each]) => [name, tidy(each)]));
  const isShipped = ![...programs.keys()].some((key) => files.own.has(key.replace(/\|.*$/u, "")));
  return {
    value: { paper, source, shipped: isShipped, named: [...resolving.named], program, programs },
    diagnostics: told,
  };
}

function parsed(sources: ReadonlyMap<string, Source>): {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const templates = new Map<string, ParsedTemplate>();
  for (const [name, source] of sources) {
    const read = parseTemplate(source);
    diagnostics.push(...read.diagnostics);
    if (read.value) templates.set(name, { name, source, program: read.value });
  }
  return { templates, diagnostics };
}

/** Told at the manifest, which is there. */
function missingTemplateOf(
  { paper, folder }: FoundPaper,
  shipped: TemplateFiles,
  own: TemplateFiles,
): Diagnostic {
  const manifest = [...own, ...shipped].find(([path]) => path.startsWith(`${folder}/`))?.[1];
  const source = manifest ?? { path: folder, text: "", lineStarts: [0] };
  return diagnose(missingTemplate, source, start, { paper: paper.zh, folder });
}

/** One finding once, though a partial is looked at for every place that uses it. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const each of diagnostics) {
    seen.set(`${each.source.path}\n${each.range.start}\n${each.range.end}\n${each.code}`, each);
  }
  return [...seen.values()];
}

const helpers = Object.fromEntries(Object.values(printHelpers).map((name) => [name, true]));
const options = { knownHelpers: helpers as KnownHelpers, knownHelpersOnly: true } as const;

function compile(program: Program): CompiledTemplate {
  return Handlebars.compile(program, options) as unknown as CompiledTemplate;
}

/** A resolved program as the text of a JavaScript expression, for the build. */
export function precompile(program: Program): string {
  return String(Handlebars.precompile(program, options));
}
