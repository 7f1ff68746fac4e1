import type { Edit, Fix } from "./diagnostic.ts";

/** A text with edits made; the edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const { range, text: by } of inOrder(edits)) {
    result += text.slice(done, range.start) + by;
    done = range.end;
  }
  return result + text.slice(done);
}

/**
 * The fixes that can be made together, first come, first served: a fix is made with all its edits
 * or not at all, and where two of them meet the second has to wait until the text is read again.
 */
export function compatible<F extends Fix>(fixes: readonly F[]): readonly F[] {
  const taken: Edit[] = [];
  return fixes.filter(({ edits }) => {
    const sorted = inOrder(edits);
    const clash = sorted.some((edit, at) => {
      const next = sorted[at + 1];
      return (
        (next !== undefined && next.range.start < edit.range.end) || taken.some((other) => meet(edit, other))
      );
    });
    if (!clash) taken.push(...edits);
    return !clash;
  });
}

/** The order of the text; of two edits at one place the one written first comes first. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Whether two edits want the same text, or put something in at the same place. */
function meet({ range: a }: Edit, { range: b }: Edit): boolean {
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
