import type {
  Body,
  Item,
  Label,
  ListElement,
  Part,
  PicturePart,
  Plan,
  Row,
  Section,
  Table,
  Text,
} from "./plan.ts";

/** Every text of a plan that may be printed, front matter first, each in the order of the file. */
export function textsOf(plan: Plan): readonly Text[] {
  const known = textsByPlan.get(plan) ?? walk(plan);
  textsByPlan.set(plan, known);
  return known;
}

/** Every rule asks for the texts, and a plan never changes. */
const textsByPlan = new WeakMap<Plan, readonly Text[]>();

function walk(plan: Plan): readonly Text[] {
  const front = [plan.title, plan.subtitle, plan.number, ...plan.recipients];
  return [
    ...front.filter((text) => text !== undefined),
    ...plan.cover.flatMap(textsOfLabel),
    ...textsOfBody(plan.lead),
    ...plan.groups.flatMap(textsOfRow),
    ...plan.people.flatMap(textsOfRow),
    ...plan.sections.flatMap(textsOfSection),
    ...textsOfBody(plan.closing),
    ...plan.attachments.flatMap((each) => [
      each.name,
      ...optional(each.file, each.note),
      ...textsOfBody(each.body),
    ]),
    ...(plan.signature ? [...plan.signature.units, ...optional(plan.signature.date)] : []),
  ];
}

/** The sections of a plan and of the small plans inside it. */
export function sectionsOf(plan: Plan): readonly Section[] {
  return plan.sections.flatMap(withInner);
}

function withInner(section: Section): readonly Section[] {
  const inner = section.body.parts.flatMap((part) =>
    part.type === "activities"
      ? part.activities.flatMap((activity) => activity.sections.flatMap(withInner))
      : [],
  );
  return [section, ...inner];
}

function optional(...texts: readonly (Text | undefined)[]): readonly Text[] {
  return texts.filter((text) => text !== undefined);
}

/** Every text of a section's body, in the order of the file. */
export function textsOfSection(section: Section): readonly Text[] {
  return textsOfBody(section.body);
}

/** Every text of a body, in the order of the file. */
export function textsOfBody(body: Body | undefined): readonly Text[] {
  if (body === undefined) return [];
  const known = textsByBody.get(body) ?? body.parts.flatMap(textsOfPart);
  textsByBody.set(body, known);
  return known;
}

const textsByBody = new WeakMap<Body, readonly Text[]>();

function textsOfPart(part: Part): readonly Text[] {
  switch (part.type) {
    case "text":
      return [part.text];
    case "list":
      return part.elements.flatMap(textsOfElement);
    case "labels":
      return part.labels.flatMap(textsOfLabel);
    case "table":
      return textsOfTable(part);
    case "picture":
      return textsOfPicture(part);
    case "rows":
      return part.rows.flatMap(textsOfRow);
    case "blocks":
      return part.blocks.flatMap((block) => [block.title, ...textsOfBody(block.body)]);
    case "activities":
      return part.activities.flatMap((each) => [
        each.title,
        ...each.by,
        ...each.sections.flatMap(textsOfSection),
      ]);
  }
}

function textsOfElement(element: ListElement): readonly Text[] {
  switch (element.type) {
    case "item":
      return textsOfItem(element);
    case "text":
      return [element.text];
    case "table":
      return textsOfTable(element);
    case "picture":
      return textsOfPicture(element);
    case "label":
      return textsOfLabel(element);
  }
}

function textsOfItem(item: Item): readonly Text[] {
  const { title, text, time, place, by, deadline, note, items, table, pictures } = item;
  const inTable = table ? textsOfPart(table) : [];
  return [
    ...optional(time, title, text, place),
    ...by,
    ...optional(deadline, note),
    ...textsOfBody(items),
    ...inTable,
    ...pictures.flatMap(textsOfPicture),
  ];
}

/** What is printed of a picture in words; its file and its width are not. */
function textsOfPicture({ caption }: PicturePart): readonly Text[] {
  return optional(caption);
}

/** Every picture of a plan, in the order of the file. */
export function picturesOf(plan: Plan): readonly PicturePart[] {
  const bodies = [plan.lead, ...plan.sections.map(({ body }) => body), plan.closing];
  const attached = plan.attachments.map(({ body }) => body);
  return [...bodies, ...attached].flatMap(picturesOfBody);
}

function picturesOfBody(body: Body | undefined): readonly PicturePart[] {
  return body ? body.parts.flatMap(picturesOfPart) : [];
}

function picturesOfPart(part: Part): readonly PicturePart[] {
  switch (part.type) {
    case "picture":
      return [part];
    case "list":
      return part.elements.flatMap((element) => {
        if (element.type === "item") return [...picturesOfBody(element.items), ...element.pictures];
        return element.type === "label"
          ? picturesOfBody(element.body)
          : element.type === "picture"
            ? [element]
            : [];
      });
    case "labels":
      return part.labels.flatMap(({ body }) => picturesOfBody(body));
    case "rows":
      return part.rows.flatMap(picturesOfRow);
    case "blocks":
      return part.blocks.flatMap(({ body }) => picturesOfBody(body));
    case "activities":
      return part.activities.flatMap(({ sections }) => sections.flatMap(({ body }) => picturesOfBody(body)));
    case "text":
    case "table":
      return [];
  }
}

function picturesOfRow(row: Row): readonly PicturePart[] {
  return [...row.values.values()].flatMap((value) => [
    ...picturesOfBody(value.body),
    ...value.rows.flatMap(picturesOfRow),
  ]);
}

function textsOfLabel(label: Label): readonly Text[] {
  return [label.label, ...textsOfBody(label.body)];
}

function textsOfTable(table: Table): readonly Text[] {
  return [
    ...optional(table.caption),
    ...table.columns.map((column) => column.name),
    ...table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.texts)),
  ];
}

/** Every text of a row, in the order of the file. */
export function textsOfRow(row: Row): readonly Text[] {
  return [...row.values.values()].flatMap((value) => [
    ...value.texts,
    ...textsOfBody(value.body),
    ...(value.table ? textsOfPart(value.table) : []),
    ...value.rows.flatMap(textsOfRow),
  ]);
}
