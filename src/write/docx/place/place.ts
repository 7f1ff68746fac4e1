import type { Block } from "../../../document/document.ts";
import type { Timeline } from "../../../document/figure.ts";
import type { Numbers } from "../../../document/numbering.ts";
import type { ContentsEntry } from "../../../layout/collect/outline.ts";
import type { SettledAlign } from "../../../layout/content.ts";
import type { Picture, Size } from "../../../picture/picture.ts";
import type { Look, Role, Style } from "../../../style/style.ts";
import type { HeadingCounter } from "../styles/heading-numbers.ts";
import { twips } from "../styles/looks.ts";
import type { Lists } from "../styles/numbering.ts";
import { extraStyles, styleNames } from "../styles/style-names.ts";
import type { ParagraphOptions, PictureRun } from "../xml.ts";
import type { Bookmarks } from "./bookmarks.ts";
import type { Piece } from "./piece.ts";
import type { PlacedTables } from "./placed-tables.ts";

/** Draws a timeline of a width in points as a picture. */
export type Draw = (timeline: Timeline, width: number) => Picture;

/** What a block needs to know about where it stands. */
export interface Place {
  readonly style: Style;
  readonly numbers: Numbers;
  readonly lists: Lists;
  readonly countHeading: HeadingCounter;
  readonly bookmarks: Bookmarks;
  /** What a table of contents lists; empty where there is none. */
  readonly contents: readonly ContentsEntry[];
  /** The numbers of the pages of its lines. */
  readonly folios: ReadonlyMap<Block, string>;
  /** Where the tables part. */
  readonly tables: PlacedTables;
  /** Draws a timeline of a width in points. */
  readonly draw: Draw;
  /** Takes a picture of a printed size in points into the file. */
  readonly addPicture: (picture: Picture, size: Size, alt: string) => PictureRun;
  /** Points by which the blocks of a hanging item are moved in. */
  readonly left: number;
  /** In a table cell: how its text looks and stands, in place of every role's look. */
  readonly cell: CellPlace | undefined;
  /** Writes the blocks inside a block. */
  readonly write: (blocks: readonly Block[], place: Place) => readonly Piece[];
}

export interface CellPlace {
  readonly role: "cell" | "header-cell";
  readonly align: SettledAlign;
  /** In the row of a total. */
  readonly strong: boolean;
  /** In a row that stays on the page of the next. */
  readonly keepNext: boolean;
  /** The size of its text in points, if not its style's. */
  readonly size?: number;
  /** The width of its text, points. */
  readonly room: number;
  /** Blank behind its number, points. */
  readonly lacks?: number;
}

/** The look of a role, or of the cell that the text stands in. */
export function lookAt({ style, cell }: Place, role: Role): Look {
  const look = style.looks[cell?.role ?? role];
  return cell?.size === undefined ? look : { ...look, size: cell.size };
}

/** The paragraph style of a role at a place, and the indent of a hanging item around it. */
export function paragraphAt(place: Place, role: Role): ParagraphOptions {
  const id = place.cell ? cellStyle(place.cell) : styleNames[role].id;
  const left = twips(place.left);
  const right = twips(place.cell?.lacks ?? 0);
  const indent = { ...(left > 0 ? { left } : {}), ...(right > 0 ? { right } : {}) };
  return {
    style: id,
    ...(left > 0 || right > 0 ? { indent } : {}),
    ...(place.cell?.keepNext ? { keepNext: true } : {}),
    // The mark of a paragraph is as high as its text: Word looks at it too.
    ...(place.cell?.size === undefined ? {} : { run: { size: place.cell.size * 2 } }),
  };
}

function cellStyle({ role, align }: CellPlace): string {
  if (role === "header-cell" || align === "left") return styleNames[role].id;
  return align === "center" ? extraStyles.cellCenter.id : extraStyles.cellRight.id;
}
