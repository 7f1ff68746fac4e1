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
  // In the order of the text; none meets another, so that an edit can meet those next to its place alone.
  const taken: Edit[] = [];
  return fixes.filter(({ edits }) => {
    const sorted = inOrder(edits);
    const clash = sorted.some((edit, at) => {
      const next = sorted[at + 1];
      const place = placeIn(taken, edit);
      return (
        (next !== undefined && next.range.start < edit.range.end) ||
        taken.slice(Math.max(0, place - 2), place + 2).some((other) => meet(edit, other))
      );
    });
    if (!clash) for (const edit of sorted) taken.splice(placeIn(taken, edit), 0, edit);
    return !clash;
  });
}

/** Before how many of some edits in the order of the text another one does not stand. */
function placeIn(edits: readonly Edit[], { range }: Edit): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = edits[middle]?.range ?? range;
    if (at.start < range.start || (at.start === range.start && at.end < range.end)) low = middle + 1;
    else high = middle;
  }
  return low;
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
