import { shows, signsOf } from "../notation/words/signs.ts";
import type { Activity, Body, Item, Label, ListElement, Part, Row, RowsPart, Section } from "../plan/body.ts";
import { once } from "../plan/once.ts";
import type { Plan } from "../plan/plan.ts";
import type { Table } from "../plan/table.ts";
import type { Text } from "../plan/text.ts";
import { textsOf, textsOfBody } from "../plan/walk.ts";

/** Where in a plan something stands. */
export interface Where {
  /** The nearest section; undefined in the front matter and in attachments. */
  readonly section: Section | undefined;
  readonly inAttachment: boolean;
}

/** What the rules look at, collected once a plan, each in the order of the file. */
export interface Survey {
  /** The texts that are written out: no todo marks, nothing twice, headings and labels among them. */
  readonly texts: readonly Text[];
  /** The signs of each of the texts. */
  readonly signs: readonly number[];
  /** The todo marks: facts that are still missing. */
  readonly open: readonly Text[];
  /** Texts of the attachments: forms among them have blanks on purpose. */
  readonly attached: ReadonlySet<Text>;
  /** The title, the headings, the names of activities and blocks: lines of their own. */
  readonly headings: readonly Text[];
  readonly sections: readonly Section[];
  readonly activities: readonly Activity[];
  readonly tables: readonly (Where & { readonly table: Table })[];
  readonly rows: readonly (Where & { readonly row: Row })[];
  /** Rows that stand together, as those of one budget. */
  readonly rowParts: readonly (Where & { readonly part: RowsPart })[];
  /** Lists of items with the body that says how they are numbered. */
  readonly lists: readonly (Where & { readonly elements: readonly ListElement[]; readonly body: Body })[];
  readonly items: readonly Item[];
  readonly labels: readonly Label[];
  /** Labels that stand together, those of the cover first. */
  readonly labelGroups: readonly (readonly Label[])[];
}

interface Draft {
  readonly headings: Text[];
  readonly sections: Section[];
  readonly activities: Activity[];
  readonly tables: (Where & { table: Table })[];
  readonly rows: (Where & { row: Row })[];
  readonly rowParts: (Where & { part: RowsPart })[];
  readonly lists: (Where & { elements: readonly ListElement[]; body: Body })[];
  readonly items: Item[];
  readonly labels: Label[];
  readonly labelGroups: (readonly Label[])[];
}

/** What a plan holds, sorted for the rules; made once a plan. */
export const surveyOf: (plan: Plan) => Survey = once((plan) => {
  const draft: Draft = {
    headings: [],
    sections: [],
    activities: [],
    tables: [],
    rows: [],
    rowParts: [],
    lists: [],
    items: [],
    labels: [],
    labelGroups: [],
  };
  const front: Where = { section: undefined, inAttachment: false };
  draft.headings.push(plan.title, ...(plan.subtitle ? [plan.subtitle] : []));
  visitLabels(plan.cover, front, draft);
  for (const row of [...plan.groups, ...plan.people]) visitRow(row, front, draft);
  visitBody(plan.lead, front, draft);
  for (const section of plan.sections) visitSection(section, false, draft);
  visitBody(plan.closing, front, draft);
  for (const { body } of plan.attachments) visitBody(body, { section: undefined, inAttachment: true }, draft);
  const all = textsOf(plan);
  const open = all.filter((text) => text.todo);
  const texts = writtenTexts(plan, all, draft.sections);
  return {
    ...draft,
    texts,
    signs: texts.map(({ value }) => signsOf(value)),
    open,
    attached: attachedTexts(plan),
  };
});

/** A value that came in through an alias stands twice in the plan and once in the file. */
function writtenTexts(plan: Plan, all: readonly Text[], sections: readonly Section[]): readonly Text[] {
  const seen = new Map<number, Text[]>();
  const files = new Set(plan.attachments.map(({ file }) => file));
  const headings = sections.map(headingText).filter((text) => text !== undefined);
  return [...all, ...headings].filter((text) => {
    if (text.todo || text.value === "" || files.has(text)) return false;
    const here = seen.get(text.range.start);
    if (!here) seen.set(text.range.start, [text]);
    else if (here.some(({ value }) => value === text.value)) return false;
    else here.push(text);
    return true;
  });
}

/** The texts of a plan that show at least one sign of each group (`sign` in plan/facts/signs.ts). */
export function textsWith(plan: Plan, ...groups: readonly number[]): readonly Text[] {
  const { texts, signs } = surveyOf(plan);
  return texts.filter((_, index) => shows(signs[index] ?? 0, groups));
}

function attachedTexts(plan: Plan): ReadonlySet<Text> {
  return new Set(
    plan.attachments.flatMap(({ name, note, body }) => [name, ...(note ? [note] : []), ...textsOfBody(body)]),
  );
}

/** The heading of a section as a text in the file; undefined for an English key. */
function headingText(section: Section): Text | undefined {
  if (!/[^\0-\x7f]/.test(section.key)) return undefined;
  return { value: section.key, range: section.keyRange, todo: false };
}

function visitSection(section: Section, inAttachment: boolean, draft: Draft): void {
  draft.sections.push(section);
  const heading = headingText(section);
  if (heading) draft.headings.push(heading);
  visitBody(section.body, { section, inAttachment }, draft);
}

function visitBody(body: Body | undefined, where: Where, draft: Draft): void {
  for (const part of body?.parts ?? []) visitPart(part, body as Body, where, draft);
}

function visitPart(part: Part, body: Body, where: Where, draft: Draft): void {
  if (part.type === "list") {
    draft.lists.push({ ...where, elements: part.elements, body });
    for (const element of part.elements) visitElement(element, where, draft);
    visitLabels(
      part.elements.filter((element) => element.type === "label"),
      where,
      draft,
    );
  } else if (part.type === "labels") visitLabels(part.labels, where, draft);
  else if (part.type === "table") draft.tables.push({ ...where, table: part });
  else if (part.type === "rows") {
    draft.rowParts.push({ ...where, part });
    for (const row of part.rows) visitRow(row, where, draft);
  } else if (part.type === "blocks") {
    for (const block of part.blocks) {
      draft.headings.push(block.title);
      visitBody(block.body, where, draft);
    }
  } else if (part.type === "activities") {
    for (const activity of part.activities) {
      draft.activities.push(activity);
      draft.headings.push(activity.title);
      for (const section of activity.sections) visitSection(section, where.inAttachment, draft);
    }
  }
}

function visitElement(element: ListElement, where: Where, draft: Draft): void {
  if (element.type === "table") draft.tables.push({ ...where, table: element });
  else if (element.type === "item") {
    draft.items.push(element);
    visitBody(element.items, where, draft);
    if (element.table?.type === "table") draft.tables.push({ ...where, table: element.table });
  }
}

function visitLabels(labels: readonly Label[], where: Where, draft: Draft): void {
  if (labels.length > 0) draft.labelGroups.push(labels);
  for (const label of labels) {
    draft.labels.push(label);
    visitBody(label.body, where, draft);
  }
}

function visitRow(row: Row, where: Where, draft: Draft): void {
  draft.rows.push({ section: where.section, inAttachment: where.inAttachment, row });
  for (const value of row.values.values()) {
    visitBody(value.body, where, draft);
    if (value.table?.type === "table") draft.tables.push({ ...where, table: value.table });
    for (const inner of value.rows) visitRow(inner, where, draft);
  }
}

/** How many characters the texts of a plan have together. */
export function charactersOf(plan: Plan): number {
  return surveyOf(plan).texts.reduce((sum, { value }) => sum + value.length, 0);
}
