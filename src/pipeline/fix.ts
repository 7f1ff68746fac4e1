import { applyEdits, compatible } from "../diagnostic/apply.ts";
import type { Diagnostic, Edit, Fix } from "../diagnostic/diagnostic.ts";
import { createSource } from "../source/source.ts";
import { isSafe, lineEndOf, withLineEnds } from "../yaml/edit/edit.ts";
import { type Checked, entryStart } from "./check.ts";

/** What mending made of a file. */
export interface Fixed {
  /** The text before, without a byte order mark. */
  readonly before: string;
  readonly after: string;
  /** The bytes to write: UTF-8, with a byte order mark if there was one. */
  readonly bytes: Uint8Array;
  /** How many findings were mended. */
  readonly mended: number;
  /** What the checks say of the text as it is now. */
  readonly checked: Checked;
  /** The edits of each round, in offsets of the text that the round began with. */
  readonly rounds: readonly (readonly Edit[])[];
}

/** Characters that are read again before mending stops; a plan of usual size is never stopped. */
const mostCharacters = 40_000_000;

interface State {
  readonly text: string;
  readonly checked: Checked;
  readonly mended: number;
  readonly rounds: readonly (readonly Edit[])[];
}

/**
 * Makes the fixes that the checks offer, reads the text again and goes on until nothing is left to
 * mend. A round counts only if it leaves no more errors than there were and everything outside its
 * edits where it belonged; where it would not, its fixes are tried in halves, and the one to blame is
 * left out. Every round makes the findings fewer, so
 * it ends, and doing it twice changes nothing. Undefined where nothing can be mended; `checked` is
 * what the checks say of the bytes as they are.
 */
export function fixBytes(
  bytes: Uint8Array,
  checked: Checked,
  check: (bytes: Uint8Array) => Checked,
  most: number = mostCharacters,
): Fixed | undefined {
  const before = checked.diagnostics.find(({ fix }) => fix !== undefined)?.source.text;
  if (before === undefined) return undefined;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
  const encode = (text: string): Uint8Array => new TextEncoder().encode(mark + text);
  const lineEnd = lineEndOf(before);
  let characters = 0;
  const read = (text: string): Checked | undefined => {
    characters += text.length;
    return characters > most ? undefined : check(encode(text));
  };
  let state: State = { text: before, checked, mended: 0, rounds: [] };
  for (;;) {
    const [first, rest] = offered(state.checked, lineEnd);
    const next = better(state, compatible(first), read);
    const other = next === state ? better(state, compatible(rest), read) : next;
    if (other === state) break;
    state = other;
  }
  if (state.mended === 0) return undefined;
  const { text: after, mended, rounds } = state;
  return { before, after, bytes: encode(after), mended, checked: state.checked, rounds };
}

/**
 * The fixes to be made next, and those to be made when none of these can be: while YAML cannot be
 * read as it was meant, its own mistakes come first, and what the other checks say of an entry of
 * the top level that holds one may be a consequence and waits.
 */
function offered({ diagnostics }: Checked, lineEnd: string): readonly [readonly Fix[], readonly Fix[]] {
  const isYaml = ({ code }: Diagnostic): boolean => code.startsWith("yaml/");
  const fixesOf = (found: readonly Diagnostic[]): readonly Fix[] =>
    found.flatMap(({ fix }) => (fix === undefined ? [] : [{ edits: withLineEnds(fix.edits, lineEnd) }]));
  const yaml = diagnostics.filter(isYaml);
  const broken = new Set(yaml.map(({ source, range }) => entryStart(source, range.start)));
  const others = diagnostics.filter(
    (each) => !isYaml(each) && !broken.has(entryStart(each.source, each.range.start)),
  );
  return [fixesOf(yaml), fixesOf(others)];
}

/** The state after as many of the fixes as leave it better; the same state if there are none. */
function better(state: State, fixes: readonly Fix[], read: (text: string) => Checked | undefined): State {
  if (fixes.length === 0) return state;
  const edits = fixes.flatMap((fix) => fix.edits);
  const text = applyEdits(state.text, edits);
  const checked = text === state.text ? undefined : read(text);
  const isGood = checked !== undefined && isBetter(checked, state.checked);
  if (isGood && isSafe(createSource("", state.text), edits)) {
    return { text, checked, mended: state.mended + fixes.length, rounds: [...state.rounds, edits] };
  }
  if (fixes.length === 1) return state;
  const middle = fixes.length >> 1;
  const first = better(state, fixes.slice(0, middle), read);
  // Once a half is made the places of the other half have moved: it gets its turn in the next round.
  return first === state ? better(state, fixes.slice(middle), read) : first;
}

/** Fewer errors, or as many and fewer findings that a fix could mend, or as many of these and fewer in all. */
function isBetter(now: Checked, before: Checked): boolean {
  const [a, b] = [countsOf(now), countsOf(before)];
  const at = a.findIndex((count, index) => count !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function countsOf({ diagnostics, hidden }: Checked): readonly number[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length + hidden;
  return [errors, diagnostics.filter(({ fix }) => fix !== undefined).length, diagnostics.length];
}
