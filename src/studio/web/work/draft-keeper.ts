import { call } from "./call.ts";
import type { Session } from "./session.ts";

/** Keeps what is not saved yet, so that a closed page or a crash loses nothing. */
export interface DraftKeeper {
  /** Keeps it after a pause in typing. */
  soon(): void;
  now(): void;
}

/** How long after the last key a draft is kept. */
const pause = 400;

/** Keeps the drafts of a session. */
export function createDraftKeeper({ store, window, attempt }: Session): DraftKeeper {
  let timer = 0;
  const keep = (keepalive: boolean): void => {
    const { plan, text } = store.state;
    clearTimeout(timer);
    if (!plan || plan.elsewhere) return;
    const { path, revision } = plan;
    void attempt(async () => {
      if (text === plan.savedText) await call("drop", { path }, keepalive);
      else await call("draft", { path, text, revision, window }, keepalive);
    });
  };
  globalThis.addEventListener("pagehide", () => {
    const { plan, text } = store.state;
    if (plan && text !== plan.savedText) keep(true);
  });
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => keep(false), pause);
    },
    now: () => keep(false),
  };
}
