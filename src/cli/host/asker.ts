import type { Readable, Writable } from "node:stream";
import { intro, isCancel, select, text } from "@clack/prompts";
import type { Asker } from "./host.ts";

/** The terminal that is asked on; left out: the process's own. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Asks on a terminal; Ctrl+C and Esc break off. */
export function createAsker(terminal: Terminal = {}): Asker {
  return {
    greet: (sentence) => intro(sentence, terminal),
    choose: async (message, choices) => {
      const options = [...choices];
      const answer = await select({ ...terminal, message, options, maxItems: 14, showInstructions: false });
      return isCancel(answer) ? undefined : answer;
    },
    ask: async (message, { placeholder, otherwise, check }) => {
      const answer = await text({
        ...terminal,
        message,
        placeholder,
        defaultValue: otherwise,
        validate: (value) => check(value ?? ""),
      });
      return isCancel(answer) ? undefined : (answer ?? "");
    },
  };
}
