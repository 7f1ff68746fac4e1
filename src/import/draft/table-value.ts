import { type DraftValue, draftEntry, draftList, draftMap } from "../../yaml/draft/draft.ts";
import type { SourceCell, SourceTable } from "../source-text.ts";

/** What covers each place of a table: a cell, and whether it begins there. */
export interface Place {
  readonly cell: SourceCell;
  readonly row: number;
  readonly column: number;
}

/** The places of a table row by row; a place that no cell covers is undefined. */
export function placesOf({ rows }: SourceTable): readonly (readonly (Place | undefined)[])[] {
  const grid: (Place | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      for (let down = row; down < Math.min(row + cell.rows, rows.length); down++)
        for (let across = column; across < column + cell.columns; across++) {
          const line = grid[down];
          if (line) line[across] = { cell, row, column };
        }
      column += cell.columns;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, at) => line[at]));
}

/** A table as the language writes one: `^` and `<` go on with the cell above and to the left. */
export function tableValue(table: SourceTable): DraftValue {
  const places = placesOf(table);
  const [head = [], ...body] = places;
  const named = head.every((place) => place?.row === 0 && place.cell.columns === 1 && place.cell.rows === 1);
  const names = head.map((place) => place?.cell.text ?? "");
  const hasHead = named && body.length > 0 && names.some((name) => name !== "");
  const rows = (hasHead ? body : places).map((line, at) => rowValue(line, at + (hasHead ? 1 : 0)));
  const entries = hasHead ? [draftEntry("列", draftList(names, true))] : [];
  return draftMap([...entries, draftEntry("行", draftList(rows))]);
}

function rowValue(line: readonly (Place | undefined)[], row: number): DraftValue {
  const texts = line.map((place, column) => {
    if (place === undefined) return "";
    if (place.column !== column) return "<";
    if (place.row !== row) return "^";
    return /^[<^]$/u.test(place.cell.text) ? `\\${place.cell.text}` : place.cell.text;
  });
  return draftList(texts, texts.join("").length <= 120);
}

/** The texts of a table's cells in reading order. */
export function tableTexts({ rows }: SourceTable): readonly string[] {
  return rows.flatMap((row) => row.map(({ text }) => text));
}
