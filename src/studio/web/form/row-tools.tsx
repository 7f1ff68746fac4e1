import type { ComponentChildren, JSX } from "preact";
import type { Work } from "../work/work.ts";

/** What can be done with a row by the mouse; by keys there are Alt and the arrows. */
export function RowTools({
  work,
  at,
  row,
  last,
  children,
}: {
  readonly work: Work;
  readonly at: string;
  readonly row: number;
  readonly last: number;
  /** What can be put below it. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { words } = work;
  const tool = (sign: string, does: string, run: () => void, off = false): JSX.Element => (
    <button
      type="button"
      class="icon"
      disabled={off}
      aria-label={`${does}：${words.row(row + 1)}`}
      title={does}
      onClick={run}
    >
      {sign}
    </button>
  );
  const move = (to: number): void => void work.change([{ do: "move", at, row, to }]);
  return (
    <span class="row-tools">
      {children}
      {tool("↑", words.rowUp, () => move(row - 1), row === 0)}
      {tool("↓", words.rowDown, () => move(row + 1), row === last)}
      {tool("×", words.removeRow, () => void work.change([{ do: "remove", at, row }]))}
    </span>
  );
}
