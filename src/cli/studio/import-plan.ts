import type { Calls, Imported } from "../../studio/protocol.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";
import { capturing } from "../render/capture.ts";

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
  const created: string[] = [];
  const handed: Partial<Host> = {
    cwd: root,
    readFile: (asked) => (asked === file ? bytes : context.host.readFile(asked)),
    createFile(made, content) {
      context.host.createFile(made, content);
      created.push(made);
    },
  };
  const host = Object.assign(Object.create(context.host) as Host, handed);
  const { context: quiet, pieces } = capturing({ ...context, host });
  const code = await importFiles([file], { out: root }, quiet);
  const told = pieces.map(([, text]) => text.trimEnd());
  const plan = created.find((made) => /\.ya?ml$/iu.test(made));
  if (code !== exitCodes.fine || plan === undefined) return { refused: told.join("\n") };
  return { path: path.relative(root, plan).split(path.sep).join("/"), told };
}
