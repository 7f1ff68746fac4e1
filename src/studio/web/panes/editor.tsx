import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { FormPane } from "../form/form-pane.tsx";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";
import { FindingList } from "./finding-list.tsx";

/** The plan as a form and as text, with what the checks say below. Both change one text. */
export function Editor({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words } = work;
  const code = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (code.current && !work.code) work.attachCode(code.current);
  }, [work]);
  const { plan, mode } = state;
  return (
    <main class="editor">
      <div class="tabs" role="tablist" aria-label={words.editors}>
        {(["form", "text"] as const).map((each) => (
          <button
            type="button"
            role="tab"
            key={each}
            aria-selected={mode === each}
            onClick={() => work.setMode(each)}
          >
            {words[each]}
          </button>
        ))}
        <span class="path">{plan?.path}</span>
      </div>
      <Bars work={work} state={state} />
      <div class="body">
        {plan === undefined && <p class="empty">{words.pickPlan}</p>}
        <div class={`code ${mode === "text" && plan ? "" : "away"}`} ref={code} />
        {plan !== undefined && mode === "form" && <FormPane work={work} state={state} />}
      </div>
      {plan !== undefined && <FindingList work={work} state={state} />}
    </main>
  );
}

function Bars({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words, store } = work;
  const { plan, notice } = state;
  return (
    <>
      {plan?.elsewhere && (
        <div class="bar grave" role="alert">
          <span>{words.elsewhere}</span>
          <button type="button" onClick={() => void work.open(plan.path, true)}>
            {words.takeHere}
          </button>
        </div>
      )}
      {notice !== undefined && (
        <div class={`bar ${notice.tone}`} role={notice.tone === "grave" ? "alert" : "status"}>
          <span>{notice.text}</span>
          {notice.action && (
            <button type="button" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button
            type="button"
            class="icon"
            aria-label={words.close}
            onClick={() => store.set({ notice: undefined })}
          >
            ×
          </button>
        </div>
      )}
    </>
  );
}
