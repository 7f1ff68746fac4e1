import { type Fault, fault } from "../markup/faults.ts";
import { listAsText, objectAsText } from "../problems.ts";
import type { Shapes, ValueShape } from "../shape.ts";
import { shownName } from "./resolve-path.ts";

/** What is wrong with putting out a value: a list and an object are no text. */
export function unprintable(name: string, value: ValueShape | undefined, shapes: Shapes): Fault | undefined {
  if (value?.kind === "list") {
    const item = value.of.kind === "object" ? `{{${firstField(value.of.name, shapes)}}}` : "{{this}}";
    return fault(listAsText, { name, item });
  }
  if (value?.kind !== "object") return undefined;
  return fault(objectAsText, { name, known: (shapes[value.name]?.fields ?? []).slice(0, 12).map(shownName) });
}

function firstField(name: string, shapes: Shapes): string {
  const fields = shapes[name]?.fields ?? [];
  const first = fields.find((each) => each.value.kind === "text") ?? fields[0];
  return first ? shownName(first) : "";
}
