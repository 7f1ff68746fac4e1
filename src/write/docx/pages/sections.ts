import type { Style } from "../../../style/style.ts";
import { type Piece, type Settled, settle, settledXml } from "../place/piece.ts";
import { twips } from "../styles/looks.ts";
import { footerDistance, headerDistance } from "./distances.ts";
import { hasBareFirstPage } from "./has-header.ts";

/** Pages that lie the same way: a section of a Word file. */
export interface WordSide {
  readonly style: Style;
  readonly pieces: readonly Piece[];
  /** Where it begins, if not on the next page. */
  readonly start?: "evenPage" | "nextPage";
  /** The cover: no header, footer or number; pages count from the next section. */
  readonly cover?: true;
  /** Its first page has no header, footer or number. */
  readonly bare?: boolean;
}

/** What the first section has beyond the later ones, which go on with its headers and footers. */
export interface FirstSection {
  readonly references: string;
  /** The references of pages that lie across; empty: they have the others. */
  readonly turned: string;
}

/** The content of word/document.xml: every section but the last is told in its last paragraph. */
export function bodyXml(sides: readonly WordSide[], first: FirstSection): string {
  const sections = sides.map((side, i) => {
    const behindCover = sides[i - 1]?.cover === true && !side.cover;
    const opens = (i === 0 && !side.cover) || behindCover;
    const references = opens ? ownReferences(side, first) : referencesOf(side, sides[i - 1], first);
    const bare = side.bare === true || (opens && hasBareFirstPage(side.style));
    const properties = sectionXml({ ...side, bare }, references, behindCover);
    const content = settle(side.pieces, side.style);
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

/** A section goes on with the footers of the one before unless its pages lie another way. */
function referencesOf(side: WordSide, before: WordSide | undefined, first: FirstSection): string {
  if (first.turned === "" || !before || isAcross(side) === isAcross(before)) return "";
  return ownReferences(side, first);
}

function ownReferences(side: WordSide, { references, turned }: FirstSection): string {
  return isAcross(side) && turned !== "" ? turned : references;
}

function isAcross({ style: { page } }: WordSide): boolean {
  return page.width > page.height;
}

function sectionXml({ style, start, bare }: WordSide, references: string, behindCover: boolean): string {
  const { page } = style;
  const width = twips(page.width);
  const height = twips(page.height);
  const margins = [
    `w:top="${twips(page.top)}" w:right="${twips(page.right)}"`,
    `w:bottom="${twips(page.bottom)}" w:left="${twips(page.left)}"`,
    `w:header="${twips(headerDistance(style))}" w:footer="${twips(footerDistance(style))}" w:gutter="0"`,
  ].join(" ");
  return [
    `<w:sectPr>${references}${start === undefined ? "" : `<w:type w:val="${start}"/>`}`,
    `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${page.width > page.height ? "landscape" : "portrait"}"/>`,
    `<w:pgMar ${margins}/>`,
    `<w:pgNumType${behindCover ? ' w:start="1"' : ""}/>${bare ? "<w:titlePg/>" : ""}`,
    "</w:sectPr>",
  ].join("");
}
