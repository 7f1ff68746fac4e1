import type { JSX } from "preact";
import { call, isRefused } from "../work/call.ts";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";
import { Dialog } from "./dialog.tsx";

/** This year's plan of last year's: which one, and the day of the event. */
export function RepeatDialog({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words } = work;
  return (
    <Dialog work={work} title={words.repeat}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void repeat(new FormData(event.currentTarget), work);
        }}
      >
        <label>
          <span>{words.repeatFrom}</span>
          <select name="path">
            {state.plans.map(({ path, title }) => (
              <option key={path} value={path} selected={path === state.plan?.path}>
                {title === "" ? path : `${title}（${path}）`}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.date}</span>
          <input name="date" autocomplete="off" required placeholder="2027-10-22" />
        </label>
        <label>
          <span>{words.repeatWas}</span>
          <input name="was" autocomplete="off" placeholder={words.repeatWasHint} />
        </label>
        <label class="check">
          <input name="gradesUp" type="checkbox" />
          <span>{words.gradesUp}</span>
        </label>
        <footer>
          <button type="submit" class="main">
            {words.create}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

async function repeat(answers: FormData, work: Work): Promise<void> {
  const { store, words } = work;
  const answer = (name: string): string => String(answers.get(name) ?? "");
  await work.attempt(async () => {
    const made = await call("repeat", {
      path: answer("path"),
      date: answer("date"),
      was: answer("was"),
      gradesUp: answers.has("gradesUp"),
    });
    if (isRefused(made)) return work.tell(made.refused, "grave");
    await work.listPlans();
    await work.open(made.path);
    store.set({ dialog: { kind: "told", title: words.repeat, told: made.told } });
  });
}
