import type { Language } from "../../diagnostic/problem.ts";
import type { Host } from "../host/host.ts";
import { isWithin, leadsTo } from "../host/walls.ts";
import { argumentTypes, type McpWords, mcpWords } from "../words/mcp-words.ts";
import type { Argument, Tool } from "./tool.ts";

/** What is wrong with the arguments of a call, in a sentence; undefined where nothing is. */
export function argumentComplaint(
  tool: Tool,
  given: Readonly<Record<string, unknown>>,
  folder: string,
  host: Host,
  language: Language,
): string | undefined {
  const words = mcpWords[language];
  const names = Object.keys(given);
  const unknown = names.find((name) => !Object.hasOwn(tool.arguments, name));
  if (unknown !== undefined) return words.unknownArgument(unknown, Object.keys(tool.arguments));
  const missing = tool.required.find((name) => !names.includes(name));
  if (missing !== undefined) return words.missingArgument(missing);
  const { oneOf = [] } = tool;
  if (oneOf.length > 0 && oneOf.filter((name) => names.includes(name)).length !== 1)
    return words.oneOfThem(oneOf);
  for (const [name, argument] of Object.entries(tool.arguments)) {
    if (!names.includes(name)) continue;
    const complaint = valueComplaint(name, given[name], argument, language);
    if (complaint !== undefined) return complaint;
    if (!argument.path) continue;
    const wrong = pathComplaint(String(given[name]), folder, host, words);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function valueComplaint(
  name: string,
  value: unknown,
  { type, path }: Argument,
  language: Language,
): string | undefined {
  const words = mcpWords[language];
  const is = type === "integer" ? Number.isSafeInteger(value) : typeof value === type;
  if (!is) return words.wrongType(name, argumentTypes[type][language]);
  if (path && /\p{Cc}/u.test(String(value))) return words.notText(name);
  if (path && String(value).trim() === "") return words.missingArgument(name);
  return undefined;
}

/** Paths of both kinds of systems are refused everywhere, so that a folder is as safe on each. */
function pathComplaint(path: string, folder: string, host: Host, words: McpWords): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]+:\/\/)/u.test(path)) return words.absolute(path);
  if (path.split(/[/\\]/u).some((step) => step.trim() === "..")) return words.upwards(path);
  const real = leadsTo(host.path.resolve(folder, path), host);
  return isWithin(real, leadsTo(folder, host), host) ? undefined : words.leadsOutside(path);
}
