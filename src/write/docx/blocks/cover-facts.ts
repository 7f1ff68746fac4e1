import type { Field, Fields } from "../../../document/document.ts";
import { type FactsPlan, factLine, fieldText, labelOf, planFacts } from "../../../layout/cover-facts.ts";
import { characterWidth } from "../../../layout/tables/text-width.ts";
import { type Piece, paragraph } from "../place/piece.ts";
import { lookAt, type Place, paragraphAt } from "../place/place.ts";
import { twips } from "../styles/looks.ts";
import { extraStyles } from "../styles/style-names.ts";
import { paragraphXml, runXml } from "../xml.ts";
import { textRun } from "./inlines.ts";

/** The facts of a cover as a table: labels spread to one width, values in underlined cells. */
export function writeCoverFacts(fields: Fields, place: Place): readonly Piece[] {
  const plan = planFacts(fields, place.style);
  const look = lookAt(place, "cover-fact");
  const widths = [plan.label, plan.field].map(twips);
  const rows = fields.entries.map((entry) => rowXml(entry, plan, place));
  const none = (side: string): string => `<w:${side} w:w="0" w:type="dxa"/>`;
  const table = [
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${widths.reduce((sum, width) => sum + width, 0)}"/>`,
    `<w:tblInd w:w="${twips(plan.left)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${none("left")}${none("right")}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`,
  ].join("");
  const before = twips(look.before + (fields.above ?? 0));
  const above = paragraph({ style: extraStyles.seam.id, spacing: { before } });
  const below = paragraph({ style: extraStyles.seam.id, spacing: { before: 0 } });
  return [above, { type: "table", table, joined: true, keepNext: false }, below];
}

function rowXml(entry: Field, plan: FactsPlan, place: Place): string {
  const look = lookAt(place, "cover-fact");
  const { pitch, table } = place.style;
  const em = look.size + pitch;
  const base = {
    ...paragraphAt(place, "cover-fact"),
    // A value of several lines stands beside its label with the first: both hang from the top of their cells.
    spacing: { before: twips(plan.line) - twips(factLine(look)), after: 0, line: twips(factLine(look)) },
    indent: { left: 0, right: 0, firstLine: 0, firstLineChars: 0 },
  };
  // It fills its cell to the last twip, and where a program measures it a little wider it is not to be torn.
  const labelIndent = { ...base.indent, right: -twips(em / 2) };
  const label = labelOf(entry);
  const count = [...label].length;
  const gap = count > 1 ? (plan.label - em - characterWidth(label) * em) / (count - 1) : 0;
  // The last character has no gap behind it: the colon stands close.
  const characters = [...label];
  const labelled = [
    ...(count > 1 ? [runXml({ spacing: gap + pitch, text: characters.slice(0, -1).join("") })] : []),
    ...textRun(`${characters.at(-1) ?? ""}：`, place),
  ];
  const cell = (width: number, border: string, paragraph: string): string =>
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${twips(width)}"/>${border}<w:vAlign w:val="top"/></w:tcPr>${paragraph}</w:tc>`;
  const size = Math.max(2, Math.round(table.rule * 8));
  const line = `<w:tcBorders><w:bottom w:val="single" w:sz="${size}" w:space="0" w:color="auto"/></w:tcBorders>`;
  const value = { ...base, alignment: "center" as const, children: textRun(fieldText(entry), place) };
  return [
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(plan.line)}" w:hRule="atLeast"/></w:trPr>`,
    cell(
      plan.label,
      "",
      paragraphXml({ ...base, indent: labelIndent, alignment: "left", children: labelled }),
    ),
    `${cell(plan.field, line, paragraphXml(value))}</w:tr>`,
  ].join("");
}
