import type { Change } from "../yaml/edit/change.ts";
import { placeAt, pointerOf } from "../yaml/pointer.ts";
import { holdersAt, isCell, shownItems } from "./holders.ts";
import type { Draft } from "./printing-texts.ts";
import type { Unit } from "./units.ts";

/** A row of which blank cells were filled in. */
export interface Filled {
  /** What writes the cells; empty where none was blank. */
  readonly changes: readonly Change[];
  /** The row in print, had its blank cells been written. */
  readonly unit: Unit;
}

/** The ways to write into blank cells of a row what a file has in them; one without changes where it has nothing there. */
export function fillCells(draft: Draft, units: readonly Unit[], was: number, now: Unit): readonly Filled[] {
  const unit = units[was] as Unit;
  const [old, cells] = [unit.cells ?? [], now.cells ?? []];
  const blank = cells.flatMap((cell, at) => (old[at] === "" && cell.trim() !== "" ? [at] : []));
  if (blank.length === 0 || old.length !== cells.length) return [{ changes: [], unit }];
  const text = unit.text
    .split("\t")
    .map((cell, at) => (blank.includes(at) ? now.text.split("\t")[at] : cell));
  const filled = { ...unit, text: text.join("\t") };
  return holdersAt(draft, units, was).flatMap(({ list }): readonly Filled[] => {
    const row = placeAt(draft.tree, list)?.node;
    if (row?.kind !== "seq") return [];
    const shown = shownItems(row);
    const items = blank.map((at) => shown[at] ?? -1);
    const isBlank = items.every((at) => isCell(row.items[at], ""));
    if (shown.length !== cells.length || !isBlank) return [];
    const changes = items.map((item, index): Change => {
      const value = cells[blank[index] ?? 0]?.replaceAll("\n", "") ?? "";
      return { kind: "set", at: `${list}${pointerOf([item])}`, value };
    });
    return [{ changes, unit: filled }];
  });
}
