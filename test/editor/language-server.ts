import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node.js";

/** What an editor would underline. */
export interface EditorFinding {
  readonly message: string;
  /** 1-based. */
  readonly line: number;
}

/** What an editor would offer at a place. */
export interface EditorOffer {
  readonly label: string;
}

/** The language server that YAML extensions of editors run, without an editor. */
export interface EditorServer {
  /** Opens a text as if it stood at a path, and waits for its findings. */
  open(path: string, text: string): Promise<readonly EditorFinding[]>;
  /** What is offered at a 0-based line and character of an opened text. */
  complete(path: string, line: number, character: number): Promise<readonly EditorOffer[]>;
  /** What is shown over a 0-based line and character of an opened text; empty where nothing is. */
  hover(path: string, line: number, character: number): Promise<string>;
  stop(): Promise<void>;
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { message: string; range: { start: { line: number } } }[];
}

/** Starts the server with the plan schema for every file. */
export async function startEditorServer(): Promise<EditorServer> {
  const child = spawn(process.execPath, [
    "node_modules/yaml-language-server/bin/yaml-language-server",
    "--stdio",
  ]);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const schema = pathToFileURL(resolve("schemas/plan.schema.json")).href;
  const yaml = {
    validate: true,
    completion: true,
    hover: true,
    schemas: { [schema]: "*.yaml" },
    schemaStore: { enable: false },
  };
  connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => (section === "yaml" ? yaml : {})),
  );
  connection.onRequest("client/registerCapability", () => null);
  const waiting = new Map<string, (published: Published) => void>();
  connection.onNotification("textDocument/publishDiagnostics", (published: Published) => {
    waiting.get(published.uri)?.(published);
  });
  connection.listen();
  await initialize(connection);
  connection.sendNotification("workspace/didChangeConfiguration", { settings: { yaml } });
  return {
    open(path, text) {
      const uri = pathToFileURL(resolve(path)).href;
      const published = new Promise<Published>((done) => waiting.set(uri, done));
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "yaml", version: 1, text },
      });
      return published.then(({ diagnostics }) =>
        diagnostics.map(({ message, range }) => ({ message, line: range.start.line + 1 })),
      );
    },
    async complete(path, line, character) {
      const uri = pathToFileURL(resolve(path)).href;
      const answer = await connection.sendRequest<{ items: EditorOffer[] }>("textDocument/completion", {
        textDocument: { uri },
        position: { line, character },
      });
      return answer.items;
    },
    async hover(path, line, character) {
      const uri = pathToFileURL(resolve(path)).href;
      const answer = await connection.sendRequest<{ contents: string | { value: string } } | null>(
        "textDocument/hover",
        { textDocument: { uri }, position: { line, character } },
      );
      const contents = answer?.contents ?? "";
      return typeof contents === "string" ? contents : contents.value;
    },
    async stop() {
      await connection.sendRequest("shutdown");
      connection.dispose();
      child.kill();
    },
  };
}

async function initialize(connection: MessageConnection): Promise<void> {
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(resolve(".")).href,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { publishDiagnostics: {}, completion: { completionItem: { snippetSupport: true } } },
    },
  });
  connection.sendNotification("initialized", {});
}
