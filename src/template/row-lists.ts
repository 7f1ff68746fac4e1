import type { FormName, RowFormName, RowKey } from "../vocabulary/forms.ts";

/** Whether a section's fact is a list of rows; else it is one text. */
export function isRowList(form: FormName): form is Exclude<RowFormName, "time"> {
  return form !== "prose" && form !== "activities" && form !== "pictures" && form !== "time";
}

/** A table inside a row is printed with its section only. */
export function isPrinted(key: RowKey): boolean {
  return key.kind !== "table" && key.kind !== "picture";
}
