import type { Source } from "../source/source.ts";
import { type CompiledTemplate, runtime } from "./handlebars-runtime.ts";
import type { Templates } from "./templates.ts";

/** What the build keeps of the shipped templates: for each document its program, and every program. */
export interface PrecompiledTemplates {
  readonly documents: readonly { readonly name: string; readonly source: Source; readonly program: string }[];
  /** What Handlebars precompiled, evaluated, by the name of the program. */
  readonly programs: Readonly<Record<string, unknown>>;
}

/** Makes the shipped templates ready to run with the small runtime alone; nothing is parsed or checked. */
export function templatesOf(precompiled: PrecompiledTemplates): Templates {
  const programs: Record<string, CompiledTemplate> = {};
  for (const [name, specification] of Object.entries(precompiled.programs)) {
    programs[name] = runtime.template(specification);
  }
  const documents = precompiled.documents.map(({ name, source, program }) => {
    return [name, { source, program, shipped: true }] as const;
  });
  return { documents: new Map(documents), programs };
}
