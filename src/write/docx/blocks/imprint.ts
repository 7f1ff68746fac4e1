import type { Imprint } from "../../../document/document.ts";
import { inlineText } from "../../../document/plain-text.ts";
import { imprintLabel, imprintRules } from "../../../layout/collect/imprint.ts";
import type { ImprintPlace } from "../../../layout/pages/imprint.ts";
import { hasTwoSides } from "../../../layout/sides.ts";
import type { WordSide } from "../pages/sections.ts";
import { type Piece, paragraph } from "../place/piece.ts";
import { lookAt, type Place, paragraphAt } from "../place/place.ts";
import { measureOf, measureText } from "../place/yardstick.ts";
import { twips } from "../styles/looks.ts";
import { extraStyles } from "../styles/style-names.ts";
import { type ParagraphOptions, paragraphXml, tabRun } from "../xml.ts";
import { runsOf, textRun } from "./inlines.ts";

/** Adds an imprint to the sections: on the page where the text ends, or in a section of its own on an even page. */
export function addImprint(sides: WordSide[], imprint: Imprint, where: ImprintPlace, place: Place): void {
  const pieces = writeImprint(imprint, place);
  const last = sides.at(-1);
  if (last && where === "below") sides[sides.length - 1] = { ...last, pieces: [...last.pieces, ...pieces] };
  else {
    const start = hasTwoSides(place.style) ? "evenPage" : "nextPage";
    const opening = paragraph({ style: extraStyles.seam.id });
    sides.push({ style: place.style, pieces: [opening, ...pieces], start, bare: where === "behind-blank" });
  }
}

/**
 * The imprint as a table that floats at the foot of the type area: its rules are as wide as that, its lines
 * stand one character in. It stays on the page of the paragraph behind it.
 */
export function writeImprint(block: Imprint, place: Place): readonly Piece[] {
  if (place.cell) return place.write(block.lines, place);
  const cells = [copyLines(block, place), printedLines(block, place)].filter((each) => each.length > 0);
  const width = twips(measureOf(place.style));
  const rows = cells.map(
    (lines) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>${lines.map(paragraphXml).join("")}</w:tc></w:tr>`,
  );
  const table = `<w:tbl><w:tblPr>${propertiesXml(width, place)}</w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid>${rows.join("")}</w:tbl>`;
  return [
    { type: "table", table, joined: true, keepNext: false },
    paragraph({ style: extraStyles.seam.id, spacing: { before: 0 } }),
  ];
}

function propertiesXml(width: number, { style }: Place): string {
  const rule = (side: string, points: number): string =>
    `<w:${side} w:val="single" w:sz="${Math.round(points * 8)}" w:space="0" w:color="auto"/>`;
  const { outer, inner } = imprintRules;
  const none = (side: string): string => `<w:${side} w:w="0" w:type="dxa"/>`;
  return [
    '<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="margin" w:horzAnchor="page" ',
    `w:tblpX="${twips(style.page.left)}" w:tblpYSpec="bottom"/><w:tblW w:type="dxa" w:w="${width}"/>`,
    `<w:tblBorders>${rule("top", outer)}${rule("bottom", outer)}${rule("insideH", inner)}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${none("left")}${none("right")}</w:tblCellMar>`,
  ].join("");
}

/** 抄送：…: turned lines stand under the first character behind the colon. */
function copyLines({ lines }: Imprint, place: Place): readonly ParagraphOptions[] {
  const look = lookAt(place, "imprint");
  const em = look.size + place.style.pitch;
  return lines.map(({ children }) => {
    const hanging = measureText(imprintLabel(inlineText(children)), look.size, place.style);
    const indent = { left: twips(look.indent.left * em + hanging), hanging: twips(hanging) };
    const runs = runsOf(children, place, "imprint");
    return { ...paragraphAt(place, "imprint"), keepNext: false, indent, children: runs };
  });
}

/** Who prints it at the left, when at the right. */
function printedLines({ unit, date }: Imprint, place: Place): readonly ParagraphOptions[] {
  if (unit === "" && date === "") return [];
  const look = lookAt(place, "imprint");
  const em = look.size + place.style.pitch;
  const room = measureOf(place.style) - (look.indent.left + look.indent.right) * em;
  const width = (text: string): number => measureText(text, look.size, place.style);
  const right = { at: twips(room + look.indent.left * em), by: "right" } as const;
  const base = { ...paragraphAt(place, "imprint"), keepNext: false, tabs: [right] };
  const dated = date === "" ? [] : [tabRun, ...textRun(date, place)];
  if (width(unit) + width(date) + em <= room)
    return [{ ...base, children: [...textRun(unit, place), ...dated] }];
  return [
    { ...base, children: textRun(unit, place) },
    { ...base, children: dated },
  ];
}
