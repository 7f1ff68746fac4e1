import Handlebars from "handlebars";
import {
  type Diagnostic,
  diagnose,
  hasErrors,
  type Outcome,
  sortDiagnostics,
} from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Source } from "../source/source.ts";
import { checkTags } from "./check-tags.ts";
import { documentKind, documentKinds } from "./documents.ts";
import type { CompiledTemplate } from "./handlebars-runtime.ts";
import { unusedTemplate } from "./problems.ts";
import { type ParsedTemplate, printHelpers, type Resolving, resolveTemplate } from "./resolve.ts";
import { objectOf } from "./shape.ts";
import { type Program, parseTemplate } from "./syntax.ts";
import type { ReadyDocument, Templates } from "./templates.ts";
import { tidy } from "./tidy.ts";
import { viewShapes } from "./view-shapes.ts";

/** Templates that are checked and resolved, not yet compiled. */
export interface ResolvedTemplates {
  readonly documents: ReadonlyMap<string, ReadyDocument>;
  readonly programs: ReadonlyMap<string, Program>;
}

/**
 * Checks templates and makes them ready to run. `shipped` and `own` hold files by their path
 * inside the folder (`plan.hbs`, `partials/part.hbs`); an own file takes the place of the shipped
 * one of the same name.
 */
export function loadTemplates(
  shipped: ReadonlyMap<string, Source>,
  own: ReadonlyMap<string, Source> = new Map(),
): Outcome<Templates> {
  const { value, diagnostics } = resolveTemplates(shipped, own);
  if (!value) return { value: undefined, diagnostics };
  const programs: Record<string, CompiledTemplate> = {};
  for (const [name, program] of value.programs) programs[name] = compile(program);
  return { value: { documents: value.documents, programs }, diagnostics };
}

/** Checks templates and resolves their names; undefined where one of them has a mistake. */
export function resolveTemplates(
  shipped: ReadonlyMap<string, Source>,
  own: ReadonlyMap<string, Source> = new Map(),
): Outcome<ResolvedTemplates> {
  const sources = new Map([...byName(shipped), ...byName(own)]);
  const diagnostics: Diagnostic[] = [];
  const templates = new Map<string, ParsedTemplate>();
  for (const [name, source] of sources) {
    const parsed = parseTemplate(source);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.value) templates.set(name, { name, source, program: parsed.value });
  }
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics: sortDiagnostics(diagnostics) };
  const resolving: Resolving = { templates, shapes: viewShapes, programs: new Map(), diagnostics };
  const documents = resolveDocuments(templates, resolving, new Set(byName(own).keys()));
  for (const kind of documents.keys()) diagnostics.push(...checkTags(kind, templates));
  diagnostics.push(...unusedFiles(byName(own), templates, resolving));
  const found = sortDiagnostics(distinct(diagnostics));
  if (hasErrors(found)) return { value: undefined, diagnostics: found };
  const programs = new Map([...resolving.programs].map(([name, program]) => [name, tidy(program)]));
  return { value: { documents, programs }, diagnostics: found };
}

/** Files by the name that a template calls them: without folder and ending, documents by their English name. */
function byName(files: ReadonlyMap<string, Source>): ReadonlyMap<string, Source> {
  return new Map(
    [...files].map(([path, source]) => {
      const stem = path.replace(/^.*[/\\]/u, "").replace(/\.hbs$/iu, "");
      return [documentKind(stem)?.name ?? stem, source];
    }),
  );
}

function resolveDocuments(
  templates: ReadonlyMap<string, ParsedTemplate>,
  resolving: Resolving,
  own: ReadonlySet<string>,
): ReadonlyMap<string, ReadyDocument> {
  const documents = new Map<string, ReadyDocument>();
  for (const { name } of documentKinds) {
    const template = templates.get(name);
    if (!template) continue;
    const alone: Resolving = { ...resolving, programs: new Map() };
    const program = resolveTemplate(name, objectOf("plan"), alone);
    for (const [key, resolved] of alone.programs) resolving.programs.set(key, resolved);
    const shipped = ![...alone.programs.keys()].some((key) => own.has(key.replace(/\|.*$/u, "")));
    documents.set(name, { source: template.source, shipped, program });
  }
  return documents;
}

function unusedFiles(
  own: ReadonlyMap<string, Source>,
  templates: ReadonlyMap<string, ParsedTemplate>,
  { programs }: Resolving,
): readonly Diagnostic[] {
  const used = new Set([...programs.keys()].map((key) => key.replace(/\|.*$/u, "")));
  const known = documentKinds.map(({ name }) => name);
  const names = [...new Set([...known, ...[...templates.keys()].filter((name) => !own.has(name))])];
  return [...own].flatMap(([name, source]) => {
    if (used.has(name)) return [];
    const data = { name, nearest: nearest(name, names) ?? "", known };
    return [diagnose(unusedTemplate, source, { start: 0, end: 0 }, data)];
  });
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

/**
 * The shipped templates as the text of a JavaScript expression, for the build: its value is what
 * `templatesOf` takes. Throws where a template has a mistake.
 */
export function precompileTemplates(shipped: ReadonlyMap<string, Source>): string {
  const { value, diagnostics } = resolveTemplates(shipped);
  if (!value)
    throw new Error(diagnostics.map(({ code, data }) => `${code} ${JSON.stringify(data)}`).join("\n"));
  const documents = [...value.documents].map(([name, { source, program }]) => ({ name, source, program }));
  const programs = [...value.programs].map(([name, program]) => {
    return `${JSON.stringify(name)}: ${String(Handlebars.precompile(program, options))}`;
  });
  return `{ documents: ${JSON.stringify(documents)}, programs: {\n${programs.join(",\n")}\n} }`;
}
