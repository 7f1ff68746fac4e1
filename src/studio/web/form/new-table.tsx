import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Work } from "../work/work.ts";
import { focusPlace } from "./focus-place.ts";
import { gridOf } from "./pasted-grid.ts";

/** Begins a table: its columns are typed, or all of it is pasted. */
export function NewTable({
  work,
  at,
  name,
  id,
}: {
  readonly work: Work;
  readonly at: string;
  readonly name: string;
  readonly id: string;
}): JSX.Element {
  const { words } = work;
  const [typed, setTyped] = useState("");
  const begin = async (columns: readonly string[], rows: readonly (readonly string[])[]): Promise<void> => {
    if (columns.length === 0) return;
    await work.change([{ do: "table", at, columns, rows }]);
    focusPlace(`${at}/行 ${rows.length} 0`);
  };
  const done = (): void => {
    const columns = typed.split(/[、，,;；\t]/u).map((each) => each.trim());
    void begin(
      columns.filter((each) => each !== ""),
      [],
    );
  };
  const paste = (event: ClipboardEvent): void => {
    const [head, ...rows] = gridOf(event.clipboardData?.getData("text/plain") ?? "");
    if (head === undefined || head.length < 2) return;
    event.preventDefault();
    // What a column without a name holds is not lost.
    const width = Math.max(head.length, ...rows.map(({ length }) => length));
    const columns = Array.from({ length: width }, (_, index) => head[index] ?? "");
    void begin(
      columns,
      rows.filter((row) => row.some((cell) => cell !== "")),
    );
  };
  return (
    <input
      id={id}
      class="new-table"
      aria-label={`${name} ${words.columnNames}`}
      placeholder={words.columnNames}
      value={typed}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onPaste={paste}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.isComposing) done();
      }}
    />
  );
}
