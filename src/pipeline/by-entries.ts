import { compatible } from "../diagnostic/apply.ts";
import type { Edit, Fix } from "../diagnostic/diagnostic.ts";
import type { Range } from "../source/source.ts";
import { withLineEnds } from "../yaml/edit/edit.ts";
import { editsOf, firstDraft, mend } from "../yaml/read/draft.ts";
import { upTo } from "./carry.ts";
import { entryStarts, readYaml } from "./entries.ts";
import { better, type Judged, type Offer, offerOf, type State } from "./mending.ts";

/** Entries of the top level with fixes, and what is read with them. */
interface Window {
  /** From the entry before those that are mended to the one behind them. */
  readonly shown: Range;
  /** What may be changed. */
  readonly core: Range;
  readonly fixes: readonly Fix[];
}

/**
 * What comes of mending YAML's mistakes entry by entry: one offer for each stretch of entries that
 * are better for it. A mistake spoils its own entry of the top level and hardly ever more, so that
 * each is read with its neighbours alone, again and again until nothing is left to mend there; of
 * the whole text that would be readings without end. Whether the whole is better is for the caller
 * to see.
 */
export function mendedEntries(text: string, fixes: readonly Fix[], lineEnd: string): readonly Offer[] {
  return windowsOf(text, fixes).flatMap((window) => mendedWindow(text, window, lineEnd) ?? []);
}

function mendedWindow(text: string, { shown, core, fixes }: Window, lineEnd: string): Offer | undefined {
  const part = text.slice(shown.start, shown.end);
  const inside = { start: core.start - shown.start, end: core.end - shown.start };
  let state: State<Judged> = { text: part, judged: readYaml(part), mended: 0, rounds: [] };
  let offers = fixes.map((fix) => offerOf(shifted(fix, -shown.start)));
  for (;;) {
    const next = better(state, compatible(offers), readYaml);
    if (next === state) break;
    state = next;
    const end = inside.end + state.text.length - part.length;
    offers = fixesOf(state.judged, lineEnd)
      .filter(({ edits }) => edits.every(({ range }) => range.start >= inside.start && range.end <= end))
      .map(offerOf);
  }
  if (state.mended === 0) return undefined;
  const edits = editsOf(state.rounds.reduce(mend, firstDraft(part)), part);
  return { ...shifted({ edits }, shown.start), mends: state.mended, parts: fixes.map(offerOf) };
}

/** The fixes that a reading offers, with the line ends of the file. */
function fixesOf({ diagnostics }: Judged, lineEnd: string): readonly Fix[] {
  return diagnostics.flatMap(({ fix }) => (fix ? [{ edits: withLineEnds(fix.edits, lineEnd) }] : []));
}

function shifted({ edits }: Fix, by: number): Fix {
  const moved = ({ range, text }: Edit): Edit => ({
    range: { start: range.start + by, end: range.end + by },
    text,
  });
  return { edits: edits.map(moved) };
}

/** The fixes of a text by the entries that they touch; those that share one are together. */
function windowsOf(text: string, fixes: readonly Fix[]): readonly Window[] {
  const starts = entryStarts(text);
  const last = starts.length;
  const begin = (at: number): number => (at < 0 ? 0 : (starts[at] ?? text.length));
  const entryOf = (offset: number): number => upTo(starts, offset) - 1;
  const spans = fixes
    .map((fix) => {
      const touched = fix.edits.flatMap(({ range }) => [entryOf(range.start), entryOf(range.end)]);
      return { from: Math.min(...touched), to: Math.max(...touched), fixes: [fix] };
    })
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number; fixes: Fix[] }[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before !== undefined && span.from <= before.to) {
      before.to = Math.max(before.to, span.to);
      before.fixes.push(...span.fixes);
    } else joined.push(span);
  }
  return joined.map(({ from, to, fixes: own }) => ({
    shown: { start: begin(from - 1), end: begin(Math.min(last, to + 2)) },
    core: { start: begin(from), end: begin(to + 1) },
    fixes: own,
  }));
}
