import { compatible } from "../diagnostic/apply.ts";
import type { Diagnostic, Edit, Fix } from "../diagnostic/diagnostic.ts";
import { lineEndOf, withLineEnds } from "../yaml/edit/edit.ts";
import { mendedEntries } from "./by-entries.ts";
import { type Checked, entryStart } from "./check.ts";
import { isCut, readApart } from "./entries.ts";
import { better, type Judged, offerOf, type State } from "./mending.ts";

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

/** Characters that are read again before mending stops: two hundred readings of a plan far longer than any real one. */
const mostCharacters = 4_000_000;

/**
 * Makes the fixes that the checks offer, reads the text again and goes on until nothing is left to
 * mend: YAML's own mistakes first, each entry of the top level on its own (`mendedEntries`), then the
 * others. A round counts only if it leaves no more errors than there were and everything outside its
 * edits where it belonged; where it would not, it is made in halves, and what is to blame is left out
 * (`better`). Every round makes the findings fewer, so it ends, and doing it twice changes nothing.
 * Undefined where nothing can be mended; `checked` is what the checks say of the bytes as they are.
 */
export function fixBytes(
  bytes: Uint8Array,
  checked: Checked,
  check: (bytes: Uint8Array) => Checked,
): Fixed | undefined {
  const before = checked.diagnostics.find(({ fix }) => fix !== undefined)?.source.text;
  if (before === undefined) return undefined;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
  const encode = (text: string): Uint8Array => new TextEncoder().encode(mark + text);
  const lineEnd = lineEndOf(before);
  let characters = 0;
  const read = (text: string): Reading | undefined => {
    characters += text.length;
    return characters > mostCharacters ? undefined : readingOf(text, check(encode(text)));
  };
  let state: State<Reading> = { text: before, judged: readingOf(before, checked), mended: 0, rounds: [] };
  for (;;) {
    const [yaml, others] = offered(state.judged, lineEnd);
    const entries = mendedEntries(state.text, compatible(yaml), lineEnd);
    const next = better(state, entries, read);
    const other = next === state ? better(state, compatible(others.map(offerOf)), read) : next;
    if (other === state) break;
    state = other;
  }
  if (state.mended === 0) return undefined;
  const { text: after, mended, rounds } = state;
  return { before, after, bytes: encode(after), mended, checked: state.judged.checked, rounds };
}

/** What the checks say of a text; of one that they did not read to its end, what YAML's own say of each entry. */
interface Reading extends Judged {
  readonly checked: Checked;
}

function readingOf(text: string, checked: Checked): Reading {
  const { diagnostics, hidden } = checked;
  if (isCut(diagnostics)) return { checked, diagnostics: readApart(text), hidden: 0, isCut: true };
  return { checked, diagnostics, hidden, isCut: false };
}

/**
 * The fixes to be made next, and those to be made when none of these can be: while YAML cannot be
 * read as it was meant, its own mistakes come first, and what the other checks say of an entry of
 * the top level that holds one may be a consequence and waits.
 */
function offered({ diagnostics }: Judged, lineEnd: string): readonly [readonly Fix[], readonly Fix[]] {
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
