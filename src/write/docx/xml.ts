import type { Picture, Size } from "../../picture/picture.ts";

/** The indents of a paragraph, twips; `firstLineChars` in hundredths of a character. */
export interface Indent {
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly firstLine?: number;
  readonly firstLineChars?: number;
}

/** The space above and below a paragraph, twips. */
export interface Spacing {
  readonly before?: number;
  readonly after?: number;
  /** An exact height of its lines in place of its style's. */
  readonly line?: number;
}

/** A place that a tab leads to, twips from the left edge. */
export interface TabStop {
  readonly at: number;
  readonly by: "left" | "center" | "right";
  /** What fills the way to it. */
  readonly leader?: "dot";
}

/** The font of each slot of a run. */
export interface FontSlots {
  readonly ascii: string;
  readonly eastAsia: string;
  readonly hAnsi: string;
  readonly cs: string;
}

/** A paragraph of the body, with the names that the docx library has for the same. */
export interface ParagraphOptions {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Its list; `false`: out of the list of its style. */
  readonly numbering?: { readonly id: number; readonly level: number } | false;
  readonly spacing?: Spacing;
  readonly indent?: Indent;
  readonly alignment?: "left" | "center" | "right";
  readonly tabs?: readonly TabStop[];
  /** `false`: keeps its distance from paragraphs of its own style too. */
  readonly contextual?: false;
  /** The XML of the section that ends with it. */
  readonly section?: string;
  /** The look of its number; the size in half-points. */
  readonly run?: { readonly style?: string; readonly size: number };
  readonly children?: readonly WordRun[];
}

/** What stands in a paragraph: the XML of a run, or a picture, which the docx library writes. */
export type WordRun = string | PictureRun;

/** A picture of a printed size in points; `id` is its number among the drawings of the file. */
export interface PictureRun {
  readonly picture: Picture;
  readonly size: Size;
  readonly alt: string;
  readonly id: number;
}

/** Text and its character properties. */
export interface RunOptions {
  readonly style?: string;
  readonly font?: FontSlots;
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  readonly text?: string;
  /** Added behind every character, points. */
  readonly spacing?: number;
  /** A line break before the text. */
  readonly break?: boolean;
}

/** Where the XML of a picture will stand. */
export function pictureMark(id: number): string {
  return `<picture-${id}/>`;
}

/** The XML of a paragraph. */
export function paragraphXml(options: ParagraphOptions): string {
  const properties = propertiesXml(options);
  const content = (options.children ?? []).map((run) =>
    typeof run === "string" ? run : pictureMark(run.id),
  );
  return element("w:p", (properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`) + content.join(""));
}

function propertiesXml(options: ParagraphOptions): string {
  const { style, keepNext, pageBreakBefore, numbering, spacing, indent, alignment, run, section } = options;
  const { tabs, contextual } = options;
  let xml = "";
  if (style !== undefined) xml += `<w:pStyle w:val="${style}"/>`;
  if (keepNext !== undefined) xml += keepNext ? "<w:keepNext/>" : '<w:keepNext w:val="false"/>';
  if (pageBreakBefore) xml += "<w:pageBreakBefore/>";
  if (numbering !== undefined) xml += listXml(numbering === false ? { id: 0, level: 0 } : numbering);
  if (tabs)
    xml += `<w:tabs>${tabs.map(({ at, by, leader }) => `<w:tab w:val="${by}"${leader ? ` w:leader="${leader}"` : ""} w:pos="${at}"/>`).join("")}</w:tabs>`;
  if (spacing) xml += spacingXml(spacing);
  if (indent) xml += indentXml(indent);
  if (contextual === false) xml += '<w:contextualSpacing w:val="false"/>';
  if (alignment) xml += `<w:jc w:val="${alignment}"/>`;
  if (run)
    xml += `<w:rPr>${run.style === undefined ? "" : `<w:rStyle w:val="${run.style}"/>`}<w:sz w:val="${run.size}"/><w:szCs w:val="${run.size}"/></w:rPr>`;
  return section === undefined ? xml : xml + section;
}

function spacingXml({ before, after, line }: Spacing): string {
  const exact = line === undefined ? {} : { line, lineRule: "exact" };
  return `<w:spacing${attributes({ after, before, ...exact })}/>`;
}

function listXml({ id, level }: { readonly id: number; readonly level: number }): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** The XML of indents. */
export function indentXml({ left, right, hanging, firstLine, firstLineChars }: Indent): string {
  return `<w:ind${attributes({ left, right, hanging, firstLine, firstLineChars })}/>`;
}

function attributes(values: Readonly<Record<string, number | string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` w:${name}="${value}"`))
    .join("");
}

/** The XML of a run. */
export function runXml({
  style,
  font,
  bold,
  size,
  spacing,
  text,
  break: breaks = false,
}: RunOptions): string {
  let properties = "";
  if (style !== undefined) properties += `<w:rStyle w:val="${style}"/>`;
  if (font) properties += fontXml(font);
  if (bold) properties += "<w:b/><w:bCs/>";
  if (spacing !== undefined) properties += `<w:spacing w:val="${Math.round(spacing * 20)}"/>`;
  if (size !== undefined) properties += `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
  const before = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  const words = text === undefined ? "" : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  return `<w:r>${before}${breaks ? "<w:br/>" : ""}${words}</w:r>`;
}

function fontXml({ ascii, eastAsia, hAnsi, cs }: FontSlots): string {
  const names = { ascii, cs, eastAsia, hAnsi };
  return `<w:rFonts${attributes(Object.fromEntries(Object.entries(names).map(([slot, name]) => [slot, escapeXml(name)])))}/>`;
}

/** A tab. */
export const tabRun = "<w:r><w:tab/></w:r>";

/** An element with its content; one without any is closed at once. */
export function element(name: string, content: string): string {
  return content === "" ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as XML content or attribute; halves of characters, and what XML cannot hold, are taken out. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, "")
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");
}

const signs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(escapes).map(([sign, escaped]) => [escaped, sign]),
);

/** XML content that `escapeXml` has written as the text that it was. */
export function plainText(xml: string): string {
  return xml.includes("&") ? xml.replace(/&\w+;/g, (escaped) => signs[escaped] ?? escaped) : xml;
}
