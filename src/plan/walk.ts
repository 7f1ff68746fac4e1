import type { Body, Item, Label, ListElement, Part, PicturePart, Row, Section } from "./body.ts";
import { once } from "./once.ts";
import type { Plan } from "./plan.ts";
import type { Table } from "./table.ts";
import type { Text } from "./text.ts";

/** Every text of a plan that may be printed, front matter first, each in the order of the file. */
export const textsOf: (plan: Plan) => readonly Text[] = once((plan) => {
  const into: Text[] = [];
  push(into, plan.title, plan.subtitle, plan.serial, plan.number, plan.secrecy, plan.urgency);
  into.push(...plan.issuers, ...plan.signers, ...plan.recipients);
  for (const label of plan.cover) addLabel(label, into);
  addBody(plan.lead, into);
  for (const row of plan.groups) addRow(row, into);
  for (const row of plan.people) addRow(row, into);
  for (const section of plan.sections) addBody(section.body, into);
  addBody(plan.closing, into);
  for (const { name, file, note, body } of plan.attachments) {
    push(into, name, file, note);
    addBody(body, into);
  }
  push(into, plan.annotation);
  into.push(...plan.copies);
  for (const signed of [plan.signature, plan.imprint]) {
    if (!signed) continue;
    into.push(...signed.units);
    push(into, signed.date);
  }
  for (const { wordings } of plan.papers) for (const { body } of wordings) addBody(body, into);
  return into;
});

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

/** Every text of a section's body, in the order of the file. */
export function textsOfSection(section: Section): readonly Text[] {
  return textsOfBody(section.body);
}

/** Every text of a body, in the order of the file. */
export function textsOfBody(body: Body | undefined): readonly Text[] {
  return body === undefined ? [] : textsIn(body);
}

const textsIn = once((body: Body): readonly Text[] => {
  const into: Text[] = [];
  addBody(body, into);
  return into;
});

// One list is filled on the way: lists of lists made flat again cost more than all that is read.

function push(into: Text[], ...texts: readonly (Text | undefined)[]): void {
  for (const text of texts) if (text) into.push(text);
}

function addBody(body: Body | undefined, into: Text[]): void {
  if (body) for (const part of body.parts) addPart(part, into);
}

function addPart(part: Part, into: Text[]): void {
  switch (part.type) {
    case "text":
      into.push(part.text);
      break;
    case "list":
      for (const element of part.elements) addElement(element, into);
      break;
    case "labels":
      for (const label of part.labels) addLabel(label, into);
      break;
    case "table":
      addTable(part, into);
      break;
    case "picture":
      addPicture(part, into);
      break;
    case "rows":
      for (const row of part.rows) addRow(row, into);
      break;
    case "blocks":
      for (const { title, body } of part.blocks) {
        into.push(title);
        addBody(body, into);
      }
      break;
    case "activities":
      for (const { title, by, sections } of part.activities) {
        into.push(title, ...by);
        for (const section of sections) addBody(section.body, into);
      }
  }
}

function addElement(element: ListElement, into: Text[]): void {
  if (element.type === "item") addItem(element, into);
  else if (element.type === "label") addLabel(element, into);
  else addPart(element, into);
}

function addItem(item: Item, into: Text[]): void {
  const { title, text, time, place, by, deadline, note, items, table, pictures } = item;
  push(into, time, title, text, place);
  into.push(...by);
  push(into, deadline, note);
  addBody(items, into);
  if (table) addPart(table, into);
  for (const picture of pictures) addPart(picture, into);
}

/** What is printed of a picture in words; its file and its width are not. */
function addPicture({ caption }: PicturePart, into: Text[]): void {
  if (caption) into.push(caption);
}

function addLabel({ label, body }: Label, into: Text[]): void {
  into.push(label);
  addBody(body, into);
}

function addTable({ caption, columns, rows }: Table, into: Text[]): void {
  if (caption) into.push(caption);
  for (const column of columns) into.push(column.name);
  for (const { cells } of rows) for (const { texts } of cells) into.push(...texts);
}

function addRow(row: Row, into: Text[]): void {
  for (const { texts, body, table, rows } of row.values.values()) {
    into.push(...texts);
    addBody(body, into);
    if (table) addPart(table, into);
    for (const inner of rows) addRow(inner, into);
  }
}

/** Every picture of a plan, in the order of the file. */
export function picturesOf(plan: Plan): readonly PicturePart[] {
  const into: PicturePart[] = [];
  for (const body of [plan.lead, ...plan.sections.map((section) => section.body), plan.closing])
    addPictures(body, into);
  for (const { body } of plan.attachments) addPictures(body, into);
  for (const { wordings } of plan.papers) for (const { body } of wordings) addPictures(body, into);
  return into;
}

function addPictures(body: Body | undefined, into: PicturePart[]): void {
  if (body) for (const part of body.parts) addPicturesOfPart(part, into);
}

function addPicturesOfPart(part: Part, into: PicturePart[]): void {
  if (part.type === "picture") into.push(part);
  else if (part.type === "list") {
    for (const element of part.elements) {
      if (element.type === "picture") into.push(element);
      else if (element.type === "label") addPictures(element.body, into);
      else if (element.type === "item") {
        addPictures(element.items, into);
        for (const each of element.pictures) addPicturesOfPart(each, into);
      }
    }
  } else if (part.type === "labels") for (const { body } of part.labels) addPictures(body, into);
  else if (part.type === "rows") for (const row of part.rows) addPicturesOfRow(row, into);
  else if (part.type === "blocks") for (const { body } of part.blocks) addPictures(body, into);
  else if (part.type === "activities") {
    for (const { sections } of part.activities) for (const { body } of sections) addPictures(body, into);
  }
}

function addPicturesOfRow(row: Row, into: PicturePart[]): void {
  for (const { body, rows } of row.values.values()) {
    addPictures(body, into);
    for (const inner of rows) addPicturesOfRow(inner, into);
  }
}
