import type { JSX } from "preact";
import { AddPart } from "./add-part.tsx";
import { Cell } from "./cell.tsx";
import { Part } from "./part.tsx";
import { placeOf, type Table } from "./table-cell.tsx";

/** A single row: its columns as labels with a box each, and below them what does not fit into a box. */
export function Record({
  table,
  deep,
  end,
}: {
  readonly table: Table;
  readonly deep: readonly string[];
  readonly end: JSX.Element;
}): JSX.Element {
  const { work, name, at, columns, rows } = table;
  const [row] = rows;
  const open = deep.filter((each) => !row?.parts.some((part) => part.name === each));
  return (
    <>
      <div class="record">
        {columns.map((column, index) => {
          const cell = row?.cells[index];
          return (
            // biome-ignore lint/a11y/noLabelWithoutControl: the box is in the cell.
            <label key={column.key}>
              <span>{column.name}</span>
              <Cell
                label={`${name} ${column.name}`}
                text={cell?.text ?? ""}
                {...(cell?.todo === undefined ? {} : { hint: cell.todo })}
                long={!column.short}
                place={placeOf(table, 0, index)}
                commit={(text) => void work.change([{ do: "cell", at, row: 0, column: column.key, text }])}
              />
            </label>
          );
        })}
        {end}
        {row && <AddPart work={work} at={at} names={open} label={`${work.words.addPart}：${name}`} />}
      </div>
      {row?.parts.map((part) => (
        <Part key={part.at} work={work} part={part} show={table.show} />
      ))}
    </>
  );
}
