import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions } from "docx";
import type { FaceRole, Look, Style } from "../../../style/style.ts";
import type { FontSlots, Indent } from "../xml.ts";

/** Twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/**
 * The four font slots of a run. `hAnsi` takes the Chinese face: quotation marks, dashes and ellipses
 * fall into that slot, and belong to the Chinese text.
 */
export function fontSlots(face: FaceRole, latin: FaceRole, style: Style): FontSlots {
  const chinese = style.faces[face].word;
  const western = style.faces[latin].word;
  return { ascii: western, eastAsia: chinese, hAnsi: chinese, cs: western };
}

/** The characters of a look, as a Word style says them. */
export function runOf(look: Look, style: Style): IRunStylePropertiesOptions {
  return {
    font: fontSlots(look.face, look.latin, style),
    bold: look.bold,
    boldComplexScript: look.bold,
    // Half-points. The complex-script size follows it.
    size: look.size * 2,
    color: look.color?.slice(1).toUpperCase() ?? "auto",
    characterSpacing: twips(style.pitch),
  };
}

type Alignment = NonNullable<IParagraphStylePropertiesOptions["alignment"]>;

const alignments: Readonly<Record<Look["align"], Alignment>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "both",
};

/** No face for text is higher, in sizes: lines that are further apart stay so far apart where that is the least. */
const highestFace = 1.6;

/** The paragraph of a look, as a Word style says it; `grows`: a picture put into one of its lines is not cut. */
export function paragraphOf(look: Look, style: Style, grows = false): IParagraphStylePropertiesOptions {
  return {
    alignment: alignments[look.align],
    spacing: { before: twips(look.before), after: twips(look.after), ...pitchOf(look, grows) },
    indent: indentOf(look, style),
  };
}

/** The pitch of a look: where it grows, as the least, unless a face could widen it by itself. */
function pitchOf(
  { line, size }: Look,
  grows: boolean,
): NonNullable<IParagraphStylePropertiesOptions["spacing"]> {
  if (!("exact" in line)) return { line: Math.round(line.multiple * 240), lineRule: "auto" };
  const isRoomy = line.exact >= highestFace * size;
  return { line: twips(line.exact), lineRule: grows && isRoomy ? "atLeast" : "exact" };
}

/**
 * The indents of a look. The first line is told in characters as well, so that it stays two characters
 * when someone changes the type size; programs that know no characters read the twips.
 */
export function indentOf(look: Look, { pitch }: Style): Indent {
  const { left, right, first } = look.indent;
  const characters = (count: number): number => twips(count * (look.size + pitch));
  return {
    left: characters(left),
    right: characters(right),
    ...(first < 0
      ? { hanging: characters(-first) }
      : { firstLine: characters(first), firstLineChars: Math.round(first * 100) }),
  };
}

/** Whether the body's face has a bold on users' machines. */
export function isBoldEmphasis({ looks }: Style): boolean {
  return looks.body.face === "song" || looks.body.face === "hei";
}
