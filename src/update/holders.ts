import { placeAt, pointerOf, pointerSteps } from "../yaml/pointer.ts";
import type { YamlNode, YamlSeq } from "../yaml/tree.ts";
import { type Draft, type Line, linesOf, spotOf } from "./printing-texts.ts";
import type { Unit } from "./units.ts";

/** How many lines of the plan are tried as the one that printed a unit. */
const mostLines = 4;

/** The lines that a unit shows, the longest first, then those nearest to its place. */
export function linesIn(draft: Draft, units: readonly Unit[], at: number): readonly Line[] {
  const { text } = units[at] as Unit;
  const before = (shown: string): number =>
    units.slice(0, at).filter((unit) => unit.text.includes(shown)).length;
  return linesOf(draft.plan)
    .filter(({ shown }) => text.includes(shown.trim()))
    .map((line) => ({ line, away: Math.abs(line.ordinal - before(line.shown)) }))
    .sort((a, b) => b.line.shown.length - a.line.shown.length || a.away - b.away)
    .slice(0, mostLines)
    .map(({ line }) => line);
}

/** A list of the plan and an item of it. */
export interface Holder {
  readonly list: string;
  readonly index: number;
  readonly node: YamlNode;
}

/** The lists that hold the lines of a unit. */
export function holdersAt(draft: Draft, units: readonly Unit[], at: number): readonly Holder[] {
  return linesIn(draft, units, at).flatMap((line) => {
    const spot = spotOf(draft, line.text);
    return spot ? holdersOf(draft, spot.pointer) : [];
  });
}

/** The lists that hold a place, the innermost first, each with the item that leads to it. */
export function holdersOf({ tree }: Draft, pointer: string): readonly Holder[] {
  const steps = pointerSteps(pointer);
  const found: Holder[] = [];
  for (let length = steps.length; length > 0; length--) {
    const place = placeAt(tree, pointerOf(steps.slice(0, length)));
    if (place?.parent?.kind === "seq") {
      found.push({
        list: pointerOf(steps.slice(0, length - 1)),
        index: Number(steps[length - 1]),
        node: place.node,
      });
    }
  }
  return found;
}

/** A place in a list for a new item, with the item beside it and the unit that shows that one. */
export interface Slot {
  readonly list: string;
  /** The item before it; -1 where it is the first. */
  readonly after: number;
  readonly like: YamlNode;
  readonly shown: Unit;
}

/** The places in lists behind a unit in print: behind its own item, and before that of the next. */
export function slotsAfter(draft: Draft, units: readonly Unit[], after: number): readonly Slot[] {
  return [after, after + 1].flatMap((at): readonly Slot[] => {
    const shown = units[at];
    if (!shown) return [];
    return holdersAt(draft, units, at).map(({ list, index, node }) => {
      return { list, after: at === after ? index : index - 1, like: node, shown };
    });
  });
}

/** The places of a row's cells that are shown: one that goes on with the cell to its left is shown with that. */
export function shownItems({ items }: YamlSeq): readonly number[] {
  return items.flatMap((item, at) => (isCell(item, "<") ? [] : [at]));
}

/** Whether a cell reads so. */
export function isCell(item: YamlNode | undefined, text: string): boolean {
  return item?.kind === "scalar" && item.text === text;
}
