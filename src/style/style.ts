import type { ParagraphRole } from "../document/document.ts";
import type { NumberingScheme } from "../document/numbering.ts";
import type { Picture } from "../picture/picture.ts";

/** A face by what it is for; the font book finds a font for each. */
export const faceRoles = ["song", "title-song", "hei", "kai", "fang", "latin"] as const;
export type FaceRole = (typeof faceRoles)[number];

/** The roles that a style gives a look to. */
export type Role =
  | ParagraphRole
  | `heading${1 | 2 | 3 | 4 | 5}`
  | `item${1 | 2 | 3 | 4 | 5}`
  | "field"
  | "cell"
  | "header-cell"
  | "signature"
  | "attachments"
  | "cover-fact"
  | "contents1"
  | "contents2"
  | "contents3"
  | "issuer"
  | "signer"
  | "header"
  | "page-number";

/** How text of a role looks. Lengths are in points unless said. */
export interface Look {
  /** The Chinese face. */
  readonly face: FaceRole;
  /** The face of Latin letters and digits. */
  readonly latin: FaceRole;
  readonly bold: boolean;
  readonly size: number;
  /** `#c00000`; undefined: black. */
  readonly color: string | undefined;
  readonly align: "left" | "center" | "right" | "justify";
  /** Distance from line to line: exact points, or a multiple of the face's own (Word's multiple: 1.5 lines). */
  readonly line: { readonly exact: number } | { readonly multiple: number };
  readonly before: number;
  readonly after: number;
  /** Indents in characters of `size`; `first` is added to the first line, negative hangs it. */
  readonly indent: { readonly left: number; readonly right: number; readonly first: number };
  /** The face of a run-in lead (an item's title before its text); undefined: as the rest. */
  readonly lead: FaceRole | undefined;
}

/** What Word calls a face, and the names to look for on a machine, best first. */
export interface FaceChoice {
  /** The font name written into Word files. */
  readonly word: string;
  /** Families looked for in system font folders, before the built-in face. */
  readonly families: readonly string[];
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface PageNumber {
  /** The text around the number, as `— {} —`; empty: no page numbers. */
  readonly text: string;
  readonly align: "center" | "outer";
  /** Characters in from the outer edge. */
  readonly inset: number;
  /** From the type area's bottom edge to the middle of the number's line, points. */
  readonly distance: number;
}

/** Fields that a header or a footer may name, in braces. */
export const runningFields = ["page", "pages", "title", "school", "date"] as const;
export type RunningField = (typeof runningFields)[number];

/** The texts of a header or a footer; fields stand in them as `{page}`, empty: nothing. */
export interface RunningTexts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface HeaderLook extends RunningTexts {
  /** Whether the first page with a number has it too. */
  readonly firstPage: boolean;
  /** A thin line below it. */
  readonly rule: boolean;
  /** From the type area's top edge up to the middle of the header's line, points. */
  readonly distance: number;
  readonly logo: Logo | undefined;
}

/** A picture at the left end of the header. */
export interface Logo {
  readonly picture: Picture;
  /** Points. */
  readonly height: number;
}

export interface TableLook {
  /** Width of the rules, points. */
  readonly rule: number;
  /** Cell padding at the left and right, points. */
  readonly padding: number;
  /** Cell padding above and below, points. */
  readonly spacing: number;
}

export interface SignatureLook {
  /** Characters between the right edge and the date, without and with a seal. */
  readonly inset: number;
  readonly sealInset: number;
  /** Empty lines above, and how many more where there is a seal. */
  readonly linesBefore: number;
  readonly sealLinesMore: number;
  /** By how much the lines of the text may stand closer, so that it stands on the page where the text ends; points. */
  readonly give: number;
}

/** A table of contents: whether there is one unless the plan says, and how many levels of headings it lists. */
export interface ContentsLook {
  readonly when: "asked" | "always";
  readonly levels: number;
}

/** How far a document is set closer where it is to take fewer pages: shares of what the style says, at least. */
export interface CloserLook {
  /** Of the distance of lines, and of the space around paragraphs. */
  readonly line: number;
  /** Of the sizes of the text and of tables. */
  readonly size: number;
}

/** The head of an official document. */
export interface LetterheadLook {
  /** From the type area's upper edge to that of the issuer's mark, points. */
  readonly markTop: number;
  /** Empty lines between the mark and the number, and between the line and the title. */
  readonly linesBetween: number;
}

/** A cover: whether there is one, and where its facts stand. */
export interface CoverLook {
  /** `auto`: where the plan says what stands on it. */
  readonly when: "auto" | "always" | "never";
  /** From the title to the facts, points. */
  readonly between: number;
}

/** How a document looks: complete, in points; made from a style file by `load.ts`. */
export interface Style {
  readonly name: string;
  readonly title: string;
  /** As running text, or as one bordered form of labels and contents. */
  readonly arrangement: "text" | "form";
  readonly page: Page;
  /** Extra space after every Chinese character, points (negative squeezes): 28 characters of 16 pt in 156 mm need −0.2. */
  readonly pitch: number;
  /** Whether a stop or comma may hang over a line's end. */
  readonly hanging: boolean;
  readonly faces: Readonly<Record<FaceRole, FaceChoice>>;
  readonly looks: Readonly<Record<Role, Look>>;
  readonly numbering: NumberingScheme;
  /** Whether the numbering is that of a paper, which a plan's own does not change. */
  readonly numbered: boolean;
  readonly pageNumber: PageNumber;
  readonly header: HeaderLook;
  readonly footer: RunningTexts;
  readonly table: TableLook;
  readonly signature: SignatureLook;
  readonly letterhead: LetterheadLook;
  readonly cover: CoverLook;
  readonly contents: ContentsLook;
  readonly closer: CloserLook;
  /** Whether the heading of a section of one short paragraph stands on its line. */
  readonly runIn: boolean;
  /** Whether tables with a caption are counted always, or where a text names one by its number. */
  readonly tableNumbers: "named" | "always";
}
