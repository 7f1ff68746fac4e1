/** A text as its reader found it, whatever kind of file it came from. */
export interface SourceText {
  readonly blocks: readonly SourceBlock[];
  /** What stands in the file and not in the flow of its text, or was taken away from it. */
  readonly asides: readonly Aside[];
}

export type SourceBlock = SourceParagraph | SourceTable | SourcePicture;

/** A paragraph; a line break inside it (Shift+Enter) is a line feed. */
export interface SourceParagraph {
  readonly type: "paragraph";
  /** Without a number that the file counts itself. */
  readonly text: string;
  /** The number or bullet that the file counts itself, as it shows: `一、`, `•`; empty where there is none. */
  readonly mark: string;
  /** How deep the file says that a list is, 0 for the outermost; undefined outside lists. */
  readonly depth: number | undefined;
  /** 1 for the largest heading, 0.5 for a title; undefined where the file calls it none. */
  readonly heading: number | undefined;
  readonly bold: boolean;
  readonly side: "left" | "center" | "right";
  /** Whether a blank line stands before it, in a text without other means. */
  readonly gap: boolean;
  /** Comments of readers, to stand beside it. */
  readonly remarks: readonly string[];
}

/** A table; cells that are covered by another have none of their own. */
export interface SourceTable {
  readonly type: "table";
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface SourceCell {
  readonly text: string;
  /** Places that it covers. */
  readonly columns: number;
  readonly rows: number;
}

export interface SourcePicture {
  readonly type: "picture";
  /** The name of its file, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly alt: string;
  /** Without its number; empty where there is none. */
  readonly caption: string;
}

/** What an aside is; the report has a sentence for each. */
export type AsideKind =
  | "header"
  | "comment"
  /** A comment of a file that does not say where it belongs. */
  | "remark"
  /** The file is of an older kind, which tells less. */
  | "old"
  | "inserted"
  | "deleted"
  | "note"
  | "box"
  | "contents"
  | "object"
  | "picture"
  | "noise"
  | "joined"
  /** Cells of a table, it seems, one a line; which are a row is not to be told. */
  | "cells"
  | "label"
  | "link"
  | "hidden";

/** Something that was passed over, moved or changed on the way; `text` is what it said. */
export interface Aside {
  readonly kind: AsideKind;
  readonly text: string;
}

/** A plain paragraph, or one with more. */
export function sourceParagraph(text: string, more: Partial<SourceParagraph> = {}): SourceParagraph {
  const plain = {
    mark: "",
    depth: undefined,
    heading: undefined,
    bold: false,
    side: "left",
    gap: false,
  } as const;
  return { type: "paragraph", remarks: [], ...plain, ...more, text };
}
