import type { PageItem, RuleItem, TextItem } from "../page.ts";
import { type CellBox, isLabel, type PlacedStrip, type TableBox } from "../tables/table.ts";

/** A row, or some parts of one, on a page. */
export interface Piece {
  readonly row: number;
  /** First and last part, inclusive. */
  readonly from: number;
  readonly to: number;
}

/** How many lines of each cell are printed already: cells go on where the page before ended. */
export type Progress = Map<CellBox, number>;

/** Moves an item. */
export function moved<T extends PageItem>(item: T, x: number, y: number): T {
  if (item.type === "text") return movedText(item, x, y) as PageItem as T;
  return { ...item, x: item.x + x, y: item.y + y };
}

/** Written out: most of what stands on pages is text, and copying properties takes many times as long. */
function movedText(item: TextItem, x: number, y: number): TextItem {
  const { type, face, size, glyphs, color, tag, turned, link } = item;
  const set = { type, x: item.x + x, y: item.y + y, face, size, glyphs, color, tag };
  if (link !== undefined) return { ...set, link };
  return turned ? { ...set, turned } : set;
}

/** The part of a table that stands on one page, x from the frame's left edge, y from the fragment's top. */
export function paintFragment(box: TableBox, pieces: readonly Piece[], progress: Progress): PageItem[] {
  const tops = [0];
  for (const piece of pieces) tops.push((tops.at(-1) ?? 0) + pieceHeight(box, piece));
  return [...rulesOf(box, pieces, tops), ...textOf(box, pieces, tops, progress)];
}

/** The repeated header of a page: artifacts, printed again in full. */
export function paintHeader(box: TableBox): PageItem[] {
  const pieces = box.rows.slice(0, box.headerRows).map((_, row): Piece => ({ row, from: 0, to: 0 }));
  const whole = pieces.map((piece) => ({ ...piece, to: (box.rows[piece.row]?.parts.length ?? 1) - 1 }));
  return paintFragment(box, whole, new Map()).map((item) =>
    item.type === "rule" ? item : { ...item, tag: undefined },
  );
}

/** Height of the repeated header, points. */
export function headerHeight(box: TableBox): number {
  return box.rows.slice(0, box.headerRows).reduce((sum, row) => sum + row.height, 0);
}

function pieceHeight(box: TableBox, { row, from, to }: Piece): number {
  const parts = box.rows[row]?.parts ?? [];
  return parts.slice(from, to + 1).reduce((sum, part) => sum + part, 0);
}

function textOf(
  box: TableBox,
  pieces: readonly Piece[],
  tops: readonly number[],
  progress: Progress,
): TextItem[] {
  const cells = new Set(pieces.flatMap((piece) => box.covering[piece.row] ?? []));
  return [...cells].flatMap((cell) => cellText(box, cell, pieces, tops, progress));
}

function cellText(
  box: TableBox,
  cell: CellBox,
  pieces: readonly Piece[],
  tops: readonly number[],
  progress: Progress,
): TextItem[] {
  const done = progress.get(cell) ?? 0;
  const rest = cell.strips.slice(done);
  if (rest.length === 0) return repeatedLabel(box, cell, pieces, tops);
  const from = Math.max(0, cell.row - (pieces[0]?.row ?? 0));
  const end = Math.min(pieces.length, cell.row + cell.rows - (pieces[0]?.row ?? 0));
  const endPiece = pieces[end - 1];
  const finished = endPiece !== undefined && isLastPiece(box, cell, endPiece);
  const opened = pieces[from]?.row === cell.row && pieces[from]?.from === 0;
  const above = opened ? box.spacing : 0;
  const room = (tops[end] ?? 0) - (tops[from] ?? 0) - above - (finished ? box.spacing : 0);
  const start = rest[0]?.y ?? 0;
  const fitting = rest.filter(({ y, strip }) => y + strip.height - start <= room + 0.01).length;
  const count = finished ? rest.length : fitting;
  progress.set(cell, done + count);
  const height = heightOf(rest.slice(0, count));
  const whole = count === rest.length && done === 0;
  const lowered = whole ? Math.max(0, room - height) * shareAbove[cell.stands] : 0;
  const top = (tops[from] ?? 0) + above + lowered - start;
  return rest
    .slice(0, count)
    .flatMap(({ y, strip, x }) => strip.items.map((item) => moved(item, x, top + y)));
}

/** How much of the room that a cell leaves stands above its text. */
const shareAbove: Readonly<Record<CellBox["stands"], number>> = { top: 0, middle: 0.5, bottom: 1 };

/**
 * A short cell over rows that go on from the page before says again what they are: 上午; so does the label
 * of a row that goes on. An artifact, as the repeated header is.
 */
function repeatedLabel(
  box: TableBox,
  cell: CellBox,
  pieces: readonly Piece[],
  tops: readonly number[],
): TextItem[] {
  const [first] = pieces;
  if (!first || !goesOn(cell, first) || !isLabel(cell)) return [];
  const end = Math.min(pieces.length, cell.row + cell.rows - first.row);
  const room = (tops[end] ?? 0) - 2 * box.spacing;
  if (cell.height > room) return [];
  const top = box.spacing + (room - cell.height) / 2;
  return cell.strips.flatMap(({ y, strip, x }) =>
    strip.items.map((item) => ({ ...moved(item, x, top + y), tag: undefined })),
  );
}

function goesOn(cell: CellBox, first: Piece): boolean {
  if (cell.row < first.row) return true;
  return cell.header && cell.row === first.row && first.from > 0;
}

function isLastPiece(box: TableBox, cell: CellBox, { row, to }: Piece): boolean {
  return row === cell.row + cell.rows - 1 && to === (box.rows[row]?.parts.length ?? 1) - 1;
}

function heightOf(strips: readonly PlacedStrip[]): number {
  const last = strips.at(-1);
  return last ? last.y + last.strip.height - (strips[0]?.y ?? 0) : 0;
}

/** The grid: a line at every edge of every cell, neighbouring ones drawn as one. */
function rulesOf(box: TableBox, pieces: readonly Piece[], tops: readonly number[]): RuleItem[] {
  const columns = box.edges.length - 1;
  const owners = pieces.map((piece) => rowOwners(box, piece.row, columns));
  const rules: RuleItem[] = [];
  const half = box.rule / 2;
  for (let i = 0; i <= pieces.length; i++) {
    const open = (column: number): boolean => {
      const above = owners[i - 1]?.[column];
      return i === 0 || i === pieces.length || above !== owners[i]?.[column] || above === undefined;
    };
    for (const [a, b] of stretches(columns, open)) {
      const x = (box.edges[a] ?? 0) - half;
      const width = (box.edges[b] ?? 0) - (box.edges[a] ?? 0) + box.rule;
      rules.push({ type: "rule", x, y: (tops[i] ?? 0) - half, width, height: box.rule });
    }
  }
  for (let column = 0; column <= columns; column++) {
    const open = (i: number): boolean => {
      const left = owners[i]?.[column - 1];
      return column === 0 || column === columns || left !== owners[i]?.[column] || left === undefined;
    };
    for (const [a, b] of stretches(pieces.length, open)) {
      const y = (tops[a] ?? 0) - half;
      const height = (tops[b] ?? 0) - (tops[a] ?? 0) + box.rule;
      rules.push({ type: "rule", x: (box.edges[column] ?? 0) - half, y, width: box.rule, height });
    }
  }
  return rules;
}

/** For each column, the cell that covers it in a row. */
function rowOwners(box: TableBox, row: number, columns: number): (CellBox | undefined)[] {
  const owners = new Array<CellBox | undefined>(columns).fill(undefined);
  for (const cell of box.covering[row] ?? []) {
    owners.fill(cell, cell.column, Math.min(cell.column + cell.columns, columns));
  }
  return owners;
}

/** The maximal stretches of places where something holds, half-open. */
function stretches(count: number, holds: (i: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < count; i++) {
    if (!holds(i)) continue;
    const last = found.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}
