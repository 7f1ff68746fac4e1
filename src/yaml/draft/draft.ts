/**
 * A plan that is still to be written down: what a reader of another kind of source (a Word file, a
 * Markdown text, a chat) has found, in the order in which it is to stand, with remarks for whoever
 * goes on with it. `writeDraft` prints it as YAML.
 */
export interface Draft {
  /** Lines above everything, without `# `. */
  readonly head: readonly string[];
  readonly entries: readonly DraftEntry[];
}

/** A key and its value. */
export interface DraftEntry {
  readonly key: string;
  readonly value: DraftValue;
  /** Lines above the key, without `# `. */
  readonly remarks: readonly string[];
}

/** What stands behind a key or in a list. Texts are texts: `0301` stays so, and `是` is no truth value. */
export type DraftValue = string | DraftList | DraftMap;

/** A list; on one line in brackets where `flow` asks for it. */
export interface DraftList {
  readonly kind: "list";
  readonly items: readonly DraftItem[];
  readonly flow: boolean;
}

/** A value in a list, with lines above it. */
export interface DraftItem {
  readonly value: DraftValue;
  readonly remarks: readonly string[];
}

/** A mapping; on one line in braces where `flow` asks for it. Remarks inside brackets and braces are not printed. */
export interface DraftMap {
  readonly kind: "map";
  readonly entries: readonly DraftEntry[];
  readonly flow: boolean;
}

/** An entry without remarks, or with some. */
export function draftEntry(key: string, value: DraftValue, ...remarks: readonly string[]): DraftEntry {
  return { key, value, remarks };
}

/** A list of values without remarks. */
export function draftList(values: readonly DraftValue[], flow = false): DraftList {
  return { kind: "list", items: values.map((value) => ({ value, remarks: [] })), flow };
}

/** A mapping of entries. */
export function draftMap(entries: readonly DraftEntry[], flow = false): DraftMap {
  return { kind: "map", entries, flow };
}
