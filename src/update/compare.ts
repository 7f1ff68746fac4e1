import { diffArrays } from "diff";
import { plainUnit, type Unit } from "./units.ts";

/** What differs between the plan in print and a Word file; `at` are indexes into their units. */
export type Difference =
  | { readonly kind: "changed"; readonly was: number; readonly is: number }
  | {
      readonly kind: "added";
      readonly is: number /** The unit in print that it follows; -1 before all. */;
      readonly after: number;
    }
  | { readonly kind: "removed"; readonly was: number }
  /** Gone from one place and there in another, behind the unit `after` in print. */
  | { readonly kind: "moved"; readonly was: number; readonly is: number; readonly after: number };

/** The pairs of equal units of two lists, in order. */
export function equalUnits(
  printed: readonly Unit[],
  file: readonly Unit[],
): readonly (readonly [was: number, is: number])[] {
  const pairs: [number, number][] = [];
  let [was, is] = [0, 0];
  for (const { added, removed, count } of partsOf(printed, file)) {
    if (!added && !removed) for (let at = 0; at < count; at++) pairs.push([was + at, is + at]);
    if (!added) was += count;
    if (!removed) is += count;
  }
  return pairs;
}

function partsOf(printed: readonly Unit[], file: readonly Unit[]): ReturnType<typeof diffArrays<Unit>> {
  const plain = new Map<Unit, string>([...printed, ...file].map((unit) => [unit, plainUnit(unit)]));
  return diffArrays([...printed], [...file], { comparator: (a, b) => plain.get(a) === plain.get(b) });
}

/** The differences of a file from print: units that are alike stand for one that was changed. */
export function differences(printed: readonly Unit[], file: readonly Unit[]): readonly Difference[] {
  const found: Difference[] = [];
  let [was, is] = [0, 0];
  const pairs = [...equalUnits(printed, file), [printed.length, file.length] as const];
  for (const [equalWas, equalIs] of pairs) {
    found.push(...between({ was, is }, { was: equalWas, is: equalIs }, printed, file));
    [was, is] = [equalWas + 1, equalIs + 1];
  }
  return withMoves(found, printed, file);
}

/** What is gone in one place and reads the same in another was moved. */
function withMoves(
  found: readonly Difference[],
  printed: readonly Unit[],
  file: readonly Unit[],
): readonly Difference[] {
  const words = ({ isRow, ...unit }: Unit): string => `${isRow} ${plainUnit({ isRow, ...unit })}`;
  const added = new Map<string, Extract<Difference, { kind: "added" }>>();
  for (const each of found) if (each.kind === "added") added.set(words(file[each.is] as Unit), each);
  const used = new Set<Difference>();
  const moved = found.map((each): Difference => {
    const goal = each.kind === "removed" ? added.get(words(printed[each.was] as Unit)) : undefined;
    if (each.kind !== "removed" || !goal || used.has(goal)) return each;
    used.add(goal);
    return { kind: "moved", was: each.was, is: goal.is, after: goal.after };
  });
  return moved.filter((each) => !used.has(each));
}

interface Place {
  readonly was: number;
  readonly is: number;
}

/** Pairs what was removed with what was added in its place: the most alike, in their order. */
function between(
  from: Place,
  to: Place,
  printed: readonly Unit[],
  file: readonly Unit[],
): readonly Difference[] {
  const [old, now] = [printed.slice(from.was, to.was), file.slice(from.is, to.is)];
  const paired = new Map(bestPairs(old, now).map(([a, b]) => [a, b]));
  const taken = new Set(paired.values());
  const found: Difference[] = [];
  let after = from.was - 1;
  let next = 0;
  const addUpTo = (end: number): void => {
    for (; next < end; next++) if (!taken.has(next)) found.push({ kind: "added", is: from.is + next, after });
  };
  old.forEach((_, at) => {
    const partner = paired.get(at);
    if (partner === undefined) found.push({ kind: "removed", was: from.was + at });
    else {
      addUpTo(partner);
      found.push({ kind: "changed", was: from.was + at, is: from.is + partner });
    }
    after = from.was + at;
  });
  addUpTo(now.length);
  return found;
}

/** The pairs in order whose likeness is largest in all. */
function bestPairs(old: readonly Unit[], now: readonly Unit[]): readonly (readonly [number, number])[] {
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const like = (a: number, b: number): number => likeness(old[a] as Unit, now[b] as Unit);
  const at = (a: number, b: number): number => best[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      best[a * width + b] = Math.max(at(a + 1, b), at(a, b + 1), at(a + 1, b + 1) + like(a, b));
    }
  }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < old.length && b < now.length; ) {
    const score = like(a, b);
    if (score > 0 && at(a, b) === at(a + 1, b + 1) + score) pairs.push([a++, b++]);
    else if (at(a, b) === at(a + 1, b)) a++;
    else b++;
  }
  return pairs;
}

/** How like units are that share nothing: a todo mark and the fact that came in its place. */
const strangers = 0.01;

/** From 0 to 1, how much two units share; a little where they share nothing, as one may stand for the other. */
function likeness(old: Unit, now: Unit): number {
  if (old.isRow !== now.isRow) return 0;
  const [a, b] = [plainUnit(old), plainUnit(now)];
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return strangers;
  const counts = new Map<string, number>();
  for (const character of a) counts.set(character, (counts.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of b) {
    const left = counts.get(character) ?? 0;
    if (left > 0) shared++;
    counts.set(character, left - 1);
  }
  const score = shared / longest;
  return score < 0.4 ? strangers : score;
}
