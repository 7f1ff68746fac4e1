import type { Outcome } from "../diagnostic/diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import type { Format } from "../vocabulary/formats.ts";
import { type MadePaper, type Making, makePaper } from "./make-paper.ts";
import { writers } from "./writers.ts";

export { styleOfPlan } from "./make-paper.ts";

/** What a rendering needs beside the plan. */
export interface Rendering extends Making {
  /** The date written into the files; the same date gives the same bytes. */
  readonly date: Date;
}

/** A document in one format, or one of the pictures that its pages make. */
export interface RenderedFile {
  readonly format: Format;
  /** Which of several pictures, from 1; undefined where there is one file. */
  readonly picture?: number | undefined;
  readonly bytes: Uint8Array;
}

/**
 * Renders a paper of a plan to files; a mistake of a template is told and nothing is made. A character that no face
 * has is told and stops what is laid out alone: who opens the other formats brings fonts of their own.
 */
export async function renderPlan(
  plan: Plan,
  rendering: Rendering,
): Promise<Outcome<readonly RenderedFile[]>> {
  const { value: made, diagnostics } = makePaper(plan, rendering);
  const value = made && (await writePaper(made, rendering.date));
  return { value: value && value.length > 0 ? value : undefined, diagnostics };
}

/** Writes a paper in those of some formats that it can be written in; by default in all of them. */
export async function writePaper(
  made: MadePaper,
  date: Date,
  wanted: readonly Format[] = made.formats,
): Promise<readonly RenderedFile[]> {
  const files: RenderedFile[] = [];
  for (const format of made.formats.filter((each) => wanted.includes(each))) {
    const written = await writers[format](made, date);
    const several = written.length > 1;
    files.push(...written.map((bytes, i) => ({ format, picture: several ? i + 1 : undefined, bytes })));
  }
  return files;
}
