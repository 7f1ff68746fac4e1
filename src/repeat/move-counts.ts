import { surveyOf } from "../facts/survey.ts";
import type { Mention } from "../notation/numbers/normal.ts";
import { numeralCharacters, parseNumeral } from "../notation/numbers/numeral.ts";
import { anniversariesIn } from "../notation/time/anniversaries-in.ts";
import { respellNumber } from "../notation/time/respell-date.ts";
import type { Text } from "../plan/text.ts";
import { isQuoted, leftAt, type Move, type Moved, type Occasion } from "./move.ts";

const edition = new RegExp(`第\\s?(?<number>\\d{1,3}|[${numeralCharacters}]{1,5})\\s?届`, "gu");

interface Edition extends Mention {
  readonly text: Text;
  readonly value: number;
  /** The next one, in the same spelling. */
  readonly next: string;
}

/** 第十届 becomes 第十一届, 建队77周年 so many years more. */
export function movedCounts(occasion: Occasion): Moved {
  const anniversaries = movedAnniversaries(occasion);
  const isAnniversary = (each: Edition): boolean =>
    anniversaries.some(({ text, start, end }) => text === each.text && start < each.end && each.start < end);
  const all = editionsOf(occasion).filter((each) => !isAnniversary(each));
  const own = ownEdition(all, occasion);
  const moves = all
    .filter(({ value }) => value === own)
    .map(({ text, start, end, next }): Move => ({ text, start, end, to: next, kind: "edition" }));
  const left = all
    .filter(({ value }) => value !== own)
    .map((each) => leftAt(occasion.plan, each.text, each, "edition"));
  return { moves: [...anniversaries, ...moves], left };
}

function editionsOf({ plan }: Occasion): readonly Edition[] {
  return surveyOf(plan).texts.flatMap((text) =>
    [...text.value.matchAll(edition)].flatMap((match): readonly Edition[] => {
      const written = match.groups?.number ?? "";
      const value = parseNumeral(written);
      if (value === undefined || isQuoted(text.value, match.index)) return [];
      const next = match[0].replace(written, respellNumber(written, value + 1, "day", false));
      return [{ text, start: match.index, end: match.index + match[0].length, value, next }];
    }),
  );
}

/** Which 第N届 the event is: that of the title, else the only one there is. */
function ownEdition(all: readonly Edition[], { plan }: Occasion): number | undefined {
  const titles = all.filter(({ text }) => text === plan.title || text === plan.subtitle);
  const values = new Set((titles.length > 0 ? titles : all).map(({ value }) => value));
  const [first] = values;
  return values.size === 1 ? first : undefined;
}

function movedAnniversaries({ plan, from, to }: Occasion): readonly Move[] {
  const by = to.year - from.year;
  if (by === 0) return [];
  return surveyOf(plan).texts.flatMap((text) =>
    anniversariesIn(text.value).map(({ value, start, end, number }): Move => {
      const part = (from: number, to: number): string => text.value.slice(from, to);
      const next = respellNumber(part(number.start, number.end), value + by, "day", false);
      const to = part(start, number.start) + next + part(number.end, end);
      return { text, start, end, to, kind: "anniversary" };
    }),
  );
}
