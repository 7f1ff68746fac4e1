import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { State } from "./store.ts";
import type { Work } from "./work.ts";

/** What the vocabulary has and the plan has not. */
export function AddField({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words } = work;
  const [wanted, setWanted] = useState("");
  const there = new Set(state.form?.fields.map(({ name }) => name));
  const open = (state.hello?.fields ?? []).filter(({ names }) => !names.some((name) => there.has(name)));
  const found = open.filter(({ names, about }) =>
    [...names, about].some((each) => each.includes(wanted.trim())),
  );
  return (
    <details class="add-field">
      <summary>{words.addField}</summary>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <ul>
        {found.map(({ key, name, about }) => (
          <li key={key}>
            <button type="button" onClick={() => void work.change([{ do: "field", name }])}>
              <strong>{name}</strong>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
