import type { Style } from "../../../style/style.ts";
import { escapeXml } from "../xml.ts";
import { fontSlots, twips } from "./looks.ts";
import { plainStyle, tableStyle } from "./style-names.ts";

/**
 * What every Word file's styles begin with, as XML: the defaults with the typography of Chinese, for
 * which docx has no options, the four default styles, and the style of the tables.
 */
export function baseStyles(style: Style): readonly string[] {
  return [
    defaultsXml(style),
    plainStyleXml,
    defaultStyle("character", "DefaultParagraphFont", "Default Paragraph Font", ""),
    defaultStyle("table", "TableNormal", "Normal Table", tableNormal),
    defaultStyle("numbering", "NoList", "No List", ""),
    tableStyleXml(style),
  ];
}

/** Hanging marks only where the style wants them, squeezed marks at a line's start, the quarter-em between Chinese and Latin, no grid. */
const paragraphDefaults = ({ hanging }: Style): string =>
  [
    "<w:widowControl/><w:kinsoku/><w:wordWrap/>",
    `<w:overflowPunct w:val="${hanging ? 1 : 0}"/><w:topLinePunct/><w:autoSpaceDE/><w:autoSpaceDN/>`,
    '<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>',
  ].join("");

/** The defaults have its characters; docx would leave it out. */
const plainStyleXml = [
  `<w:style w:type="paragraph" w:default="1" w:styleId="${plainStyle.id}"><w:name w:val="${plainStyle.name}"/>`,
  '<w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>',
].join("");

const tableNormal = [
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>',
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>',
  "</w:tblCellMar></w:tblPr>",
].join("");

function defaultsXml(style: Style): string {
  const { face, latin, size } = style.looks.body;
  const slots = Object.entries(fontSlots(face, latin, style));
  const fonts = slots.map(([slot, name]) => ` w:${slot}="${escapeXml(name)}"`).join("");
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts${fonts}/>`,
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    `<w:pPrDefault><w:pPr>${paragraphDefaults(style)}</w:pPr></w:pPrDefault></w:docDefaults>`,
  ].join("");
}

function defaultStyle(type: string, id: string, name: string, properties: string): string {
  return [
    `<w:style w:type="${type}" w:default="1" w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>${properties}</w:style>`,
  ].join("");
}

/** The rules and paddings of tables, in a style of their own: docx has no options for one. */
function tableStyleXml({ table }: Style): string {
  // Eighths of a point.
  const size = Math.max(2, Math.round(table.rule * 8));
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = sides.map(
    (side) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="auto"/>`,
  );
  const margin = (side: string, points: number): string => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`;
  const margins = [
    margin("top", table.spacing),
    margin("left", table.padding),
    margin("bottom", table.spacing),
    margin("right", table.padding),
  ];
  return [
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle.id}">`,
    `<w:name w:val="${tableStyle.name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>`,
    `<w:tblPr><w:tblBorders>${borders.join("")}</w:tblBorders>`,
    `<w:tblCellMar>${margins.join("")}</w:tblCellMar></w:tblPr>`,
    '<w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>',
  ].join("");
}
