import type { Context } from "../context.ts";
import { explainError } from "../line/explain-error.ts";
import { mcpWords } from "../words/mcp-words.ts";
import { argumentComplaint } from "./arguments.ts";
import { asTools } from "./as-tools.ts";
import { confine } from "./confined-host.ts";
import type { Given } from "./tool.ts";
import { tools } from "./tools.ts";

/** What a call came to: a text to read, and whether it is a refusal. */
export interface Answer {
  readonly text: string;
  readonly isError: boolean;
}

/** Does what an assistant asks for, inside a folder; whatever goes wrong is an answer in the user's language. */
export async function callTool(
  name: string,
  given: Readonly<Record<string, unknown>>,
  folder: string,
  context: Context,
): Promise<Answer> {
  const { host, language, stages } = context;
  const tool = tools.find((each) => each.name === name);
  const known = tools.map((each) => each.name);
  if (!tool) return { text: mcpWords[language].unknownTool(name, known), isError: true };
  const complaint = argumentComplaint(tool, given, folder, host, language);
  if (complaint !== undefined) return { text: complaint, isError: true };
  const confined = confine(host, folder, typeof given.text === "string" ? given.text : "");
  // Threads would see the whole machine.
  const { check, press } = stages;
  const within: Context = { host: confined, language, stages: { check, press } };
  const code = await tool.run(given as Given, within).catch((error: unknown) => explainError(error, within));
  const said = confined.printed();
  // The guide speaks to whoever writes plans at a terminal too.
  const text = tool.name === "guide" ? said : asTools(said, language);
  return { text, isError: code > tool.answers };
}
