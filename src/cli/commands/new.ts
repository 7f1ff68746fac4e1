import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
export async function newPlan(
  _f: string | undefined,
  _g: Record<string, unknown>,
  _c: Context,
): Promise<ExitCode> {
  return exitCodes.bug;
}
