import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";
import { focusPart, pointerTo } from "./focus-place.ts";

/** What the vocabulary has and the plan has not, and any heading that is typed. */
export function AddField({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words } = work;
  const [wanted, setWanted] = useState("");
  const typed = wanted.trim();
  const there = new Set(state.form?.fields.map(({ name }) => name));
  const open = (state.hello?.fields ?? []).filter(({ names }) => !names.some((name) => there.has(name)));
  const found = open.filter(({ names, about }) => [...names, about].some((each) => each.includes(typed)));
  const isOwn =
    /[\u3400-\u9fff]/u.test(typed) && !there.has(typed) && !found.some(({ name }) => name === typed);
  const shown = isOwn ? [{ key: "", name: typed, about: words.ownHeading }, ...found] : found;
  const add = async (name: string): Promise<void> => {
    await work.change([{ do: "field", name }]);
    setWanted("");
    focusPart(pointerTo("", name));
  };
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
        {shown.map(({ key, name, about }) => (
          <li key={key}>
            <button type="button" onClick={() => void add(name)}>
              <strong>{name}</strong>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
