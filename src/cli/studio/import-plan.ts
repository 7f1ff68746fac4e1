import type { Calls, Imported } from "../../studio/protocol.ts";
import type { Context } from "../context.ts";
import { madeQuietly } from "./made-quietly.ts";

/** Makes a plan of a file that was handed over, by the means of `plan import`; what reads it is loaded then. */
export async function importPlan(
  { name, base64 }: Calls["import"]["asked"],
  root: string,
  context: Context,
): Promise<Imported> {
  const { importFiles } = await import("../commands/import.ts");
  const { path } = context.host;
  // A browser tells the name of a file alone; what else a name says of folders counts for nothing.
  const file = path.join(root, name.split(/[\\/]/u).at(-1) ?? name);
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  const given = {
    cwd: root,
    readFile: (asked: string) => (asked === file ? bytes : context.host.readFile(asked)),
  };
  return madeQuietly((quiet) => importFiles([file], { out: root }, quiet), root, given, context);
}
