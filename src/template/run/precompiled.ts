import type { Paper, Wording } from "../../paper/paper.ts";
import type { Source } from "../../source/source.ts";
import { type CompiledTemplate, runtime } from "./handlebars-runtime.ts";
import type { ReadyPaper } from "./templates.ts";

/** Programs as Handlebars precompiled them, evaluated, by their names. */
export type Specifications = Readonly<Record<string, unknown>>;

/** What the build keeps of a shipped paper; the programs of shared partials lie beside it, once for all. */
export interface PrecompiledPaper {
  readonly paper: Paper;
  readonly source: Source;
  readonly named: readonly string[];
  readonly program: string;
  readonly programs: Specifications;
}

/** A shipped paper as the build lists it: its names, what it may be worded by, and where the rest is. */
export interface ShippedPaper extends Pick<Paper, "name" | "zh" | "aliases" | "order" | "dossier"> {
  readonly wordings: readonly Pick<Wording, "zh" | "name" | "kind">[];
  load(): Promise<PrecompiledPaper>;
}

/** Makes a shipped paper ready to run with the small runtime alone; nothing is parsed or checked. */
export function readyPaper(
  { paper, source, named, program, programs }: PrecompiledPaper,
  shared: Specifications,
): ReadyPaper {
  const ready: Record<string, CompiledTemplate> = {};
  for (const [name, specification] of Object.entries({ ...shared, ...programs })) {
    ready[name] = runtime.template(specification);
  }
  return { paper, source, named, program, shipped: true, programs: ready };
}
