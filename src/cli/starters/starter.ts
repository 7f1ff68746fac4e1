/** What a teacher may be asked before a plan is made. */
export type Fact = "date" | "place" | "unit" | "people";

/** A gap in a starter: an answer goes there, and where there is none a todo mark that says what is missing. */
export interface Gap {
  readonly gap: string;
  readonly fact: Fact | undefined;
}

/** A value of a starter; the keys of a mapping are names of the vocabulary, in Chinese. */
export type StarterValue = string | number | Gap | readonly StarterValue[] | StarterMap;

/** A row, labels or a section body, its keys in the order in which they are written. */
export interface StarterMap {
  readonly [name: string]: StarterValue;
}

/** A field of a starter. */
export interface StarterField {
  /** The field's English key, or the heading of a section of one's own. */
  readonly key: string;
  /** The Chinese name to write where it is not the field's usual heading. */
  readonly name: string | undefined;
  /** Undefined: the vocabulary's example. */
  readonly value: StarterValue | undefined;
  /** Whether the file has it commented out. */
  readonly optional: boolean;
}

/** A plan to begin with: which fields in which order, with what a teacher of such an event would keep. */
export interface Starter {
  /** Key of the kind; undefined for a plan of any kind. */
  readonly kind: string | undefined;
  /** What it is called in the prompts, and how the kind is written in Chinese. */
  readonly name: string;
  /** The title where none is given; the unit goes before it. */
  readonly title: string;
  /** What follows the title and the kind. */
  readonly fields: readonly StarterField[];
}

/** A gap that only the teacher can fill. */
export function todo(what: string): Gap {
  return { gap: what, fact: undefined };
}

/** A gap that an answer fills. */
export function ask(fact: Fact, what: string): Gap {
  return { gap: what, fact };
}

/** A field that stands in the file. */
export function must(key: string, value: StarterValue, name?: string): StarterField {
  return { key, name, value, optional: false };
}

/** A field that stands there commented out; without a value it shows the vocabulary's example. */
export function may(key: string, value?: StarterValue, name?: string): StarterField {
  return { key, name, value, optional: true };
}

/** The date of the event, with from when to when. */
export function when(from: string, to: string, more: StarterMap = {}): StarterMap {
  return { 日期: ask("date", "哪一天，例如 2026-10-23"), 开始: todo(from), 结束: todo(to), ...more };
}

/** The signature at the end. */
export const signature: StarterField = must("signature", {
  单位: ask("unit", "署名的单位，例如 第三小学"),
  日期: todo("发文日期，例如 2026-10-12"),
});
