import type { JSX } from "preact";
import { focusPart, pointerTo } from "./focus-place.ts";
import type { Work } from "./work.ts";

/** Chooses what to put beside a value, or below a row: items, a table, a text. */
export function AddPart({
  work,
  at,
  names,
  label,
}: {
  readonly work: Work;
  readonly at: string;
  readonly names: readonly string[];
  readonly label: string;
}): JSX.Element | null {
  if (names.length === 0) return null;
  const add = async (name: string): Promise<void> => {
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
    </select>
  );
}
