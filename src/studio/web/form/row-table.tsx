import type { JSX } from "preact";
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { FormColumn, FormRow, FormValue } from "../../form-protocol.ts";
import type { Work } from "../work/work.ts";
import { AddColumn } from "./add-column.tsx";
import { AddPart } from "./add-part.tsx";
import { focusPlace } from "./focus-place.ts";
import { Part, type ShowPart } from "./part.tsx";
import { Record } from "./record.tsx";
import { RowTools } from "./row-tools.tsx";
import { type Table, TableCell } from "./table-cell.tsx";

type Rows = Extract<FormValue, { kind: "rows" }>;

/** Rows as a table: filled by keyboard, pasted from table programs, moved; a row below the last is made by typing in it. */
export function RowTable({
  work,
  name,
  value,
  show,
}: {
  readonly work: Work;
  readonly name: string;
  readonly value: Rows;
  readonly show: ShowPart;
}): JSX.Element {
  const [added, setAdded] = useState<readonly string[]>([]);
  const others = added.filter((each) => !value.columns.some(({ key }) => key === each));
  const columns = [
    ...value.columns,
    ...others.map((each) => ({ key: each, name: each, numeric: false, short: false })),
  ];
  const more = value.more.filter((each) => !others.includes(each));
  const table: Table = { work, name, at: value.at, columns, rows: value.rows, show };
  const add = (column: string): void => {
    // Where rows are lists a column is one at once; elsewhere it is when a cell of it is filled.
    if (value.lists) void addToLists(column);
    else if (!columns.some(({ key }) => key === column)) setAdded([...added, column]);
  };
  const addToLists = async (column: string): Promise<void> => {
    await work.change([{ do: "column", at: value.at, name: column }]);
    focusPlace(`${value.at} 0 ${columns.length}`);
  };
  const addColumn = <AddColumn work={work} more={more} free={value.free} add={add} />;
  if (value.single) return <Record table={table} deep={value.deep} end={addColumn} />;
  return (
    <div class="rows">
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th
                  key={column.key}
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
              <Row key={at} table={table} row={row} at={at} deep={value.deep} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="keys">{work.words.tableKeys}</p>
    </div>
  );
}

/** Columns share the room by what stands in them, in ems of their names; a date is never parted, a long text has room for nine characters in a line. */
function widthOf(
  { name, short }: FormColumn,
  rows: readonly FormRow[],
  index: number,
): { readonly width: string; readonly minWidth: string } {
  const most = Math.max(name.length + 1, 4, ...rows.map(({ cells }) => cells[index]?.text.length ?? 0));
  const width = short ? Math.min(14, most * 0.66 + 1.8) : Math.min(20, most * 1.16 + 1.5);
  return { width: `${width}em`, minWidth: `${short ? width : Math.min(12, width)}em` };
}

/** A row of the table, and below it what does not fit into cells; without one it is the empty row at the end. */
function Row({
  table,
  row,
  at,
  deep,
}: {
  readonly table: Table;
  readonly row: FormRow | undefined;
  readonly at: number;
  readonly deep: readonly string[];
}): JSX.Element {
  const { work, columns, rows } = table;
  const open = deep.filter((name) => !row?.parts.some((part) => part.name === name));
  return (
    <Fragment>
      <tr class={row ? "" : "next"}>
        {columns.map((column, index) => (
          <td key={column.key}>
            <TableCell table={table} row={row} at={at} column={column} index={index} />
          </td>
        ))}
        <td class="row-end">
          {row && (
            <RowTools work={work} at={table.at} row={at} last={rows.length - 1}>
              <AddPart work={work} at={`${table.at}/${at}`} names={open} label={work.words.below(at + 1)} />
            </RowTools>
          )}
        </td>
      </tr>
      {row?.parts.map((part) => (
        <tr key={part.at} class="below">
          <td colSpan={columns.length + 1}>
            <Part work={work} part={part} show={table.show} />
          </td>
        </tr>
      ))}
    </Fragment>
  );
}
