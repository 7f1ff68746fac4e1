import type { SourceParagraph, SourcePicture, SourceTable } from "../source-text.ts";
import type { MarkKind } from "./typed-mark.ts";

/** A text taken apart into what a plan has: front matter, sections, and what stands below them. */
export interface Outline {
  readonly title: string | undefined;
  /** The words before the title, 活动名称：; empty where it has none. */
  readonly titleLabel: string;
  readonly subtitle: string | undefined;
  readonly issuer: string | undefined;
  readonly number: string | undefined;
  readonly recipients: readonly string[];
  /** Label and value, as of a cover. */
  readonly cover: readonly (readonly [label: string, value: string])[];
  readonly lead: readonly Node[];
  readonly sections: readonly OutlineSection[];
  readonly tail: Tail;
  /** Whether it was one form of names and what stands beside them. */
  readonly isForm: boolean;
  /** The kinds of marks of headings and of the lists below them. */
  readonly marks: readonly (HeadingKind | undefined)[];
}

/** How headings and lists are marked; `brackets` is 【活动时间】. */
export type HeadingKind = MarkKind | "brackets";

/** A section: its heading as printed, without mark and colon. */
export interface OutlineSection {
  /** Undefined where the text has no heading here and none can be proposed. */
  readonly heading: string | undefined;
  /** Whether the heading is a proposal of ours and not in the text. */
  readonly guessed: boolean;
  readonly nodes: readonly Node[];
  readonly remarks: readonly string[];
}

export type Node = ParagraphNode | ItemNode | TableNode | PictureNode;

export interface ParagraphNode {
  readonly type: "paragraph";
  readonly text: string;
  readonly remarks: readonly string[];
}

/** An item of a list, or a heading inside a section, with what stands below it. */
export interface ItemNode {
  readonly type: "item";
  readonly text: string;
  readonly kind: MarkKind | undefined;
  readonly count: number | undefined;
  readonly children: readonly Node[];
  readonly remarks: readonly string[];
}

export interface TableNode {
  readonly type: "table";
  readonly table: SourceTable;
}

export interface PictureNode {
  readonly type: "picture";
  readonly picture: SourcePicture;
}

/** What stands below the last section. */
export interface Tail {
  readonly closing: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly units: readonly string[];
  readonly date: string | undefined;
  readonly annotation: string | undefined;
  readonly copies: readonly string[];
  readonly imprint: string | undefined;
}

export interface Attachment {
  readonly name: string;
  readonly nodes: readonly Node[];
}

/** A paragraph with its mark, wherever that came from. */
export interface Marked {
  readonly paragraph: SourceParagraph;
  readonly kind: MarkKind | undefined;
  readonly count: number | undefined;
  /** As it stands in the file, empty where there is none. */
  readonly written: string;
  readonly text: string;
}
