import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-codes.ts";
import { guideText } from "../guide/guide-text.ts";
import { printOrSave } from "../line/print-or-save.ts";

/** `plan guide`: one page that teaches a language model to write a plan. */
export async function printGuide(
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const check = await context.stages.check();
  return printOrSave(guideText(check, context.language), given, context);
}
