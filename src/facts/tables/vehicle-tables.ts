import type { Row, Value } from "../../plan/body.ts";
import type { Table, TableRow } from "../../plan/table.ts";
import type { Text } from "../../plan/text.ts";
import { forms } from "../../vocabulary/forms.ts";

/** What a free table of vehicles calls a key of theirs, beside the names of the vocabulary. */
const columnNames: Readonly<Record<string, RegExp>> = {
  no: /^(?:车号|车次|车辆|车辆编号|几号车|乘车编号)$/u,
  for: /^(?:乘坐|乘坐人员|乘车人员|乘车班级|乘坐班级|班级)$/u,
  riders: /^(?:人数|乘坐人数|乘车人数|实载|实载人数|实坐人数)$/u,
  seats: /^(?:座位|座位数|座数|核载|核载人数|核定载客|可坐人数)$/u,
};

/** What a vehicle is called outside its list: 1号车 where its 车号 is 1. */
export function vehicleName(no: Text): Text {
  return /^\d+$/u.test(no.value.trim()) ? { ...no, value: `${no.value.trim()}号车` } : no;
}

/**
 * The vehicles of a table that a teacher drew herself: one of its columns says which, another how many
 * seats. Its rows are as those of 车辆; a vehicle that reaches over several lines, or is named in several,
 * has all who ride in them; a row of totals is no vehicle.
 */
export function vehicleRowsOf({ columns, rows }: Table): readonly Row[] {
  const keys = columns.map(({ name }) => keyOf(name.value));
  const named = keys.filter((key) => key !== undefined);
  if (!named.includes("no") || !named.includes("seats") || new Set(named).size < named.length) return [];
  const vehicles: Row[] = [];
  for (const line of rows.filter(({ total }) => !total)) {
    const row = rowOf(line, keys);
    const no = nameOf(row);
    const joined = line.cells[keys.indexOf("no")]?.joins === "above";
    const at = joined
      ? vehicles.length - 1
      : vehicles.findIndex((each) => /\d/.test(no) && nameOf(each) === no);
    const known = vehicles[at];
    if (known) vehicles[at] = { ...known, values: merged(known.values, row.values) };
    else if (no !== "") vehicles.push(row);
  }
  return vehicles;
}

function nameOf({ values }: Row): string {
  return values.get("no")?.texts[0]?.value.trim() ?? "";
}

function merged(above: Row["values"], below: Row["values"]): Row["values"] {
  const both = new Map(above);
  for (const [key, value] of below) {
    const first = both.get(key);
    both.set(key, first ? { ...first, texts: [...first.texts, ...value.texts] } : value);
  }
  return both;
}

function keyOf(column: string): string | undefined {
  const name = column.trim().replace(/[（(][人座个名]?[)）]$/u, "");
  const [own] = Object.entries(columnNames).find(([, names]) => names.test(name)) ?? [];
  return own ?? forms.vehicles.keys.find(({ names }) => names.includes(name))?.key;
}

function rowOf({ range, cells }: TableRow, keys: readonly (string | undefined)[]): Row {
  const values = cells.flatMap(({ range: place, texts }, index): readonly [string, Value][] => {
    const key = keys[index];
    return key === undefined || texts.length === 0 ? [] : [[key, cellValue(place, texts)]];
  });
  return { form: "vehicles", range, values: new Map(values) };
}

/** A cell as a value; the facts read numbers and names out of its texts. */
function cellValue(range: Value["range"], texts: Value["texts"]): Value {
  const nothing = { number: undefined, date: undefined, clock: undefined, flag: undefined };
  return { range, texts, ...nothing, body: undefined, table: undefined, rows: [] };
}
