import { applyEdits } from "../diagnostic/apply.ts";
import type { Edit } from "../diagnostic/diagnostic.ts";
import { changeYaml } from "../yaml/edit/edit.ts";
import type { Move, MoveKind } from "./move.ts";

/** A change that was made; `at` is its place in the text as it is now. */
export interface Change {
  readonly at: number;
  readonly kinds: readonly MoveKind[];
  readonly old: string;
  readonly new: string;
}

/** A move with the edit of the file that makes it. */
export interface Placed {
  readonly move: Move;
  readonly edit: Edit;
}

/** The moves whose edits leave everything else as it is read. */
export function proven(text: string, placed: readonly Placed[]): readonly Placed[] {
  const kept = new Set(
    provenEdits(
      text,
      [],
      placed.map(({ edit }) => edit),
    ),
  );
  return placed.filter(({ edit }) => kept.has(edit));
}

/** As many edits as can be made together with those that stand already: all, or found by halves. */
export function provenEdits(
  text: string,
  standing: readonly Edit[],
  edits: readonly Edit[],
): readonly Edit[] {
  if (edits.length === 0) return [];
  if ("text" in changeYaml(text, [{ kind: "replace", edits: [...standing, ...edits] }])) return edits;
  if (edits.length === 1) return [];
  const middle = edits.length >> 1;
  const first = provenEdits(text, standing, edits.slice(0, middle));
  return [...first, ...provenEdits(text, [...standing, ...first], edits.slice(middle))];
}

/** The changes as a reader sees them: a date with its weekday is one. */
export function changesOf(made: readonly Placed[], all: readonly Edit[], text: string): readonly Change[] {
  const ordered = [...made].sort((a, b) => a.edit.range.start - b.edit.range.start);
  const runs: Placed[][] = [];
  for (const each of ordered) {
    const before = runs.at(-1)?.at(-1)?.edit.range.end;
    const gap = before === undefined ? undefined : text.slice(before, each.edit.range.start);
    if (gap !== undefined && gap.length <= 3 && !/\n/.test(gap)) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs.map((run) => {
    const start = run[0]?.edit.range.start ?? 0;
    const end = closed(text, start, run.at(-1)?.edit.range.end ?? 0);
    const inside = run.map(({ edit }) => ({
      range: { start: edit.range.start - start, end: edit.range.end - start },
      text: edit.text,
    }));
    const old = text.slice(start, end);
    const kinds = [...new Set(run.map(({ move }) => move.kind))];
    return { at: moved(start, all), kinds, old, new: applyEdits(old, inside) };
  });
}

/** The end of a change, with the bracket that closes one inside it: （星期五）. */
function closed(text: string, start: number, end: number): number {
  return /[（(][^（）()]*$/u.test(text.slice(start, end)) && /[）)]/u.test(text[end] ?? "") ? end + 1 : end;
}

/** Where an offset is after the edits, behind what is put in right there. */
export function moved(offset: number, edits: readonly Edit[]): number {
  return edits.reduce(
    (at, { range, text }) =>
      range.end <= offset && (range.start < range.end || text.endsWith("\n") || range.end < offset)
        ? at + text.length - (range.end - range.start)
        : at,
    offset,
  );
}
