import type { SectionField } from "../vocabulary/field.ts";
import type { RowFormName } from "../vocabulary/forms.ts";
import type { RowKeys } from "../vocabulary/row-keys.ts";
import type { Row, RowsPart, Value } from "./body.ts";
import type { Plan } from "./plan.ts";

/** Plain data of a part of a plan: no maps, no texts of files, fields by their English key; JSON holds all of it. */
export type Plain<T> = T extends SectionField
  ? string
  : T extends Row
    ? PlainRow
    : T extends RowsPart
      ? PlainRows
      : T extends ReadonlyMap<string, infer V>
        ? Readonly<Record<string, Plain<V>>>
        : T extends readonly (infer E)[]
          ? readonly Plain<E>[]
          : T extends object
            ? { readonly [K in keyof T]: Plain<T[K]> }
            : T;

/** A row of a form; its values are keyed by the form's English keys, in the order of the file. */
export type PlainRow<F extends RowFormName = RowFormName> = F extends RowFormName
  ? {
      readonly form: F;
      readonly range: Row["range"];
      readonly values: { readonly [K in RowKeys[F]]?: PlainValue };
      readonly written?: Plain<NonNullable<Row["written"]>>;
    }
  : never;

/** Rows of a typed section: what `form` says tells the keys of `rows`. */
export type PlainRows<F extends RowFormName = RowFormName> = F extends RowFormName
  ? { readonly type: "rows"; readonly form: F; readonly rows: readonly PlainRow<F>[] }
  : never;

/** A value of a row, as text and as what its kind calls for. */
export type PlainValue = Plain<Value>;

/** A plan as plain data, with the path of its file. */
export type PlainPlan = Plain<Omit<Plan, "source">> & { readonly path: string };

/** A plan as programs and JSON have it; nothing of the plan itself is handed out. */
export function plainPlan({ source, ...plan }: Plan): PlainPlan {
  return { path: source.path, ...(plain(plan) as Plain<Omit<Plan, "source">>) };
}

function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => plain(each));
  if (value instanceof Map) return entries([...value]);
  if (typeof value !== "object" || value === null) return value;
  if (key === "field") return (value as SectionField).key;
  return entries(Object.entries(value));
}

/** A key that a plan brings with it may be any word, `__proto__` too. */
function entries(pairs: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(pairs.map(([key, value]) => [key, plain(value, key)]));
}
