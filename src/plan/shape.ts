/**
 * What a value may be, in a compact form of the JSON Schema keywords that the plan's schema uses. The
 * build translates the schema and refuses a keyword that has no place here.
 */
export type Shape = boolean | Asserted;

interface Asserted {
  /** The definition that holds as well (`$ref`). */
  readonly ref?: string;
  readonly type?: readonly string[];
  readonly enum?: readonly unknown[];
  /** For texts: a regular expression. */
  readonly pattern?: string;
  readonly not?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  /** The condition, what holds where it is met, and what holds where it is not. */
  readonly if?: readonly [Shape, Shape, Shape];
  readonly minItems?: number;
  readonly items?: Shape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  /** A list of names: every key is one of them (`propertyNames`). */
  readonly onlyOf?: number;
  /** A list of names: it is a mapping and some key is one of them (`not propertyNames not`). */
  readonly someOf?: number;
  readonly keys?: Keys;
}

/** What keys hold: all that match count; a key that nothing matches holds what the others may. */
export interface Keys {
  /** By number of the list of names. */
  readonly listed: readonly (readonly [list: number, shape: Shape])[];
  /** By regular expression. */
  readonly matching: readonly (readonly [pattern: string, shape: Shape])[];
  readonly others: Shape;
}

/** Everything that the build has translated: the definitions as JSON, read when first asked for, and lists of names. */
export interface ShapeTable {
  readonly definitions: Readonly<Record<string, string>>;
  /** Names parted by line breaks. */
  readonly lists: readonly string[];
}

/** Whether a value holds what a definition says. */
export type Fits = (definition: string, value: unknown) => boolean;

/**
 * Answers with yes or no, where the validator that the schema compiles to names every error: a sound
 * plan, and most are, never needs its half megabyte of code.
 */
export function fitsIn({ definitions, lists }: ShapeTable): Fits {
  const shapes = new Map<string, Shape>();
  const sets = new Map<number, ReadonlySet<string>>();
  const patterns = new Map<string, RegExp>();

  function shapeOf(name: string): Shape {
    let shape = shapes.get(name);
    if (shape === undefined) {
      shape = JSON.parse(definitions[name] ?? "") as Shape;
      shapes.set(name, shape);
    }
    return shape;
  }

  function isIn(list: number, name: string): boolean {
    let set = sets.get(list);
    if (!set) {
      set = new Set(lists[list]?.split("\n"));
      sets.set(list, set);
    }
    return set.has(name);
  }

  function matches(pattern: string, text: string): boolean {
    let compiled = patterns.get(pattern);
    if (!compiled) {
      compiled = new RegExp(pattern, "u");
      patterns.set(pattern, compiled);
    }
    return compiled.test(text);
  }

  function fits(shape: Shape, value: unknown): boolean {
    if (typeof shape === "boolean") return shape;
    if (shape.type && !shape.type.includes(typeOf(value))) return false;
    if (shape.ref !== undefined && !fits(shapeOf(shape.ref), value)) return false;
    if (shape.if && !fits(fits(shape.if[0], value) ? shape.if[1] : shape.if[2], value)) return false;
    if (shape.not !== undefined && fits(shape.not, value)) return false;
    if (shape.anyOf && !shape.anyOf.some((each) => fits(each, value))) return false;
    if (shape.allOf && !shape.allOf.every((each) => fits(each, value))) return false;
    if (shape.enum && !shape.enum.includes(value)) return false;
    if (isMapping(value)) return mapFits(shape, value);
    if (shape.someOf !== undefined) return false;
    if (Array.isArray(value)) return listFits(shape, value);
    return typeof value !== "string" || shape.pattern === undefined || matches(shape.pattern, value);
  }

  function listFits({ minItems = 0, items = true }: Asserted, value: readonly unknown[]): boolean {
    return value.length >= minItems && (items === true || value.every((item) => fits(items, item)));
  }

  function mapFits(shape: Asserted, value: Mapping): boolean {
    const { minProperties = 0, maxProperties, required, onlyOf, someOf, keys } = shape;
    const names = Object.keys(value);
    if (names.length < minProperties) return false;
    if (maxProperties !== undefined && names.length > maxProperties) return false;
    if (required && !required.every((name) => value[name] !== undefined)) return false;
    if (onlyOf !== undefined && !names.every((name) => isIn(onlyOf, name))) return false;
    if (someOf !== undefined && !names.some((name) => isIn(someOf, name))) return false;
    return keys === undefined || names.every((name) => keyFits(keys, name, value[name]));
  }

  function keyFits({ listed, matching, others }: Keys, name: string, value: unknown): boolean {
    let known = false;
    for (const [list, shape] of listed) {
      if (!isIn(list, name)) continue;
      known = true;
      if (!fits(shape, value)) return false;
    }
    for (const [pattern, shape] of matching) {
      if (!matches(pattern, name)) continue;
      known = true;
      if (!fits(shape, value)) return false;
    }
    return known || fits(others, value);
  }

  return (definition, value) => fits(shapeOf(definition), value);
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
