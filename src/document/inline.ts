/** A piece of a line. */
export type Inline = Text | Accented | Reference | Break;

/** Words as they are. */
export interface Text {
  readonly type: "text";
  readonly value: string;
}

/**
 * What sets words apart from the text around them: emphasis (黑体 where the face has no bold); the title of an
 * item that runs into its text, or the label of a field; a fact that is still missing, its brackets part of its
 * text. Each writer has a look for each, and each is a tag of templates.
 */
export const accentKinds = ["strong", "lead", "todo"] as const;
export type AccentKind = (typeof accentKinds)[number];

/** Words that are set apart. */
export interface Accented {
  readonly type: AccentKind;
  readonly children: readonly Inline[];
}

/** Words that point to another place of the document: 附件2 in 见附件2. */
export interface Reference {
  readonly type: "reference";
  /** The name of the place, as `placeNames` gives it: `attachment-2`. */
  readonly to: string;
  readonly children: readonly Inline[];
}

/** A line break inside a paragraph. */
export interface Break {
  readonly type: "break";
}
