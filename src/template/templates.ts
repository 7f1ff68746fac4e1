import type { Source } from "../source/source.ts";
import type { CompiledTemplate } from "./handlebars-runtime.ts";
import { printAttribute, printText } from "./print.ts";

/** Templates ready to run: one for each document, and the partials that they use. */
export interface Templates {
  readonly documents: ReadonlyMap<string, ReadyDocument>;
  readonly programs: Readonly<Record<string, CompiledTemplate>>;
}

/** The template of a document. */
export interface ReadyDocument {
  /** Its file, where a finding about it is shown. */
  readonly source: Source;
  /** Whether every file it uses came with the program: then a fault in its markup is a bug of ours. */
  readonly shipped: boolean;
  /** The name of its program. */
  readonly program: string;
}

/** Runs a document's template on a view of a plan: markup. */
export function runTemplate(templates: Templates, { program }: ReadyDocument, view: unknown): string {
  const run = templates.programs[program];
  if (!run) throw new Error(`no compiled template ${program}`);
  return run(view, { helpers: printHelperFunctions, partials: templates.programs });
}

const printHelperFunctions = { $text: printText, $attribute: printAttribute };
