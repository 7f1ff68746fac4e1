import type { Imported } from "../../studio/protocol.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";
import { UsageError } from "../line/usage-error.ts";
import { capturing } from "../render/capture.ts";

/**
 * Runs a command that makes a plan below `root`, and hands over which one and what the command said; a
 * refusal is what it said. `given`: what its host has of its own.
 */
export async function madeQuietly(
  command: (context: Context) => Promise<ExitCode>,
  root: string,
  given: Partial<Host>,
  context: Context,
): Promise<Imported> {
  const { path } = context.host;
  const created: string[] = [];
  const handed: Partial<Host> = {
    ...given,
    createFile(made, content) {
      context.host.createFile(made, content);
      created.push(made);
    },
  };
  const host = Object.assign(Object.create(context.host) as Host, handed);
  const { context: quiet, pieces } = capturing({ ...context, host });
  const code = await command(quiet).catch((error: unknown) => {
    if (error instanceof UsageError) return error;
    throw error;
  });
  if (code instanceof UsageError) return { refused: code.message };
  const told = pieces.map(([, text]) => text.trimEnd());
  const plan = created.find((made) => /\.ya?ml$/iu.test(made));
  if (code !== exitCodes.fine || plan === undefined) return { refused: told.join("\n") };
  return { path: path.relative(root, plan).split(path.sep).join("/"), told };
}
