import type { JSX } from "preact";
import { call, isRefused } from "../work/call.ts";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";
import { Dialog } from "./dialog.tsx";

const questions = ["title", "date", "place", "unit", "people"] as const;

/** A new plan by questions; all but the kind may be left open. */
export function NewDialog({
  work,
  state,
  complaints,
}: {
  readonly work: Work;
  readonly state: State;
  readonly complaints: Readonly<Record<string, string>>;
}): JSX.Element {
  const { words } = work;
  const hints = { title: words.titleHint, date: "2026-10-23", place: "", unit: "", people: "" } as const;
  return (
    <Dialog work={work} title={words.newPlan}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make(new FormData(event.currentTarget), work);
        }}
      >
        <label>
          <span>{words.kind}</span>
          <select name="kind">
            {state.hello?.kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {questions.map((name) => (
          <label key={name}>
            <span>{words[name]}</span>
            <input name={name} autocomplete="off" placeholder={hints[name] || words.leaveOpen} />
            {complaints[name] !== undefined && (
              <span class="complaint" role="alert">
                {complaints[name]}
              </span>
            )}
          </label>
        ))}
        <footer>
          {state.plans.length > 0 && (
            <button type="button" onClick={() => work.store.set({ dialog: { kind: "repeat" } })}>
              {words.repeat}
            </button>
          )}
          <button type="submit" class="main">
            {words.create}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

async function make(answers: FormData, work: Work): Promise<void> {
  const answer = (name: string): string => String(answers.get(name) ?? "");
  await work.attempt(async () => {
    const created = await call("create", {
      kind: answer("kind"),
      title: answer("title"),
      date: answer("date"),
      place: answer("place"),
      unit: answer("unit"),
      people: answer("people"),
    });
    if (isRefused(created)) work.tell(created.refused, "grave");
    else if ("complaints" in created)
      work.store.set({ dialog: { kind: "new", complaints: created.complaints } });
    else {
      work.store.set({ dialog: undefined });
      await work.listPlans();
      await work.open(created.path);
    }
  });
}
