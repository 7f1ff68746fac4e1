import { findKey } from "../../vocabulary/body-keys.ts";
import { forms, type RowFormName, type RowKey } from "../../vocabulary/forms.ts";
import { type DraftEntry, type DraftValue, draftEntry, draftList, draftMap } from "../../yaml/draft/draft.ts";
import type { SourceTable } from "../source-text.ts";
import { dateValue } from "./remarks.ts";
import { type Place, placesOf } from "./table-value.ts";

interface Column {
  readonly name: string;
  readonly key: RowKey | undefined;
}

/**
 * The rows of a table whose every column is named as a key of the form; undefined where one is not.
 * A first column of times of day (时段) makes blocks; sums that the program reckons itself are left out.
 */
export function rowsOfTable(form: RowFormName, table: SourceTable): DraftValue | undefined {
  const [head = [], ...body] = placesOf(table);
  const columns = head.map((place) => columnOf(form, place));
  const blocks = form === "steps" && columns[0]?.name === "时段";
  const known = (blocks ? columns.slice(1) : columns).every(({ key }) => key !== undefined);
  const names = columns.map(({ key, name }) => key?.key ?? name);
  if (!known || new Set(names).size !== names.length || body.length === 0) return undefined;
  const rows = body.filter((line, at) => !isSum(form, line, at + 1));
  if (rows.some((line) => line.some((place) => place === undefined || place.cell.columns > 1)))
    return undefined;
  if (!blocks) return draftList(rows.map((line) => rowOf(line, columns)));
  const groups = new Map<string, DraftValue[]>();
  for (const line of rows) {
    const name = line[0]?.cell.text ?? "";
    groups.set(name, [...(groups.get(name) ?? []), rowOf(line.slice(1), columns.slice(1))]);
  }
  return draftMap([...groups].map(([name, own]) => draftEntry(name, draftList(own))));
}

function columnOf(form: RowFormName, place: Place | undefined): Column {
  const single = place?.cell.columns === 1 && place.cell.rows === 1;
  const name = (single ? place.cell.text : "").replace(/\s/gu, "").replace(/[（(]元[)）]$/u, "");
  return { name, key: name === "" ? undefined : findKey(forms[form].keys, name) };
}

/** 小计, 合计 and 大写 of a budget follow from its rows. */
function isSum(form: RowFormName, line: readonly (Place | undefined)[], row: number): boolean {
  const own = line.filter((place) => place?.row === row);
  return form === "budget" && own.some((place) => /^(?:小计|合计|总计|大写)$/u.test(place?.cell.text ?? ""));
}

function rowOf(line: readonly (Place | undefined)[], columns: readonly Column[]): DraftValue {
  const entries = line.flatMap((place, at): readonly DraftEntry[] => {
    const { name, key } = columns[at] ?? {};
    const text = place?.cell.text ?? "";
    return name === undefined || key === undefined || text === ""
      ? []
      : [draftEntry(name, cellValue(key, text))];
  });
  const written = withoutReckoned(entries, columns);
  return draftMap(
    written,
    written.map(({ value }) => (typeof value === "string" ? value : "")).join("").length <= 120,
  );
}

/** An amount that is the product of what stands beside it is left to the program. */
function withoutReckoned(entries: readonly DraftEntry[], columns: readonly Column[]): readonly DraftEntry[] {
  const numberOf = (key: string): number | undefined => {
    const name = columns.find((column) => column.key?.key === key)?.name;
    const value = entries.find((entry) => entry.key === name)?.value;
    return typeof value === "string" && /^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : undefined;
  };
  const [price, quantity, days = 1, amount] = ["price", "quantity", "days", "amount"].map(numberOf);
  if (price === undefined || quantity === undefined || amount === undefined) return entries;
  if (Math.abs(price * quantity * days - amount) > 0.001) return entries;
  const name = columns.find((column) => column.key?.key === "amount")?.name;
  return entries.filter(({ key }) => key !== name);
}

function cellValue(key: RowKey, text: string): DraftValue {
  if (key.kind === "texts" && text.includes("\n")) return draftList(text.split("\n"), true);
  return key.kind === "date" ? dateValue(text) : text;
}
