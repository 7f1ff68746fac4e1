import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
export async function render(
  _f: readonly string[],
  _g: Record<string, unknown>,
  _c: Context,
): Promise<ExitCode> {
  return exitCodes.bug;
}
