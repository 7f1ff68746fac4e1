import type { BlocksPart, Body, LabelsPart, Part as PlanPart, TextPart } from "../../plan/body.ts";
import { typed } from "../words.ts";
import { lowerActivities } from "./activities.ts";
import { lowerRows } from "./forms/index.ts";
import { lowerScheduleBlocks } from "./forms/steps-table.ts";
import { lowerLabel } from "./lower-label.ts";
import { lowerList } from "./lower-list.ts";
import { lowerPicture } from "./lower-picture.ts";
import { headRow, lowerTable } from "./lower-table.ts";
import { type Lowering, within } from "./lowering.ts";
import { cell, entry, fieldsParts, fitsCell, type Part, paragraphParts, tablePart } from "./parts.ts";
import { has } from "./rows.ts";

type Lower<T extends PlanPart["type"]> = (
  part: Extract<PlanPart, { type: T }>,
  lowering: Lowering,
) => readonly Part[];

const lowerers: { readonly [T in PlanPart["type"]]: Lower<T> } = {
  text: ({ text }: TextPart) => paragraphParts(typed(text)),
  list: lowerList,
  labels: lowerLabels,
  table: (table) => [lowerTable(table)],
  picture: (picture) => [lowerPicture(picture)],
  rows: ({ form, rows }, lowering) => lowerRows(form, rows, lowering),
  blocks: lowerBlocks,
  activities: ({ activities }, lowering) => lowerActivities(activities, lowering),
};

/** Lowers what a section, a label or an item holds to the parts that a page is made of. */
export function lowerBody(body: Body, outer: Lowering): readonly Part[] {
  let lowering = { ...within(body, outer), timed: opensWithTimes(body) };
  return body.parts.flatMap((part) => {
    const parts = lowerPart(part, lowering).map((each) => lyingAs(body, each));
    // Rows and items of one list count together, whatever stands between them.
    if (parts.some(({ list }) => list)) lowering = { ...lowering, continued: true };
    return parts;
  });
}

/** Whether every step and item opens with its time: a mark of its own, so that none is numbered. */
function opensWithTimes({ parts }: Body): boolean {
  const lists = parts.filter((part) => part.type === "rows" || part.type === "list");
  return (
    lists.some((part) => part.type === "rows") &&
    lists.every((part) =>
      part.type === "rows"
        ? part.rows.every((row) => has(row, "time"))
        : part.elements.every((each) => (each.type === "item" ? each.time : each.type !== "label")),
    )
  );
}

/** What a body says of its pages holds for the tables in it that do not say it themselves. */
function lyingAs({ landscape }: Body, part: Part): Part {
  const { table } = part;
  return table && landscape !== undefined
    ? { ...part, table: { ...table, landscape: table.landscape ?? landscape } }
    : part;
}

function lowerPart<T extends PlanPart["type"]>(
  part: Extract<PlanPart, { type: T }>,
  lowering: Lowering,
): readonly Part[] {
  const lower = lowerers[part.type as T] as Lower<T>;
  return lower(part, lowering);
}

function lowerLabels({ labels }: LabelsPart, lowering: Lowering): readonly Part[] {
  const entries = labels.map((label) => lowerLabel(label, lowering));
  if (lowering.as !== "table" || !entries.every((each) => fitsCell(each.parts))) return fieldsParts(entries);
  const rows = labels.map(({ label }, index) => ({
    header: false,
    total: false,
    cells: [cell(typed(label)), cell(entries[index]?.parts ?? [])],
  }));
  const columns = [1, 2].map(() => ({ width: undefined, align: "auto" as const }));
  return [tablePart({ caption: [], columns, rows: [headRow(["项目", "内容"]), ...rows] })];
}

/** Names over lists, as 上午 and 下午: one table where they make a timetable, else a label before each list. */
function lowerBlocks(part: BlocksPart, lowering: Lowering): readonly Part[] {
  const table = lowerScheduleBlocks(part.blocks, lowering);
  if (table) return [table];
  const entries = part.blocks.map(({ title, body }) =>
    entry(typed(title), lowerBody(body, { ...lowering, inner: true })),
  );
  return fieldsParts(entries);
}
