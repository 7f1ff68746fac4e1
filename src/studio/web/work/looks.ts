import type { Pages } from "../../protocol.ts";
import { call, isRefused, latest } from "./call.ts";
import type { Session } from "./session.ts";

/** What is made of the text at hand: findings, form, pages. */
export interface Looks {
  /** Asks for all that is shown; of texts that follow quickly only the last is asked for. */
  look(): void;
  /** Shows the form of a text anew, where what was typed into it was refused. */
  form(asked: { readonly text: string }): void;
}

/** Looks at the text of a session. */
export function createLooks(session: Session): Looks {
  const { store, attempt } = session;
  const check = latest(async ({ path, text }: { path: string; text: string }) =>
    attempt(async () => {
      const answer = await call("check", { path, text });
      if (isRefused(answer) || store.state.text !== text || session.code?.view.composing) return;
      store.set({ findings: answer.findings, checkedText: text });
      session.code?.show(answer.findings);
    }),
  );
  const form = latest(async ({ text }: { text: string }) =>
    attempt(async () => {
      const answer = await call("form", { text });
      if (!isRefused(answer) && store.state.text === text) store.set({ form: answer });
    }),
  );
  // Where a text cannot be laid out its last pages stay, but never those of another plan.
  let shown = "";
  const showPages = (answer: Pages, path: string): void => {
    if (store.state.plan?.path !== path) return;
    store.set({ pagesTold: answer.told });
    if (answer.pages.length === 0 && path === shown) return;
    session.board?.show(answer);
    shown = path;
  };
  const pages = latest(async ({ path, text }: { path: string; text: string }) =>
    attempt(async () => {
      if (!session.board) return;
      const { paper, style } = store.state;
      const answer = await call("pages", { path, text, paper, style, ...session.board.known });
      if (isRefused(answer)) store.set({ pagesTold: answer.refused });
      else showPages(answer, path);
    }),
  );
  return {
    look() {
      const { plan, text, mode } = store.state;
      if (!plan) return;
      check({ path: plan.path, text });
      if (mode === "form") form({ text });
      pages({ path: plan.path, text });
    },
    form,
  };
}
