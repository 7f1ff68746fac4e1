import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { fullPath, printedPath } from "../host/paths.ts";
import { UsageError } from "../line/usage-error.ts";
import { mcpWords } from "../words/mcp-words.ts";
import { createMcpServer } from "./server.ts";

/** `plan mcp`: serves one folder to an assistant, on standard input and output, until the assistant goes. */
export async function mcp(folder: string | undefined, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const words = mcpWords[language];
  const path = fullPath(folder ?? ".", host);
  if (host.entry(path) !== "folder")
    throw new UsageError(words.noFolder(printedPath(path, host)), words.noFolderHint);
  const { server, idle } = createMcpServer(path, context);
  const gone = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  const stop = host.onInterrupt(() => void server.close());
  // What was asked before the last line is still answered; the answer itself is written a turn later.
  process.stdin.once("end", () => void idle().then(() => setImmediate(() => void server.close())));
  await server.connect(new StdioServerTransport());
  await gone;
  stop();
  return exitCodes.fine;
}
