import { exactNumber } from "../../notation/numbers/number.ts";
import { datesJoined, parseDate } from "../../notation/time/calendar-date.ts";
import { parseClock } from "../../notation/time/clock.ts";
import { findKey, namesOfKey } from "../../vocabulary/body-keys.ts";
import { flagOf } from "../../vocabulary/choices.ts";
import { type Form, forms, type RowFormName, type RowKey } from "../../vocabulary/forms.ts";
import type { YamlMap, YamlNode } from "../../yaml/tree.ts";
import type { Row, Value } from "../body.ts";
import type { Text } from "../text.ts";
import { readTable } from "./read-table.ts";
import { entriesOfRow, isNothing, isTodo, type Reading, readTexts } from "./reading.ts";

const emptyValue: Omit<Value, "range"> = {
  texts: [],
  number: undefined,
  date: undefined,
  clock: undefined,
  flag: undefined,
  body: undefined,
  table: undefined,
  rows: [],
};

/** Reads a mapping as a row of a form; values that are empty are left out. */
export function readRow(map: YamlMap, form: RowFormName, reading: Reading): Row {
  const values = new Map<string, Value>();
  for (const [key, entry] of entriesOfRow(map, forms[form], reading)) {
    const rowKey = findKey(forms[form].keys, key);
    if (!rowKey || isNothing(entry.value)) continue;
    const name = entry.key.trim();
    const value = readValue(entry.value, rowKey, reading);
    values.set(key, name === key ? value : { ...value, name });
  }
  return { form, range: map.range, values };
}

/** A date in figures with its weekday, and what stands behind: 2026-10-23（星期五）上午. */
const withWeekday =
  /^(\d{4}([-/.])\d{1,2}\2\d{1,2})\s*[（(]?\s*((?:星期|周|礼拜)[一二三四五六日天])\s*[）)]?\s*(.*)$/u;
const partsOfDay = /^(?:早上|上午|中午|下午|傍晚|晚上|全天)$/u;

/**
 * A text of a time field that is nothing but dates and clocks, as a row: `2026-10-23`,
 * `2026-10-23 8:00-16:00`, `2026-10-23至2026-10-25`, `2026-10-23（星期五）上午`. Any other text prints
 * as typed.
 */
export function timeRow(text: Text): Row | undefined {
  const day = (value: string, key: string): [string, Value] => [
    key,
    valueOfTexts([{ ...text, value }], "date", text.range),
  ];
  const clock = (value: string, key: string): [string, Value] => [
    key,
    valueOfTexts([{ ...text, value }], "clock", text.range),
  ];
  const plainly = (value: string, key: string): [string, Value] => [
    key,
    valueOfTexts([{ ...text, value }], "text", text.range),
  ];
  const typed = text.value.trim();
  const written = /[年月日号]/u.test(typed.replace(/[（(].*?[）)]/gu, "")) ? { written: text } : {};
  const row = (...values: [string, Value][]): Row => ({
    form: "time",
    range: text.range,
    values: new Map(values),
    ...written,
  });
  if (parseDate(typed)) return row(day(typed, "date"));
  const [, dated = "", , weekday = "", behind = ""] = withWeekday.exec(typed) ?? [];
  if (parseDate(dated)) {
    const values: [string, Value][] = [day(dated, "date"), plainly(weekday, "week")];
    const times = parseClock(behind);
    if (behind === "") return row(...values);
    if (partsOfDay.test(behind)) return row(...values, plainly(behind, "period"));
    const [start = "", end] = times?.text.split("—") ?? [];
    if (times) return row(...values, clock(start, "from"), ...(end === undefined ? [] : [clock(end, "to")]));
  }
  const days = datesJoined(typed);
  if (days) return row(day(days[0], "from"), day(days[1], "to"));
  const [first = "", second = "", ...rest] = typed.split(/\s+/u);
  if (rest.length > 0 || !parseDate(first)) return undefined;
  const times = parseClock(second);
  if (!times) return undefined;
  const [from = "", to] = times.text.split("—");
  return to === undefined
    ? row(day(first, "date"), clock(from, "from"))
    : row(day(first, "date"), clock(from, "from"), clock(to, "to"));
}

/** A plain text in a typed section as a row with its main key. */
export function textRow(text: Text, form: RowFormName): Row {
  const kind = mainKey(forms[form]).kind;
  const values = new Map([[forms[form].main, valueOfTexts([text], kind, text.range)]]);
  return { form, range: text.range, values };
}

function mainKey(form: Form): RowKey {
  const main = form.keys.find((key) => namesOfKey(key).includes(form.main));
  if (!main) throw new Error(`form without its main key ${form.main}`);
  return main;
}

function readValue(node: YamlNode, key: RowKey, reading: Reading): Value {
  const { range } = node;
  if (key.kind === "body") return { ...emptyValue, range, body: reading.body(node, "prose") };
  if (key.kind === "table") return { ...emptyValue, range, table: readTable(node, reading) };
  if (key.kind === "vehicles" && node.kind === "seq") {
    return { ...emptyValue, range, rows: node.items.flatMap((item) => readRowOf(item, "vehicles", reading)) };
  }
  return valueOfTexts(readTexts(node), key.kind, range);
}

/** A list element that can only be a row: a mapping, or a text for the main key. */
export function readRowOf(node: YamlNode, form: RowFormName, reading: Reading): readonly Row[] {
  if (node.kind === "map" && !isTodo(node)) return [readRow(node, form, reading)];
  return readTexts(node).map((text) => textRow(text, form));
}

function valueOfTexts(texts: readonly Text[], kind: RowKey["kind"], range: Value["range"]): Value {
  const [first] = texts;
  if (!first || first.todo) return { ...emptyValue, range, texts };
  const text = first.value;
  // A thousand of these are made for each plan: no spread, and no conversion that is not wanted.
  return {
    range,
    texts,
    number: kind === "number" ? exactNumber(text) : undefined,
    date: kind === "date" || kind === "clock" ? parseDate(text) : undefined,
    clock: kind === "clock" ? parseClock(text) : undefined,
    flag: kind === "flag" ? flagOf(text) : undefined,
    rows: emptyValue.rows,
    body: undefined,
    table: undefined,
  };
}
