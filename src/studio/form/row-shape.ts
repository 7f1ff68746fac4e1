import { parse } from "yaml";
import { attachmentKeys, namesOfKey, signatureKeys } from "../../vocabulary/body-keys.ts";
import { forms, type RowKey } from "../../vocabulary/forms.ts";
import type { PlanField } from "../../vocabulary/names.ts";

/** The columns that the rows of a field may have, by their Chinese names. */
export interface RowShape {
  /** Whether the rows are items of prose, which are mostly plain words. */
  readonly prose: boolean;
  /** The column of a row that is a plain text, as it is called among the names that stand there. */
  main(written: ReadonlySet<string>): string;
  /** The columns of what is still to be written, as the vocabulary's example has them; none: it is no table. */
  readonly usual: readonly string[];
  /** Whether that is one mapping, not rows. */
  readonly single: boolean;
  /** The usual columns that none of some names stands for. */
  missing(names: ReadonlySet<string>): readonly string[];
  /** Names in the order of the printed columns; unknown ones last, as they came. */
  inOrder(names: readonly string[]): readonly string[];
  isNumeric(name: string): boolean;
  /** Whether a column holds a number, a date or a clock. */
  isShort(name: string): boolean;
  /** What else a row may have. */
  others(names: readonly string[]): readonly string[];
}

/** What a cell can hold; the rest is for the text. */
const simple: ReadonlySet<RowKey["kind"]> = new Set(["text", "texts", "number", "date", "clock", "flag"]);

const short: ReadonlySet<RowKey["kind"]> = new Set(["number", "date", "clock", "flag"]);

/** The shape of a field's rows; undefined where a field has none of a known form. */
export function rowShapeOf(field: PlanField | undefined): RowShape | undefined {
  const [keys, main, prose] = keysOf(field);
  if (keys.length === 0) return undefined;
  const places = new Map(
    keys.flatMap((key, at) =>
      namesOfKey(key)
        .map((name) => [name, at] as const)
        .reverse(),
    ),
  );
  const placeOf = (name: string): number => places.get(name) ?? keys.length;
  const example = usualColumns(field);
  const mainKey = keys.find(({ key }) => key === main) ?? keys[0];
  return {
    prose,
    main: (written) => mainKey?.names.find((name) => written.has(name)) ?? mainKey?.names[0] ?? "",
    ...example,
    missing(names) {
      const taken = new Set([...names].map(placeOf));
      return example.usual.filter((name) => !taken.has(placeOf(name)));
    },
    inOrder: (names) => [...names].sort((a, b) => placeOf(a) - placeOf(b)),
    isNumeric: (name) => keys[placeOf(name)]?.kind === "number",
    isShort: (name) => short.has(keys[placeOf(name)]?.kind ?? "text"),
    others(names) {
      const taken = new Set(names.map(placeOf));
      return keys.flatMap((key, at) => (taken.has(at) || !simple.has(key.kind) ? [] : [key.names[0]]));
    },
  };
}

function keysOf(field: PlanField | undefined): readonly [readonly RowKey[], string, boolean] {
  const prose = [forms.item.keys, forms.item.main, true] as const;
  if (field === undefined) return prose;
  if (field.place === "section") {
    if (field.form === "activities" || field.form === "pictures") return [[], "", false];
    return field.form === "prose" ? prose : [forms[field.form].keys, forms[field.form].main, false];
  }
  switch (field.type) {
    case "groups":
    case "people":
      return [forms[field.type].keys, forms[field.type].main, false];
    case "signature":
      return [signatureKeys, "unit", false];
    case "attachments":
      return [attachmentKeys, "name", true];
    default:
      return [[], "", false];
  }
}

function usualColumns(field: PlanField | undefined): Pick<RowShape, "usual" | "single"> {
  const example: unknown = field ? parse(field.example) : undefined;
  const row: unknown = Array.isArray(example) ? example[0] : example;
  const usual = typeof row === "object" && row !== null ? Object.keys(row) : [];
  return { usual, single: !Array.isArray(example) };
}
