import type { Outcome } from "../src/diagnostic/diagnostic.ts";
import { type Making, makePaper } from "../src/pipeline/make-paper.ts";
import { type RenderedFile, writePaper } from "../src/pipeline/render.ts";
import type { Plan } from "../src/plan/plan.ts";

/** What a rendering needs beside the plan. */
export interface Rendering extends Making {
  readonly date: Date;
}

/** Makes a paper of a plan and writes it in the formats asked for; undefined where it can be written in none. */
export async function renderPlan(
  plan: Plan,
  rendering: Rendering,
): Promise<Outcome<readonly RenderedFile[]>> {
  const { value: made, diagnostics } = makePaper(plan, rendering);
  const value = made && (await writePaper(made, rendering.date));
  return { value: value && value.length > 0 ? value : undefined, diagnostics };
}
