import type { Text } from "./text.ts";

/** The lines of a text, each a text of its own with the place of the whole: who signs, and below it the date. */
export function textLines(text: Text): readonly Text[] {
  if (text.todo || !text.value.includes("\n")) return [text];
  const lines = text.value.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").map((value) => ({ ...text, value }));
}
