import type { PageStarts } from "../page.ts";
import type { Progress } from "./fragment.ts";
import type { Sheet } from "./pages.ts";
import type { Beginning, RowPart } from "./slab.ts";

/** What is found to open pages, page by page. */
export interface Starts {
  readonly found: PageStarts;
  /** Looks at a page, 0-based, before it is painted. */
  add(page: number): void;
}

/** Finds what opens the pages that begin because the one before is full; `progress`: what of cells is printed. */
export function createStarts(sheets: readonly Sheet[], progress: Progress): Starts {
  const found = new Map<object, number[]>();
  return {
    found,
    add(page) {
      if (!sheets[page]?.goesOn) return;
      // What stands behind a blank page begins that one too.
      const slab = sheets.slice(page).find(({ folio }) => folio.slabs.length > 0)?.folio.slabs[0];
      const begins = slab?.row ? rowBeginnings(slab.row, progress) : slab?.begins ? [slab.begins] : [];
      for (const { node, printed } of begins) found.set(node, [...(found.get(node) ?? []), printed]);
    },
  };
}

/** A row that opens a page, and the texts that go on in its cells. */
function rowBeginnings({ table: box, row, part }: RowPart, progress: Progress): Beginning[] {
  const { table, covering } = box;
  const node = row === 0 ? table : table.rows[row];
  const opened = part === 0 && node ? [{ node, printed: 0 }] : [];
  const cells = (covering[row] ?? []).filter((cell) => part > 0 || cell.row < row);
  const goingOn = cells.flatMap((cell): Beginning[] => {
    const next = cell.strips[progress.get(cell) ?? 0];
    return next?.node ? [{ node: next.node, printed: next.strip.printed }] : [];
  });
  return [...opened, ...goingOn];
}
