import type { Picture } from "../../picture/picture.ts";
import type { Fault } from "./faults.ts";
import type { Element } from "./markup-tree.ts";

/** Finds the picture of a file by the name that a plan or a template writes. */
export type PictureNamed = (file: string) => Picture | undefined;

/** What the building of a document carries along in reading order. */
export interface Building {
  /** Level of the last heading; 0 before the first one. */
  headingLevel: number;
  /** How many lists are around. */
  depth: number;
  readonly faults: Fault[];
  /** The picture of a file, undefined where there is none. */
  readonly picture: PictureNamed;
}

/** An attribute's value, empty where it is not given. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name)?.trim() ?? "";
}
