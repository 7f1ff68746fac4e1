import {
  calendarFields,
  deadlinesField,
  defaultFields,
  groups,
  holidaysField,
  requiredField,
  staffingFields,
} from "./fields.ts";

/** A key of the configuration that rules read. */
export interface DescribedKey {
  /** As it is written, with its group: 校历 → 放假. */
  readonly zh: string;
  readonly en: string;
  readonly about: string;
}

/** A key of the configuration that a rule reads, as `calendar.holidays`. */
export type ConfigKey =
  | "required"
  | "deadlines"
  | "staffing.pupils_per_adult"
  | "calendar.holidays"
  | "calendar.make_up_days"
  | "calendar.term_starts"
  | "defaults.school"
  | "defaults.contacts"
  | "defaults.style";

/** The keys that rules read, by their English names with the group before them. */
export const describedKeys: Readonly<Record<ConfigKey, DescribedKey>> = {
  required: inFile("required", requiredField),
  deadlines: inFile("deadlines", deadlinesField),
  "staffing.pupils_per_adult": inGroup("staffing", "pupils_per_adult", staffingFields.pupils_per_adult),
  "calendar.holidays": inGroup("calendar", "holidays", holidaysField),
  "calendar.make_up_days": inGroup("calendar", "make_up_days", calendarFields.make_up_days),
  "calendar.term_starts": inGroup("calendar", "term_starts", calendarFields.term_starts),
  "defaults.school": inGroup("defaults", "school", defaultFields.school),
  "defaults.contacts": inGroup("defaults", "contacts", defaultFields.contacts),
  "defaults.style": inGroup("defaults", "style", defaultFields.style),
};

interface Named {
  readonly zh: string;
  readonly about: string;
}

function inFile(name: string, { zh, about }: Named): DescribedKey {
  return { zh, en: name, about };
}

function inGroup(group: keyof typeof groups, name: string, { zh, about }: Named): DescribedKey {
  return { zh: `${groups[group].zh} → ${zh}`, en: `${group} → ${name}`, about };
}
