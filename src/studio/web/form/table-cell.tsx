import type { JSX } from "preact";
import type { FormChange, FormColumn, FormRow } from "../../form-protocol.ts";
import type { Work } from "../work/work.ts";
import { Cell } from "./cell.tsx";
import { focusPart, focusPlace, pointerTo } from "./focus-place.ts";
import { moveBy } from "./move-row.ts";
import type { ShowPart } from "./part.tsx";
import { pastedInto } from "./paste-rows.ts";

/** Rows that are shown as a table. */
export interface Table {
  readonly work: Work;
  /** What they are called. */
  readonly name: string;
  readonly at: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Shows what stands below a row. */
  readonly show: ShowPart;
}

/** Names the box of a cell, so that keys find it. */
export function placeOf({ at }: Table, row: number, column: number): string {
  return `${at} ${row} ${column}`;
}

/** A cell of a table; without a row it makes one when it is typed in. */
export function TableCell({
  table,
  row,
  at,
  column,
  index,
}: {
  readonly table: Table;
  readonly row: FormRow | undefined;
  readonly at: number;
  readonly column: FormColumn;
  readonly index: number;
}): JSX.Element {
  const { work, name } = table;
  const cell = row?.cells[index];
  if (cell && !cell.editable) {
    return (
      <button
        type="button"
        class="deep"
        title={work.words.isBelow}
        onClick={() => focusPart(pointerTo(`${table.at}/${at}`, column.key))}
      >
        {cell.text}
      </button>
    );
  }
  return (
    <Cell
      label={`${name} ${work.words.row(at + 1)} ${column.name}`}
      text={cell?.text ?? ""}
      {...(cell?.todo === undefined ? {} : { hint: cell.todo })}
      numeric={column.numeric}
      long={!column.short}
      place={placeOf(table, at, index)}
      commit={(text) => void work.change(typedIn(table, at, column.key, text))}
      onPaste={(event) => paste(event, table, at, index)}
      onKey={(event, commit) => keyed(event, commit, table, at, index)}
    />
  );
}

function typedIn({ at, rows }: Table, row: number, column: string, text: string): readonly FormChange[] {
  if (row < rows.length) return [{ do: "cell", at, row, column, text }];
  return text.trim() === "" ? [] : [{ do: "insert", at, after: rows.length - 1, cells: [{ column, text }] }];
}

function keyed(event: KeyboardEvent, commit: () => void, table: Table, row: number, column: number): void {
  if (event.altKey) {
    moveBy(event, { work: table.work, at: table.at, row, last: table.rows.length - 1 });
    return;
  }
  const step = { Enter: event.shiftKey ? -1 : 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  commit();
  focusPlace(placeOf(table, Math.max(0, row + step), column));
}

function paste(event: ClipboardEvent, table: Table, row: number, column: number): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!/[\t\n]/u.test(text.trim())) return;
  event.preventDefault();
  (event.target as HTMLElement).blur();
  const { work, at, columns, rows } = table;
  void work.change(pastedInto(text, { at, columns, rows: rows.length }, row, column));
}
