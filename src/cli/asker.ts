import { intro, isCancel, select, text } from "@clack/prompts";
import type { Asker } from "./host.ts";

/** Asks on the real terminal. */
export function createAsker(): Asker {
  return {
    greet: (sentence) => intro(sentence),
    choose: async (message, choices) => {
      const answer = await select({ message, options: [...choices], maxItems: 14, showInstructions: false });
      return isCancel(answer) ? undefined : answer;
    },
    ask: async (message, { placeholder, check }) => {
      const answer = await text({ message, placeholder, validate: (value) => check(value ?? "") });
      return isCancel(answer) ? undefined : (answer ?? "");
    },
  };
}
