import type { JSX } from "preact";
import type { PlanEntry } from "../../protocol.ts";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";

/** The plans of the folder and how each stands. */
export function PlanList({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words } = work;
  return (
    <nav class="plans" aria-label={words.plans}>
      <h2>{words.plans}</h2>
      {state.plans.length === 0 && (
        <div class="empty">
          <p>{words.noPlans}</p>
          <p>{words.noPlansHint}</p>
        </div>
      )}
      <ul>
        {state.plans.map((entry) => (
          <li key={entry.path}>
            <Entry work={work} entry={entry} here={entry.path === state.plan?.path} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({
  work,
  entry,
  here,
}: {
  readonly work: Work;
  readonly entry: PlanEntry;
  readonly here: boolean;
}): JSX.Element {
  const { words } = work;
  const { path, title, errors, warnings, open, printed, draft } = entry;
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  const name = path
    .slice(folder.length)
    .replace(/^\//u, "")
    .replace(/\.ya?ml$/iu, "");
  return (
    <button
      type="button"
      class={`plan ${here ? "here" : ""}`}
      aria-current={here ? "page" : undefined}
      onClick={() => void work.open(path)}
    >
      <span class="name">
        {name}
        {draft && <span class="dot" role="img" aria-label={words.draft} title={words.draft} />}
      </span>
      {folder !== "" && <span class="where">{folder}</span>}
      {title !== "" && title !== name && <span class="title">{title}</span>}
      <span class="state">
        {errors > 0 && <span class="tag error">{words.errors(errors)}</span>}
        {warnings > 0 && <span class="tag warning">{words.warnings(warnings)}</span>}
        {open > 0 && <span class="tag open">{words.open(open)}</span>}
        <span class={`tag ${printed}`}>{words.printed[printed]}</span>
      </span>
    </button>
  );
}
