import { type DateMention, datesIn } from "../notation/time/dates-in.ts";
import { respellDate } from "../notation/time/respell-date.ts";
import type { Change, Value } from "../yaml/edit/change.ts";
import { placeAt, pointerOf, pointerSteps } from "../yaml/pointer.ts";
import type { YamlNode } from "../yaml/tree.ts";
import { holdersAt, isCell, linesIn, shownItems, slotsAfter } from "./holders.ts";
import { type Draft, spotOf } from "./printing-texts.ts";
import { paragraphs, withoutParagraph } from "./propose-paragraphs.ts";
import { typedItem } from "./typed-item.ts";
import type { Unit } from "./units.ts";

/** The ways to put a unit of the file behind one in print: an item, a row, a paragraph. */
export function proposeAdded(
  draft: Draft,
  units: readonly Unit[],
  after: number,
  now: Unit,
): readonly (readonly Change[])[] {
  const items = slotsAfter(draft, units, after).flatMap(({ list, after: index, like, shown }) =>
    [...(now.isRow ? [] : typedItem(list, now.text)), ...valuesFor(like, shown, now)].map(
      (value): readonly Change[] => [{ kind: "item", into: list, after: index, value }],
    ),
  );
  const before = units[after];
  if (now.isRow || !before) return items;
  const alone = linesIn(draft, units, after).flatMap((line) => {
    const spot = spotOf(draft, line.text);
    const isAlone = spot && !spot.isKey && !line.text.todo && before.text === line.shown;
    return isAlone ? paragraphs(draft, line, spot.pointer, now.text) : [];
  });
  return [...items, ...alone];
}

/** The ways to put a unit in print behind another one: its item elsewhere in its list. */
export function proposeMoved(
  draft: Draft,
  units: readonly Unit[],
  was: number,
  after: number,
): readonly (readonly Change[])[] {
  const slots = slotsAfter(draft, units, after);
  return holdersAt(draft, units, was).flatMap(({ list, index }) =>
    slots
      .filter((slot) => slot.list === list)
      .map((slot) => (slot.after < index ? slot.after + 1 : slot.after))
      .filter((to) => to !== index)
      .map((to): readonly Change[] => [{ kind: "move", at: `${list}${pointerOf([index])}`, to }]),
  );
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
      .map((up) => pointerOf(steps.slice(0, steps.length - up)))
      .map((at): readonly Change[] => [...handedDown(draft, at), { kind: "remove", at }]);
  });
}

/** Cells of a row that go on in the next one, written there when the row goes. */
function handedDown({ tree }: Draft, at: string): readonly Change[] {
  const steps = pointerSteps(at);
  const [list, index] = [pointerOf(steps.slice(0, -1)), Number(steps.at(-1))];
  const [row, next] = [placeAt(tree, at)?.node, placeAt(tree, `${list}/${index + 1}`)?.node];
  if (row?.kind !== "seq" || next?.kind !== "seq") return [];
  return next.items.flatMap((item, column): readonly Change[] => {
    const own = row.items[column];
    const goesOn = isCell(item, "^") && own?.kind === "scalar" && own.text !== "^";
    return goesOn ? [{ kind: "set", at: `${list}/${index + 1}/${column}`, value: own.text }] : [];
  });
}

/** What a new item like another may be: a text, a list of cells, or a row with the same keys. */
function valuesFor(like: YamlNode, before: Unit, now: Unit): readonly Value[] {
  if (like.kind === "scalar") return now.isRow ? [] : [now.text];
  const cells = now.cells ?? [now.text];
  if (like.kind === "seq") {
    const shown = shownItems(like);
    if (cells.length !== shown.length) return [];
    return [
      like.items.map((item, column): Value => {
        const at = shown.indexOf(column);
        return at < 0 ? "<" : cellLike(cells[at] ?? "", item, before.cells?.[at]);
      }),
    ];
  }
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
