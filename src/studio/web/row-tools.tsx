import type { JSX } from "preact";
import type { Work } from "./work.ts";

/** What can be done with a row by the mouse; by keys there are Alt and the arrows. */
export function RowTools({
  work,
  at,
  row,
  last,
}: {
  readonly work: Work;
  readonly at: string;
  readonly row: number;
  readonly last: number;
}): JSX.Element {
  const { words } = work;
  const move = (to: number): void => void work.change([{ do: "move", at, row, to }]);
  return (
    <span class="row-tools">
      <button
        type="button"
        class="icon"
        disabled={row === 0}
        aria-label={`${words.rowUp}：${words.row(row + 1)}`}
        title={words.rowUp}
        onClick={() => move(row - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="icon"
        disabled={row === last}
        aria-label={`${words.rowDown}：${words.row(row + 1)}`}
        title={words.rowDown}
        onClick={() => move(row + 1)}
      >
        ↓
      </button>
      <button
        type="button"
        class="icon"
        aria-label={`${words.removeRow}：${words.row(row + 1)}`}
        title={words.removeRow}
        onClick={() => void work.change([{ do: "remove", at, row }])}
      >
        ×
      </button>
    </span>
  );
}
