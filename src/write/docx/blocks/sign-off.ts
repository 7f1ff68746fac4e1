import type { AttachmentNote, Signature } from "../../../document/document.ts";
import { keepsPrevious } from "../../../layout/collect/end.ts";
import { lineOf } from "../../../layout/letterhead.ts";
import { type SealRow, sealRows } from "../../../layout/seals.ts";
import { type Piece, paragraph } from "../place/piece.ts";
import { lookAt, type Place, paragraphAt } from "../place/place.ts";
import { measureLines, measureText } from "../place/yardstick.ts";
import { twips } from "../styles/looks.ts";
import { tabRun } from "../xml.ts";
import { textRun } from "./inlines.ts";
import { marked } from "./marked.ts";

/** Who signs and when, each line as far from the right edge as the page layout puts it. */
export function writeSignature(signature: Signature, place: Place): readonly Piece[] {
  const rows = place.cell ? undefined : sealRows(signature, place.style);
  if (rows) return sealedRows(signature, rows, place);
  const lines = measureLines(signature, place.style);
  const { sealLinesMore, linesBefore } = place.style.signature;
  const look = lookAt(place, "signature");
  const above = twips(look.before + (linesBefore + sealLinesMore) * lineOf(look));
  const sealed = signature.seal && sealLinesMore > 0 && !place.cell;
  return lines.map(({ text, right }, i): Piece => {
    const indent = place.cell ? {} : { indent: { right: twips(right) } };
    const options = {
      ...paragraphAt(place, "signature"),
      alignment: "right" as const,
      ...indent,
      ...(sealed && i === 0 ? { spacing: { before: above } } : {}),
      ...(i + 1 < lines.length ? { keepNext: true } : {}),
      children: textRun(text, place),
    };
    return { ...paragraph(options), keepPrevious: true };
  });
}

/** Names in rows, each in the middle of the place for its seal; the date below the last. */
function sealedRows({ date }: Signature, rows: readonly SealRow[], place: Place): readonly Piece[] {
  const look = lookAt(place, "signature");
  const last = rows.at(-1)?.names.at(-1);
  const dated = date === "" || !last ? [] : [{ names: [{ ...last, text: date }], before: 0 }];
  const all = [...rows, ...dated];
  return all.map(({ names, before }, i): Piece => {
    const options = {
      ...paragraphAt(place, "signature"),
      ...(i + 1 < all.length ? { keepNext: true } : {}),
      tabs: names.map(({ middle }) => ({ at: twips(middle), by: "center" as const })),
      spacing: { before: twips(before + (i === 0 ? look.before : 0)) },
      contextual: false as const,
      indent: { left: 0, right: 0, firstLine: 0, firstLineChars: 0 },
      alignment: "left" as const,
      children: names.flatMap(({ text }) => [tabRun, ...textRun(text, place)]),
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
    const words = textRun((i === 0 ? "附件：" : "") + number + name, place);
    const options = {
      ...paragraphAt(place, "attachments"),
      ...(place.cell ? {} : { indent: { left: twips(left), hanging: twips(hanging) } }),
      children: i === 0 ? marked(note, words, place) : words,
    };
    return { ...paragraph(options), keepPrevious: keepsPrevious(i, note.names.length) };
  });
}
