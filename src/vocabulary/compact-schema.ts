import type { Schema } from "./schema-parts.ts";

type Plain = Record<string, unknown>;

const annotations = new Set([
  "title",
  "description",
  "defaultSnippets",
  "examples",
  "patternErrorMessage",
  "$schema",
  "$id",
]);

/**
 * The same schema in a form that compiles to a tenth of the code: annotations dropped, properties
 * that hold the same thing merged into one pattern, the rule against two names of one thing left
 * to the doubled-field check, and each definition's name kept in `$comment` for the words of its errors.
 */
export function compactSchema(schema: Schema): Schema {
  const compacted = compact(schema) as Plain;
  const definitions = compacted["definitions"] as Record<string, Plain>;
  return {
    ...compacted,
    $comment: "plan",
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, definition]) => [name, { ...definition, $comment: name }]),
    ),
  };
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== "object" || value === null) return value;
  if ("if" in value) return compactBranches(value as Plain);
  const result: Plain = {};
  for (const [key, part] of Object.entries(value)) {
    if (annotations.has(key) || isNamesRule(key, part)) continue;
    result[key] =
      key === "properties" || key === "patternProperties" || key === "definitions"
        ? each(part)
        : compact(part);
  }
  return mergePatterns(mergeProperties(result));
}

/** A condition is only asked, never told: “one of these names is there” can be asked in one go. */
function compactBranches(schema: Plain): Plain {
  const { if: condition, ...rest } = schema;
  return { if: compact(anyName(condition as Plain)), ...(compact(rest) as Plain) };
}

function anyName(condition: Plain): Plain {
  const choices = condition["anyOf"];
  if (!Array.isArray(choices)) return condition;
  const single = (choice: Plain): string | undefined => {
    const [key, ...others] = Object.keys(choice);
    const [name, ...more] = key === "required" && others.length === 0 ? (choice["required"] as string[]) : [];
    return more.length === 0 ? name : undefined;
  };
  const names = choices.map(single).filter((name) => name !== undefined);
  const rest = choices.filter((choice: Plain) => single(choice) === undefined);
  const oneOfNames: Plain = { not: { propertyNames: { not: { enum: names } } } };
  return { ...condition, anyOf: names.length > 0 ? [...rest, oneOfNames] : rest };
}

function each(part: unknown): Plain {
  return Object.fromEntries(Object.entries(part as Plain).map(([name, schema]) => [name, compact(schema)]));
}

function isNamesRule(key: string, part: unknown): boolean {
  return key === "allOf" && Array.isArray(part) && part.every((rule) => "oneOf" in (rule as Plain));
}

/** Patterns over the same thing as one. */
function mergePatterns(schema: Plain): Plain {
  const patterns = schema["patternProperties"];
  if (typeof patterns !== "object" || patterns === null) return schema;
  const byMeaning = new Map<string, string[]>();
  for (const [pattern, part] of Object.entries(patterns)) {
    const meaning = JSON.stringify(part);
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), pattern]);
  }
  const merged = [...byMeaning].map(([meaning, each]) => [each.join("|"), JSON.parse(meaning)]);
  return { ...schema, patternProperties: Object.fromEntries(merged) };
}

function mergeProperties(schema: Plain): Plain {
  const properties = schema["properties"];
  if (typeof properties !== "object" || properties === null) return schema;
  const byMeaning = new Map<string, string[]>();
  for (const [name, part] of Object.entries(properties)) {
    const meaning = JSON.stringify(part);
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), name]);
  }
  const { properties: _, ...rest } = schema;
  const merged = [...byMeaning].map(([meaning, names]) => [
    `^(?:${names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})$`,
    JSON.parse(meaning),
  ]);
  return {
    ...rest,
    patternProperties: {
      ...Object.fromEntries(merged),
      ...(schema["patternProperties"] as Plain | undefined),
    },
  };
}
