import type { Opened, Saved } from "../../protocol.ts";
import { call, isRefused } from "./call.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import type { Session } from "./session.ts";

/** A plan and its file: opened, saved, and what is done where both have changed. */
export interface PlanFile {
  listPlans(): Promise<void>;
  open(path: string, take?: boolean): Promise<void>;
  save(): Promise<boolean>;
  /** Saves over the file as it was read with that revision. */
  saveOver(revision: string): Promise<void>;
  takeTheirs(text: string, revision: string): void;
  /** A file that has changed elsewhere: taken up at once where nothing was changed here. */
  reread(): Promise<void>;
}

/** The file that a session works on; `look` shows the text that was opened. */
export function createPlanFile(session: Session, drafts: DraftKeeper, look: () => void): PlanFile {
  const { store, window, attempt, tell } = session;
  const takeTheirs = (text: string, revision: string): void => {
    const { plan } = store.state;
    if (!plan) return;
    store.set({ plan: { ...plan, revision, savedText: text }, dialog: undefined, notice: undefined });
    session.code?.become(text);
    drafts.now();
  };
  return {
    listPlans: () => listPlans(session),
    takeTheirs,
    open: (path, take = false) =>
      attempt(async () => {
        if (store.state.plan && store.state.plan.path !== path) drafts.now();
        const opened = await call("open", { path, window, take });
        if (isRefused(opened)) return tell(opened.refused, "grave");
        showOpened(opened, session);
        tellDraft(opened, session, takeTheirs);
        look();
      }),
    save: () => save(session),
    saveOver: (revision) => saveOver(revision, session),
    reread: () => reread(session),
  };
}

function listPlans({ store, attempt }: Session): Promise<void> {
  return attempt(async () => {
    const plans = await call("plans", {});
    if (!isRefused(plans)) store.set({ plans });
  });
}

async function save(session: Session): Promise<boolean> {
  let done = false;
  // What the form has just handed over is in the text first.
  await session.turn(() =>
    session.attempt(async () => {
      const { plan, text } = session.store.state;
      if (!plan || plan.elsewhere) return;
      const saved = await call("save", { path: plan.path, text, revision: plan.revision });
      done = settle(saved, text, session);
    }),
  );
  await listPlans(session);
  return done;
}

function saveOver(revision: string, session: Session): Promise<void> {
  const { store, attempt } = session;
  return attempt(async () => {
    const { plan, dialog } = store.state;
    if (!plan || dialog?.kind !== "conflict") return;
    const text = dialog.mine;
    if (settle(await call("save", { path: plan.path, text, revision }), text, session)) {
      store.set({ dialog: undefined });
      session.code?.become(text);
    }
    await listPlans(session);
  });
}

async function reread(session: Session): Promise<void> {
  const { store, words, window, attempt, tell } = session;
  const { plan, text } = store.state;
  if (!plan) return;
  await attempt(async () => {
    const opened = await call("open", { path: plan.path, window });
    const now = store.state.plan;
    if (isRefused(opened) || now?.path !== plan.path) return;
    if (opened.elsewhere !== now.elsewhere) lock(opened.elsewhere, session);
    if (opened.revision === now.revision) return;
    if (now.elsewhere || text === now.savedText) {
      store.set({ plan: { ...now, revision: opened.revision, savedText: opened.text } });
      session.code?.become(opened.text);
      tell(words.reloaded);
    } else tell(words.changedElsewhere, "grave");
  });
}

/** A plan that another window has can only be read here. */
export function lock(elsewhere: boolean, { store, code }: Session): void {
  const { plan } = store.state;
  if (!plan) return;
  store.set({ plan: { ...plan, elsewhere } });
  code?.lock(elsewhere);
}

function showOpened({ path, text: savedText, revision, elsewhere, draft }: Opened, session: Session): void {
  const text = draft && !draft.stale ? draft.text : savedText;
  session.store.set({
    plan: { path, revision, savedText, elsewhere },
    text,
    findings: [],
    checkedText: undefined,
    form: undefined,
    notice: undefined,
    dialog: undefined,
  });
  session.code?.open(text, elsewhere);
  session.board?.mark(0);
}

/** What was kept of changes that nobody saved: both are shown where the file has changed since. */
function tellDraft(
  { draft, elsewhere, text: savedText, revision }: Opened,
  { store, words }: Session,
  takeTheirs: PlanFile["takeTheirs"],
): void {
  if (!draft || elsewhere) return;
  if (draft.stale) {
    store.set({ dialog: { kind: "conflict", mine: draft.text, theirs: savedText, revision } });
    return;
  }
  const action = { label: words.dropDraft, run: () => takeTheirs(savedText, revision) };
  store.set({ notice: { text: words.draftBack, tone: "calm", action } });
}

/** What a save came to; false where somebody has to choose first. */
function settle(saved: Saved, text: string, { store, tell }: Session): boolean {
  const { plan } = store.state;
  if (!plan) return false;
  if ("refused" in saved) {
    tell(saved.refused, "grave");
    return false;
  }
  if ("theirs" in saved) {
    const { text: theirs, revision } = saved.theirs;
    store.set({ dialog: { kind: "conflict", mine: text, theirs, revision } });
    return false;
  }
  store.set({ plan: { ...plan, revision: saved.revision, savedText: text }, notice: undefined });
  return true;
}
