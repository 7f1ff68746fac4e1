import { choose, kinds } from "../../vocabulary/choices.ts";
import { blank } from "./blank.ts";
import { ceremony } from "./ceremony.ts";
import { classMeeting } from "./class-meeting.ts";
import { competition } from "./competition.ts";
import { drill, earthquakeDrill } from "./drill.ts";
import { festival } from "./festival.ts";
import { meeting } from "./meeting.ts";
import { outing } from "./outing.ts";
import { performance } from "./performance.ts";
import { sports } from "./sports.ts";
import type { Starter } from "./starter.ts";
import { visit } from "./visit.ts";
import { volunteer } from "./volunteer.ts";

/** Every starter, in the order in which the prompts offer them. */
export const starters: readonly Starter[] = [
  outing,
  volunteer,
  visit,
  sports,
  performance,
  competition,
  classMeeting,
  drill,
  earthquakeDrill,
  ceremony,
  meeting,
  festival,
  blank,
];

const blankWords: readonly string[] = ["blank", "空白", "其他"];

/**
 * The starter that a word means: its own name, the key of its kind or any Chinese name of the kind
 * (春游, 秋游 and 研学 begin alike). A kind without a starter begins blank; undefined: no such kind.
 */
export function starterFor(word: string): Starter | undefined {
  const plain = word.trim();
  if (blankWords.includes(plain)) return blank;
  const named = starters.find((starter) => starter.name === plain);
  if (named) return named;
  const kind = choose(kinds, plain);
  if (kind === undefined) return undefined;
  const name = kinds.find((choice) => choice.key === kind)?.names.find((one) => one === plain);
  const starter = starters.find((one) => one.kind === kind) ?? { ...blank, kind };
  return name === undefined ? starter : { ...starter, name };
}

/** Every word that `--kind` takes. */
export const kindWords: readonly string[] = [
  ...starters.flatMap((starter) => [starter.name, ...(starter.kind === undefined ? [] : [starter.kind])]),
  ...kinds.flatMap((choice) => [choice.key, ...choice.names]),
  ...blankWords,
];
