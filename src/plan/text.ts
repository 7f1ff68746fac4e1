import type { Range } from "../source/source.ts";

/** A text of the plan as typed, with its place in the file. */
export interface Text {
  readonly value: string;
  readonly range: Range;
  /** Whether it stands for a fact that is still missing; `value` then says which, or is empty. */
  readonly todo: boolean;
}
