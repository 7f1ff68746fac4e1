import type { Change } from "../yaml/edit/change.ts";
import { changeYaml } from "../yaml/edit/edit.ts";
import { type Difference, differences, equalUnits } from "./compare.ts";
import type { Draft } from "./printing-texts.ts";
import { proposeChanged } from "./propose-changed.ts";
import { proposeAdded, proposeMoved, proposeRemoved } from "./propose-rows.ts";
import { plainUnit, type Unit } from "./units.ts";

/** A text as a plan, and what Word would show of it. */
export interface Print {
  readonly draft: Draft;
  readonly units: readonly Unit[];
}

/** Prints a text; undefined where it is no plan that can be printed. */
export type PrintText = (text: string) => Promise<Print | undefined>;

/**
 * What was changed in the file: how it read in print, and how it reads now; one of them empty where a unit is
 * new or gone, both the same where it has another place.
 */
export interface Edited {
  readonly was: string;
  readonly is: string;
}

/** What became of the changes in a Word file. */
export interface Updated {
  /** The plan with the changes in it; the same text where there are none. */
  readonly text: string;
  readonly placed: readonly Edited[];
  /** What has no place in the plan, or none that can be proven. */
  readonly unplaced: readonly Edited[];
  /** What else prints otherwise because of the changes: sums, other papers of the same fact. */
  readonly follows: readonly Edited[];
}

/** Less of its units than this a plan shares only with a file that was not printed of it. */
const leastShared = 0.3;

/**
 * Brings back what somebody changed in the Word file of a plan. Each difference is tried in the places
 * that may have printed it; one is kept only if the plan, printed anew, reads there as the file does.
 * Undefined where the file was not printed of this plan.
 */
export async function updateText(
  text: string,
  file: readonly Unit[],
  print: PrintText,
): Promise<Updated | undefined> {
  const first = await print(text);
  if (!first) return undefined;
  if (sharedPart(first.units, file) < leastShared) return undefined;
  const start = await allAtOnce(first, file, print);
  let now = start?.next ?? first;
  const placed: Edited[] = [...(start?.placed ?? [])];
  const unplaced = new Map<string, Edited>();
  const follows = new Map<string, Edited>();
  /** Units of the file under a new heading, which is in no plan. */
  const apart = new Set<number>();
  for (;;) {
    const difference = differences(now.units, file).find((each) => {
      const key = keyOf(each, now.units);
      return !unplaced.has(key) && !follows.has(key);
    });
    if (!difference) break;
    const edited = editedOf(difference, now.units, file);
    const isApart = difference.kind === "added" && apart.has(difference.is - 1);
    const next = isApart ? undefined : await bestPrint(now, difference, file, print);
    if (!next) {
      unplaced.set(keyOf(difference, now.units), edited);
      if (difference.kind === "added" && (isApart || isHeading(file[difference.is])))
        apart.add(difference.is);
    } else {
      placed.push(edited);
      for (const [key, each] of newDifferences(now, next, file)) follows.set(key, each);
      now = next;
    }
  }
  return {
    text: now.draft.text,
    placed,
    unplaced: [...unplaced.values()],
    follows: [...follows.values()],
  };
}

/** Which part of the units in print a file has too, from 0 to 1. */
export function sharedPart(printed: readonly Unit[], file: readonly Unit[]): number {
  return equalUnits(printed, file).length / Math.max(1, printed.length);
}

/** All changed units in their likeliest places: mostly that is all there is to do, and it is printed once. */
async function allAtOnce(
  now: Print,
  file: readonly Unit[],
  print: PrintText,
): Promise<{ readonly next: Print; readonly placed: readonly Edited[] } | undefined> {
  const changed = differences(now.units, file).filter(({ kind }) => kind === "changed");
  if (changed.length < 2) return undefined;
  const firsts = changed.map((each) => proposalsFor(now, each, file)[0]);
  if (firsts.some((changes) => changes === undefined)) return undefined;
  const changes = firsts.flatMap((each) => each ?? []);
  const edits = changes.flatMap((each) => (each.kind === "replace" ? each.edits : []));
  const others = changes.filter((each) => each.kind !== "replace");
  const made = changeYaml(now.draft.text, [{ kind: "replace", edits }, ...others]);
  const next = "text" in made ? await print(made.text) : undefined;
  if (!next || !changed.every((each) => isDone(each, now, next, file))) return undefined;
  const after = matched(next.units, file);
  if ([...matched(now.units, file)].some((at) => !after.has(at))) return undefined;
  return { next, placed: changed.map((each) => editedOf(each, now.units, file)) };
}

/** The first way that makes the file's reading true and nothing else false; else the one that makes least false. */
async function bestPrint(
  now: Print,
  difference: Difference,
  file: readonly Unit[],
  print: PrintText,
): Promise<Print | undefined> {
  const before = matched(now.units, file);
  let best: { readonly next: Print; readonly lost: number } | undefined;
  for (const changes of proposalsFor(now, difference, file)) {
    const changed = changeYaml(now.draft.text, changes);
    const next = "text" in changed ? await print(changed.text) : undefined;
    if (!next || !isDone(difference, now, next, file)) continue;
    const after = matched(next.units, file);
    const lost = [...before].filter((at) => !after.has(at)).length;
    if (lost === 0) return next;
    if (!best || lost < best.lost) best = { next, lost };
  }
  return best?.next;
}

function proposalsFor(
  { draft, units }: Print,
  difference: Difference,
  file: readonly Unit[],
): readonly (readonly Change[])[] {
  switch (difference.kind) {
    case "changed":
      return proposeChanged(draft, units, difference.was, file[difference.is] as Unit);
    case "added":
      return proposeAdded(draft, units, difference.after, file[difference.is] as Unit);
    case "removed":
      return proposeRemoved(draft, units, difference.was);
    case "moved":
      return proposeMoved(draft, units, difference.was, difference.after);
  }
}

function matched(units: readonly Unit[], file: readonly Unit[]): ReadonlySet<number> {
  return new Set(equalUnits(units, file).map(([, is]) => is));
}

/** Whether the plan now reads as the file does in the place of a difference. */
function isDone(difference: Difference, now: Print, next: Print, file: readonly Unit[]): boolean {
  switch (difference.kind) {
    case "changed": {
      const at = difference.was;
      return (
        readsAs(now.units[at], next.units[at], file[difference.is]) &&
        isTheRest(next.units, seen(now, next, file))
      );
    }
    case "added": {
      const at = difference.after + 1;
      return isLike(next.units[at], file[difference.is]) && isTheRest(next.units.toSpliced(at, 1), now.units);
    }
    case "removed":
      return isTheRest(next.units, now.units.toSpliced(difference.was, 1));
    case "moved": {
      const { was, after } = difference;
      const rest = now.units.toSpliced(was, 1);
      return isTheRest(
        next.units,
        rest.toSpliced(after < was ? after + 1 : after, 0, now.units[was] as Unit),
      );
    }
  }
}

function isLike(next: Unit | undefined, file: Unit | undefined): boolean {
  return (
    next !== undefined && file !== undefined && next.look === file.look && plainUnit(next) === plainUnit(file)
  );
}

/** The units in print with those as they read now that the file has so, before or now: what follows a change is told. */
function seen(now: Print, next: Print, file: readonly Unit[]): readonly Unit[] {
  const known = new Set([now, next].flatMap(({ units }) => equalUnits(units, file).map(([was]) => was)));
  return now.units.map((unit, at) => (known.has(at) ? (next.units[at] ?? unit) : unit));
}

/** Whether units read as others but for numbers, which may be reckoned from what was changed. */
function isTheRest(units: readonly Unit[], others: readonly Unit[]): boolean {
  const words = (unit: Unit): string =>
    plainUnit(unit).replace(/[\d.,零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]/gu, "");
  return (
    units.length === others.length &&
    units.every((unit, at) => unit.isRow === others[at]?.isRow && words(unit) === words(others[at]))
  );
}

function isHeading(unit: Unit | undefined): boolean {
  return unit?.look.startsWith("heading") ?? false;
}

/** Whether a unit reads as the file has it; of a row, in those cells that were changed: others may be reckoned from them. */
function readsAs(was: Unit | undefined, now: Unit | undefined, file: Unit | undefined): boolean {
  if (!was || !now || !file) return false;
  const [before, after, wanted] = [was, now, file].map((unit) => plainUnit(unit).split("\t"));
  if (!before || !after || !wanted || after.length !== wanted.length) return false;
  return (
    wanted.every((cell, at) => after[at] === cell || (was.isRow && before[at] === cell)) &&
    hasLines(was, now, file)
  );
}

/** Whether cells in which somebody began or joined lines have the same lines; where a line breaks otherwise is the program's. */
function hasLines(was: Unit, now: Unit, file: Unit): boolean {
  const [before, after, wanted] = [was, now, file].map(({ cells }) =>
    (cells ?? []).map((cell) => cell.split("\n").length),
  );
  return (wanted ?? []).every((count, at) => count === before?.[at] || count === after?.[at]);
}

/** The differences that a step brought about elsewhere. */
function newDifferences(
  now: Print,
  next: Print,
  file: readonly Unit[],
): readonly (readonly [string, Edited])[] {
  const before = new Set(differences(now.units, file).map((each) => keyOf(each, now.units)));
  return differences(next.units, file)
    .map((each) => [keyOf(each, next.units), editedOf(each, next.units, file)] as const)
    .filter(([key]) => !before.has(key))
    .map(([key, { was, is }]) => [key, { was: is, is: was }]);
}

function editedOf(difference: Difference, units: readonly Unit[], file: readonly Unit[]): Edited {
  const was = difference.kind === "added" ? "" : (units[difference.was]?.text ?? "");
  if (difference.kind === "moved") return { was, is: was };
  return { was, is: difference.kind === "removed" ? "" : (file[difference.is]?.text ?? "") };
}

function keyOf(difference: Difference, units: readonly Unit[]): string {
  const was = difference.kind === "added" ? "" : plainUnit(units[difference.was] as Unit);
  return `${was}\n${difference.kind === "removed" ? "" : difference.is}`;
}
