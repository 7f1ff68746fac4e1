import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type Tool as ToolEntry,
} from "@modelcontextprotocol/sdk/types.js";
import type { Language } from "../../diagnostic/problem.ts";
import type { Context } from "../context.ts";
import { versionOf } from "../line/version.ts";
import { mcpWords } from "../words/mcp-words.ts";
import { callTool } from "./call-tool.ts";
import { explanationUri, guideUri, resourceAt } from "./resources.ts";
import type { Tool } from "./tool.ts";
import { tools } from "./tools.ts";

/** A server that can be connected to a transport, and what tells when every call has been answered. */
export interface McpServer {
  readonly server: Server;
  readonly idle: () => Promise<void>;
}

/** A server of the Model Context Protocol over one folder (an absolute path). */
export function createMcpServer(folder: string, context: Context): McpServer {
  const { host, language } = context;
  const words = mcpWords[language];
  const running = new Set<Promise<unknown>>();
  const server = new Server(
    { name: "activity-plan", version: versionOf(host) },
    { capabilities: { tools: {}, resources: {} }, instructions: words.instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map((tool) => entryOf(tool, language)),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const call = callTool(params.name, params.arguments ?? {}, folder, context);
    running.add(call);
    const { text, isError } = await call.finally(() => running.delete(call));
    return { content: [{ type: "text", text }], isError };
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: [{ uri: guideUri, name: "guide", title: words.guideTitle, mimeType: "text/markdown" }],
  }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [
      { uriTemplate: explanationUri, name: "explain", title: words.explanationTitle, mimeType: "text/plain" },
    ],
  }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
    const found = await resourceAt(uri, folder, context);
    if (!found) throw new McpError(ErrorCode.InvalidParams, words.noExplanation(uri));
    return { contents: [{ uri, ...found }] };
  });
  const idle = async (): Promise<void> => void (await Promise.allSettled(running));
  return { server, idle };
}

/** A tool as the protocol lists it, its arguments as a JSON Schema. */
function entryOf(tool: Tool, language: Language): ToolEntry {
  const properties = Object.entries(tool.arguments).map(
    ([name, { type, about }]) => [name, { type, description: about[language] }] as const,
  );
  return {
    name: tool.name,
    description: tool.about[language],
    inputSchema: {
      type: "object",
      properties: Object.fromEntries(properties),
      required: [...tool.required],
      additionalProperties: false,
    },
    annotations: { readOnlyHint: tool.readOnly, destructiveHint: false, openWorldHint: false },
  };
}
