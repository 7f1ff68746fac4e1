import type { Diagnostic, Edit } from "../diagnostic/diagnostic.ts";
import type { Checked } from "./check.ts";
import { fixBytes } from "./fix.ts";

/**
 * What the checks say, with the fixes of those findings alone that mending really mends: the same
 * means that `--fix` uses are tried, and a finding that is still there afterwards offers nothing.
 */
export function provenFixes(
  bytes: Uint8Array,
  checked: Checked,
  check: (bytes: Uint8Array) => Checked,
): Checked {
  if (!checked.diagnostics.some(({ fix }) => fix !== undefined)) return checked;
  const fixed = fixBytes(bytes, checked, check);
  const left = new Set(
    fixed?.checked.diagnostics.flatMap(({ code, range, fix }) => (fix ? [`${code} ${range.start}`] : [])),
  );
  const isMade = ({ code, range }: Diagnostic): boolean =>
    // What is put in right at a place may come to stand before it or behind.
    fixed !== undefined &&
    [true, false].every((pushed) => {
      const place = fixed.rounds.reduce<number | undefined>(
        (offset, edits) => moved(offset, edits, pushed),
        range.start,
      );
      return place === undefined || !left.has(`${code} ${place}`);
    });
  const diagnostics = checked.diagnostics.map((each) =>
    each.fix === undefined || isMade(each) ? each : { ...each, fix: undefined },
  );
  return { ...checked, diagnostics };
}

/** Where an offset is after the edits of a round, behind what is put in right there or before; undefined where one takes it away. */
function moved(offset: number | undefined, edits: readonly Edit[], pushed: boolean): number | undefined {
  if (offset === undefined) return undefined;
  let by = 0;
  for (const { range, text } of edits) {
    if (range.start < offset && offset < range.end) return undefined;
    const isHere = range.start === range.end && range.end === offset;
    if (range.end <= offset && (pushed || !isHere)) by += text.length - (range.end - range.start);
  }
  return offset + by;
}
