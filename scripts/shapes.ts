import type { Keys, Shape, ShapeTable } from "../src/plan/shape.ts";

type Schema = Readonly<Record<string, unknown>>;

/** A pattern that is nothing but a list of names. */
const listPattern = /^\^\(\?:([^\\()[\]{}?*+.^$]+)\)\$$/u;
const types = ["string", "number", "boolean", "null", "array", "object"];

/** Translates the definitions of a schema; throws at a keyword that shapes do not know. */
export function shapeTable(definitions: Readonly<Record<string, unknown>>): ShapeTable {
  const lists: string[] = [];
  const listOf = (names: readonly string[]): number => {
    const list = names.join("\n");
    if (list.split("\n").length !== names.length) throw new Error(`A name with a line break: ${list}`);
    return lists.includes(list) ? lists.indexOf(list) : lists.push(list) - 1;
  };

  function shape(schema: unknown): Shape {
    if (typeof schema === "boolean") return schema;
    const { $comment: _, $ref, patternProperties, additionalProperties, ...rest } = schema as Schema;
    const { if: condition, then = true, else: otherwise = true, propertyNames, not, ...others } = rest;
    return {
      ...Object.fromEntries(Object.entries(others).map(([key, part]) => [key, plain(key, part)])),
      ...($ref === undefined ? {} : { ref: definitionIn(String($ref), definitions) }),
      ...(condition === undefined ? {} : { if: [shape(condition), shape(then), shape(otherwise)] as const }),
      ...(propertyNames === undefined ? {} : { onlyOf: listOf(onlyNames(propertyNames)) }),
      ...(not === undefined ? {} : negated(not)),
      ...(patternProperties === undefined && additionalProperties === undefined
        ? {}
        : { keys: keys(patternProperties ?? {}, additionalProperties ?? true) }),
    };
  }

  function plain(keyword: string, part: unknown): unknown {
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
        return (part as unknown[]).map(shape);
      case "items":
        return check(!Array.isArray(part)) && shape(part);
      case "required":
        return check(Array.isArray(part));
      case "pattern":
        return check(typeof part === "string");
      default:
        return check(["minItems", "minProperties", "maxProperties"].includes(keyword));
    }
  }

  /** “Not every key is none of these names” says that it is a mapping and that some key is one of them. */
  function negated(not: unknown): object {
    const inner = not as Schema;
    const names = inner["propertyNames"] as Schema | undefined;
    if (Object.keys(inner).length === 1 && names && Object.keys(names).join() === "not") {
      return { someOf: listOf(onlyNames(names["not"])) };
    }
    return { not: shape(not) };
  }

  function keys(patterns: unknown, others: unknown): Keys {
    const entries = Object.entries(patterns as Schema);
    const nameList = (pattern: string): string[] | undefined => listPattern.exec(pattern)?.[1]?.split("|");
    return {
      listed: entries.flatMap(([pattern, part]) => {
        const names = nameList(pattern);
        return names ? [[listOf(names), shape(part)] as const] : [];
      }),
      matching: entries.flatMap(([pattern, part]) =>
        nameList(pattern) ? [] : [[pattern, shape(part)] as const],
      ),
      others: shape(others),
    };
  }

  const read = Object.entries(definitions).map(([name, part]) => [name, JSON.stringify(shape(part))]);
  return { definitions: Object.fromEntries(read), lists };
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
