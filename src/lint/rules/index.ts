import type { AnyRule } from "../rule.ts";
import { dateAnniversary } from "./date-anniversary.ts";
import { dateFestival } from "./date-festival.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateWeekdayMismatch } from "./date-weekday-mismatch.ts";
import { dateYearAgainstTitle } from "./date-year-against-title.ts";
import { emptySection } from "./empty-section.ts";
import { doubledPunctuation } from "./text-doubled.ts";
import { ellipsis } from "./text-ellipsis.ts";
import { fullWidthDigit } from "./text-full-width-digit.ts";
import { halfWidth } from "./text-half-width.ts";
import { headingStop } from "./text-heading-stop.ts";
import { invisible } from "./text-invisible.ts";
import { spaceBetweenHan } from "./text-space-between-han.ts";
import { typedItemNumber } from "./text-typed-number.ts";
import { unpaired } from "./text-unpaired.ts";
import { todo } from "./todo.ts";

/** Every rule, in the order of the documentation. */
export const rules: readonly AnyRule[] = [
  emptySection,
  todo,
  doubledPunctuation,
  ellipsis,
  fullWidthDigit,
  halfWidth,
  headingStop,
  invisible,
  spaceBetweenHan,
  typedItemNumber,
  unpaired,
  dateImpossible,
  dateWeekdayMismatch,
  dateYearAgainstTitle,
  dateAnniversary,
  dateFestival,
];
