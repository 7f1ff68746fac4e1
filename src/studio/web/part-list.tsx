import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FormValue } from "../protocol.ts";
import { focusPart, pointerTo } from "./focus-place.ts";
import { Part, type ShowPart } from "./part.tsx";
import type { Work } from "./work.ts";

/** Names with their values, one below the other: the parts of a section, labels, the parts of a day. */
export function PartList({
  work,
  at,
  name,
  value,
  show,
}: {
  readonly work: Work;
  readonly at: string;
  readonly name: string;
  readonly value: Extract<FormValue, { kind: "parts" }>;
  readonly show: ShowPart;
}): JSX.Element {
  return (
    <div class="parts">
      {value.parts.map((part) => (
        <Part key={part.at} work={work} part={part} show={show} />
      ))}
      {value.open && <AddLabel work={work} at={at} label={`${name} ${work.words.addLabel}`} />}
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
