import type { Paper } from "../../paper/paper.ts";
import type { Source } from "../../source/source.ts";
import { bounded } from "./bounds.ts";
import type { CompiledTemplate } from "./handlebars-runtime.ts";
import { printAttribute, printText } from "./print.ts";

/** A paper whose template is ready to run. */
export interface ReadyPaper {
  readonly paper: Paper;
  /** The file of its template, where a finding about it is shown. */
  readonly source: Source;
  /** Whether every file it uses came with the program: then a fault in its markup is a bug of ours. */
  readonly shipped: boolean;
  /** The fields and sections of the plan that its templates name. */
  readonly named: readonly string[];
  /** The name of its program. */
  readonly program: string;
  /** Its template and the partials that it uses. */
  readonly programs: Readonly<Record<string, CompiledTemplate>>;
}

/** Runs a paper's template on a view of a plan: markup. Throws `Unbounded` where it would not end. */
export function runTemplate({ program, programs }: ReadyPaper, view: unknown): string {
  const run = programs[program];
  if (!run) throw new Error(`no compiled template ${program}`);
  return run(view, bounded({ helpers: printHelperFunctions, partials: programs }));
}

const printHelperFunctions = {
  $text: printText,
  $attribute: printAttribute,
  $number: (index: number) => printText(index + 1),
};
