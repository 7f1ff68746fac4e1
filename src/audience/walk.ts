import type { Audience, Body, Label, Row, Value } from "../plan/body.ts";
import type { Plan } from "../plan/plan.ts";
import type { Table } from "../plan/table.ts";
import type { Text } from "../plan/text.ts";
import { forms, type PrivateSort } from "../vocabulary/forms.ts";
import { besidePupils, sortNamed } from "./private-sorts.ts";

/** A text of a plan where it stands. */
export interface Seen {
  readonly text: Text;
  /** What it is known to hold by the key, the label or the column that it stands under. */
  readonly holds: PrivateSort | undefined;
  /** The row that it stands in. */
  readonly row: Row | undefined;
  /** Whether it stands among the contacts. */
  readonly contact: boolean;
  /** Whom its section is written for, where the plan says so (范围: 家长). */
  readonly meantFor: Audience | undefined;
}

/** Puts something in the place of a text; the text itself where it stays. */
export type Replace = (seen: Seen) => Text;

type Where = Omit<Seen, "text">;

const outside: Where = { holds: undefined, row: undefined, contact: false, meantFor: undefined };

/** Title, subtitle and signature are everybody's; the others hold nothing that is printed as it stands. */
const kept: ReadonlySet<string> = new Set([
  "source",
  "title",
  "subtitle",
  "style",
  "kind",
  "serial",
  "issuers",
  "number",
  "signers",
  "signature",
  "imprint",
  "numbering",
  "rosters",
  "classLists",
]);

/** A plan with its texts replaced, each told where it stands. */
export function replaceTexts(plan: Plan, replace: Replace): Plan {
  const entries = Object.entries(plan).map(([key, value]) => [
    key,
    kept.has(key) ? value : walk(value, outside, replace),
  ]);
  return Object.fromEntries(entries) as unknown as Plan;
}

/** Every text of a plan with what it holds. */
export function textsSeen(plan: Plan): readonly Seen[] {
  const texts: Seen[] = [];
  replaceTexts(plan, (seen) => {
    texts.push(seen);
    return seen.text;
  });
  return texts;
}

function walk(node: unknown, where: Where, replace: Replace): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((each) => walk(each, where, replace));
  if (isText(node)) return replace({ ...where, text: node });
  if (isRow(node)) return walkRow(node, where, replace);
  if (isTable(node)) return walkTable(node, where, replace);
  if (isLabel(node)) return walkLabel(node, where, replace);
  if (node instanceof Map) return node;
  return walkObject(node, where, replace);
}

/** The keys of an object that hold no text of the author's; a picture's file must still be found. */
const structure: ReadonlySet<string> = new Set(["field", "range", "keyRange", "file", "names", "numbering"]);

function walkObject(node: object, where: Where, replace: Replace): object {
  const section = "field" in node ? (node.field as { readonly key?: string } | undefined) : undefined;
  const meantFor =
    ("audience" in node ? (node.audience as Audience | undefined) : undefined) ?? where.meantFor;
  const inner = { ...where, contact: where.contact || section?.key === "contacts", meantFor };
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (structure.has(key)) return [key, value];
      if ((key === "heading" || key === "key") && typeof value === "string" && "keyRange" in node) {
        const range = node.keyRange as Text["range"];
        return [key, replace({ ...inner, text: { value, range, todo: false } }).value];
      }
      return [key, walk(value, inner, replace)];
    }),
  );
}

function walkRow(row: Row, where: Where, replace: Replace): Row {
  const { keys } = forms[row.form];
  const contact = where.contact || row.form === "contacts";
  const values = [...row.values].map(([key, value]): [string, Value] => {
    const holds = keys.find((each) => each.key === key)?.holds ?? where.holds;
    const now = walkObject(value, { ...where, holds, row, contact }, replace) as Value;
    const same = now.texts.every((text, at) => text.value === value.texts[at]?.value);
    return [key, same ? now : { ...now, number: undefined, date: undefined, clock: undefined }];
  });
  const { written } = row;
  const text = written && replace({ ...where, row, contact, text: written });
  return { ...row, values: new Map(values), ...(text ? { written: text } : {}) };
}

/** Cells hold what the name of their column says; 姓名 beside 学号 is a pupil's. */
function walkTable(table: Table, where: Where, replace: Replace): Table {
  const names = table.columns.map(({ name }) => name.value.replace(/[\s\u3000]/gu, ""));
  const pupils =
    names.some((name) => besidePupils.test(name)) && !names.some((name) => /职务|岗位/u.test(name));
  const sorts = names.map((name) => (pupils && name === "姓名" ? "pupils" : sortNamed(name)) ?? where.holds);
  const columns = walk(table.columns, where, replace) as Table["columns"];
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => ({
      ...cell,
      texts: walk(cell.texts, { ...where, holds: sorts[at] }, replace) as readonly Text[],
    })),
  }));
  return { ...table, caption: table.caption && replace({ ...where, text: table.caption }), columns, rows };
}

function walkLabel(label: Label, where: Where, replace: Replace): Label {
  const contact = where.contact || label.field?.key === "contacts";
  const holds = sortNamed(label.label.value) ?? where.holds;
  const text = replace({ ...where, contact, text: label.label });
  return { ...label, label: text, body: walk(label.body, { ...where, contact, holds }, replace) as Body };
}

function isText(node: object): node is Text {
  return "value" in node && typeof node.value === "string" && "todo" in node && "range" in node;
}

function isRow(node: object): node is Row {
  return "form" in node && "values" in node && node.values instanceof Map;
}

function isTable(node: object): node is Table {
  return "type" in node && node.type === "table";
}

function isLabel(node: object): node is Label {
  return "type" in node && node.type === "label";
}
