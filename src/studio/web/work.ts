import type { Completion, FormChange, Pages, Saved, StudioEvent } from "../protocol.ts";
import { call, Gone, inTurn, isRefused, latest } from "./call.ts";
import { type Code, createCode } from "./code.ts";
import type { PageBoard } from "./page-board.ts";
import type { Store } from "./store.ts";
import { words as allWords, type Words } from "./words.ts";

/** What the buttons, the form and the editor do. */
export interface Work {
  readonly store: Store;
  readonly words: Words;
  /** Names this window to the command. */
  readonly window: string;
  attachCode(parent: HTMLElement): void;
  attachBoard(board: PageBoard): void;
  readonly code: Code | undefined;
  readonly board: PageBoard | undefined;
  open(path: string, take?: boolean): Promise<void>;
  listPlans(): Promise<void>;
  save(): Promise<boolean>;
  /** Settled once what the form has handed over is in the text. */
  settled(): Promise<void>;
  /** Saves over the file as it was read with that revision. */
  saveOver(revision: string): Promise<void>;
  takeTheirs(text: string, revision: string): void;
  fixAll(): Promise<void>;
  change(changes: readonly FormChange[]): Promise<void>;
  setMode(mode: "form" | "text"): void;
  choosePages(choice: { readonly paper?: string; readonly style?: string }): void;
  goTo(at: number): void;
  tell(text: string, tone?: "calm" | "grave"): void;
  hear(event: StudioEvent): void;
  /** Runs what asks the command, and tells where it is gone. */
  attempt(work: () => Promise<void>): Promise<void>;
}

/** How long after the last key a draft is kept. */
const draftPause = 400;

/** Makes the work of a window. */
export function createWork(store: Store, language: "zh" | "en", window: string): Work {
  const words = allWords[language];
  const turn = inTurn();
  let code: Code | undefined;
  let board: PageBoard | undefined;
  let draftTimer = 0;

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Gone)) throw error;
      store.set({ lost: true, busy: "" });
    }
  };
  const tell = (text: string, tone: "calm" | "grave" = "calm"): void => store.set({ notice: { text, tone } });

  const check = latest(async ({ path, text }: { path: string; text: string }) =>
    attempt(async () => {
      const answer = await call("check", { path, text });
      if (isRefused(answer) || store.state.text !== text || code?.view.composing) return;
      store.set({ findings: answer.findings });
      code?.show(answer.findings);
    }),
  );
  const form = latest(async ({ text }: { text: string }) =>
    attempt(async () => {
      const answer = await call("form", { text });
      if (!isRefused(answer) && store.state.text === text) store.set({ form: answer });
    }),
  );
  const pages = latest(async ({ path, text }: { path: string; text: string }) =>
    attempt(async () => {
      if (!board) return;
      const { paper, style } = store.state;
      const answer = await call("pages", { path, text, paper, style, ...board.known });
      if (isRefused(answer)) return store.set({ pagesTold: answer.refused });
      showPages(answer, path);
    }),
  );
  const showPages = (answer: Pages, path: string): void => {
    if (store.state.plan?.path !== path) return;
    store.set({ pagesTold: answer.told });
    if (answer.pages.length > 0) board?.show(answer);
  };

  const look = (): void => {
    const { plan, text, mode } = store.state;
    if (!plan) return;
    check({ path: plan.path, text });
    if (mode === "form") form({ text });
    pages({ path: plan.path, text });
  };
  const keepDraft = (keepalive = false): void => {
    const { plan, text } = store.state;
    clearTimeout(draftTimer);
    if (!plan || plan.elsewhere) return;
    const { path, revision } = plan;
    void attempt(async () => {
      if (text === plan.savedText) await call("drop", { path }, keepalive);
      else await call("draft", { path, text, revision, window }, keepalive);
    });
  };
  const changed = (text: string): void => {
    store.set({ text });
    if (code?.view.composing) return;
    look();
    clearTimeout(draftTimer);
    draftTimer = setTimeout(keepDraft, draftPause);
  };
  globalThis.addEventListener("pagehide", () => {
    const { plan, text } = store.state;
    if (plan && text !== plan.savedText) keepDraft(true);
  });

  const work: Work = {
    store,
    words,
    window,
    get code() {
      return code;
    },
    get board() {
      return board;
    },
    attachCode(parent) {
      code = createCode(parent, {
        language,
        fix: words.fix,
        fields: () => store.state.hello?.fields ?? [],
        complete: async (text, at) => {
          const answer = await call("complete", { text, at });
          return isRefused(answer) ? ({ from: at, options: [] } satisfies Completion) : answer;
        },
        changed,
        moved: (at) => board?.mark(at),
        save: () => void work.save(),
      });
      // An input method hands over its words at the end; only then there is a text to be judged.
      code.view.contentDOM.addEventListener("compositionend", () =>
        setTimeout(() => changed(store.state.text)),
      );
    },
    attachBoard(made) {
      board = made;
      look();
    },
    listPlans: () =>
      attempt(async () => {
        const plans = await call("plans", {});
        if (!isRefused(plans)) store.set({ plans });
      }),
    open: (path, take = false) =>
      attempt(async () => {
        if (store.state.plan && store.state.plan.path !== path) keepDraft();
        const opened = await call("open", { path, window, take });
        if (isRefused(opened)) return tell(opened.refused, "grave");
        const { text: savedText, revision, elsewhere, draft } = opened;
        const text = draft && !draft.stale ? draft.text : savedText;
        store.set({
          plan: { path, revision, savedText, elsewhere },
          text,
          findings: [],
          form: undefined,
          notice: undefined,
          dialog: undefined,
        });
        code?.open(text, elsewhere);
        board?.mark(0);
        if (draft && !elsewhere) {
          if (draft.stale)
            store.set({ dialog: { kind: "conflict", mine: draft.text, theirs: savedText, revision } });
          else
            store.set({
              notice: {
                text: words.draftBack,
                tone: "calm",
                action: { label: words.dropDraft, run: () => work.takeTheirs(savedText, revision) },
              },
            });
        }
        look();
      }),
    async save() {
      let done = false;
      // What the form has just handed over is in the text first.
      await turn(() =>
        attempt(async () => {
          const { plan, text } = store.state;
          if (!plan || plan.elsewhere) return;
          const saved = await call("save", { path: plan.path, text, revision: plan.revision });
          done = settle(saved, text);
        }),
      );
      await work.listPlans();
      return done;
    },
    settled: () => turn(async () => undefined),
    saveOver: (revision) =>
      attempt(async () => {
        const { plan, dialog } = store.state;
        if (!plan || dialog?.kind !== "conflict") return;
        const text = dialog.mine;
        if (settle(await call("save", { path: plan.path, text, revision }), text)) {
          store.set({ dialog: undefined });
          code?.become(text);
        }
        await work.listPlans();
      }),
    takeTheirs(text, revision) {
      const { plan } = store.state;
      if (!plan) return;
      store.set({ plan: { ...plan, revision, savedText: text }, dialog: undefined, notice: undefined });
      code?.become(text);
      keepDraft();
    },
    fixAll: () =>
      attempt(async () => {
        const { plan, text } = store.state;
        if (!plan || plan.elsewhere) return;
        const fixed = await call("fix", { path: plan.path, text });
        if (isRefused(fixed) || store.state.text !== text) return;
        code?.become(fixed.text);
        tell(fixed.mended > 0 ? words.fixedAll(fixed.mended) : words.nothingToFix);
      }),
    change: (changes) =>
      turn(() =>
        attempt(async () => {
          const { text, plan } = store.state;
          if (!plan || plan.elsewhere || changes.length === 0) return;
          const answer = await call("change", { text, changes });
          if (isRefused(answer)) {
            tell(answer.refused, "grave");
            form({ text });
          } else if (store.state.text === text) code?.become(answer.text);
        }),
      ),
    setMode(mode) {
      store.set({ mode });
      look();
      if (mode === "text") setTimeout(() => code?.view.focus());
    },
    choosePages(choice) {
      store.set(choice);
      look();
    },
    goTo(at) {
      code?.goTo(at, store.state.mode === "text");
    },
    tell,
    hear(event) {
      if (event.event === "changed") void Promise.all([work.listPlans(), reread()]);
      else if (event.path === store.state.plan?.path && event.window !== window) {
        const { plan } = store.state;
        store.set({ plan: { ...plan, elsewhere: true } });
        code?.lock(true);
      }
    },
    attempt,
  };

  /** What a save came to; false where somebody has to choose first. */
  function settle(saved: Saved, text: string): boolean {
    const { plan } = store.state;
    if (!plan) return false;
    if ("refused" in saved) {
      tell(saved.refused, "grave");
      return false;
    }
    if ("theirs" in saved) {
      store.set({
        dialog: { kind: "conflict", mine: text, theirs: saved.theirs.text, revision: saved.theirs.revision },
      });
      return false;
    }
    store.set({ plan: { ...plan, revision: saved.revision, savedText: text }, notice: undefined });
    return true;
  }

  /** A file that has changed elsewhere: taken up at once where nothing was changed here. */
  async function reread(): Promise<void> {
    const { plan, text } = store.state;
    if (!plan) return;
    await attempt(async () => {
      const opened = await call("open", { path: plan.path, window });
      const now = store.state.plan;
      if (isRefused(opened) || now?.path !== plan.path || opened.revision === now.revision) return;
      if (now.elsewhere || text === now.savedText) {
        store.set({ plan: { ...now, revision: opened.revision, savedText: opened.text } });
        code?.become(opened.text);
        tell(words.reloaded);
      } else tell(words.changedElsewhere, "grave");
    });
  }
  return work;
}
