import type { Block, Cell, CellAlign, Row, Table } from "../../document/document.ts";

/** The units that a form's width is divided into: fine enough for any table in it, and no more than Word's 63 columns. */
export const wholeWidth = 48;

/** A cell that takes so many units of a form's width. */
export interface PlacedBox {
  readonly width: number;
  readonly blocks: readonly Block[];
  readonly header?: boolean;
  readonly align?: Exclude<CellAlign, "auto">;
}

/** A row of a form. */
export interface FormRow {
  readonly boxes: readonly PlacedBox[];
  /** May part at a page's foot. */
  readonly splits?: boolean;
  /** Stays with the row below. */
  readonly keep?: boolean;
}

/** One table of rows with cells of their own widths: a column for every place where a cell of some row begins. */
export function formTable(rows: readonly FormRow[]): Table {
  const placed = rows.map((row) => place(row.boxes));
  const edges = [...new Set([0, wholeWidth, ...placed.flat().flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const columns = edges
    .slice(1)
    .map((edge, i) => ({ width: edge - (edges[i] ?? 0), align: "auto" as const }));
  return {
    type: "table",
    caption: [],
    columns,
    rows: rows.map(
      (row, i): Row => ({
        // A label over the whole width heads what stands below the form.
        header: row.keep === true && row.boxes.every(({ header }) => header),
        total: false,
        ...(row.splits ? { splits: true } : {}),
        ...(row.keep ? { keep: true } : {}),
        cells: (placed[i] ?? []).map(({ box, from, to }) =>
          cellOf(box, edges.indexOf(to) - edges.indexOf(from)),
        ),
      }),
    ),
  };
}

interface Placed {
  readonly box: PlacedBox;
  readonly from: number;
  readonly to: number;
}

function place(boxes: readonly PlacedBox[]): readonly Placed[] {
  let at = 0;
  return boxes.map((box) => {
    const from = at;
    at = from + box.width;
    return { box, from, to: at };
  });
}

function cellOf({ blocks, header = false, align }: PlacedBox, columns: number): Cell {
  return { columns, rows: 1, header, ...(align === undefined ? {} : { align }), blocks };
}
