import type { AttachmentNote, Signature } from "../../document/document.ts";
import type { Board, Flow, Run } from "../content.ts";
import type { Tag } from "../page.ts";
import { type SealRow, sealRows } from "../seals.ts";
import {
  characterCount,
  characterWidth,
  inkOf,
  leadingOf,
  lookOf,
  passageOf,
  printedCount,
  type Scope,
  textWidth,
} from "../shape/scope.ts";
import { boardOf, placeTexts, plainRun } from "./board.ts";

/**
 * Who signs and when. Without an inset every line ends at the right edge. With one GB/T 9704-2012, 7.3.5
 * is followed: with a seal the date ends four characters in and the units stand centred over it; without one
 * the unit ends two characters in and the date starts two characters right of the unit, or, if the
 * date is the longer one, the date ends two in and the unit gives way to the left.
 */
export function collectSignature(signature: Signature, scope: Scope): readonly Flow[] {
  const look = lookOf(scope, "signature");
  const rows = scope.cell ? undefined : sealRows(signature, scope.style);
  if (rows) return sealedRows(signature, rows, scope);
  const lines = [...signature.units, signature.date].filter((line) => line !== "");
  const { linesBefore, sealLinesMore } = scope.style.signature;
  const blank = leadingOf(look, scope.fonts).height * (linesBefore + (signature.seal ? sealLinesMore : 0));
  const texts = lines.map((text): Run[] => {
    const tag: Tag = { role: "P", parent: scope.tag };
    return [{ text, ink: inkOf(look), tag }];
  });
  if (scope.cell) return texts.map((runs) => ({ ...passageOf(scope, look, runs), align: "right" as const }));
  const starts = lineStarts(signature, texts, scope);
  return texts.map((runs, i) =>
    passageOf(scope, look, runs, {
      align: "left",
      left: starts[i] ?? 0,
      first: 0,
      right: 0,
      before: look.before + (i === 0 ? blank : 0),
      keepNext: i + 1 < texts.length,
      keepPrevious: true,
      signs: true,
      node: signature,
    }),
  );
}

/** Names in rows, each with room for its seal; the date below the last. */
function sealedRows(signature: Signature, rows: readonly SealRow[], scope: Scope): readonly Board[] {
  const { date } = signature;
  const look = lookOf(scope, "signature");
  const { height } = leadingOf(look, scope.fonts);
  return rows.map(({ names, before }, i) => {
    const last = i + 1 === rows.length;
    const middle = names.at(-1)?.middle ?? 0;
    const texts = [
      ...names.map((name) => ({ ...name, y: 0 })),
      ...(last && date !== "" ? [{ text: date, middle, y: height }] : []),
    ].map(({ text, middle, y }) => {
      const runs = plainRun(text, look, scope);
      return { runs, x: middle - textWidth(scope, runs) / 2, y };
    });
    const lines = last && date !== "" ? 2 : 1;
    const items = placeTexts(texts, look, scope);
    return boardOf(items, height * lines, {
      before: look.before + before,
      keepNext: !last,
      keepPrevious: true,
      signs: true,
      node: signature,
    });
  });
}

/** The x of each line, points from the frame's left edge. */
function lineStarts(signature: Signature, texts: readonly Run[][], scope: Scope): number[] {
  const look = lookOf(scope, "signature");
  const unit = characterWidth(scope, look);
  const { inset, sealInset } = scope.style.signature;
  const widths = texts.map((runs) => textWidth(scope, runs));
  const edge = scope.measure - (signature.seal ? sealInset : inset) * unit;
  const flush = widths.map((width) => Math.max(0, edge - width));
  if (signature.date === "" || signature.units.length === 0) return flush;
  const date = widths.at(-1) ?? 0;
  if (signature.seal) {
    const widest = Math.max(...widths);
    const middle = Math.min(edge - date / 2, scope.measure - widest / 2);
    return widths.map((width) => Math.max(0, middle - width / 2));
  }
  if (inset === 0) return flush;
  const last = widths.at(-2) ?? 0;
  const start = Math.min(edge - last, edge - date - 2 * unit);
  return widths.map((width, i) => {
    if (i + 1 === widths.length) return Math.max(0, start + 2 * unit);
    return Math.max(0, i + 2 === widths.length ? start : start + last - width);
  });
}

/** The note that names the attachments: 附件：1. …; turned lines stand under the first character of the name. */
export function collectAttachments(note: AttachmentNote, scope: Scope): readonly Flow[] {
  const look = lookOf(scope, "attachments");
  const unit = characterWidth(scope, look);
  const indent = (look.indent.left + Math.max(look.indent.first, 0)) * unit;
  const ink = inkOf(look);
  const opening = textWidth(scope, [{ text: "附件：", ink, tag: undefined }]);
  let before = 0;
  return note.names.map((name, i) => {
    const tag: Tag = { role: "P", parent: scope.tag };
    const number = note.names.length > 1 ? `${i + 1}. ` : "";
    const mark = (i === 0 ? "附件：" : "") + number;
    const start = i === 0 ? indent : indent + opening;
    const hung = start + textWidth(scope, [{ text: mark, ink, tag }]);
    const printed = before;
    before += printedCount(mark + name);
    return passageOf(scope, look, [{ text: mark + name, ink, tag }], {
      left: scope.left + hung,
      first: start - hung,
      mark: characterCount(mark),
      hangs: true,
      before: i === 0 ? look.before : 0,
      after: i + 1 === note.names.length ? look.after : 0,
      place: i === 0 ? scope.places.get(note) : undefined,
      keepPrevious: keepsPrevious(i, note.names.length),
      node: note,
      printed,
    });
  });
}

/** The first two names of a note stay with the text, the last two with whoever signs: a long note may part between. */
export function keepsPrevious(i: number, count: number): boolean {
  return i <= 1 || i + 1 === count;
}
