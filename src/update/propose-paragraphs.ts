import type { Change } from "../yaml/edit/change.ts";
import { type Draft, type Line, placeOfPart } from "./printing-texts.ts";

/** A paragraph behind another of the same text: inside a block where it stands, else as a text of two. */
export function paragraphs(
  draft: Draft,
  line: Line,
  at: string,
  now: string,
): readonly (readonly Change[])[] {
  const { text, offsets, shown } = line;
  const end = offsets.at(-1) ?? text.value.length;
  const whole = `${text.value.slice(0, end)}\n\n${now}${text.value.slice(end)}`;
  const place = placeOfPart(draft, line, 0, shown.length);
  const source = draft.plan.source.text;
  const last = shown.slice(-1);
  const isBlock = source.startsWith("|", text.range.start);
  const column = place && place.start - (source.lastIndexOf("\n", place.start - 1) + 1);
  const inBlock: readonly (readonly Change[])[] =
    isBlock && place && column !== undefined
      ? [
          [
            {
              kind: "replace",
              edits: [
                {
                  range: { start: place.end - 1, end: place.end },
                  text: `${last}\n\n${" ".repeat(column)}${now}`,
                },
              ],
            },
          ],
        ]
      : [];
  return [...inBlock, [{ kind: "set", at, value: whole }]];
}

/** A text of several paragraphs without one of them. */
export function withoutParagraph({ text, offsets }: Line, at: string): readonly (readonly Change[])[] {
  const start = offsets[0] ?? 0;
  const end = offsets.at(-1) ?? 0;
  const behind = /^\n+/.exec(text.value.slice(end))?.[0].length ?? 0;
  const value = (text.value.slice(0, start) + text.value.slice(end + behind)).replace(/\n+$/, "\n");
  return [[{ kind: "set", at, value }]];
}
