import type { Calls, Imported } from "../../studio/protocol.ts";
import type { Context } from "../context.ts";
import { madeQuietly } from "./made-quietly.ts";
import type { PlanFolder } from "./plan-folder.ts";

/** Makes this year's plan of one in the folder, by the means of `plan new --from`. */
export async function repeatPlanOf(
  { path, date, was, gradesUp }: Calls["repeat"]["asked"],
  folder: PlanFolder,
  context: Context,
): Promise<Imported> {
  const { newFrom } = await import("../commands/new-from.ts");
  const given = {
    from: folder.fileOf(path),
    date: date.trim(),
    gradesUp: gradesUp === true,
    ...(was.trim() !== "" && { was: was.trim() }),
  };
  return madeQuietly((quiet) => newFrom(undefined, given, quiet), folder.root, { cwd: folder.root }, context);
}
