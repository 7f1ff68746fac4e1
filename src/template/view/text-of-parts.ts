import { joined, together, type Words } from "../words.ts";
import type { Part } from "./parts.ts";

/** Parts as one text: paragraphs, items and lines parted by empty lines, the cells of a row by 、. */
export function textOfParts(parts: readonly Part[]): Words {
  return joined(parts.flatMap(linesOf), "\n\n");
}

function linesOf({ heading, paragraph, list, fields, table, figure }: Part): readonly Words[] {
  return [
    ...(heading ? [heading.text] : []),
    ...(paragraph ? [together(paragraph.lead, paragraph.text)] : []),
    ...(list?.items ?? []).flatMap((item) => [
      together(item.lead, item.text),
      ...item.parts.flatMap(linesOf),
    ]),
    ...(fields?.entries ?? []).map((entry) => together(entry.label, textOfParts(entry.parts))),
    ...(figure ? [figure.caption] : []),
    ...(table ? [table.caption] : []),
    ...(table?.rows ?? []).map((row) =>
      joined(
        row.cells.map((cell) => textOfParts(cell.parts)),
        "、",
      ),
    ),
  ];
}
