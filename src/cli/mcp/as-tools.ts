import type { Language } from "../../diagnostic/problem.ts";
import { mcpWords } from "../words/mcp-words.ts";

/** A command in a sentence, with what it takes: `plan check --fix 秋游.yaml`. */
const command =
  /plan (check --fix|check|render|documents|new|explain|guide|import)(?![\w-])((?: (?:--[a-z-]+|"[^"\n]+"|[a-z]+\/[a-z-]+|all\b|[^\s，。；：、（）│]+\.[a-z]{2,5}\b))*)/gu;
/** Lines of a plan that are shown: an excerpt, a difference. */
const quoted = /│|^(?:[-+@]| (?! ))/u;

/** What a command says with the tools of an assistant in the place of commands; what it quotes of a plan stays. */
export function asTools(text: string, language: Language): string {
  const words = mcpWords[language];
  return text
    .split("\n")
    .map((line) =>
      quoted.test(line)
        ? line
        : line.replace(command, (_, name: string, rest: string) =>
            words.tool(name === "check --fix" ? "fix" : name, rest.trim()),
          ),
    )
    .join("\n");
}
