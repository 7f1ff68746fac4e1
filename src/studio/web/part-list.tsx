import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FormPart, FormValue } from "../protocol.ts";
import { focusPart, pointerTo } from "./focus-place.ts";
import { PartValue } from "./part-value.tsx";
import type { Work } from "./work.ts";

/** Names with their values, one below the other: the parts of a section, labels, the parts of a day. */
export function PartList({
  work,
  at,
  name,
  value,
}: {
  readonly work: Work;
  readonly at: string;
  readonly name: string;
  readonly value: Extract<FormValue, { kind: "parts" }>;
}): JSX.Element {
  return (
    <div class="parts">
      {value.parts.map((part) => (
        <Part key={part.at} work={work} part={part} />
      ))}
      {value.open && <AddLabel work={work} at={at} label={`${name} ${work.words.addLabel}`} />}
    </div>
  );
}

/** One name with its value. */
export function Part({ work, part }: { readonly work: Work; readonly part: FormPart }): JSX.Element {
  const { words } = work;
  const { at, name } = part;
  const id = `part-${at}`;
  return (
    <div class="part" data-at={at}>
      <header>
        <label for={id}>{name}</label>
        <button
          type="button"
          class="icon quiet"
          aria-label={`${words.removeField}：${name}`}
          title={words.removeField}
          onClick={() => void work.change([{ do: "drop", at }])}
        >
          ×
        </button>
      </header>
      <PartValue work={work} part={part} id={id} />
    </div>
  );
}

/** A further name beside the ones that are there. */
function AddLabel({
  work,
  at,
  label,
}: {
  readonly work: Work;
  readonly at: string;
  readonly label: string;
}): JSX.Element {
  const [name, setName] = useState("");
  const add = async (): Promise<void> => {
    const said = name.trim();
    if (said === "") return;
    await work.change([{ do: "part", at, name: said }]);
    setName("");
    focusPart(pointerTo(at, said));
  };
  return (
    <input
      class="add-label"
      aria-label={label}
      placeholder={`+ ${work.words.addLabel}`}
      value={name}
      onInput={(event) => setName(event.currentTarget.value)}
      onBlur={() => void add()}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.isComposing) void add();
      }}
    />
  );
}
