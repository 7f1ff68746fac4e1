import type { Fault } from "./faults.ts";
import type { Element } from "./markup-tree.ts";

/** What the building of a document carries along in reading order. */
export interface Building {
  /** Level of the last heading; 0 before the first one. */
  headingLevel: number;
  /** How many lists are around. */
  depth: number;
  readonly faults: Fault[];
}

/** An attribute's value, empty where it is not given. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name)?.trim() ?? "";
}
