import { type DateMention, datesIn } from "../notation/dates-in.ts";
import { respellDate } from "../notation/respell-date.ts";
import type { Change, Value } from "../yaml/edit/change.ts";
import { placeAt, pointerOf, pointerSteps } from "../yaml/pointer.ts";
import type { YamlNode } from "../yaml/tree.ts";
import { type Draft, type Line, linesOf, placeOfPart, spotOf } from "./printing-texts.ts";
import type { Unit } from "./units.ts";

/** How many lines of the plan are tried as the one that printed a unit. */
const mostLines = 4;

/** The lines that a unit shows, the longest first, then those nearest to its place. */
function linesIn(draft: Draft, units: readonly Unit[], at: number): readonly Line[] {
  const { text } = units[at] as Unit;
  const before = (shown: string): number =>
    units.slice(0, at).filter((unit) => unit.text.includes(shown)).length;
  return linesOf(draft.plan)
    .filter(({ shown }) => text.includes(shown.trim()))
    .map((line) => ({ line, away: Math.abs(line.ordinal - before(line.shown)) }))
    .sort((a, b) => b.line.shown.length - a.line.shown.length || a.away - b.away)
    .slice(0, mostLines)
    .map(({ line }) => line);
}

/** The ways to put a unit of the file behind one in print: an item, a row, a paragraph. */
export function proposeAdded(
  draft: Draft,
  units: readonly Unit[],
  after: number,
  now: Unit,
): readonly (readonly Change[])[] {
  if (after < 0) return [];
  const before = units[after] as Unit;
  return linesIn(draft, units, after).flatMap((line) => {
    const spot = spotOf(draft, line.text);
    if (!spot) return [];
    const items = holdersOf(draft, spot.pointer).flatMap(({ list, index, node }) =>
      valuesFor(node, before, now).map((value): readonly Change[] => [
        { kind: "item", into: list, after: index, value },
      ]),
    );
    const isAlone = !now.isRow && !spot.isKey && !line.text.todo && before.text === line.shown;
    return [...items, ...(isAlone ? paragraphs(draft, line, spot.pointer, now.text) : [])];
  });
}

/** The ways to take a unit out: its item, its row, its entry, its paragraph. */
export function proposeRemoved(
  draft: Draft,
  units: readonly Unit[],
  was: number,
): readonly (readonly Change[])[] {
  return linesIn(draft, units, was).flatMap((line) => {
    const spot = spotOf(draft, line.text);
    if (!spot) return [];
    const lines = line.text.value.split("\n");
    if (lines.length > 1 && !spot.isKey) return withoutParagraph(line, spot.pointer);
    const steps = pointerSteps(spot.pointer);
    return [0, 1, 2]
      .filter((up) => steps.length - up > 0)
      .map((up): readonly Change[] => [{ kind: "remove", at: pointerOf(steps.slice(0, steps.length - up)) }]);
  });
}

interface Holder {
  readonly list: string;
  readonly index: number;
  readonly node: YamlNode;
}

/** The lists that hold a place, the innermost first, each with the item that leads to it. */
function holdersOf({ tree }: Draft, pointer: string): readonly Holder[] {
  const steps = pointerSteps(pointer);
  const found: Holder[] = [];
  for (let length = steps.length; length > 0; length--) {
    const place = placeAt(tree, pointerOf(steps.slice(0, length)));
    if (place?.parent?.kind === "seq") {
      found.push({
        list: pointerOf(steps.slice(0, length - 1)),
        index: Number(steps[length - 1]),
        node: place.node,
      });
    }
  }
  return found;
}

/** What a new item like another may be: a text, a list of cells, or a row with the same keys. */
function valuesFor(like: YamlNode, before: Unit, now: Unit): readonly Value[] {
  if (like.kind === "scalar") return now.isRow ? [] : [now.text];
  const cells = now.cells ?? [now.text];
  if (like.kind === "seq")
    return cells.length === like.items.length
      ? [cells.map((cell, at) => cellLike(cell, like.items[at], before.cells?.[at]))]
      : [];
  if (!now.isRow) return [now.text];
  const row = rowLike(like.entries, before.text.split("\t"), cells);
  return row ? [row] : [];
}

/** A row whose keys take the cells in which the row before it shows their values. */
function rowLike(
  entries: Extract<YamlNode, { kind: "map" }>["entries"],
  before: readonly string[],
  cells: readonly string[],
): Value | undefined {
  const taken = new Set<number>();
  const row: Record<string, Value> = {};
  for (const { key, value } of entries) {
    const shown =
      value.kind === "scalar" ? value.text : value.kind === "seq" ? textsIn(value).join("、") : undefined;
    if (shown === undefined || shown === "") continue;
    const at = before.findIndex((cell, index) => !taken.has(index) && isPrintOf(cell, shown));
    const cell = cells[at];
    if (at < 0 || cell === undefined) continue;
    taken.add(at);
    if (cell === "") continue;
    const parts = value.kind === "seq" ? cell.split(/[、\n]/u) : [];
    row[key] = parts.length > 1 ? parts : cellLike(inForm(cell.replaceAll("\n", ""), shown), value);
  }
  return taken.size === 0 || Object.keys(row).length === 0 ? undefined : row;
}

/** A cell without line breaks, a number where the row before has one, and joined to the cell above where that is. */
function cellLike(cell: string, like: YamlNode | undefined, above?: string): Value {
  if (like?.kind === "scalar" && like.text === "^" && cell === above) return "^";
  const text = cell.replaceAll("\n", "");
  const counts =
    like?.kind === "scalar" && typeof like.value === "number" && /^(?:0|[1-9]\d{0,8})$/u.test(text);
  return counts ? Number(text) : text;
}

/** The day that a text is, if it is nothing else. */
function dayIn(text: string): DateMention | undefined {
  const [date, ...others] = datesIn(text);
  const rest = date && text.slice(0, date.start) + text.slice(date.end);
  return others.length === 0 && rest?.trim() === "" && date?.day !== undefined ? date : undefined;
}

/** A cell as the row before it would write it: a day in figures where that one has figures. */
function inForm(cell: string, like: string): string {
  const [day, form] = [dayIn(cell), dayIn(like)];
  if (day?.day === undefined || form === undefined) return cell;
  return respellDate(like, { year: day.year ?? form.year ?? 0, month: day.month, day: day.day });
}

function textsIn({ items }: Extract<YamlNode, { kind: "seq" }>): readonly string[] {
  return items.flatMap((item) => (item.kind === "scalar" ? [item.text] : []));
}

/** Whether a cell is how a value prints: as it stands, a day in Chinese, or a clock without its nought and with another dash. */
function isPrintOf(cell: string, value: string): boolean {
  const [a, b] = [dayIn(cell), dayIn(value)];
  if (a && b) return a.month === b.month && a.day === b.day;
  const plain = (text: string): string =>
    text
      .replace(/[\s、]+/gu, "")
      .replace(/[-–—~～至]+/gu, "-")
      .replace(/(?<!\d)0(?=\d[:：])/gu, "")
      .replaceAll("：", ":");
  return plain(cell) === plain(value);
}

/** A paragraph behind another of the same text: inside a block where it stands, else as a text of two. */
function paragraphs(draft: Draft, line: Line, at: string, now: string): readonly (readonly Change[])[] {
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

function withoutParagraph({ text, offsets }: Line, at: string): readonly (readonly Change[])[] {
  const start = offsets[0] ?? 0;
  const end = offsets.at(-1) ?? 0;
  const behind = /^\n+/.exec(text.value.slice(end))?.[0].length ?? 0;
  const value = (text.value.slice(0, start) + text.value.slice(end + behind)).replace(/\n+$/, "\n");
  return [[{ kind: "set", at, value }]];
}
