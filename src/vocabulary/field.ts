import type { FormName } from "./forms.ts";

/** What a front-matter field holds. */
export type FrontType =
  | "title"
  | "text"
  | "texts"
  | "prose"
  | "kind"
  | "style"
  | "flag"
  | "numbering"
  | "signature"
  | "attachments"
  | "labels"
  | "groups"
  | "people"
  | "rosters"
  | "papers"
  | "contents"
  | "draft"
  | "pages";

/** One row of the vocabulary: a field of a plan, all its names and what it may hold. */
export interface Field {
  /** The English key; also the name of the field in code and templates. */
  readonly key: string;
  /** The heading printed for the English key, and the first Chinese name. */
  readonly heading: string;
  /** Other names that mean the very same field: two of them in one plan are a mistake. */
  readonly exact: readonly string[];
  /** Names of the same type that may stand beside it. */
  readonly related: readonly string[];
  /** What to write, in Chinese and English: shown by editors and in the documentation. */
  readonly about: { readonly zh: string; readonly en: string };
  /** A value as a teacher would write it, in YAML, for snippets, hints and new plans. */
  readonly example: string;
}

/** A field without a heading of its own. */
export interface FrontField extends Field {
  readonly place: "front";
  readonly type: FrontType;
}

/** A field that is a section; its form says which rows it knows beside free text and items. */
export interface SectionField extends Field {
  readonly place: "section";
  readonly form: FormName;
  /** Whatever ends in one of these and is no name of another field is a related name: 颁奖流程. */
  readonly endings: readonly string[];
}
