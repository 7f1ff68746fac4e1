import { displayWidth } from "../../source/display-width.ts";

/** Rows of text as lines whose columns stand below each other; Chinese characters are two cells wide. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, at) => {
      widths[at] = Math.max(widths[at] ?? 0, displayWidth(text));
    });
  return rows.map((row) =>
    row
      .map((text, at) => text + " ".repeat((widths[at] ?? 0) - displayWidth(text)))
      .join("  ")
      .trimEnd(),
  );
}
