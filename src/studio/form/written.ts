import type { Value } from "../../yaml/edit/change.ts";

/** What a text of the form is in YAML: a whole number or a decimal is one, a text stays as it was typed. */
export function written(text: string): Value {
  const plain = text.trim();
  if (plain === "") return null;
  return /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/u.test(plain) && String(Number(plain)) === plain
    ? Number(plain)
    : text.replace(/\s+$/u, "");
}
