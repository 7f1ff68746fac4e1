import type { Face } from "../font/face.ts";
import type { Picture } from "../picture/picture.ts";

/**
 * Pages of positioned items: all that the PDF writer knows. Points, origin at the top left of the
 * page, y downwards; a text's `y` is its baseline.
 */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

/** What stands on a page. */
export type PageItem = TextItem | RuleItem | PictureItem | DrawingItem;

/** A run of glyphs of one face and size on one line. */
export interface TextItem {
  readonly type: "text";
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
  /** Grey for marks such as todo's; undefined: black. */
  readonly color: string | undefined;
  /** Runs down the page, its head to the right: the number of a page that lies across. */
  readonly turned?: true;
  /** The name of the place that it leads to. */
  readonly link?: string;
  /** The node of the structure tree it belongs to; undefined: an artifact (page number, repeated header). */
  readonly tag: Tag | undefined;
}

/** A glyph of a character: `trim` takes half an em of blank off that side (a squeezed 、 or 《). */
export interface Glyph {
  readonly codePoint: number;
  readonly trim: "none" | "start" | "end" | "both";
  /** Distance to the next glyph's origin, in points, with all spacing. */
  readonly advance: number;
}

/** A straight line or filled bar. */
export interface RuleItem {
  readonly type: "rule";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From 0, black, to 1, white; absent: black. */
  readonly grey?: number;
  /** In place of a grey. */
  readonly color?: string;
}

/** A drawing of bars and text; its items count from its top left corner. */
export interface DrawingItem {
  readonly type: "drawing";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly (TextItem | RuleItem)[];
  /** The Figure it is. */
  readonly tag: Tag | undefined;
}

/** A picture that fills a frame. */
export interface PictureItem {
  readonly type: "picture";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
  /** The Figure it is; undefined: an artifact (a logo in a header). */
  readonly tag: Tag | undefined;
}

/** A node of the tagged structure, shared by all items of a block; parents up to the document. */
export interface Tag {
  readonly role:
    | "Document"
    | "H1"
    | "H2"
    | "H3"
    | "H4"
    | "H5"
    | "H6"
    | "P"
    | "L"
    | "LI"
    | "Lbl"
    | "LBody"
    | "Table"
    | "TR"
    | "TH"
    | "TD"
    | "Caption"
    | "Figure"
    | "TOC"
    | "TOCI"
    | "Link"
    | "Span";
  readonly parent: Tag | undefined;
  /** Figures only: what is to be said in their place. */
  readonly alt?: string;
  /** Cells only. */
  readonly columns?: number;
  readonly rows?: number;
}

/** An entry of the outline (bookmarks), in reading order; level from 1. */
export interface Bookmark {
  readonly level: number;
  readonly title: string;
  /** 0-based page and y on it. */
  readonly page: number;
  readonly y: number;
}

/** A place in a document: 0-based page and y on it. */
export type Spot = Pick<Bookmark, "page" | "y">;

/**
 * What of a document opens pages: a block, an item, a field or a row, with the number of its characters (blanks
 * do not count; of a table of contents: lines) that are printed before, once for each page that begins there. A
 * second 0 stands for a blank page above.
 */
export type PageStarts = ReadonlyMap<object, readonly number[]>;

/** What is to be known of pages by whoever does not print them itself. */
export interface InPrint {
  /** Where pages begin because the one before is full. */
  readonly starts: PageStarts;
  /** The page numbers of the places of the document, as printed. */
  readonly folios: ReadonlyMap<string, string>;
  /** How many pages bear a number. */
  readonly pages: number;
}

/** A document laid out. */
export interface Layout {
  readonly pages: readonly Page[];
  readonly bookmarks: readonly Bookmark[];
  /** Where the places are that texts lead to, by their names; absent: none leads anywhere. */
  readonly spots?: ReadonlyMap<string, Spot>;
  /** What a writer that lets text flow knows of the pages; absent: nobody asks for that. */
  readonly inPrint?: InPrint;
}
