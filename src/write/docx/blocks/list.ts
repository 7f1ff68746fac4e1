import type { Block, List, ListItem } from "../../../document/document.ts";
import type { Inline } from "../../../document/inline.ts";
import type { Numbered } from "../../../document/numbering.ts";
import { leadsIn } from "../../../document/plain-text.ts";
import type { Role } from "../../../style/style.ts";
import { type Piece, paragraph } from "../place/piece.ts";
import { lookAt, type Place, paragraphAt } from "../place/place.ts";
import { measureText } from "../place/yardstick.ts";
import { leadStyle } from "../styles/accents.ts";
import { indentOf, twips } from "../styles/looks.ts";
import type { ParagraphOptions, WordRun } from "../xml.ts";
import { fieldRuns } from "./fields.ts";
import { textRun } from "./inlines.ts";
import { runningRuns } from "./running-text.ts";

const itemRoles = ["item1", "item2", "item3", "item4", "item5"] as const;

/** The items of a list: each one's number is Word's own; in a cell every item hangs. */
export function writeList(list: List, place: Place): readonly Piece[] {
  const role = itemRoles[list.level] ?? "item5";
  const hang = hangOf(list, role, place);
  return list.items.flatMap((item) => writeItem(item, role, hang, place));
}

/** How far text stands in behind a hanging mark, points; undefined: the mark runs into the text. */
function hangOf(list: List, role: Role, place: Place): number | undefined {
  const look = lookAt(place, role);
  if (!place.cell) return look.indent.first < 0 ? look.indent.left * look.size : undefined;
  const marks = list.items.map((item) => place.numbers.get(item)?.text ?? "");
  const widest = Math.max(0, ...marks.map((mark) => measureText(mark, look.size, place.style)));
  return widest > 0 ? widest + tabSpare : 0;
}

/** Points to spare before the tab behind a number: one that reaches it would go on to the next. */
const tabSpare = 1;

function writeItem(item: ListItem, role: Role, hang: number | undefined, place: Place): readonly Piece[] {
  const numbered = place.numbers.get(item);
  const [start, ...others] = item.blocks;
  const opening = openingOf(start, role, { ...place, left: place.left + (hang ?? 0) }, numbered?.text);
  const runs = [...(opening?.runs ?? []), ...textRun(numbered?.close ?? "", place)];
  const rest = opening ? [...opening.rest, ...others] : item.blocks;
  const inner: Place = hang === undefined ? place : { ...place, left: place.left + hang };
  const following = place.write(rest, inner);
  if (!numbered && runs.length === 0) return following;
  // A number brings its own indent; one beside it would take its place.
  const base = paragraphAt(numbered ? { ...place, left: 0 } : inner, role);
  const number = numbered ? numberOf(numbered, role, hang, place) : {};
  const options: ParagraphOptions = { ...base, ...number, ...leadMark(start, role, place), children: runs };
  const leads = following.length > 0 || (start?.type === "paragraph" && leadsIn(start.children));
  return [paragraph(leads && !place.cell ? { ...options, keepNext: true } : options), ...following];
}

function numberOf(numbered: Numbered, role: Role, hang: number | undefined, place: Place): ParagraphOptions {
  const look = lookAt(place, role);
  const left = twips(place.left + (hang ?? 0));
  const indent = place.cell ? { left, hanging: twips(hang ?? 0) } : indentOf(look, place.style);
  return place.lists.join(numbered, indent, place.cell !== undefined);
}

/** A number is set like the end of its paragraph: an item that opens with a lead has a number in its face. */
function leadMark(start: Block | undefined, role: Role, place: Place): ParagraphOptions {
  const { lead, size } = lookAt(place, role);
  const opensWithLead =
    start?.type === "fields" || (start?.type === "paragraph" && isLead(start.children[0]));
  return lead && opensWithLead ? { run: { style: leadStyle(lead), size: size * 2 } } : {};
}

function isLead(inline: Inline | undefined): boolean {
  return inline?.type === "lead";
}

interface Opening {
  readonly runs: readonly WordRun[];
  /** What is left of the block for the paragraphs below. */
  readonly rest: readonly Block[];
}

/** What runs on behind the mark: the item's first paragraph, or the first line of its fields. */
function openingOf(
  block: Block | undefined,
  role: Role,
  place: Place,
  mark: string | undefined,
): Opening | undefined {
  if (block?.type === "paragraph") return { runs: runningRuns(block.children, place, role, mark), rest: [] };
  if (block?.type !== "fields") return undefined;
  const [entry, ...others] = block.entries;
  if (!entry) return undefined;
  const { runs, rest } = fieldRuns(entry, role, place, mark);
  return { runs, rest: [...rest, ...(others.length > 0 ? [{ ...block, entries: others }] : [])] };
}
