import type { Schema } from "./schema-parts.ts";

type Plain = Record<string, unknown>;

const annotations = new Set(["title", "description", "defaultSnippets", "$schema", "$id"]);

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
  const result: Plain = {};
  for (const [key, part] of Object.entries(value)) {
    if (annotations.has(key) && typeof part !== "object") continue;
    if (key === "defaultSnippets" || isNamesRule(key, part)) continue;
    result[key] = key === "properties" || key === "patternProperties" || key === "definitions" ? each(part) : compact(part);
  }
  return mergeProperties(result);
}

function each(part: unknown): Plain {
  return Object.fromEntries(Object.entries(part as Plain).map(([name, schema]) => [name, compact(schema)]));
}

function isNamesRule(key: string, part: unknown): boolean {
  return key === "allOf" && Array.isArray(part) && part.every((rule) => "oneOf" in (rule as Plain));
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
    patternProperties: { ...Object.fromEntries(merged), ...(schema["patternProperties"] as Plain | undefined) },
  };
}
