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
export function fitsIn(table: ShapeTable): Fits {
  const shapes = new Shapes(table);
  return (definition, value) => shapes.hold(definition, value);
}

/** The definitions of a table and its lists of names, each read when it is first needed. */
class Shapes {
  private readonly table: ShapeTable;
  private readonly shapes = new Map<string, Shape>();
  private readonly sets = new Map<number, ReadonlySet<string>>();
  private readonly patterns = new Map<string, RegExp>();

  constructor(table: ShapeTable) {
    this.table = table;
  }

  hold(definition: string, value: unknown): boolean {
    let shape = this.shapes.get(definition);
    if (shape === undefined) {
      shape = JSON.parse(this.table.definitions[definition] ?? "") as Shape;
      this.shapes.set(definition, shape);
    }
    return this.fits(shape, value);
  }

  private fits(shape: Shape, value: unknown): boolean {
    if (typeof shape === "boolean") return shape;
    if (shape.type && !shape.type.includes(typeOf(value))) return false;
    if (shape.ref !== undefined && !this.hold(shape.ref, value)) return false;
    if (shape.if && !this.fits(this.fits(shape.if[0], value) ? shape.if[1] : shape.if[2], value))
      return false;
    if (shape.not !== undefined && this.fits(shape.not, value)) return false;
    if (shape.anyOf && !shape.anyOf.some((each) => this.fits(each, value))) return false;
    if (shape.allOf && !shape.allOf.every((each) => this.fits(each, value))) return false;
    if (shape.enum && !shape.enum.includes(value)) return false;
    if (isMapping(value)) return this.mapFits(shape, value);
    if (shape.someOf !== undefined) return false;
    if (Array.isArray(value)) return this.listFits(shape, value);
    return typeof value !== "string" || shape.pattern === undefined || this.matches(shape.pattern, value);
  }

  private listFits({ minItems = 0, items = true }: Asserted, value: readonly unknown[]): boolean {
    return value.length >= minItems && (items === true || value.every((item) => this.fits(items, item)));
  }

  private mapFits(shape: Asserted, value: Mapping): boolean {
    const { minProperties = 0, maxProperties, required, onlyOf, someOf, keys } = shape;
    const names = Object.keys(value);
    if (names.length < minProperties) return false;
    if (maxProperties !== undefined && names.length > maxProperties) return false;
    if (required && !required.every((name) => value[name] !== undefined)) return false;
    if (onlyOf !== undefined && !names.every((name) => this.isIn(onlyOf, name))) return false;
    if (someOf !== undefined && !names.some((name) => this.isIn(someOf, name))) return false;
    return keys === undefined || names.every((name) => this.keyFits(keys, name, value[name]));
  }

  private keyFits({ listed, matching, others }: Keys, name: string, value: unknown): boolean {
    let known = false;
    for (const [list, shape] of listed) {
      if (!this.isIn(list, name)) continue;
      known = true;
      if (!this.fits(shape, value)) return false;
    }
    for (const [pattern, shape] of matching) {
      if (!this.matches(pattern, name)) continue;
      known = true;
      if (!this.fits(shape, value)) return false;
    }
    return known || this.fits(others, value);
  }

  private isIn(list: number, name: string): boolean {
    let set = this.sets.get(list);
    if (!set) {
      set = new Set(this.table.lists[list]?.split("\n"));
      this.sets.set(list, set);
    }
    return set.has(name);
  }

  private matches(pattern: string, text: string): boolean {
    let compiled = this.patterns.get(pattern);
    if (!compiled) {
      compiled = new RegExp(pattern, "u");
      this.patterns.set(pattern, compiled);
    }
    return compiled.test(text);
  }
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
