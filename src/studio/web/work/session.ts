import type { PageBoard } from "../board/page-board.ts";
import type { Code } from "../code/code.ts";
import { words as allWords, type Words } from "../words.ts";
import { Gone, inTurn } from "./call.ts";
import type { Store } from "./store.ts";

/** What all work of a window shares. */
export interface Session {
  readonly store: Store;
  readonly words: Words;
  readonly language: "zh" | "en";
  /** Names this window to the command. */
  readonly window: string;
  /** The text editor and the pages, once they are on the page. */
  code: Code | undefined;
  board: PageBoard | undefined;
  /** Does what changes the text one after the other. */
  turn(work: () => Promise<void>): Promise<void>;
  /** Runs what asks the command, and tells where it is gone. */
  attempt(work: () => Promise<void>): Promise<void>;
  tell(text: string, tone?: "calm" | "grave"): void;
}

/** Begins the session of a window. */
export function createSession(store: Store, language: "zh" | "en", window: string): Session {
  return {
    store,
    words: allWords[language],
    language,
    window,
    code: undefined,
    board: undefined,
    turn: inTurn(),
    async attempt(work) {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof Gone)) throw error;
        store.set({ lost: true, busy: "" });
      }
    },
    tell: (text, tone = "calm") => store.set({ notice: { text, tone } }),
  };
}
