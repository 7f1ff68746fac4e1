import {
  ImportedXmlComponent,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
} from "docx";
import { figureSpace } from "../../../layout/collect/figure.ts";
import { aboveRule, headRule } from "../../../layout/letterhead.ts";
import type { Look, Role, Style } from "../../../style/style.ts";
import { characterStyles } from "./accents.ts";
import { baseStyles } from "./base-styles.ts";
import { headingReference, isNumbered } from "./heading-numbers.ts";
import { paragraphOf, runOf, twips } from "./looks.ts";
import { lookFor } from "./role-looks.ts";
import { extraStyles, plainStyle, type StyleName, styleNames } from "./style-names.ts";

/** The styles of a Word file: a paragraph style a role, the character styles, the table style. */
export function wordStyles(style: Style): IStylesOptions {
  const roles = Object.keys(styleNames) as Role[];
  return {
    paragraphStyles: [...roles.map((role) => roleStyle(role, style)), ...variedStyles(style)],
    characterStyles: characterStyles(style),
    // Imported styles take the place of all that docx would add of itself.
    importedStyles: baseStyles(style).map((xml) => ImportedXmlComponent.fromXmlString(xml)),
  };
}

/** Roles that stay on the page of the next paragraph; which rows of a table do is said in their cells. */
const kept: ReadonlySet<Role> = new Set<Role>([
  "title",
  "subtitle",
  "draft",
  "contents-title",
  "number",
  "classification",
  "caption",
  "issuer",
  "imprint",
  "attachment-mark",
  "attachment-title",
  "cover-title",
  "cover-subtitle",
]);

/** Roles in whose lines somebody may put a picture; the rest keeps its exact distances (GB/T 9704-2012, 7.2, 7.3). */
const written: ReadonlySet<Role> = new Set<Role>([
  "body",
  "item1",
  "item2",
  "item3",
  "item4",
  "item5",
  "field",
  "cell",
]);

const headingLevels: Partial<Readonly<Record<Role, number>>> = {
  heading1: 0,
  heading2: 1,
  heading3: 2,
  heading4: 3,
  heading5: 4,
};

function roleStyle(role: Role, style: Style): IParagraphStyleOptions {
  const level = headingLevels[role];
  const extra: IParagraphStylePropertiesOptions = {
    ...(kept.has(role) || level !== undefined ? { keepNext: true } : {}),
    ...(level === undefined ? {} : { keepLines: true, outlineLevel: level }),
    // In the navigation pane, as a section is.
    ...(role === "attachment-title" ? { outlineLevel: 0 } : {}),
    ...(level !== undefined && isNumbered(style, level)
      ? { numbering: { reference: headingReference, level } }
      : {}),
    ...(role === "signature" || role === "attachments" ? { contextualSpacing: true } : {}),
  };
  return named(styleNames[role], lookFor(role, style), style, extra, written.has(role));
}

function variedStyles(style: Style): IParagraphStyleOptions[] {
  const { cell, body } = style.looks;
  const folio = style.looks["page-number"];
  const flat: Look = { ...cell, size: 1, before: 0, after: 0 };
  const inset = style.pageNumber.align === "outer" ? twips(style.pageNumber.inset * folio.size) : 0;
  const varied = ({ id, name }: StyleName, base: string, paragraph: IParagraphStylePropertiesOptions) =>
    ({ id, name, basedOn: base, quickFormat: true, paragraph }) satisfies IParagraphStyleOptions;
  return [
    varied(extraStyles.cellCenter, styleNames.cell.id, { alignment: "center" }),
    varied(extraStyles.cellRight, styleNames.cell.id, { alignment: "right" }),
    varied(extraStyles.evenFooter, styleNames["page-number"].id, {
      alignment: "left",
      indent: { left: inset, right: 0, firstLine: 0, firstLineChars: 0 },
    }),
    named(extraStyles.separator, body, style, { ...lineBelow("single"), keepNext: true }),
    // The red line below the number: a line without text.
    named(extraStyles.headRule, { ...flat, line: { exact: Math.max(0.05, aboveRule(style)) } }, style, {
      ...lineBelow("single", headRule.width, headRule.color.slice(1).toUpperCase()),
    }),
    named(extraStyles.cut, body, style, { ...lineBelow("dashed"), keepNext: true }),
    named(extraStyles.figure, figureLook(style), style, {}),
    named(extraStyles.gap, { ...cell, line: { exact: 6 }, before: 0, after: 0 }, style, {}),
    // A twentieth of a point, the least that Word has.
    named(extraStyles.seam, { ...cell, size: 1, line: { exact: 0.05 }, before: 0, after: 0 }, style, {}),
  ];
}

function lineBelow(
  line: "single" | "dashed",
  width?: number,
  color = "auto",
): IParagraphStylePropertiesOptions {
  // Eighths of a point.
  const size = width === undefined ? 4 : Math.round(width * 8);
  return {
    border: { bottom: { style: line, size, space: width === undefined ? 1 : 0, color } },
    indent: { firstLine: 0, firstLineChars: 0 },
  };
}

/** A picture stands on a line of its own: as high as it is, so no exact distance, and hardly more. */
function figureLook({ looks }: Style): Look {
  const indent = { left: 0, right: 0, first: 0 };
  const line = { multiple: 1 } as const;
  return { ...looks.body, align: "center", size: 1, line, indent, before: figureSpace, after: figureSpace };
}

function named(
  { id, name, next }: StyleName,
  look: Look,
  style: Style,
  extra: IParagraphStylePropertiesOptions,
  grows = false,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: plainStyle.id,
    ...(next === undefined ? {} : { next }),
    quickFormat: true,
    run: runOf(look, style),
    paragraph: { ...paragraphOf(look, style, grows), ...extra },
  };
}
