import type { Inline, MarkKind, Reference } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import { latinFlags } from "../../layout/shape/script.ts";
import type { Look, Role, Style } from "../../style/style.ts";
import { fontSlots, isBoldEmphasis } from "./looks.ts";
import { lookAt, type Place } from "./place.ts";
import { leadStyle, runInStyle, strongStyle, todoStyle } from "./style-names.ts";
import { fieldRuns, linkRuns } from "./word-fields.ts";
import { type RunOptions, runXml } from "./xml.ts";

/** What marks a piece of text out from the text around it. */
interface Marks extends Readonly<Record<MarkKind, boolean>> {
  /** On the line of a heading, in the look of the body. */
  readonly runIn: boolean;
  /** Points, in place of its style's. */
  readonly size: number | undefined;
}

const none: Omit<Marks, "size"> = { strong: false, lead: false, todo: false, runIn: false };

/** The runs of inlines in the look of a role at a place. */
export function runsOf(inlines: readonly Inline[], place: Place, role: Role): string[] {
  const { strong = false, size } = place.cell ?? {};
  const marks = { ...none, strong, size };
  return inlineRuns(inlines, marks, lookAt(place, role), place);
}

/** The runs of a text that stands on the line of a heading. */
export function runInTextRuns(inlines: readonly Inline[], place: Place): string[] {
  const marks = { ...none, runIn: true, size: place.cell?.size };
  return inlineRuns(inlines, marks, lookAt(place, "body"), place);
}

/** Plain text at a place, a run a line. */
export function textRun(text: string, place: Place): string[] {
  return lineRuns(text, sizeOf(place.cell?.size));
}

function sizeOf(size: number | undefined): RunOptions {
  return size === undefined ? {} : { size };
}

function inlineRuns(inlines: readonly Inline[], marks: Marks, look: Look, place: Place): string[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case "text":
        return textRuns(inline.value, marks, look, place.style);
      case "break":
        return [runXml({ ...sizeOf(marks.size), break: true })];
      case "reference":
        return referenceRuns(inline, inlineRuns(inline.children, marks, look, place), place);
      default:
        return inlineRuns(inline.children, { ...marks, [inline.type]: true }, look, place);
    }
  });
}

/** A field that says what stands in the bookmark, or a link where that is worded otherwise. */
function referenceRuns({ to, children }: Reference, runs: string[], { bookmarks }: Place): string[] {
  const bookmark = bookmarks.at.get(to);
  if (!bookmark) return runs;
  const { name, text } = bookmark;
  if (text !== inlineText(children)) return [linkRuns(name, runs)];
  return [...fieldRuns(`REF ${name} \\h \\* MERGEFORMAT`, runs)];
}

function textRuns(value: string, marks: Marks, look: Look, style: Style): string[] {
  const options = { ...markOptions(marks, look, style), ...sizeOf(marks.size) };
  return piecesOf(value, marks.strong && !isBoldEmphasis(style)).flatMap(({ text, latin }) =>
    lineRuns(text, latin ? { ...options, ...latinOptions(marks, look, style) } : options),
  );
}

interface Piece {
  text: string;
  /** Takes the Latin face though Word would not see that of itself. */
  readonly latin: boolean;
}

/**
 * Cuts a text where Word needs to be told that something is Latin: quotation marks and dashes of Latin
 * text fall into the slot of the Chinese face. `all`: Latin letters and digits too.
 */
function piecesOf(value: string, all: boolean): Piece[] {
  if (!all && !/[\u0080-\u2fff]/u.test(value)) return [{ text: value, latin: false }];
  const characters = [...value];
  const codePoints = characters.map((character) => character.codePointAt(0) ?? 0);
  const pieces: Piece[] = [];
  latinFlags(codePoints).forEach((flag, i) => {
    const latin = flag && (codePoints[i] ?? 0) > (all ? 0x1f : 0x7e);
    const last = pieces.at(-1);
    if (last?.latin === latin) last.text += characters[i] ?? "";
    else pieces.push({ text: characters[i] ?? "", latin });
  });
  return pieces;
}

/** Where 黑体 stands for bold, Latin letters and digits are bold all the same. */
function latinOptions({ strong }: Marks, look: Look, style: Style): RunOptions {
  const font = { ...fontSlots(look.face, look.latin, style), hAnsi: style.faces[look.latin].word };
  return { font, ...(strong ? { bold: true } : {}) };
}

/** The lines of a text, each in a run with the break before it. */
function lineRuns(value: string, options: RunOptions): string[] {
  if (value === "") return [];
  return clean(value)
    .split("\n")
    .map((text, i) => runXml({ ...options, text, break: i > 0 }));
}

/** A run has one character style: a missing fact's, else emphasis, else the lead's face. */
function markOptions({ strong, lead, todo, runIn }: Marks, look: Look, style: Style): RunOptions {
  const leadFace = lead ? look.lead : undefined;
  if (todo) {
    if (strong) return { style: todoStyle.id, bold: true };
    return leadFace
      ? { style: todoStyle.id, font: fontSlots(leadFace, look.latin, style) }
      : { style: todoStyle.id };
  }
  if (strong) return { style: strongStyle.id };
  if (leadFace) return { style: leadStyle(leadFace) };
  return runIn ? { style: runInStyle.id } : {};
}

/** Without characters that no XML file can hold; every kind of line end is a line feed. */
function clean(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\r\n?|\u2028|\u2029/gu, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "");
}
