import type { JSX } from "preact";
import type { Work } from "../work/work.ts";
import { NameBox } from "./name-box.tsx";

/** A further column of rows: one of those that they may have, or any other. */
export function AddColumn({
  work,
  more,
  free,
  add,
}: {
  readonly work: Work;
  readonly more: readonly string[];
  readonly free: boolean;
  readonly add: (name: string) => void;
}): JSX.Element | null {
  const { words } = work;
  if (free) return <NameBox kind="add-column" label={words.addColumn} names={more} add={add} />;
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
