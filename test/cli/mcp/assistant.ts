import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { createNodeHost } from "../../../src/cli/host/node-host.ts";
import { createMcpServer } from "../../../src/cli/mcp/server.ts";
import { createStages } from "../../../src/cli/pipeline-stages.ts";

/** What a tool answered. */
export interface Said {
  readonly text: string;
  readonly isError: boolean;
}

/** An assistant that is served a folder of this machine. */
export interface Assistant {
  readonly client: Client;
  /** The folder; its neighbour `外面` lies beside it. */
  readonly folder: string;
  readonly outside: string;
  call(name: string, given?: Readonly<Record<string, unknown>>): Promise<Said>;
  end(): Promise<void>;
}

/** Starts a server over a folder with some files, and the SDK's own client of it. */
export async function assistant(files: Readonly<Record<string, string>> = {}): Promise<Assistant> {
  const base = mkdtempSync(join(tmpdir(), "plan-mcp-"));
  const folder = join(base, "方案");
  const outside = join(base, "外面");
  for (const each of [folder, outside]) mkdirSync(each);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const host = { ...createNodeHost(), cwd: folder, environment: {} };
  const { server } = createMcpServer(folder, { host, language: "zh", stages: createStages() });
  const client = new Client({ name: "test", version: "1" });
  const [one, other] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(one), client.connect(other)]);
  return {
    client,
    folder,
    outside,
    call: async (name, given = {}) => saidOf(await client.callTool({ name, arguments: { ...given } })),
    end: async () => {
      await client.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** The text of an answer. */
export function saidOf(result: Awaited<ReturnType<Client["callTool"]>>): Said {
  const content = result.content as readonly { readonly type: string; readonly text: string }[];
  return { text: content.map(({ text }) => text).join("\n"), isError: result.isError === true };
}
