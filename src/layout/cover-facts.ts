import type { Field, Fields } from "../document/document.ts";
import { inlineText, linesOf } from "../document/plain-text.ts";
import type { Look, Style } from "../style/style.ts";
import { lineOf } from "./letterhead.ts";
import { characterWidth } from "./tables/text-width.ts";

/** Where the facts of a cover stand: labels of one width, fields of one width with a line below. Points. */
export interface FactsPlan {
  readonly left: number;
  readonly label: number;
  readonly field: number;
  /** The height of a line. */
  readonly line: number;
}

/** The least width of a field, and the blank around its longest text, in characters. */
const leastField = 10;
const around = 2;

/** Sets the facts of a cover in the middle of the measure, each value on one line where the measure has room for it. */
export function planFacts({ entries, line }: Fields, style: Style): FactsPlan {
  const look = style.looks["cover-fact"];
  const em = look.size + style.pitch;
  const measure = style.page.width - style.page.left - style.page.right;
  const label = (Math.max(...entries.map((entry) => characterWidth(labelOf(entry)))) + 1) * em;
  const widest =
    Math.max(leastField, ...entries.map((entry) => characterWidth(fieldText(entry)) + around)) * em;
  const field = Math.min(widest, measure - label);
  return { left: (measure - label - field) / 2, label, field, line: line ?? lineOf(look) };
}

/** The height of a line of a fact, without the space above it, points. */
export function factLine({ size }: Look): number {
  return size * 1.5;
}

/** How high the facts of a cover are, points. */
export function factsHeight(fields: Fields, style: Style): number {
  const { line, field } = planFacts(fields, style);
  const look = style.looks["cover-fact"];
  const em = look.size + style.pitch;
  const lines = fields.entries.map((entry) => Math.ceil((characterWidth(fieldText(entry)) * em) / field) - 1);
  const more = lines.reduce((sum, count) => sum + Math.max(0, count), 0);
  return fields.entries.length * line + more * factLine(look);
}

/** The label of a fact without its colon, which stands behind all labels alike. */
export function labelOf({ label }: Field): string {
  return inlineText(label).replace(/[：:]$/u, "");
}

/** What stands behind the label of a fact, on one line. */
export function fieldText({ value }: Field): string {
  return linesOf(value).join("　");
}
