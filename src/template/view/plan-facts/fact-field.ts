import type { Amount, Figure } from "../../../facts/figure.ts";
import type { Text } from "../../../plan/text.ts";
import { listOf, objectOf, text, type ValueShape } from "../../shape.ts";
import { made, typed, type Words } from "../../words.ts";
import { amountText } from "../amount-text.ts";
import { printedTime } from "../print-time.ts";

/** A field of an object of facts: what templates call it, what it is, and how it is had from the fact. */
export interface FactField<Source> {
  readonly key: string;
  readonly names: readonly string[];
  readonly value: ValueShape;
  /** The fact itself, or facts, where `object` says as what they are seen. */
  readonly of: (source: Source) => unknown;
  readonly object?: string;
}

/** An object of facts. */
export interface FactObject<Source> {
  readonly zh: string;
  readonly en: string;
  readonly fields: readonly FactField<Source>[];
}

/** A field of words. */
export function words<Source>(key: string, name: string, of: (source: Source) => Words): FactField<Source> {
  return { key, names: [name], value: text, of };
}

/** A field that lists objects of facts. */
export function list<Source>(
  key: string,
  name: string,
  object: string,
  of: (source: Source) => readonly unknown[],
): FactField<Source> {
  return { key, names: [name], value: listOf(objectOf(`fact:${object}`)), of, object };
}

/** A field that is an object of facts. */
export function one<Source>(
  key: string,
  name: string,
  object: string,
  of: (source: Source) => unknown,
): FactField<Source> {
  return { key, names: [name], value: objectOf(`fact:${object}`), of, object };
}

/** A figure as typed. */
export const figure = (value: Figure | undefined): Words => typed(value?.text);
/** An amount as printed. */
export const amount = (value: Amount): Words => made(amountText(value));
/** Yuan with two decimals, as accounts have them. */
export const yuan = ({ value, approximate }: Amount): Words =>
  made(value === undefined ? "" : (approximate ? "约" : "") + value.toFixed(2));
/** A time as rows print it. */
export const time = (value: Text | undefined): Words => printedTime(value);
