import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { FormChange, FormColumn, FormField, FormRow, FormValue } from "../protocol.ts";
import { Cell } from "./cell.tsx";
import { focusPlace } from "./focus-place.ts";
import { moveBy } from "./item-list.tsx";
import { pastedInto } from "./paste-rows.ts";
import { RowTools } from "./row-tools.tsx";
import type { Work } from "./work.ts";

type Rows = Extract<FormValue, { kind: "rows" }>;

/** Rows as a table: filled by keyboard, pasted from table programs, moved; a row below the last is made by typing in it. */
export function RowTable({
  work,
  field,
  value,
}: {
  readonly work: Work;
  readonly field: FormField;
  readonly value: Rows;
}): JSX.Element {
  const { words } = work;
  const [added, setAdded] = useState<readonly string[]>([]);
  const others = added.filter((name) => !value.columns.some((column) => column.name === name));
  const columns = [...value.columns, ...others.map((name) => ({ name, numeric: false, short: false }))];
  const more = value.more.filter((name) => !others.includes(name));
  const table: Table = { work, at: field.at, columns, rows: value.rows };
  const addColumn = <AddColumn work={work} more={more} add={(name) => setAdded([...added, name])} />;
  if (value.single) return <Record table={table} name={field.name} end={addColumn} />;
  return (
    <div class="rows">
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th
                  key={column.name}
                  scope="col"
                  class={column.numeric ? "numeric" : ""}
                  style={widthOf(column, value.rows, index)}
                >
                  {column.name}
                </th>
              ))}
              <th class="row-end">{addColumn}</th>
            </tr>
          </thead>
          <tbody>
            {[...value.rows, undefined].map((row, at) => (
              <Row key={at} table={table} row={row} at={at} name={field.name} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="keys">{words.tableKeys}</p>
    </div>
  );
}

/** Columns share the room by what stands in them; the shortest keeps its name in a line, a date is never parted. */
function widthOf(
  { name, short }: FormColumn,
  rows: readonly FormRow[],
  index: number,
): { readonly minWidth: string } | { readonly width: string } {
  const most = Math.max(name.length + 1, 4, ...rows.map(({ cells }) => cells[index]?.text.length ?? 0));
  if (short) return { minWidth: `${Math.min(14, most * 0.66 + 1.8)}em` };
  return { width: `${Math.min(18, most)}em` };
}

interface Table {
  readonly work: Work;
  readonly at: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

function AddColumn({
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

/** A single row: its columns as labels with a box each. */
function Record({
  table,
  name,
  end,
}: {
  readonly table: Table;
  readonly name: string;
  readonly end: JSX.Element;
}): JSX.Element {
  const { work, at, columns, rows } = table;
  return (
    <div class="record">
      {columns.map((column, index) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the box is in the cell.
        <label key={column.name}>
          <span>{column.name}</span>
          <Cell
            label={`${name} ${column.name}`}
            text={rows[0]?.cells[index]?.text ?? ""}
            place={placeOf(table, 0, index)}
            commit={(text) => void work.change([{ do: "cell", at, row: 0, column: column.name, text }])}
          />
        </label>
      ))}
      {end}
    </div>
  );
}

/** A row of the table; without one it is the empty row at the end. */
function Row({
  table,
  row,
  at,
  name,
}: {
  readonly table: Table;
  readonly row: FormRow | undefined;
  readonly at: number;
  readonly name: string;
}): JSX.Element {
  const { work, columns, rows } = table;
  return (
    <tr class={row ? "" : "next"}>
      {columns.map((column, index) => {
        const cell = row?.cells[index];
        return (
          <td key={column.name}>
            {cell && !cell.editable ? (
              <button
                type="button"
                class="deep"
                title={work.words.inText}
                onClick={() => work.setMode("text")}
              >
                {cell.text}
              </button>
            ) : (
              <Cell
                label={`${name} ${work.words.row(at + 1)} ${column.name}`}
                text={cell?.text ?? ""}
                numeric={column.numeric}
                long={!column.short}
                place={placeOf(table, at, index)}
                commit={(text) => void work.change([typedIn(table, at, column.name, text)])}
                onPaste={(event) => paste(event, table, at, index)}
                onKey={(event, commit) => keyed(event, commit, table, at, index)}
              />
            )}
          </td>
        );
      })}
      <td class="row-end">{row && <RowTools work={work} at={table.at} row={at} last={rows.length - 1} />}</td>
    </tr>
  );
}

function placeOf({ at }: Table, row: number, column: number): string {
  return `${at} ${row} ${column}`;
}

function typedIn({ at, rows }: Table, row: number, column: string, text: string): FormChange {
  if (row < rows.length) return { do: "cell", at, row, column, text };
  return { do: "insert", at, after: rows.length - 1, cells: [{ column, text }] };
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
  const names = table.columns.map(({ name }) => name);
  void table.work.change(pastedInto(text, { at: table.at, names, rows: table.rows.length }, row, column));
}
