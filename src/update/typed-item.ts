import { typedValue } from "../import/draft/typed-values.ts";
import { meaningOf } from "../vocabulary/names.ts";
import type { DraftValue } from "../yaml/draft/draft.ts";
import type { Value } from "../yaml/edit/change.ts";
import { pointerSteps } from "../yaml/pointer.ts";

/** A line as an item of a list in the form of the list's field, as an import would read it: `12:00 午餐（地点：草坪）`. */
export function typedItem(list: string, text: string): readonly Value[] {
  const [key = ""] = pointerSteps(list);
  const field = meaningOf(String(key))?.field;
  if (field?.place !== "section") return [];
  const line = { type: "item", text, kind: undefined, count: undefined, children: [], remarks: [] } as const;
  const value = typedValue(field, [line]);
  const made = value === undefined ? undefined : plainValue(value);
  const items: readonly Value[] = Array.isArray(made) ? made : [];
  return items.length === 1 && typeof items[0] === "object" ? items : [];
}

function plainValue(value: DraftValue): Value {
  if (typeof value === "string") return /^(?:0|[1-9]\d{0,8})$/u.test(value) ? Number(value) : value;
  if (value.kind === "list") return value.items.map((item) => plainValue(item.value));
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plainValue(entry.value)]));
}
