import type { Edit } from "../../diagnostic/diagnostic.ts";
import type { Range } from "../../source/source.ts";

/** A stretch of a draft: copied from the source from `origin` on, or new text that stands at `origin`. */
interface Piece {
  readonly start: number;
  readonly origin: number;
  readonly inserted: boolean;
}

/**
 * A copy of a text on which mistakes are mended so that what stands behind them can be read too,
 * with the way back from its offsets to those of the text.
 */
export interface Draft {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The draft in which nothing is mended yet. */
export function firstDraft(text: string): Draft {
  return { text, pieces: [{ start: 0, origin: 0, inserted: false }] };
}

/** The offset in the source that an offset of the draft came from. */
export function originOf(draft: Draft, offset: number): number {
  const piece = draft.pieces[pieceIndex(draft, offset)];
  if (piece === undefined) return offset;
  return piece.inserted ? piece.origin : piece.origin + offset - piece.start;
}

/** A range of the draft as a range of the source; what was put in by mending takes no room. */
export function originRange(draft: Draft, range: Range): Range {
  const start = originOf(draft, range.start);
  return { start, end: Math.max(start, originOf(draft, range.end)) };
}

/** Whether a range of the draft can be edited in the source: it parts nothing that mending put in. */
export function isEditable(draft: Draft, range: Range): boolean {
  return [range.start, range.end].every((offset) => {
    const piece = draft.pieces[pieceIndex(draft, offset)];
    return piece === undefined || !piece.inserted || piece.start === offset;
  });
}

/** The next draft: edits in the offsets of this one; of edits that overlap the first counts. */
export function mend(draft: Draft, edits: readonly Edit[]): Draft {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const pieces: Piece[] = [];
  let text = "";
  let done = 0;
  const keep = (end: number): void => {
    let from = done;
    for (let i = pieceIndex(draft, from); from < end; i++) {
      const piece = draft.pieces[i];
      if (piece === undefined) break;
      const to = Math.min(end, draft.pieces[i + 1]?.start ?? draft.text.length);
      const origin = piece.inserted ? piece.origin : piece.origin + from - piece.start;
      if (to > from) pieces.push({ start: text.length, origin, inserted: piece.inserted });
      text += draft.text.slice(from, to);
      from = to;
    }
    done = end;
  };
  for (const edit of ordered) {
    if (edit.range.start < done) continue;
    keep(edit.range.start);
    pieces.push({ start: text.length, origin: originOf(draft, edit.range.start), inserted: true });
    text += edit.text;
    done = edit.range.end;
  }
  const tail = originOf(draft, done);
  if (done < draft.text.length) keep(draft.text.length);
  else pieces.push({ start: text.length, origin: tail, inserted: false });
  return { text, pieces: withEnd(pieces, text.length, originOf(draft, draft.text.length)) };
}

/** The edits that make a draft of the text that it began as. */
export function editsOf(draft: Draft, source: string): readonly Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  let text = "";
  const close = (origin: number): void => {
    if (text !== "" || origin > done) edits.push({ range: { start: done, end: origin }, text });
  };
  for (const [at, piece] of draft.pieces.entries()) {
    const typed = draft.text.slice(piece.start, draft.pieces[at + 1]?.start);
    if (piece.inserted) {
      text += typed;
      continue;
    }
    close(piece.origin);
    text = "";
    done = piece.origin + typed.length;
  }
  close(source.length);
  return edits;
}

/** Adds a last piece of no length, so that the end of the draft leads to the end of the source. */
function withEnd(pieces: readonly Piece[], start: number, origin: number): readonly Piece[] {
  return [...pieces.filter((piece) => piece.start < start), { start, origin, inserted: true }];
}

function pieceIndex(draft: Draft, offset: number): number {
  let low = 0;
  let high = draft.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((draft.pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
