import type { Work } from "../work/work.ts";
import { focusPlace } from "./focus-place.ts";

/** A row of a list, and how many there are. */
export interface MovedRow {
  readonly work: Work;
  readonly at: string;
  readonly row: number;
  readonly last: number;
}

/** Alt with an arrow moves a row. */
export function moveBy(event: KeyboardEvent, { work, at, row, last }: MovedRow): void {
  const to = event.altKey ? { ArrowUp: row - 1, ArrowDown: row + 1 }[event.key] : undefined;
  if (to === undefined || to < 0 || to > last || row > last) return;
  event.preventDefault();
  const place = (event.target as HTMLElement).dataset.place ?? "";
  const column = place.split(" ").at(-1) ?? "0";
  (event.target as HTMLElement).blur();
  void work.change([{ do: "move", at, row, to }]).then(() => focusPlace(`${at} ${to} ${column}`));
}
