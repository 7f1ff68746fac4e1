import { placeIn } from "../facts/range-in.ts";
import { surveyOf } from "../facts/survey.ts";
import { once } from "../plan/once.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import type { Range } from "../source/source.ts";
import { pointerOf } from "../yaml/pointer.ts";
import type { YamlNode, YamlTree } from "../yaml/tree.ts";

/** A plan with what is needed to change it. */
export interface Draft {
  readonly text: string;
  readonly tree: YamlTree;
  readonly plan: Plan;
}

/** A line of a text of the plan as it shows in print. */
export interface Line {
  readonly text: Text;
  /** The line without the stars of bold words. */
  readonly shown: string;
  /** For each character of `shown`, and its end, the offset into the value of the text. */
  readonly offsets: readonly number[];
  /** How many lines of the plan before it read the same. */
  readonly ordinal: number;
}

/** Every line of every text that may be printed, todo marks and headings too, in the order of the plan. */
export const linesOf: (plan: Plan) => readonly Line[] = once((plan) => {
  const { texts, open } = surveyOf(plan);
  const counts = new Map<string, number>();
  return [...texts, ...open]
    .sort((a, b) => a.range.start - b.range.start)
    .flatMap((text) => {
      let at = 0;
      return text.value.split("\n").flatMap((line): readonly Line[] => {
        const start = at;
        at += line.length + 1;
        const { shown, offsets } = shownOf(line, start);
        if (shown.trim() === "") return [];
        const ordinal = counts.get(shown) ?? 0;
        counts.set(shown, ordinal + 1);
        return [{ text, shown, offsets, ordinal }];
      });
    });
});

function shownOf(line: string, start: number): Pick<Line, "shown" | "offsets"> {
  const offsets: number[] = [];
  let shown = "";
  for (let at = 0; at < line.length; at++) {
    if (line.startsWith("**", at)) at++;
    else if (line.startsWith("\\*", at)) {
      shown += "*";
      offsets.push(start + at++);
    } else {
      shown += line[at] ?? "";
      offsets.push(start + at);
    }
  }
  return { shown, offsets: [...offsets, start + line.length] };
}

/** A place in a tree: of a value its own, of a key that of its entry. */
export interface Spot {
  readonly pointer: string;
  readonly isKey: boolean;
}

const spotsOf = once(({ root }: YamlTree): ReadonlyMap<number, Spot> => new Map(spotsIn(root, [])));

/** Where a text stands in the tree; undefined where the file does not spell it out. */
export function spotOf({ tree }: Draft, text: Text): Spot | undefined {
  return spotsOf(tree).get(text.range.start);
}

function spotsIn(node: YamlNode, steps: readonly (string | number)[]): readonly (readonly [number, Spot])[] {
  if (node.kind === "scalar") return [[node.range.start, { pointer: pointerOf(steps), isKey: false }]];
  if (node.kind === "seq") return node.items.flatMap((item, at) => spotsIn(item, [...steps, at]));
  // A todo mark is a mapping that stands for a text; the key of one without braces begins where it does.
  const own = [node.range.start, { pointer: pointerOf(steps), isKey: false }] as const;
  const inside = node.entries.flatMap(({ key, keyRange, value, merged }) =>
    merged
      ? []
      : [
          [keyRange.start, { pointer: pointerOf([...steps, key]), isKey: true }] as const,
          ...spotsIn(value, [...steps, key]),
        ],
  );
  return [own, ...inside];
}

/** The place in the file of a part of a line. */
export function placeOfPart(
  draft: Draft,
  { text, offsets }: Line,
  from: number,
  to: number,
): Range | undefined {
  const [start, end] = [offsets[from], to > from ? (offsets[to - 1] ?? 0) + 1 : offsets[from]];
  return start === undefined || end === undefined ? undefined : placeIn(text, start, end, draft.plan.source);
}
