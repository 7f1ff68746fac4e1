import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FormField } from "../../form-protocol.ts";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";
import { AddField } from "./add-field.tsx";
import { AddPart } from "./add-part.tsx";
import { focusPart, pointerTo } from "./focus-place.ts";
import { NameBox } from "./name-box.tsx";
import { PartValue } from "./part-value.tsx";

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
  const [dividing, setDividing] = useState(false);
  const divide = async (name: string): Promise<void> => {
    setDividing(false);
    await work.change([{ do: "divide", at: field.at, name }]);
    focusPart(pointerTo(field.at, name));
  };
  return (
    <section
      class="field"
      data-at={field.at}
      data-start={field.start}
      data-end={field.end}
      onFocusIn={() => work.goTo(field.start)}
    >
      <header>
        <label for={id} title={field.about}>
          {field.name}
        </label>
        <span class="about">{field.about}</span>
        <AddPart
          work={work}
          at={field.at}
          names={field.more}
          label={`${words.addPart}：${field.name}`}
          {...(field.divisible && { divide: () => setDividing(true) })}
        />
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
      {dividing && (
        <NameBox
          kind="add-label"
          label={words.divideInto}
          focused={true}
          add={(name) => void divide(name)}
          leave={() => setDividing(false)}
        />
      )}
      <PartValue work={work} part={field} id={id} example={field.example} />
      {grave && <p class={`finding-here ${grave.severity}`}>{grave.message}</p>}
    </section>
  );
}
