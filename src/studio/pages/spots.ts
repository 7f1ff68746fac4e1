import type { Page, TextItem } from "../../layout/page.ts";
import type { YamlTree } from "../../yaml/tree.ts";
import type { Spot } from "../protocol.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { type PrintedText, printedText, type Run } from "./printed-text.ts";

/** A passage and where its letters begin on the pages. */
interface Found {
  readonly passage: Passage;
  readonly at: number;
}

/**
 * Where the pieces of a plan's text are printed. What stands once in the plan and once on the pages is
 * certain; the rest is looked for between its neighbours, since a plan is mostly printed in its order.
 * What is printed in other words (a date, a sum) has no spot of its own.
 */
export function spotsOf(tree: YamlTree, pages: readonly Page[]): readonly Spot[] {
  const printed = printedText(pages);
  const passages = passagesOf(tree);
  const certain = certainPlaces(passages, printed.letters);
  const found: Found[] = [];
  passages.forEach((passage, index) => {
    const at = certain.get(passage) ?? between(passage, index, passages, certain, found, printed.letters);
    if (at !== undefined) found.push({ passage, at });
  });
  return found.flatMap((each) => boxesOf(each, printed));
}

/** Short words stand in many places; of these only the neighbours can tell. */
const leastCertain = 4;

function certainPlaces(passages: readonly Passage[], letters: string): ReadonlyMap<Passage, number> {
  const counts = new Map<string, number>();
  for (const { letters: said } of passages) counts.set(said, (counts.get(said) ?? 0) + 1);
  const certain = new Map<Passage, number>();
  for (const passage of passages) {
    const said = passage.letters;
    if (said.length < leastCertain || counts.get(said) !== 1) continue;
    const at = letters.indexOf(said);
    if (at >= 0 && letters.indexOf(said, at + 1) < 0) certain.set(passage, at);
  }
  return certain;
}

function between(
  { letters: said }: Passage,
  index: number,
  passages: readonly Passage[],
  certain: ReadonlyMap<Passage, number>,
  found: readonly Found[],
  letters: string,
): number | undefined {
  const last = found.at(-1);
  const from = last ? last.at + last.passage.letters.length : 0;
  const next = passages.slice(index + 1).find((passage) => (certain.get(passage) ?? -1) >= from);
  const until = (next && certain.get(next)) ?? letters.length;
  const at = letters.indexOf(said, from);
  if (at >= 0 && at + said.length <= until) return at;
  // Printed out of order, as what stands under the title.
  const first = said.length >= leastCertain ? letters.indexOf(said) : -1;
  return first < 0 ? undefined : first;
}

function boxesOf({ passage, at }: Found, { runs }: PrintedText): readonly Spot[] {
  const own = new Set(runs.slice(at, at + passage.letters.length));
  return [...own].map((run) => ({ ...passage.range, ...boxOf(run) }));
}

function boxOf({ page, item }: Run): Omit<Spot, "start" | "end"> {
  const { x, y, size, face } = item;
  const box = {
    x,
    y: y - face.ascent * size,
    width: widthOf(item),
    height: (face.ascent + face.descent) * size,
  };
  const rounded = Object.fromEntries(
    Object.entries(box).map(([key, points]) => [key, Math.round(points * 10) / 10]),
  ) as typeof box;
  return { page, ...rounded };
}

function widthOf({ glyphs }: TextItem): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0);
}
