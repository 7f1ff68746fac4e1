import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Problem } from "../diagnostic/problem.ts";
import { looksLikeName } from "../notation/people/names-in.ts";
import { peopleIn } from "./entries.ts";
import { type Entry, inOrder } from "./entry.ts";
import { type Clash, samePerson, samePlace } from "./problems.ts";
import { dayWords, hoursWords, placeWords } from "./words.ts";

/** Places that are many, or none in particular: nobody can take them from somebody else. */
const anyPlace = /^(?:各|本|全|校外|线上|教室$|学校$|校园$|校内$|待定)/u;

/** Places and people that two plans want at the same time: the later of the two is told, the other related. */
export function clashesOf(entries: readonly Entry[]): readonly Diagnostic[] {
  const timed = inOrder(entries.filter(({ hours }) => hours?.to !== undefined));
  const told = new Set<string>();
  return timed.flatMap((entry, at) =>
    overlapping(entry, timed, at).flatMap((other) => [
      ...sharedPlaces(entry, other).flatMap((name) => find(samePlace, name, entry, other, told)),
      ...sharedPeople(entry, other).flatMap((name) => find(samePerson, name, entry, other, told)),
    ]),
  );
}

/** The entries of other plans before one that last into it. */
function overlapping(entry: Entry, all: readonly Entry[], at: number): readonly Entry[] {
  const found: Entry[] = [];
  for (let before = at - 1; before >= 0; before--) {
    const other = all[before];
    if (!other || other.from !== entry.from) break;
    if (other.plan !== entry.plan && (other.hours?.to ?? 0) > (entry.hours?.from ?? 0)) found.push(other);
  }
  return found;
}

function sharedPlaces(a: Entry, b: Entry): readonly string[] {
  const theirs = placesIn(b);
  return placesIn(a).filter((place) => theirs.includes(place));
}

function placesIn(entry: Entry): readonly string[] {
  return placeWords(entry)
    .split(/[、，,；;和]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "" && !anyPlace.test(each));
}

function sharedPeople(a: Entry, b: Entry): readonly string[] {
  const theirs = peopleIn(b);
  return [...new Set(peopleIn(a))].filter((name) => looksLikeName(name) && theirs.includes(name));
}

/** One finding for a place or person of two plans a day: an event and its steps would say it again and again. */
function find(
  problem: Problem<Clash>,
  name: string,
  entry: Entry,
  other: Entry,
  told: Set<string>,
): readonly Diagnostic[] {
  const { plan, range, from } = entry;
  const key = [problem.code, name, from, plan.source.path, other.plan.source.path].join("\n");
  if (told.has(key)) return [];
  told.add(key);
  const time = `${dayWords(from)}${hoursWords(entry)}`;
  const data = { name, time, here: entry.title, there: other.title };
  const related = [{ source: other.plan.source, range: other.range }];
  return [diagnose(problem, plan.source, range, data, { related })];
}
