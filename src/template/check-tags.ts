import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { ParsedTemplate } from "./resolve.ts";

/** Placeholder. */
export function checkTags(
  _name: string,
  _templates: ReadonlyMap<string, ParsedTemplate>,
): readonly Diagnostic[] {
  return [];
}
