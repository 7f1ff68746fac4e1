import { type StructuredPatchHunk, structuredPatch } from "diff";
import picocolors from "picocolors";
import { visible } from "../../report/visible.ts";

/** Lines shown around a change. */
const context = 3;
/** What stands behind a last line without an end. */
const noEnd = "\\ No newline at end of file";

/**
 * The difference of two texts as a unified diff: applied by `patch` it turns one into the other.
 * In colour it is made for reading: what could act in a terminal is shown by its name.
 */
export function unifiedDiff(path: string, before: string, after: string, colour: boolean): string {
  const pen = picocolors.createColors(colour);
  const pens: Readonly<Record<string, (text: string) => string>> = { "-": pen.red, "+": pen.green };
  const { hunks } = structuredPatch(path, path, before, after, "", "", { context });
  const shown = hunks.map((hunk) => {
    const lines = hunk.lines.map((line) => {
      if (line === noEnd) return line;
      const kind = line.slice(0, 1);
      const body = colour ? visible(line.slice(1).replace(/\r$/u, "")) : line.slice(1);
      return (pens[kind] ?? String)(kind + body);
    });
    return [pen.cyan(header(hunk)), ...lines].join("\n");
  });
  return `${[pen.bold(`--- ${path}`), pen.bold(`+++ ${path}`), ...shown].join("\n")}\n`;
}

function header({ oldStart, oldLines, newStart, newLines }: StructuredPatchHunk): string {
  const span = (start: number, count: number): string =>
    `${count === 0 ? start - 1 : start}${count === 1 ? "" : `,${count}`}`;
  return `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`;
}
