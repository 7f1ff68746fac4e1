import type { JSX } from "preact";
import type { FormValue } from "../../form-protocol.ts";
import type { Work } from "../work/work.ts";
import { focusPart, pointerTo } from "./focus-place.ts";
import { NameBox } from "./name-box.tsx";
import { Part, type ShowPart } from "./part.tsx";

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
  const { addLabel } = work.words;
  const add = async (said: string): Promise<void> => {
    await work.change([{ do: "part", at, name: said }]);
    focusPart(pointerTo(at, said));
  };
  return (
    <div class="parts">
      {value.parts.map((part) => (
        <Part key={part.at} work={work} part={part} show={show} />
      ))}
      {value.open && (
        <NameBox
          kind="add-label"
          label={`${name} ${addLabel}`}
          hint={addLabel}
          add={(said) => void add(said)}
        />
      )}
    </div>
  );
}
