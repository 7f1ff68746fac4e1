import type { Text } from "../plan/text.ts";
import type { Range, Source } from "../source/source.ts";

/**
 * The place in the file of a part of a text, given by offsets into its value: quotes, escapes, the
 * indentation of blocks and folded lines are allowed for. Undefined where the file does not spell
 * the value out (an alias, a todo mark, a default heading): there nothing can be replaced.
 */
export function placeIn(text: Text, from: number, to: number, source: Source): Range | undefined {
  if (text.todo) return undefined;
  const { start, end } = text.range;
  const raw = source.text.slice(start, end);
  if (raw === text.value) return { start: start + from, end: start + to };
  const spelling = spellingOf(text, raw);
  const at = spelling ? spelledPart(spelling, from, to) : unique(text.value, raw, from, to);
  return at && { start: start + at.start, end: start + at.end };
}

/** The place of a part of a text, or of the whole text where the part cannot be told. */
export function rangeIn(text: Text, from: number, to: number, source: Source): Range {
  return placeIn(text, from, to, source) ?? text.range;
}

/** A value that is only a part of what is written, as the clock of `2026-10-23 8:00`. */
function unique(value: string, raw: string, from: number, to: number): Range | undefined {
  const once = (part: string): number | undefined => {
    const at = part === "" ? -1 : raw.indexOf(part);
    return at >= 0 && raw.indexOf(part, at + 1) < 0 ? at : undefined;
  };
  const whole = once(value);
  if (whole !== undefined) return { start: whole + from, end: whole + to };
  const part = once(value.slice(from, to));
  return part === undefined ? undefined : { start: part, end: part + to - from };
}

/** For each character of a value where its spelling begins and where it ends. */
interface Spelling {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

// A long text may hold many findings; it is compared with its spelling once.
const spellings = new WeakMap<Text, Spelling | "other">();

function spellingOf(text: Text, raw: string): Spelling | undefined {
  const known = spellings.get(text) ?? aligned(text.value, raw) ?? "other";
  spellings.set(text, known);
  return known === "other" ? undefined : known;
}

function spelledPart({ starts, ends }: Spelling, from: number, to: number): Range | undefined {
  const start = starts[from];
  const end = to > from ? ends[to - 1] : start;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Walks along the value and its spelling together; undefined where they do not fit. */
function aligned(value: string, raw: string): Spelling | undefined {
  const quote = raw[0] === '"' || raw[0] === "'" ? raw[0] : undefined;
  const starts = new Uint32Array(value.length + 1);
  const ends = new Uint32Array(value.length + 1);
  let j = startOf(raw, quote);
  for (let i = 0; i < value.length; i++) {
    const step = stepTo(value[i], raw, j, quote);
    if (step === undefined) return undefined;
    starts[i] = step.at;
    ends[i] = step.next;
    j = step.next;
  }
  starts[value.length] = j;
  ends[value.length] = j;
  return { starts, ends };
}

function startOf(raw: string, quote: string | undefined): number {
  if (quote) return 1;
  return /^[|>]/.test(raw) ? raw.indexOf("\n") + 1 : 0;
}

interface Step {
  /** Where the character is spelled, and where its spelling ends. */
  readonly at: number;
  readonly next: number;
}

const space = /[ \t\r\n]/;

/** Finds the next character of the value, passing over line joints that left no trace in it. */
function stepTo(
  wanted: string | undefined,
  raw: string,
  from: number,
  quote: string | undefined,
): Step | undefined {
  let j = from;
  while (j < raw.length) {
    const spelled = spelledAt(raw, j, quote);
    if (spelled.text === wanted) return { at: j, next: j + spelled.length };
    const written = raw[j] ?? "";
    // A folded line end stands for one space.
    if (wanted === " " && spelled.length === 1 && /[\r\n]/.test(written)) return { at: j, next: j + 1 };
    if (spelled.text !== "" && !(spelled.length === 1 && space.test(written))) return undefined;
    j += spelled.length;
  }
  return undefined;
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "0": "\0",
  e: "\x1b",
  N: "\x85",
  _: "\xa0",
};
const hexEscapes: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What stands at an offset: a character, or the escape for one; an escaped line end stands for nothing. */
function spelledAt(
  raw: string,
  at: number,
  quote: string | undefined,
): { readonly text: string; readonly length: number } {
  const character = raw[at] ?? "";
  if (quote === "'" && raw.startsWith("''", at)) return { text: "'", length: 2 };
  if (quote !== '"' || character !== "\\") return { text: character, length: 1 };
  const joint = /^\\\r?\n[ \t]*/.exec(raw.slice(at, at + 400));
  if (joint) return { text: "", length: joint[0].length };
  const kind = raw[at + 1] ?? "";
  const size = hexEscapes[kind];
  if (size === undefined) return { text: escapes[kind] ?? kind, length: 2 };
  const code = Number.parseInt(raw.slice(at + 2, at + 2 + size), 16);
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  return { text, length: 2 + size };
}
