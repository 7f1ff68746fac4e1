import type { JSX } from "preact";
import type { Work } from "../work/work.ts";
import { focusPart, pointerTo } from "./focus-place.ts";

/** What is chosen where a value is to be divided; no name of a part. */
const toDivide = "/";

/** Chooses what to put beside a value, or below a row: items, a table, a text; or divides it, as into the parts of a day. */
export function AddPart({
  work,
  at,
  names,
  label,
  divide,
}: {
  readonly work: Work;
  readonly at: string;
  readonly names: readonly string[];
  readonly label: string;
  readonly divide?: () => void;
}): JSX.Element | null {
  if (names.length === 0 && !divide) return null;
  const add = async (name: string): Promise<void> => {
    if (name === toDivide) return divide?.();
    await work.change([{ do: "part", at, name }]);
    focusPart(pointerTo(at, name));
  };
  return (
    <select
      class="add-part quiet"
      data-for={at}
      aria-label={label}
      title={label}
      value=""
      onChange={(event) => void add(event.currentTarget.value)}
    >
      <option value="">+</option>
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
      {divide && <option value={toDivide}>{work.words.divide}</option>}
    </select>
  );
}
