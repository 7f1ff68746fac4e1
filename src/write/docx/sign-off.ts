import type { AttachmentNote, Signature } from "../../document/document.ts";
import { keepsPrevious } from "../../layout/collect/end.ts";
import { textRun } from "./inlines.ts";
import { twips } from "./looks.ts";
import { type Piece, paragraph } from "./piece.ts";
import { lookAt, type Place, paragraphAt } from "./place.ts";
import { measureLines, measureText } from "./yardstick.ts";

/** Who signs and when, each line as far from the right edge as the page layout puts it. */
export function writeSignature(signature: Signature, place: Place): readonly Piece[] {
  const lines = measureLines(signature, place.style);
  return lines.map(({ text, right }, i): Piece => {
    const indent = place.cell ? {} : { indent: { right: twips(right) } };
    const options = {
      ...paragraphAt(place, "signature"),
      alignment: "right" as const,
      ...indent,
      ...(i + 1 < lines.length ? { keepNext: true } : {}),
      children: textRun(text, place),
    };
    return { ...paragraph(options), keepPrevious: true };
  });
}

/** The note that names the attachments: 附件：1. …; turned lines stand under the first character of the name. */
export function writeAttachments(note: AttachmentNote, place: Place): readonly Piece[] {
  const look = lookAt(place, "attachments");
  const width = (text: string): number => measureText(text, look.size, place.style);
  const indent = (look.indent.left + Math.max(look.indent.first, 0)) * (look.size + place.style.pitch);
  return note.names.map((name, i): Piece => {
    const number = note.names.length > 1 ? `${i + 1}. ` : "";
    const hanging = width(i === 0 ? `附件：${number}` : number);
    const left = indent + width(`附件：${number}`);
    const options = {
      ...paragraphAt(place, "attachments"),
      ...(place.cell ? {} : { indent: { left: twips(left), hanging: twips(hanging) } }),
      children: textRun((i === 0 ? "附件：" : "") + number + name, place),
    };
    return { ...paragraph(options), keepPrevious: keepsPrevious(i, note.names.length) };
  });
}
