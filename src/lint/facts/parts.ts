import type { Body, Item, Label, Plan, Row, Table } from "../../plan/plan.ts";

/** What a plan holds besides its texts, wherever it stands. */
export interface PlanParts {
  readonly rows: readonly Row[];
  readonly tables: readonly Table[];
  readonly items: readonly Item[];
  /** Labels that stand together. */
  readonly labels: readonly (readonly Label[])[];
}

interface Gathering {
  readonly rows: Row[];
  readonly tables: Table[];
  readonly items: Item[];
  readonly labels: (readonly Label[])[];
}

const known = new WeakMap<Plan, PlanParts>();

/** The rows, tables, items and labels of a plan, in the order of the file. */
export function partsOf(plan: Plan): PlanParts {
  const found = known.get(plan);
  if (found) return found;
  const parts: Gathering = { rows: [], tables: [], items: [], labels: [] };
  if (plan.cover.length > 0) gatherLabels(plan.cover, parts);
  for (const row of [...plan.groups, ...plan.people]) gatherRow(row, parts);
  for (const body of [plan.lead, ...plan.sections.map((section) => section.body), plan.closing])
    gather(body, parts);
  for (const attachment of plan.attachments) gather(attachment.body, parts);
  known.set(plan, parts);
  return parts;
}

function gather(body: Body | undefined, into: Gathering): void {
  for (const part of body?.parts ?? []) {
    if (part.type === "rows") for (const row of part.rows) gatherRow(row, into);
    else if (part.type === "blocks") for (const block of part.blocks) gather(block.body, into);
    else if (part.type === "labels") gatherLabels(part.labels, into);
    else if (part.type === "table") into.tables.push(part);
    else if (part.type === "list") gatherList(part.elements, into);
    else if (part.type === "activities")
      for (const activity of part.activities)
        for (const section of activity.sections) gather(section.body, into);
  }
}

type Element = Extract<Body["parts"][number], { readonly type: "list" }>["elements"][number];

function gatherList(elements: readonly Element[], into: Gathering): void {
  for (const element of elements) {
    if (element.type === "table") into.tables.push(element);
    else if (element.type === "item") gatherItem(element, into);
  }
  const labels = elements.filter((element) => element.type === "label");
  if (labels.length > 0) gatherLabels(labels, into);
}

function gatherItem(item: Item, into: Gathering): void {
  into.items.push(item);
  gather(item.items, into);
  if (item.table?.type === "table") into.tables.push(item.table);
}

function gatherLabels(labels: readonly Label[], into: Gathering): void {
  into.labels.push(labels);
  for (const label of labels) gather(label.body, into);
}

function gatherRow(row: Row, into: Gathering): void {
  into.rows.push(row);
  for (const value of row.values.values()) {
    gather(value.body, into);
    if (value.table?.type === "table") into.tables.push(value.table);
    for (const inner of value.rows) gatherRow(inner, into);
  }
}
