import type { AnyRule } from "../rule.ts";
import { emptySection } from "./completeness/empty-section.ts";
import { halfSignature } from "./completeness/half-signature.ts";
import { kindTaken } from "./completeness/kind-taken.ts";
import { missingInCharge } from "./completeness/missing-in-charge.ts";
import { missingParticipants } from "./completeness/missing-participants.ts";
import { missingPlace } from "./completeness/missing-place.ts";
import { missingTime } from "./completeness/missing-time.ts";
import { offCampus } from "./completeness/off-campus.ts";
import { pictureText } from "./completeness/picture-text.ts";
import { requiredSection } from "./completeness/required-section.ts";
import { dateAnniversary } from "./date/anniversary.ts";
import { dateDeadlineAfterEvent } from "./date/deadline-after-event.ts";
import { dateFestival } from "./date/festival.ts";
import { dateImpossible } from "./date/impossible.ts";
import { otherDay } from "./date/other-day.ts";
import { paperDates } from "./date/paper-order.ts";
import { dateSchoolHoliday } from "./date/school-holiday.ts";
import { dateSchoolWeek } from "./date/school-week.ts";
import { dateSignedAfterEvent } from "./date/signed-after-event.ts";
import { dateStyle } from "./date/style.ts";
import { dateTooLate } from "./date/too-late.ts";
import { dateUnread } from "./date/unread.ts";
import { dateWeekdayMismatch } from "./date/weekday-mismatch.ts";
import { dateYearAgainstTitle } from "./date/year-against-title.ts";
import { draftMark } from "./left-over/draft.ts";
import { otherPlace } from "./left-over/other-place.ts";
import { otherSchool } from "./left-over/other-school.ts";
import { otherSeason } from "./left-over/other-season.ts";
import { placeholder } from "./left-over/placeholder.ts";
import { siteNoise } from "./left-over/site-noise.ts";
import { todo } from "./left-over/todo.ts";
import { adults } from "./number/adults.ts";
import { amount } from "./number/amount.ts";
import { budgetSaid } from "./number/budget-said.ts";
import { capitals } from "./number/capitals.ts";
import { classCount } from "./number/class-count.ts";
import { feeSum } from "./number/fee-sum.ts";
import { headCounts } from "./number/head-count.ts";
import { materials } from "./number/materials.ts";
import { negative } from "./number/negative.ts";
import { rosterCounts } from "./number/roster.ts";
import { scoreSum } from "./number/score-sum.ts";
import { seats } from "./number/seats.ts";
import { total } from "./number/total.ts";
import { unreadable } from "./number/unreadable.ts";
import { writtenTotal } from "./number/written-total.ts";
import { emptyName } from "./people/empty-name.ts";
import { noTask } from "./people/no-task.ts";
import { nobodyInCharge } from "./people/nobody-in-charge.ts";
import { phoneDigits } from "./people/phone-digits.ts";
import { phoneNumber } from "./people/phone-number.ts";
import { privateData } from "./people/private-data.ts";
import { twoPlaces } from "./people/two-places.ts";
import { unknownName } from "./people/unknown-name.ts";
import { attachmentMissing } from "./reference/attachment-missing.ts";
import { attachmentUnmentioned } from "./reference/attachment-unmentioned.ts";
import { captionNumber } from "./reference/caption-number.ts";
import { typedContents } from "./reference/contents.ts";
import { emptyTable } from "./reference/empty-table.ts";
import { noContents } from "./reference/no-contents.ts";
import { placeMissing } from "./reference/place-missing.ts";
import { unknownStyle } from "./reference/unknown-style.ts";
import { classification } from "./text/classification.ts";
import { documentForm } from "./text/document-form.ts";
import { documentNumber } from "./text/document-number.ts";
import { doubledPunctuation } from "./text/doubled.ts";
import { ellipsis } from "./text/ellipsis.ts";
import { emphasisStars } from "./text/emphasis.ts";
import { fullWidthDigit } from "./text/full-width-digit.ts";
import { halfWidth } from "./text/half-width.ts";
import { headingStop } from "./text/heading-stop.ts";
import { invisible } from "./text/invisible.ts";
import { lostCharacter } from "./text/lost-character.ts";
import { missingGlyph } from "./text/missing-glyph.ts";
import { numberGap } from "./text/number-gap.ts";
import { signerDownward } from "./text/signer.ts";
import { spaceBetweenHan } from "./text/space-between-han.ts";
import { straightQuote } from "./text/straight-quote.ts";
import { typedItemNumber } from "./text/typed-number.ts";
import { unpaired } from "./text/unpaired.ts";
import { unprintableVariant } from "./text/variant.ts";
import { timeClockMix } from "./time/clock-mix.ts";
import { timeDays } from "./time/days.ts";
import { timeDuration } from "./time/duration.ts";
import { timeEndBeforeStart } from "./time/end-before-start.ts";
import { timeGap } from "./time/gap.ts";
import { timeImpossible } from "./time/impossible.ts";
import { timeOrder } from "./time/order.ts";
import { timeOutsideEvent } from "./time/outside-event.ts";
import { timeOverlap } from "./time/overlap.ts";
import { timeRangeDash } from "./time/range-dash.ts";
import { saidLength } from "./time/said-length.ts";

/** Every rule, in the order of the documentation. */
export const rules: readonly AnyRule[] = [
  emptySection,
  todo,
  doubledPunctuation,
  ellipsis,
  emphasisStars,
  fullWidthDigit,
  halfWidth,
  headingStop,
  documentNumber,
  classification,
  signerDownward,
  documentForm,
  invisible,
  spaceBetweenHan,
  typedItemNumber,
  numberGap,
  lostCharacter,
  straightQuote,
  unpaired,
  missingGlyph,
  unprintableVariant,
  dateImpossible,
  dateUnread,
  dateWeekdayMismatch,
  dateYearAgainstTitle,
  otherDay,
  dateAnniversary,
  dateFestival,
  otherSeason,
  otherSchool,
  otherPlace,
  placeholder,
  siteNoise,
  draftMark,
  unknownStyle,
  attachmentMissing,
  attachmentUnmentioned,
  typedContents,
  noContents,
  placeMissing,
  captionNumber,
  emptyTable,
  dateDeadlineAfterEvent,
  paperDates,
  dateTooLate,
  dateSchoolHoliday,
  dateSchoolWeek,
  dateSignedAfterEvent,
  dateStyle,
  adults,
  amount,
  feeSum,
  materials,
  negative,
  scoreSum,
  total,
  unreadable,
  writtenTotal,
  budgetSaid,
  capitals,
  headCounts,
  classCount,
  rosterCounts,
  seats,
  nobodyInCharge,
  emptyName,
  unknownName,
  noTask,
  twoPlaces,
  timeClockMix,
  kindTaken,
  missingInCharge,
  missingParticipants,
  missingPlace,
  missingTime,
  offCampus,
  pictureText,
  halfSignature,
  requiredSection,
  phoneNumber,
  phoneDigits,
  privateData,
  timeImpossible,
  timeEndBeforeStart,
  timeOrder,
  timeOverlap,
  timeGap,
  timeRangeDash,
  timeDays,
  timeDuration,
  saidLength,
  timeOutsideEvent,
];
