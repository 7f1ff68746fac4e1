import type { Imported } from "../../studio/protocol.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Host } from "../host/host.ts";
import { printedPath } from "../host/paths.ts";
import { UsageError } from "../line/usage-error.ts";
import { capturing } from "../render/capture.ts";
import { importWords } from "../words/import-words.ts";
import { repeatWords } from "../words/repeat-words.ts";

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
  const plan = created.find((made) => /\.ya?ml$/iu.test(made));
  const next = plan === undefined ? [] : nextSteps(plan, { ...context, host });
  const lines = pieces.flatMap(([, text]) => text.trimEnd().split("\n"));
  const told = lines.filter((line) => !next.includes(line));
  if (code !== exitCodes.fine || plan === undefined) return { refused: told.join("\n") };
  return { path: path.relative(root, plan).split(path.sep).join("/"), told };
}

/** What a terminal is told to do next: the page has done it by then. */
function nextSteps(plan: string, { host, language }: Context): readonly string[] {
  const shown = printedPath(plan, host);
  return [importWords[language].next(shown), repeatWords[language].next(shown)];
}
