/** What kind of value stands in a view: it tells the check what a template may do with it. */
export type ValueShape =
  | { readonly kind: "text" }
  | { readonly kind: "number" }
  | { readonly kind: "flag" }
  | { readonly kind: "list"; readonly of: ValueShape }
  | { readonly kind: "object"; readonly name: string };

/** A field of an object of the view: its key, every name a template may write, its value. */
export interface FieldShape {
  readonly key: string;
  /** Other names, Chinese ones first. */
  readonly names: readonly string[];
  readonly value: ValueShape;
}

/** An object of the view. */
export interface ObjectShape {
  /** What it is called in a message. */
  readonly zh: string;
  readonly en: string;
  readonly fields: readonly FieldShape[];
}

/** Every object of the view by name. */
export type Shapes = Readonly<Record<string, ObjectShape>>;

export const text: ValueShape = { kind: "text" };
export const number: ValueShape = { kind: "number" };
export const flag: ValueShape = { kind: "flag" };

export function listOf(of: ValueShape): ValueShape {
  return { kind: "list", of };
}

export function objectOf(name: string): ValueShape {
  return { kind: "object", name };
}

export function field(key: string, names: string | readonly string[], value: ValueShape): FieldShape {
  return { key, names: typeof names === "string" ? [names] : names, value };
}

/** The field of an object that a template means by a name. */
export function fieldNamed(object: ObjectShape, name: string): FieldShape | undefined {
  return object.fields.find((each) => each.key === name || each.names.includes(name));
}
