import type { FormChange } from "../../form-protocol.ts";
import type { Completion, StudioEvent, StudioFinding } from "../../protocol.ts";
import type { PageBoard } from "../board/page-board.ts";
import { createCode } from "../code/code.ts";
import { call, isRefused } from "./call.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import { createLooks } from "./looks.ts";
import { createPlanFile, lock, type PlanFile } from "./plan-file.ts";
import { createSession, type Session } from "./session.ts";
import type { Store } from "./store.ts";

/** What the buttons, the form and the editor do. */
export interface Work
  extends Omit<PlanFile, "reread">,
    Pick<Session, "store" | "words" | "window" | "attempt" | "tell"> {
  readonly code: Session["code"];
  readonly board: Session["board"];
  attachCode(parent: HTMLElement): void;
  attachBoard(board: PageBoard): void;
  /** Settled once what the form has handed over is in the text. */
  settled(): Promise<void>;
  fixAll(): Promise<void>;
  /** Mends what one finding tells. */
  mend(finding: StudioFinding): void;
  change(changes: readonly FormChange[]): Promise<void>;
  setMode(mode: "form" | "text"): void;
  choosePages(choice: { readonly paper?: string; readonly style?: string }): void;
  goTo(at: number): void;
  hear(event: StudioEvent): void;
}

/** Makes the work of a window. */
export function createWork(store: Store, language: "zh" | "en", window: string): Work {
  const session = createSession(store, language, window);
  const { words, turn, attempt, tell } = session;
  const drafts = createDraftKeeper(session);
  const { look, form } = createLooks(session);
  const { reread, ...file } = createPlanFile(session, drafts, look);
  const changed = (text: string): void => {
    store.set({ text });
    if (session.code?.view.composing) return;
    look();
    drafts.soon();
  };
  return {
    ...file,
    store,
    words,
    window,
    attempt,
    tell,
    get code() {
      return session.code;
    },
    get board() {
      return session.board;
    },
    attachCode: (parent) => attachCode(parent, session, changed, file.save),
    attachBoard(made) {
      session.board = made;
      look();
    },
    settled: () => turn(async () => undefined),
    fixAll: () => attempt(() => fixAll(session)),
    mend: (finding) => mend(finding, session),
    change: (changes) => turn(() => attempt(() => change(changes, session, form))),
    setMode(mode) {
      store.set({ mode });
      look();
      if (mode === "text") setTimeout(() => session.code?.view.focus());
    },
    choosePages(choice) {
      store.set(choice);
      look();
    },
    goTo: (at) => session.code?.goTo(at, store.state.mode === "text"),
    hear(event) {
      if (event.event === "changed") void Promise.all([file.listPlans(), reread()]);
      else if (event.path === store.state.plan?.path && event.window !== window) lock(true, session);
    },
  };
}

async function fixAll(session: Session): Promise<void> {
  const { store, words, tell } = session;
  const { plan, text } = store.state;
  if (!plan || plan.elsewhere) return;
  const fixed = await call("fix", { path: plan.path, text });
  if (isRefused(fixed) || store.state.text !== text) return;
  session.code?.become(fixed.text);
  tell(fixed.mended > 0 ? words.fixedAll(fixed.mended) : words.nothingToFix);
}

/** Makes changes of the form; where they are refused `show` takes the form back to its text. */
async function change(
  changes: readonly FormChange[],
  session: Session,
  show: (asked: { readonly text: string }) => void,
): Promise<void> {
  const { store, tell } = session;
  const { text, plan } = store.state;
  if (!plan || plan.elsewhere || changes.length === 0) return;
  const answer = await call("change", { text, changes });
  if (isRefused(answer)) {
    tell(answer.refused, "grave");
    show({ text });
  } else if (store.state.text === text) session.code?.become(answer.text);
}

/** The places of a finding are those of the text that was checked: while another is at hand nothing is done. */
function mend({ fix = [] }: StudioFinding, { store, code }: Session): void {
  if (store.state.checkedText === store.state.text && !store.state.plan?.elsewhere) code?.mend(fix);
}

function attachCode(
  parent: HTMLElement,
  session: Session,
  changed: (text: string) => void,
  save: () => Promise<boolean>,
): void {
  const { store, words, language } = session;
  const code = createCode(parent, {
    language,
    fix: words.fix,
    mend: (finding) => mend(finding, session),
    fields: () => store.state.hello?.fields ?? [],
    complete: async (text, at) => {
      const answer = await call("complete", { text, at });
      return isRefused(answer) ? ({ from: at, options: [] } satisfies Completion) : answer;
    },
    changed,
    moved: (at) => session.board?.mark(at),
    save: () => void save(),
  });
  session.code = code;
  // An input method hands over its words at the end; only then there is a text to be judged.
  code.view.contentDOM.addEventListener("compositionend", () => setTimeout(() => changed(store.state.text)));
}
