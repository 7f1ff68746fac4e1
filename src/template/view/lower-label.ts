import type { Label } from "../../plan/body.ts";
import { typed } from "../words.ts";
import type { Lowering } from "./lowering.ts";
import { type Entry, entry } from "./parts.ts";

/** A label and its value: 时间：3月9日. */
export function lowerLabel({ label, body }: Label, lowering: Lowering): Entry {
  return entry(typed(label), lowering.lower(body, { ...lowering, heading: label.value, inner: true }));
}
