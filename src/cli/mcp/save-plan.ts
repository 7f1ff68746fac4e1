import { check } from "../commands/check.ts";
import { newPlan } from "../commands/new.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { fullPath, printedPath } from "../host/paths.ts";
import { tell } from "../line/tell.ts";
import { fileWords } from "../words/file-words.ts";
import { mcpWords } from "../words/mcp-words.ts";
import type { Given } from "./tool.ts";

/** Saves the text of a plan in a new file, if it has no errors; without a text, makes one to be filled in. */
export async function savePlan(given: Given, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const words = mcpWords[language];
  const { file, text, people, ...rest } = given;
  const target = fullPath(String(file), host);
  const shown = printedPath(target, host);
  if (typeof text !== "string") {
    const options = { ...rest, yes: true, ...(people === undefined ? {} : { people: String(people) }) };
    return newPlan(String(file), options, context);
  }
  if (!/\.ya?ml$/iu.test(String(file))) return refuse(words.notYaml(shown), context);
  if (host.entry(target) !== undefined) return refuse(words.exists(shown), context);
  const checked = await check(["-"], {}, context);
  if (checked !== exitCodes.fine) return refuse(words.notSaved, context);
  host.makeFolder(host.path.dirname(target));
  host.createFile(target, new TextEncoder().encode(text));
  host.out.write(`${fileWords[language].written(shown)}\n`);
  return exitCodes.fine;
}

function refuse(sentence: string, context: Context): ExitCode {
  tell("error", sentence, context);
  return exitCodes.files;
}
