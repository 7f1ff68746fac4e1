import { bodyKeys, innerOf, namesOfKey } from "../../../src/vocabulary/body-keys.ts";
import { presentations, wordsOf } from "../../../src/vocabulary/choices.ts";
import { type FormName, forms, type RowFormName, type RowKey } from "../../../src/vocabulary/forms.ts";
import type { Maker, Value } from "./maker.ts";
import { inEachRow, makePicture, makeTable } from "./tables.ts";

/** How deep lists, labels and bodies are put into one another. */
const deepest = 4;

/** What a section holds: a text, a row, a list, labels, names over rows, or several things at once. */
export function makeBody(maker: Maker, form: FormName, depth = 1): Value {
  const kind = maker.pick(["bare", "list", "list", "labels", "blocks", "several", "several"] as const);
  if (kind === "bare") return isRowForm(form) && maker.chance(2) ? makeRow(maker, form, depth) : maker.text();
  if (kind === "labels") return makeLabels(maker, depth, form);
  if (kind === "several") return severalThings(maker, form, depth);
  return kind === "blocks" && isRowForm(form) ? makeBlocks(maker, form, depth) : makeList(maker, form, depth);
}

function isRowForm(form: FormName): form is RowFormName {
  return form !== "prose" && form !== "pictures" && form !== "activities";
}

/** What a label or an item may hold. */
function makeInside(maker: Maker, depth: number): Value {
  const kind = depth > deepest - 2 ? 0 : maker.random.below(7);
  if (kind < 2) return maker.text();
  if (kind === 2) return { 待补: maker.text() };
  if (kind === 3) return makeList(maker, "prose", depth + 1);
  if (kind === 4) return makeLabels(maker, depth + 1);
  if (kind === 5) return makePicture(maker);
  return severalThings(maker, "prose", depth + 1);
}

function makeLabels(maker: Maker, depth: number, form: FormName = "prose"): Value {
  return Object.fromEntries(
    maker.inOrder(3, () => {
      const lists = maker.lists.length;
      const entry = labelled(maker, "标签", depth);
      // Names over lists, as 上午 and 下午, hold rows where the section has a form: a table has no numbers.
      const [list] = maker.lists.slice(lists);
      if (list && isRowForm(form) && Array.isArray(entry[1])) list.numbered = false;
      return entry;
    }),
  );
}

function labelled(maker: Maker, stem: string, depth: number): [string, Value] {
  const at = maker.puts.length;
  const label = maker.label(stem);
  const value = makeInside(maker, depth);
  if (![undefined, "无"].includes(headingOf(value))) maker.change(at, { printed: "" });
  return [label, value];
}

/** The heading of its own that a value has, which takes the place of the name before it. */
export function headingOf(value: Value): string | undefined {
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  return value["小标题"] as string | undefined;
}

/** Names over lists of rows, as 上午 and 下午. */
function makeBlocks(maker: Maker, form: RowFormName, depth: number): Value {
  return Object.fromEntries(
    maker.inOrder(2, () => {
      const name = maker.label("时段", { repeats: "joined" });
      return [name, maker.inOrder(2, () => makeRow(maker, form, depth))] as const;
    }),
  );
}

/** A body of several things, each under one of its names. */
function severalThings(maker: Maker, form: FormName, depth: number): Value {
  const body: { [key: string]: Value } = {};
  const add = (key: string, one: number, make: () => Value): void => {
    const known = bodyKeys.find((each) => each.key === key) as RowKey;
    if (maker.chance(one)) body[key === "heading" ? "小标题" : maker.pick(namesOfKey(known))] = make();
  };
  const lists = maker.lists.length;
  add("heading", 4, () => (maker.chance(3) ? "无" : maker.text({}, true)));
  add("text", 2, () => maker.text());
  add("image", 6, () => makePicture(maker));
  add("items", 1, () => (maker.chance(6) ? makeLabels(maker, depth, form) : makeList(maker, form, depth)));
  if (maker.chance(6)) Object.assign(body, makeTable(maker, "keys"));
  else add("table", 3, () => makeTable(maker));
  if (!("题注" in body || "表题" in body || "caption" in body)) add("caption", 8, () => maker.text());
  add("closing", 2, () => maker.text());
  add("landscape", 8, () => maker.pick(["是", "否"]));
  if (maker.chance(4)) body["编号"] = maker.pick(["（1）", "①", "a、", "1.", "—"]);
  const look = maker.random.below(8);
  if (look < 2) body[maker.pick(["呈现", "as"])] = maker.pick(wordsOf(presentations));
  if (look === 2) body["编号"] = maker.pick(["接续", "continue"]);
  // In another look, or where the count goes on from elsewhere, what has numbers still counts through.
  if (look < 3) for (const list of maker.lists.slice(lists, lists + 1)) list.numbered = false;
  return body;
}

/** A list of whatever may stand in one. */
function makeList(maker: Maker, form: FormName, depth: number): Value {
  const list = { openers: [] as string[], numbered: true };
  maker.lists.push(list);
  return maker.inOrder(4, () => {
    const from = maker.puts.length;
    const { value, opens = true, row = false } = makeElement(maker, form, depth);
    const opener = maker.puts.slice(from).find(({ printed }) => printed !== "");
    if (opens && opener) list.openers.push(opener.printed);
    if (row || form === "time" || form === "pictures") list.numbered = false;
    return value;
  });
}

interface Element {
  readonly value: Value;
  /** Whether it is an item, which has a number; a paragraph, a table or a picture between items has none. */
  readonly opens?: boolean;
  /** Whether it may be read as a row of the section's form, and print otherwise than as an item. */
  readonly row?: boolean;
}

function makeElement(maker: Maker, form: FormName, depth: number): Element {
  const kind = maker.random.below(isRowForm(form) ? 12 : 9);
  if (kind < 2) return { value: maker.text() };
  if (kind === 2 && depth < deepest)
    return { value: Object.fromEntries([labelled(maker, "条签", depth + 1)]) };
  if (kind === 3) return { value: { 正文: maker.text() }, opens: false };
  if (kind === 4) return { value: { 表格: makeTable(maker) }, opens: false };
  if (kind === 5) return { value: makePicture(maker), opens: false };
  if (kind < 9 || !isRowForm(form)) return { value: makeRow(maker, "item", depth), row: form !== "prose" };
  const inner = innerOf(form)?.form;
  return { value: makeRow(maker, inner && maker.chance(3) ? inner : form, depth), row: true };
}

/** A row of a form or an item: its main key, and some of its others. */
export function makeRow(maker: Maker, form: RowFormName, depth: number): { [key: string]: Value } {
  const result: { [key: string]: Value } = {};
  const { keys, main, shift } = forms[form];
  // Now and then a row says all that it can: what a sentence or a pair of brackets cuts off shows only then.
  const isFull = maker.chance(8);
  for (const key of keys) {
    if (!namesOfKey(key).includes(main) && !isFull && !maker.chance(3)) continue;
    if ((key.kind === "body" || key.kind === "table") && depth > deepest - 2) continue;
    // A name that means another key beside the main one is what the table says of it.
    const name = maker.pick(namesOfKey(key).filter((each) => each !== shift?.name));
    result[name] = makeValue(maker, key, form, name, depth);
  }
  return result;
}

/** What the rows below that leave it out belong to as well: a joined cell. */
function goesOn({ key }: RowKey, form: RowFormName): boolean {
  return form === "budget" && key === "group";
}

function makeValue(maker: Maker, key: RowKey, form: RowFormName, name: string, depth: number): Value {
  const joint = goesOn(key, form) ? inEachRow : {};
  const where = { form, key: key.key, name, ...joint };
  if (maker.chance(20) && key.kind !== "picture" && key.kind !== "flag") return { 待补: maker.text(joint) };
  switch (key.kind) {
    case "text":
      return maker.text(where);
    case "date":
      return maker.chance(2) ? maker.text(where) : maker.date(where);
    case "clock":
      return maker.pick([maker.text, maker.clock, maker.date]).call(maker, where);
    case "texts":
      return maker.chance(2) ? maker.text(where) : maker.inOrder(3, () => maker.text({ form, key: key.key }));
    case "number":
      return maker.count(where);
    case "body":
      return maker.chance(4) ? makeInside(maker, depth + 1) : makeList(maker, "prose", depth + 1);
    case "table":
      return makeTable(maker);
    case "picture":
      return makePicture(maker);
    case "flag":
      return maker.pick(["是", "否"]);
    case "vehicles":
      return maker.inOrder(2, () => makeRow(maker, "vehicles", depth + 1));
  }
}
