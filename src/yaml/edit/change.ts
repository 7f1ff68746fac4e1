import type { Edit } from "../../diagnostic/diagnostic.ts";

/** What can be written into a plan: a text, a number, a truth value, nothing, and lists and rows of these. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/**
 * One change of a YAML text. Places are JSON pointers into the tree as it is when the change's turn
 * comes: `/活动流程/0/时间`, with names as they are written in the file.
 */
export type Change =
  /** Writes another value at a place that exists; comments beside it stay. */
  | { readonly kind: "set"; readonly at: string; readonly value: Value }
  /** Puts an entry into the mapping at `into`, behind its entry `after` or at its end. */
  | {
      readonly kind: "entry";
      readonly into: string;
      readonly key: string;
      readonly value: Value;
      readonly after?: string;
    }
  /** Puts an item into the list at `into`, behind its item `after` (from 0; -1 before all) or at its end. */
  | { readonly kind: "item"; readonly into: string; readonly value: Value; readonly after?: number }
  /** Gives the entry at a place another name. */
  | { readonly kind: "rename"; readonly at: string; readonly key: string }
  /** Puts a name before the value at a place, which becomes the only entry of a mapping; comments inside stay. */
  | { readonly kind: "nest"; readonly at: string; readonly key: string }
  /** Gives an item of a list another place in it (from 0, as it is counted afterwards). */
  | { readonly kind: "move"; readonly at: string; readonly to: number }
  /** Takes an entry or an item out, with the lines that it fills. */
  | { readonly kind: "remove"; readonly at: string }
  /** Replaces ranges of the text, as a fix does. */
  | { readonly kind: "replace"; readonly edits: readonly Edit[] };

/**
 * Why a change is not made:
 * - `unreadable`: the text, or what it would become, has a mistake that YAML cannot read over.
 * - `no such place`: the pointer leads to nothing, or to nothing that can be changed so: no mapping
 *   where an entry should go, no list for an item, the whole file.
 * - `shared`: the place is written with an anchor, an alias or a merge key, so other places would change too.
 * - `name taken`: the mapping has an entry of that name already.
 * - `only one`: nothing would be left of the mapping or the list; set or remove what holds it.
 * - `comments`: comments inside the old value would be lost.
 * - `other places`: what stands outside the change would be read otherwise.
 * - `other value`: what was asked for would not be read back as it was given.
 */
export type Refusal =
  | "unreadable"
  | "no such place"
  | "shared"
  | "name taken"
  | "only one"
  | "comments"
  | "other places"
  | "other value";

/** Whether a value takes lines of its own under its name. */
export function isNested(value: Value): value is readonly Value[] | { readonly [key: string]: Value } {
  return value !== null && typeof value === "object" && Object.keys(value).length > 0;
}
