import type { Style } from "../../style/style.ts";
import { footerDistance, headerDistance } from "./distances.ts";
import { twips } from "./looks.ts";
import { type Piece, type Settled, settle, settledXml } from "./piece.ts";

/** Pages that lie the same way: a section of a Word file. */
export interface WordSide {
  readonly style: Style;
  readonly pieces: readonly Piece[];
}

/** What the first section has beyond the later ones, which go on with its headers and footers. */
export interface FirstSection {
  readonly references: string;
  /** The first page is page 0 and has a footer of its own, which is none. */
  readonly cover: boolean;
}

/** The content of word/document.xml: every section but the last is told in its last paragraph. */
export function bodyXml(sides: readonly WordSide[], first: FirstSection): string {
  const sections = sides.map(({ style, pieces }, i) => {
    const properties = sectionXml(style, i === 0 ? first : { references: "", cover: false });
    const content = settle(pieces, style);
    if (i + 1 === sides.length) return settledXml(content) + properties;
    return settledXml(closed(content, properties));
  });
  return sections.join("");
}

function closed(content: readonly Settled[], section: string): readonly Settled[] {
  const last = content.at(-1);
  if (last === undefined || typeof last === "string") return [...content, { section }];
  return [...content.slice(0, -1), { ...last, section }];
}

function sectionXml(style: Style, { references, cover }: FirstSection): string {
  const { page } = style;
  const width = twips(page.width);
  const height = twips(page.height);
  const margins = [
    `w:top="${twips(page.top)}" w:right="${twips(page.right)}"`,
    `w:bottom="${twips(page.bottom)}" w:left="${twips(page.left)}"`,
    `w:header="${twips(headerDistance(style))}" w:footer="${twips(footerDistance(style))}" w:gutter="0"`,
  ].join(" ");
  return [
    `<w:sectPr>${references}`,
    `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${page.width > page.height ? "landscape" : "portrait"}"/>`,
    `<w:pgMar ${margins}/>`,
    cover ? '<w:pgNumType w:start="0"/><w:titlePg/>' : "<w:pgNumType/>",
    "</w:sectPr>",
  ].join("");
}
