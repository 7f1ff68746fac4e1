import type { RunningTexts } from "../../style/style.ts";

/** What the texts of a header or footer have to stand in, points. */
export interface RunningRoom {
  readonly measure: number;
  /** Taken by a logo before the text at the left. */
  readonly lead: number;
  /** The least space between two texts. */
  readonly gap: number;
}

const places = ["left", "center", "right"] as const;
const none: RunningTexts = { left: "", center: "", right: "" };

/**
 * The rows that the texts of a header or footer stand in: one where they have room beside each other, else
 * the next one takes what would run into its neighbour. A text that is wider than a row has it to itself.
 */
export function runningRows(
  texts: RunningTexts,
  room: RunningRoom,
  widthOf: (text: string) => number,
): readonly RunningTexts[] {
  const rows: RunningTexts[] = [];
  let row = none;
  for (const place of places.filter((each) => texts[each] !== "")) {
    const joined = { ...row, [place]: texts[place] };
    if (row !== none && !fits(joined, room, widthOf)) {
      rows.push(row);
      row = { ...none, [place]: texts[place] };
    } else row = joined;
  }
  return row === none ? [] : [...rows, row];
}

function fits(
  { left, center, right }: RunningTexts,
  { measure, lead, gap }: RunningRoom,
  widthOf: (text: string) => number,
): boolean {
  const from = left === "" ? 0 : lead + widthOf(left) + gap;
  const to = right === "" ? measure : measure - widthOf(right) - gap;
  if (center === "") return from <= to + gap;
  const half = widthOf(center) / 2;
  return from <= measure / 2 - half && measure / 2 + half <= to;
}
