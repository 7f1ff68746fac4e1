import { bodyKeys, findKey, innerOf, keysInRows, labelLike } from "../../vocabulary/body-keys.ts";
import type { SectionField } from "../../vocabulary/field.ts";
import { type FormName, forms, isRowForm, type RowFormName } from "../../vocabulary/forms.ts";
import { meaningOf } from "../../vocabulary/names.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlSeq } from "../../yaml/tree.ts";
import type { Body, Label, ListElement, Part, Row } from "../body.ts";
import type { Text } from "../text.ts";
import { readActivities } from "./read-activities.ts";
import { emptyItem, readItem } from "./read-item.ts";
import { isFileName, isPictureMap, pictureOf, readPictureMap, readPictures } from "./read-picture.ts";
import { readRow, textRow, timeRow } from "./read-row.ts";
import { ownHeading, readSectionBody } from "./read-section-body.ts";
import { readTable } from "./read-table.ts";
import { entriesByKey, isNothing, isTodo, type Reading, readText, readTexts } from "./reading.ts";

const emptyBody: Body = { parts: [], numbering: undefined, as: undefined };

/** A body of parts alone. */
export function bodyOf(parts: readonly Part[]): Body {
  return { ...emptyBody, parts };
}

/**
 * Reads what a section, a label or an `items` key holds, in the order of language.md “How a value
 * is told apart”: text, list, row of the form, section body, labels. A heading of its own (小标题) takes the
 * place of the name before it; where there is none (`named` is false), it is read as a text.
 */
export function readBody(node: YamlNode, form: FormName, reading: Reading, named = false): Body {
  if (isNothing(node)) return emptyBody;
  if (form === "activities") {
    const activities = readActivities(node, reading);
    if (activities) return activities;
    const body = node.kind === "map" && !isTodo(node) && isSectionBody(node);
    return body ? readSectionBody(node, form, reading, named) : readBody(node, "prose", reading, named);
  }
  if (form === "pictures") return bodyOf(readPicturesSection(node, reading, named));
  const picture = isPictureMap(node, false) ? readPictureMap(node, reading) : undefined;
  if (picture) return bodyOf(picture);
  if (node.kind === "scalar" || isTodo(node)) return bodyOf(readScalar(node, form));
  if (node.kind === "seq") return bodyOf(readList(node, form, reading));
  const rowForm = rowFormOf(node, form);
  if (rowForm !== "prose" && isRow(node, rowForm))
    return bodyOf([{ type: "rows", form: rowForm, rows: [readRow(node, rowForm, reading)] }]);
  if (isSectionBody(node)) return readSectionBody(node, form, reading, named);
  return bodyOf([readLabels(node, form, reading)]);
}

/** What may be a label too (图片: 王老师, 范围: 全校) makes none; any other body key makes a section body. */
function isSectionBody({ entries }: YamlMap): boolean {
  const keys = entries.flatMap(({ key }) => findKey(bodyKeys, key)?.key ?? []);
  return (
    keys.some((key) => !labelLike.includes(key)) ||
    (keys.length === 1 && keys[0] === "image" && entries.length === 1 && entries[0]?.value.kind !== "scalar")
  );
}

/** The section of pictures: names of files are pictures, everything else is read as in any section. */
function readPicturesSection(node: YamlNode, reading: Reading, named: boolean): readonly Part[] {
  if (isPictureMap(node, true)) return readPictureMap(node, reading);
  const file = readText(node);
  if (file && !file.todo && isFileName(file.value)) return [pictureOf(file)];
  if (node.kind !== "seq") return readBody(node, "prose", reading, named).parts;
  const elements = node.items.flatMap((item): readonly ListElement[] => {
    const name = readText(item);
    if (name && !name.todo && isFileName(name.value)) return [pictureOf(name)];
    return isPictureMap(item, true) ? readPictureMap(item, reading) : readElement(item, reading);
  });
  return [{ type: "list", elements }];
}

function readScalar(node: YamlNode, form: FormName): readonly Part[] {
  const text = readText(node);
  if (!text) return [];
  const row = form === "time" && !text.todo ? timeRow(text) : undefined;
  return row ? [{ type: "rows", form: "time", rows: [row] }] : [{ type: "text", text }];
}

/** The form of the row that stands here: the inner one of a form where a key tells it. */
function rowFormOf<F extends FormName>(node: YamlNode, form: F): F | RowFormName {
  const inner = node.kind === "map" ? innerOf(form) : undefined;
  const isInner = node.kind === "map" && node.entries.some(({ key }) => inner?.names.includes(key.trim()));
  return inner && isInner ? inner.form : form;
}

/** Whether all keys are the form's; text and items alone (正文, 条目) are a body, whatever the form. */
function isRow(map: YamlMap, form: RowFormName): boolean {
  const all = map.entries.every((entry) => findKey(forms[form].keys, entry.key));
  return all && map.entries.some((entry) => !findKey(bodyKeys, entry.key));
}

/** A list: of rows where any element is one, else of items, paragraphs, tables and labels. */
function readList(list: YamlSeq, form: FormName, reading: Reading): readonly Part[] {
  const parts: Part[] = [];
  let rows: Row[] = [];
  let elements: ListElement[] = [];
  const flush = (): void => {
    const [first] = rows;
    if (first) parts.push({ type: "rows", form: first.form, rows });
    if (elements.length > 0) parts.push({ type: "list", elements });
    rows = [];
    elements = [];
  };
  const rowForm = isRowForm(form) && form !== "item" ? form : undefined;
  const typed =
    rowForm !== undefined &&
    (list.items.some((item) => isRowElement(item, rowFormOf(item, rowForm))) || isTimes(list, rowForm));
  for (const item of list.items) {
    // A name alone is a row like those before it.
    const own = rowForm && (item.kind === "map" ? rowFormOf(item, rowForm) : (rows[0]?.form ?? rowForm));
    const row = typed && own ? readRowElement(item, own, reading) : undefined;
    if (row) {
      if (elements.length > 0 || (rows[0] && rows[0].form !== row.form)) flush();
      rows.push(row);
    } else {
      if (rows.length > 0) flush();
      elements.push(...readElement(item, reading));
    }
  }
  flush();
  return parts;
}

/** Times are lines without numbers, in figures and in words alike. */
function isTimes({ items }: YamlSeq, form: RowFormName): boolean {
  return form === "time" && items.every((item) => readText(item) !== undefined);
}

/** Whether an element is a row of the form: all its keys are, or one is that items do not know. */
function isRowElement(node: YamlNode, form: RowFormName): node is YamlMap {
  if (form === "time" && node.kind === "scalar") return readScalar(node, form)[0]?.type === "rows";
  if (node.kind !== "map" || isTodo(node)) return false;
  if (isRow(node, form)) return true;
  const known = node.entries.filter((entry) => findKey(forms[form].keys, entry.key));
  return known.length < node.entries.length && known.some((entry) => !findKey(forms.item.keys, entry.key));
}

function readRowElement(node: YamlNode, form: RowFormName, reading: Reading): Row | undefined {
  const text = readText(node);
  if (text) return (form === "time" && !text.todo ? timeRow(text) : undefined) ?? textRow(text, form);
  return isRowElement(node, form) ? readRow(node, form, reading) : undefined;
}

/** An element of a list of items. */
function readElement(node: YamlNode, reading: Reading): readonly ListElement[] {
  const text = readText(node);
  if (text) return [{ ...emptyItem(node), title: text }];
  if (node.kind === "seq") return node.items.flatMap((item) => readElement(item, reading));
  if (node.kind !== "map") return [];
  const picture = isPictureMap(node, false) ? readPictureMap(node, reading) : undefined;
  if (picture) return picture;
  const entries = entriesByKey(node, forms.item.keys, reading);
  const [only] = node.entries;
  if (node.entries.length === 1 && only) {
    if (entries.size === 0) return [readLabel(only, "prose", reading)];
    const value = only.value;
    if (entries.has("text")) return readTexts(value).map((each) => ({ type: "text", text: each }));
    if (entries.has("table")) return [readTable(value, reading) ?? []].flat();
    if (entries.has("image") && value.kind !== "scalar") return readPictures(value, reading);
    if (!entries.has("title") && !entries.has("items")) return [readLabel(only, "prose", reading)];
  }
  return [readItem(node, entries, reading)];
}

/** Labels and values; names over rows are blocks, and in steps names over any lists. */
function readLabels(map: YamlMap, form: FormName, reading: Reading): Part {
  if (!areBlocks(map, form))
    return { type: "labels", labels: map.entries.map((entry) => readLabel(entry, "prose", reading)) };
  return {
    type: "blocks",
    blocks: map.entries.map((entry) => ({
      title: ownHeading(entry.value) ?? { value: entry.key, range: entry.keyRange, todo: false },
      body: readBody(entry.value, form, reading, true),
    })),
  };
}

function areBlocks({ entries }: YamlMap, form: FormName): boolean {
  if (form === "prose" || form === "activities" || form === "pictures") return false;
  if (partsRows(entries, form)) return true;
  if (entries.some(fieldOf)) return false;
  const isList = ({ value }: YamlEntry): boolean => value.kind === "seq";
  const hasRows = ({ value }: YamlEntry): boolean =>
    value.kind === "seq" &&
    value.items.some((item) => item.kind === "map" && isRowElement(item, rowFormOf(item, form)));
  return entries.some(hasRows) || (form === "steps" && entries.every(isList));
}

/** Whether names stand over lists, some of rows that belong to the section and not to the name: 活动流程 over tasks. */
function partsRows(entries: readonly YamlEntry[], form: FormName): boolean {
  const fits = (entry: YamlEntry, own: FormName): boolean => takesRows(entry.value, own);
  return (
    !entries.every((entry) => fits(entry, fieldOf(entry)?.form ?? "prose")) &&
    entries.every((entry) => fits(entry, form))
  );
}

/** Whether the mappings of a list, but for labels, have keys that a form takes; others say what they hold. */
function takesRows(node: YamlNode, form: FormName): boolean {
  if (node.kind !== "seq" || form === "activities" || form === "pictures") return true;
  const keys = keysInRows(form);
  return node.items.every(
    (item) =>
      item.kind !== "map" || item.entries.length < 2 || item.entries.every(({ key }) => findKey(keys, key)),
  );
}

function fieldOf({ key }: YamlEntry): SectionField | undefined {
  const field = meaningOf(key)?.field;
  return field?.place === "section" ? field : undefined;
}

function readLabel(entry: YamlEntry, form: FormName, reading: Reading): Label {
  const field = fieldOf(entry);
  const value = field && field.key === entry.key.trim() ? field.heading : entry.key.trim();
  const label: Text = ownHeading(entry.value) ?? { value, range: entry.keyRange, todo: false };
  return { type: "label", label, field, body: readBody(entry.value, field?.form ?? form, reading, true) };
}
