import type { Block, List, ListItem } from "../../document/document.ts";
import { leadsIn } from "../../document/plain-text.ts";
import type { Look, Role } from "../../style/style.ts";
import type { Flow, Run } from "../content.ts";
import type { Tag } from "../page.ts";
import {
  characterCount,
  characterWidth,
  inkOf,
  lookOf,
  passageOf,
  type Scope,
  textWidth,
} from "../shape/scope.ts";
import { fieldRuns } from "./fields.ts";
import { leadInk, runsOf } from "./runs.ts";

const itemRoles = ["item1", "item2", "item3", "item4", "item5"] as const;

/** The role whose look the items of a list take, by the 0-based step of the numbering scheme. */
export function itemRole(level: number): Role {
  return itemRoles[level] ?? "item5";
}

/** The passages of a list: each item's mark opens its first paragraph; in a cell every item hangs. */
export function collectList(list: List, scope: Scope): readonly Flow[] {
  const look = lookOf(scope, itemRole(list.level));
  const tag: Tag = { role: "L", parent: scope.tag };
  const placed = placeItems(list, look, scope);
  return list.items.flatMap((item) => collectItem(item, placed, { ...scope, tag }));
}

/** Where the items of a list stand, points from the frame's left edge. */
interface Placed {
  readonly look: Look;
  readonly left: number;
  readonly first: number;
  /** The mark hangs: the text behind it and the lines below start at `left`. */
  readonly hangs: boolean;
}

function placeItems(list: List, look: Look, scope: Scope): Placed {
  const unit = characterWidth(scope, look);
  if (!scope.cell) {
    const { left, first } = look.indent;
    return { look, left: left * unit, first: first * unit, hangs: first < 0 };
  }
  const widths = list.items.map((item) => textWidth(scope, markRuns(item, look, undefined, scope)));
  const widest = Math.max(0, ...widths);
  return { look, left: scope.left + widest, first: -widest, hangs: true };
}

function markRuns(item: ListItem, look: Look, tag: Tag | undefined, scope: Scope): Run[] {
  const text = scope.numbers.get(item)?.text ?? "";
  const ink = opensWithLead(item.blocks[0]) ? leadInk(inkOf(look), look) : inkOf(look);
  return text === "" ? [] : [{ text, ink, tag }];
}

/** The mark of an item that opens with a lead is set in its face. */
function opensWithLead(block: Block | undefined): boolean {
  return block?.type === "fields" || (block?.type === "paragraph" && block.children[0]?.type === "lead");
}

function collectItem(item: ListItem, placed: Placed, scope: Scope): readonly Flow[] {
  const { look, hangs } = placed;
  const tag: Tag = { role: "LI", parent: scope.tag };
  const body: Tag = { role: "LBody", parent: tag };
  const close = scope.numbers.get(item)?.close ?? "";
  const [start, ...rest] = item.blocks;
  const mark = markRuns(item, look, { role: "Lbl", parent: tag }, scope);
  const text: Tag = { role: "P", parent: body };
  const opening = openingRuns(start, look, text, scope);
  const runs = [...mark, ...(opening?.runs ?? [])];
  if (close !== "") runs.push({ text: close, ink: inkOf(look), tag: text });
  const inner: Scope = { ...scope, tag: body, left: hangs ? placed.left : scope.left };
  const blocks: readonly Block[] = opening ? rest : item.blocks;
  const followers = scope.collect([...(opening?.left ?? []), ...blocks], inner);
  const following = hangs
    ? followers.map((flow) => (flow.type === "passage" ? unindent(flow, placed) : flow))
    : followers;
  if (runs.length === 0) return following;
  const marked = mark.reduce((sum, run) => sum + characterCount(run.text), 0);
  const leads = following.length > 0 || (start?.type === "paragraph" && leadsIn(start.children));
  const keepNext = leads && !scope.cell;
  const options = { left: placed.left, first: placed.first, mark: marked, hangs, keepNext, node: item };
  const first = passageOf(scope, look, runs, options);
  return [first, ...following];
}

interface Opening {
  readonly runs: readonly Run[];
  /** What is left of the block for the passages below. */
  readonly left: readonly Block[];
}

/** What runs on behind the mark: the item's first paragraph, or the first line of its fields. */
function openingRuns(block: Block | undefined, look: Look, tag: Tag, scope: Scope): Opening | undefined {
  if (block?.type === "paragraph") return { runs: runsOf(block.children, look, tag, scope.fonts), left: [] };
  if (block?.type !== "fields") return undefined;
  const [entry, ...others] = block.entries;
  if (!entry) return undefined;
  const { runs, rest } = fieldRuns(entry, look, tag, scope);
  return { runs, left: [...rest, ...(others.length > 0 ? [{ ...block, entries: others }] : [])] };
}

/** Under a hanging mark text starts flush: no first-line indent of its own. */
function unindent(flow: Extract<Flow, { type: "passage" }>, placed: Placed): Flow {
  return flow.hangs || flow.align !== placed.look.align ? flow : { ...flow, first: Math.min(flow.first, 0) };
}
