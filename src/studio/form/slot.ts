import type { Choice } from "../../vocabulary/choices.ts";
import type { RowFormName } from "../../vocabulary/forms.ts";
import type { PlanField } from "../../vocabulary/names.ts";

/** The forms of rows that a form of a plan can show as such. */
export type RowForm = RowFormName | "activities" | "pictures" | "signature" | "attachments";

/** What may stand at a place of a plan. */
export interface Slot {
  /** The form of its rows; `table`: rows of any columns, `grid`: rows that are lists, `words`: no rows at all. */
  readonly form: RowForm | "table" | "grid" | "words";
  /** The field whose own value stands here, or a part of it under a label. */
  readonly field?: PlanField;
  /** Whether a text may become several. */
  readonly many: boolean;
  /** Whether what stands here is a list even where nothing is written yet. */
  readonly listed?: boolean;
  /** Whether it is a row of a list. */
  readonly isRow?: boolean;
  readonly options?: readonly Choice[] | "flag";
}
