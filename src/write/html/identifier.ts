import type { Block } from "../../document/document.ts";
import type { Place } from "./place.ts";

/** The identifier of a block that something leads to. */
export function idOf(block: Block, { places }: Place): string {
  const name = places.get(block);
  return name === undefined ? "" : ` id="${name}"`;
}
