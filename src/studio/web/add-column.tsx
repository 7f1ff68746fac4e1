import type { JSX } from "preact";
import type { Work } from "./work.ts";

/** Chooses a further column of rows. */
export function AddColumn({
  work,
  more,
  add,
}: {
  readonly work: Work;
  readonly more: readonly string[];
  readonly add: (name: string) => void;
}): JSX.Element | null {
  const { words } = work;
  if (more.length === 0) return null;
  return (
    <select
      aria-label={words.addColumn}
      title={words.addColumn}
      value=""
      onChange={(event) => add(event.currentTarget.value)}
    >
      <option value="">+</option>
      {more.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </select>
  );
}
