import { parse } from "yaml";
import {
  activityByKey,
  activityTitleKeys,
  attachmentKeys,
  namesOfKey,
  signatureKeys,
} from "../../vocabulary/body-keys.ts";
import { type Form, forms, type RowFormName, type RowKey } from "../../vocabulary/forms.ts";
import type { PlanField } from "../../vocabulary/names.ts";
import type { Slot } from "./slot.ts";

/** The columns that the rows of a slot may have, by their Chinese names. */
export interface RowShape {
  /** Whether the rows are items of prose, which are mostly plain words. */
  readonly prose: boolean;
  /** Whether a row has sections of its own, which may hold anything. */
  readonly hasSections: boolean;
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
  isKnown(name: string): boolean;
  isNumeric(name: string): boolean;
  /** Whether a column holds a number, a date or a clock. */
  isShort(name: string): boolean;
  /** What else a row may have. */
  others(names: readonly string[]): readonly string[];
  /** What a row may have below it: lists and tables. */
  readonly deep: readonly string[];
}

/** What a cell can hold; the rest stands below its row. */
const simple: ReadonlySet<RowKey["kind"]> = new Set(["text", "texts", "number", "date", "clock", "flag"]);

const short: ReadonlySet<RowKey["kind"]> = new Set(["number", "date", "clock", "flag"]);

/** What can stand below a row. */
const deep: ReadonlySet<RowKey["kind"]> = new Set(["body", "table", "vehicles"]);

/** What a small plan inside the plan mostly has; its sections are those of any plan. */
const smallPlan = ["时间", "地点", "对象", "内容", "流程", "要求", "奖项"];

/** The shape of a slot's rows; undefined where it has none of a known form. */
export function rowShapeOf({ form, field }: Slot): RowShape | undefined {
  const keys = rowKeysOf(form);
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
  const mainKey = keys.find(({ key }) => key === mainOf(form)) ?? keys[0];
  return {
    prose: form === "item" || form === "attachments",
    hasSections: form === "activities",
    main: (written) => mainKey?.names.find((name) => written.has(name)) ?? mainKey?.names[0] ?? "",
    ...example,
    missing(names) {
      const taken = new Set([...names].map(placeOf));
      return example.usual.filter((name) => !taken.has(placeOf(name)));
    },
    inOrder: (names) => [...names].sort((a, b) => placeOf(a) - placeOf(b)),
    isKnown: (name) => places.has(name),
    isNumeric: (name) => keys[placeOf(name)]?.kind === "number",
    isShort: (name) => short.has(keys[placeOf(name)]?.kind ?? "text"),
    others(names) {
      const taken = new Set(names.map(placeOf));
      return keys.flatMap((key, at) => (taken.has(at) || !simple.has(key.kind) ? [] : [key.names[0]]));
    },
    deep:
      form === "activities"
        ? smallPlan
        : keys.filter(({ kind }) => deep.has(kind)).map(({ names: [name] }) => name),
  };
}

/** The keys that a row of a form knows. */
export function rowKeysOf(form: Slot["form"]): readonly RowKey[] {
  switch (form) {
    case "signature":
      return signatureKeys;
    case "attachments":
      return attachmentKeys;
    case "activities":
      return activityKeys;
    default:
      return Object.hasOwn(forms, form) ? forms[form as RowFormName].keys : [];
  }
}

const activityKeys = [activityTitleKeys, activityByKey];

function mainOf(form: Slot["form"]): string {
  const own: Form | undefined = Object.hasOwn(forms, form) ? forms[form as RowFormName] : undefined;
  return own?.main ?? { signature: "unit", attachments: "name", activities: "title" }[String(form)] ?? "";
}

function usualColumns(field: PlanField | undefined): Pick<RowShape, "usual" | "single"> {
  const example: unknown = field ? parse(field.example) : undefined;
  const row: unknown = Array.isArray(example) ? example[0] : example;
  const usual = typeof row === "object" && row !== null ? Object.keys(row) : [];
  return { usual, single: !Array.isArray(example) };
}
