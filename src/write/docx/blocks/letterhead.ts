import type { Letterhead } from "../../../document/document.ts";
import { signerLabel } from "../../../document/plain-text.ts";
import { linesBetween, type MarkPlan, planMark, signerRows } from "../../../layout/letterhead.ts";
import { characterWidth } from "../../../layout/tables/text-width.ts";
import { type Piece, paragraph } from "../place/piece.ts";
import { type Place, paragraphAt } from "../place/place.ts";
import { measureOf } from "../place/yardstick.ts";
import { fontSlots, twips } from "../styles/looks.ts";
import { extraStyles } from "../styles/style-names.ts";
import { type ParagraphOptions, paragraphXml, runXml, type Spacing, type TabStop, tabRun } from "../xml.ts";
import { runsOf, textRun } from "./inlines.ts";

/** The head of an official document, as the page layout sets it. */
export function writeLetterhead(block: Letterhead, place: Place): readonly Piece[] {
  const { classification, issuers, number, signers } = block;
  const above = place.write(classification, place);
  if (issuers.length === 0 || place.cell) return [...above, ...numberPieces(block, place, undefined)];
  const between = twips(linesBetween(place.style));
  const alone = !number && signers.length === 0;
  const rule = paragraph({
    style: extraStyles.headRule.id,
    spacing: { ...(alone ? { before: between } : {}), after: between },
  });
  // The empty lines are counted from the characters of the mark.
  const before = between - twips(planMark(block, place.style).below);
  return [...above, ...markPieces(block, place), ...numberPieces(block, place, before), rule];
}

function numberPieces(
  { number, signers }: Letterhead,
  place: Place,
  before: number | undefined,
): readonly Piece[] {
  const base = paragraphAt(place, "number");
  const spacing = before === undefined ? {} : { spacing: { before, after: 0 } };
  const runs = number ? runsOf(number.children, place, "number") : [];
  if (signers.length === 0 || place.cell)
    return number ? [paragraph({ ...base, ...spacing, children: runs })] : [];
  const rows = signerRows(signers, signerLabel, place.style);
  const names = {
    font: fontSlots(place.style.looks.signer.face, place.style.looks.signer.latin, place.style),
  };
  return rows.map((row, i) => {
    const first = i === 0 ? {} : { before: 0 };
    const last = i + 1 === rows.length ? {} : { after: 0 };
    const space: Spacing = { ...(before === undefined ? {} : { before, after: 0 }), ...first, ...last };
    const [name, ...others] = row.names;
    const named = name ? [runXml({ ...names, text: name.text })] : [];
    const label = row.label === undefined ? [] : textRun(signerLabel, place);
    const stops: Stop[] = [
      ...(row.number === undefined ? [] : [{ at: row.number, runs }]),
      // The first name stands right behind the label.
      { at: row.label ?? name?.x ?? 0, runs: [...label, ...named] },
      ...others.map(({ text, x }) => ({ at: x, runs: [runXml({ ...names, text })] })),
    ];
    return paragraph({
      ...base,
      alignment: "left",
      spacing: space,
      tabs: stops.map(({ at }): TabStop => ({ at: twips(at), by: "left" })),
      indent: { left: 0, right: 0, firstLine: 0, firstLineChars: 0 },
      children: stops.flatMap((stop) => [tabRun, ...stop.runs]),
    });
  });
}

interface Stop {
  readonly at: number;
  readonly runs: readonly string[];
}

function markPieces(block: Letterhead, place: Place): readonly Piece[] {
  const plan = planMark(block, place.style);
  const { issuers, word } = block;
  const [only, ...others] = issuers;
  const base = paragraphAt(place, "issuer");
  const spacing = { before: twips(plan.before), after: 0, line: twips(plan.line) };
  if (only !== undefined && others.length === 0) {
    const run = { size: plan.size * 2 };
    return [paragraph({ ...base, spacing, run, children: [runXml({ size: plan.size, text: only })] })];
  }
  const above: ParagraphOptions = {
    style: extraStyles.seam.id,
    keepNext: true,
    spacing: { before: twips(plan.before), after: 0 },
  };
  const table = jointTable(issuers, word, plan, place);
  return [paragraph(above), { type: "table", table, joined: true, keepNext: true }];
}

/** Names below one another, spread to one width, and the word beside their middle: a table without rules. */
function jointTable(issuers: readonly string[], word: string, plan: MarkPlan, place: Place): string {
  const base = paragraphAt(place, "issuer");
  const line = { before: 0, after: 0, line: twips(plan.line) };
  const cell = (width: number, merge: string, text: string, spacing: number): string => {
    const run = runXml({ size: plan.size, text, ...(spacing === 0 ? {} : { spacing }) });
    const properties = `<w:tcW w:type="dxa" w:w="${twips(width)}"/>${merge}<w:vAlign w:val="center"/>`;
    const children = text === "" ? [] : [run];
    // A table whose rows are kept with what follows makes LibreOffice begin a page behind it.
    const stands = { ...base, keepNext: false, spacing: line, alignment: "left" as const, children };
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphXml(stands)}</w:tc>`;
  };
  const pitch = place.style.pitch;
  const rows = issuers.map((issuer, i) => {
    const characters = [...issuer].length;
    const gap = characters > 1 ? (plan.names - characterWidth(issuer) * plan.size) / (characters - 1) : 0;
    const name = cell(plan.names + plan.gap, "", issuer, gap + pitch);
    const merge = `<w:vMerge${i === 0 ? ' w:val="restart"' : ""}/>`;
    const beside = word === "" ? "" : cell(plan.word + plan.gap, merge, i === 0 ? word : "", pitch);
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${name}${beside}</w:tr>`;
  });
  const widths = [plan.names + plan.gap, ...(word === "" ? [] : [plan.word + plan.gap])];
  const whole = plan.names + (word === "" ? 0 : plan.gap + plan.word);
  const left = Math.max(0, (measureOf(place.style) - whole) / 2);
  return [
    '<w:tbl><w:tblPr><w:tblW w:type="auto" w:w="0"/>',
    `<w:tblInd w:w="${twips(left)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join("")}</w:tblGrid>`,
    `${rows.join("")}</w:tbl>`,
  ].join("");
}
