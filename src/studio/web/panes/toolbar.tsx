import type { JSX } from "preact";
import { turnTheme } from "../theme.ts";
import { call, isRefused } from "../work/call.ts";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";

/** The buttons over the page, and how the plan stands. */
export function Toolbar({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words } = work;
  const { plan, text, busy } = state;
  const isChanged = plan !== undefined && text !== plan.savedText;
  const locked = plan === undefined || plan.elsewhere || busy !== "";
  const errors = state.findings.filter(({ severity }) => severity === "error").length;
  return (
    <header class="toolbar">
      <span class="folder" title={state.hello?.folder ?? ""}>
        {state.hello?.folder}
      </span>
      <div class="tools">
        <button type="button" onClick={() => work.store.set({ dialog: { kind: "new", complaints: {} } })}>
          {words.newPlan}
        </button>
        <ImportButton work={work} />
        <span class="gap" />
        <button type="button" disabled={locked} onClick={() => checked(work)}>
          {words.check}
        </button>
        <button type="button" disabled={locked} onClick={() => void work.fixAll()}>
          {words.fixAll}
        </button>
        <span class="gap" />
        <button type="button" disabled={locked} onClick={() => void print(work, { format: "docx" })}>
          {words.printWord}
        </button>
        <button type="button" disabled={locked} onClick={() => void print(work, { format: "pdf" })}>
          {words.printPdf}
        </button>
        <button
          type="button"
          disabled={locked}
          onClick={() => void print(work, { format: "", dossier: true })}
        >
          {words.dossier}
        </button>
      </div>
      <span class={`standing ${errors > 0 ? "wrong" : ""}`} role="status">
        {busy !== "" ? busy : plan === undefined ? "" : isChanged ? words.unsaved : words.saved}
      </span>
      <button
        type="button"
        class={isChanged ? "main" : ""}
        disabled={locked}
        onClick={() => void work.save()}
      >
        {words.save}
      </button>
      <button type="button" class="icon" aria-label={words.theme} title={words.theme} onClick={turnTheme}>
        ◐
      </button>
    </header>
  );
}

function ImportButton({ work }: { readonly work: Work }): JSX.Element {
  return (
    <label class="button">
      {work.words.importFile}
      <input
        type="file"
        class="unseen"
        accept=".docx,.doc,.txt,.md,.html,.htm"
        onChange={async (event) => {
          const { importFile } = await import("../work/import.ts");
          const input = event.currentTarget;
          for (const file of input.files ?? []) await importFile(file, work);
          input.value = "";
        }}
      />
    </label>
  );
}

function checked({ store, words, code }: Work): void {
  const [first] = store.state.findings;
  if (first === undefined) store.set({ notice: { text: words.noFindings, tone: "calm" } });
  else {
    code?.goTo(first.start, store.state.mode === "text");
    document.querySelector<HTMLElement>(".finding button")?.focus();
  }
}

/** What is printed is what is saved: a plan with changes is saved first. */
async function print(
  work: Work,
  how: { readonly format: string; readonly dossier?: boolean },
): Promise<void> {
  const { store, words } = work;
  const { plan, paper, style } = store.state;
  if (!plan) return;
  // A cell that was left for the button may be on its way into the text.
  await work.settled();
  if (store.state.text !== plan.savedText && !(await work.save())) return;
  store.set({ busy: words.printing });
  await work.attempt(async () => {
    const printed = await call("print", { path: plan.path, paper, style, ...how });
    store.set({ busy: "" });
    if (isRefused(printed)) work.tell(printed.refused, "grave");
    else store.set({ dialog: { kind: "printed", printed } });
    await work.listPlans();
  });
}
