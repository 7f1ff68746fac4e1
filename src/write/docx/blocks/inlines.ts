import type { Inline, Reference } from "../../../document/inline.ts";
import { inlineText } from "../../../document/plain-text.ts";
import { latinFlags } from "../../../layout/shape/script.ts";
import type { Look, Role, Style } from "../../../style/style.ts";
import { lookAt, type Place } from "../place/place.ts";
import { type Accents, accentOptions, noAccents } from "../styles/accents.ts";
import { fontSlots, isBoldEmphasis } from "../styles/looks.ts";
import { type RunOptions, runXml } from "../xml.ts";
import { fieldRuns, linkRuns } from "./word-fields.ts";

/** The runs of inlines in the look of a role at a place; `spacing`: what stands behind each character, if not the style's pitch. */
export function runsOf(inlines: readonly Inline[], place: Place, role: Role, spacing?: number): string[] {
  const { strong = false, size } = place.cell ?? {};
  const accents = { ...noAccents, strong, size, spacing };
  return inlineRuns(inlines, accents, lookAt(place, role), place);
}

/** The runs of a text that stands on the line of a heading. */
export function runInTextRuns(inlines: readonly Inline[], place: Place): string[] {
  const accents = { ...noAccents, runIn: true, size: place.cell?.size };
  return inlineRuns(inlines, accents, lookAt(place, "body"), place);
}

/** Plain text at a place, a run a line. */
export function textRun(text: string, place: Place): string[] {
  return lineRuns(text, sizeOf(place.cell?.size));
}

function sizeOf(size: number | undefined): RunOptions {
  return size === undefined ? {} : { size };
}

function inlineRuns(inlines: readonly Inline[], accents: Accents, look: Look, place: Place): string[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case "text":
        return textRuns(inline.value, accents, look, place.style);
      case "break":
        return [runXml({ ...sizeOf(accents.size), break: true })];
      case "reference":
        return referenceRuns(inline, inlineRuns(inline.children, accents, look, place), place);
      default:
        return inlineRuns(inline.children, { ...accents, [inline.type]: true }, look, place);
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

function textRuns(value: string, accents: Accents, look: Look, style: Style): string[] {
  const { spacing } = accents;
  const wider = spacing === undefined ? {} : { spacing };
  const options = { ...accentOptions(accents, look, style), ...sizeOf(accents.size), ...wider };
  return piecesOf(value, accents.strong && !isBoldEmphasis(style)).flatMap(({ text, latin }) =>
    lineRuns(text, latin ? { ...options, ...latinOptions(accents, look, style) } : options),
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
function latinOptions({ strong }: Accents, look: Look, style: Style): RunOptions {
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

/** Without characters that no XML file can hold; every kind of line end is a line feed. */
function clean(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\r\n?|\u2028|\u2029/gu, "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "");
}
