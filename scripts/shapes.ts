import type { Keys, Shape, ShapeTable } from "../src/plan/shape.ts";

type Schema = Readonly<Record<string, unknown>>;

/** A pattern that is nothing but a list of names. */
const listPattern = /^\^\(\?:([^\\()[\]{}?*+.^$]+)\)\$$/u;
const types = ["string", "number", "boolean", "null", "array", "object"];

/** Translates the definitions of a schema; throws at a keyword that shapes do not know. */
export function shapeTable(definitions: Readonly<Record<string, unknown>>): ShapeTable {
  const translation = new Translation(definitions);
  const read = Object.entries(definitions).map(([name, part]) => [
    name,
    JSON.stringify(translation.shape(part)),
  ]);
  return { definitions: Object.fromEntries(read), lists: translation.lists };
}

/** One translation: the lists of names are numbered as they are met. */
class Translation {
  readonly lists: string[] = [];
  private readonly definitions: Readonly<Record<string, unknown>>;

  constructor(definitions: Readonly<Record<string, unknown>>) {
    this.definitions = definitions;
  }

  shape(schema: unknown): Shape {
    if (typeof schema === "boolean") return schema;
    const { $comment: _, $ref, patternProperties, additionalProperties, ...rest } = schema as Schema;
    const { if: condition, then = true, else: otherwise = true, propertyNames, not, ...others } = rest;
    return {
      ...Object.fromEntries(Object.entries(others).map(([key, part]) => [key, this.plain(key, part)])),
      ...($ref === undefined ? {} : { ref: definitionIn(String($ref), this.definitions) }),
      ...(condition === undefined
        ? {}
        : { if: [this.shape(condition), this.shape(then), this.shape(otherwise)] as const }),
      ...(propertyNames === undefined ? {} : { onlyOf: this.listOf(onlyNames(propertyNames)) }),
      ...(not === undefined ? {} : this.negated(not)),
      ...(patternProperties === undefined && additionalProperties === undefined
        ? {}
        : { keys: this.keys(patternProperties ?? {}, additionalProperties ?? true) }),
    };
  }

  private listOf(names: readonly string[]): number {
    const list = names.join("\n");
    if (list.split("\n").length !== names.length) throw new Error(`A name with a line break: ${list}`);
    return this.lists.includes(list) ? this.lists.indexOf(list) : this.lists.push(list) - 1;
  }

  private plain(keyword: string, part: unknown): unknown {
    const check = (sound: boolean): unknown => {
      if (!sound) throw new Error(`Shapes do not know ${keyword}: ${JSON.stringify(part)}`);
      return part;
    };
    switch (keyword) {
      case "type":
        return check([part].flat().every((type) => types.includes(String(type)))) && [part].flat();
      case "enum":
        return check((part as unknown[]).every((value) => typeof value !== "object" || value === null));
      case "anyOf":
      case "allOf":
        return (part as unknown[]).map((each) => this.shape(each));
      case "items":
        return check(!Array.isArray(part)) && this.shape(part);
      case "required":
        return check(Array.isArray(part));
      case "pattern":
        return check(typeof part === "string");
      default:
        return check(["minItems", "minProperties", "maxProperties"].includes(keyword));
    }
  }

  /** “Not every key is none of these names” says that it is a mapping and that some key is one of them. */
  private negated(not: unknown): object {
    const inner = not as Schema;
    const names = inner["propertyNames"] as Schema | undefined;
    if (Object.keys(inner).length === 1 && names && Object.keys(names).join() === "not") {
      return { someOf: this.listOf(onlyNames(names["not"])) };
    }
    return { not: this.shape(not) };
  }

  private keys(patterns: unknown, others: unknown): Keys {
    const entries = Object.entries(patterns as Schema);
    const nameList = (pattern: string): string[] | undefined => listPattern.exec(pattern)?.[1]?.split("|");
    return {
      listed: entries.flatMap(([pattern, part]) => {
        const names = nameList(pattern);
        return names ? [[this.listOf(names), this.shape(part)] as const] : [];
      }),
      matching: entries.flatMap(([pattern, part]) =>
        nameList(pattern) ? [] : [[pattern, this.shape(part)] as const],
      ),
      others: this.shape(others),
    };
  }
}

function definitionIn(ref: string, definitions: Readonly<Record<string, unknown>>): string {
  const name = ref.replace("#/definitions/", "");
  if (!(name in definitions)) throw new Error(`Shapes do not know ${ref}`);
  return name;
}

function onlyNames(schema: unknown): readonly string[] {
  const { enum: names, ...others } = schema as { readonly enum?: readonly string[] };
  if (!names || Object.keys(others).length > 0)
    throw new Error(`Not a list of names: ${JSON.stringify(schema)}`);
  return names;
}
