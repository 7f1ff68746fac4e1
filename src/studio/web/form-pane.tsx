import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FormField } from "../protocol.ts";
import { Cell } from "./cell.tsx";
import { focusPlace } from "./focus-place.ts";
import { ItemList } from "./item-list.tsx";
import { RowTable } from "./row-table.tsx";
import type { State } from "./store.ts";
import type { Work } from "./work.ts";

/** The plan as a form, in the order of its text. */
export function FormPane({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words } = work;
  const { form, plan } = state;
  if (!form) return <div class="form" />;
  if (!form.usable) {
    return (
      <div class="form unusable">
        <p>{words.formUnusable}</p>
        <button type="button" class="main" onClick={() => void work.fixAll()}>
          {words.fixAll}
        </button>{" "}
        <button type="button" onClick={() => work.setMode("text")}>
          {words.showText}
        </button>
      </div>
    );
  }
  return (
    <div class="form">
      <fieldset disabled={plan?.elsewhere}>
        {form.fields.map((field) => (
          <Field key={field.at} work={work} state={state} field={field} />
        ))}
        <AddField work={work} state={state} />
      </fieldset>
    </div>
  );
}

function Field({
  work,
  state,
  field,
}: {
  readonly work: Work;
  readonly state: State;
  readonly field: FormField;
}): JSX.Element {
  const { words } = work;
  const own = state.findings.filter(({ start, end }) => start >= field.start && end <= field.end + 1);
  const grave = own.find(({ severity }) => severity === "error") ?? own[0];
  const id = `field-${field.start}`;
  return (
    <section
      class="field"
      data-start={field.start}
      data-end={field.end}
      onFocusIn={() => work.goTo(field.start)}
    >
      <header>
        <label for={id} title={field.about}>
          {field.name}
        </label>
        <span class="about">{field.about}</span>
        {field.at !== "/标题" && (
          <button
            type="button"
            class="icon quiet"
            aria-label={`${words.removeField}：${field.name}`}
            title={words.removeField}
            onClick={() => void work.change([{ do: "drop", at: field.at }])}
          >
            ×
          </button>
        )}
      </header>
      <Value work={work} field={field} id={id} />
      {grave && <p class={`finding-here ${grave.severity}`}>{grave.message}</p>}
    </section>
  );
}

function Value({
  work,
  field,
  id,
}: {
  readonly work: Work;
  readonly field: FormField;
  readonly id: string;
}): JSX.Element {
  const { value, at } = field;
  switch (value.kind) {
    case "text":
      return (
        <>
          <Cell
            id={id}
            label={field.name}
            text={value.text}
            long={value.long}
            hint={field.example}
            commit={(text) => void work.change([{ do: "set", at, text }])}
          />
          {field.place === "section" && <ToItems work={work} field={field} />}
        </>
      );
    case "choice":
      return (
        <select
          id={id}
          value={value.text}
          onChange={(event) => void work.change([{ do: "set", at, text: event.currentTarget.value }])}
        >
          {[...new Set([value.text, ...value.options])].map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      );
    case "list":
      return <ItemList work={work} field={field} items={value.items} id={id} />;
    case "rows":
      return <RowTable work={work} field={field} value={value} />;
    case "other":
      return (
        <div class="other">
          <pre>{value.text}</pre>
          <p>{work.words.onlyText}</p>
          <button
            type="button"
            onClick={() => {
              work.setMode("text");
              work.goTo(field.start);
            }}
          >
            {work.words.inText}
          </button>
        </div>
      );
  }
}

/** A text becomes the first of several items. */
function ToItems({ work, field: { at } }: { readonly work: Work; readonly field: FormField }): JSX.Element {
  const add = async (): Promise<void> => {
    await work.change([{ do: "insert", at, after: -1, cells: [{ column: "", text: "" }] }]);
    focusPlace(`${at} 1 0`);
  };
  return (
    <button type="button" class="add" onClick={() => void add()}>
      + {work.words.addItem}
    </button>
  );
}

/** What the vocabulary has and the plan has not. */
function AddField({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
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
