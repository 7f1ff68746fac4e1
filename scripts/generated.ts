import { planSchema } from "../src/vocabulary/json-schema.ts";
import { choiceTable, fieldTable, formTables } from "./language-tables.ts";

/** The generated files: the path, and how its text is made from the text before. */
export const generated: Readonly<Record<string, (before: string) => string>> = {
  "schemas/plan.schema.json": () => linePerDefinition(planSchema() as Record<string, unknown>),
  "docs/language.md": (before) =>
    [
      ["fields", fieldTable()],
      ["forms", formTables()],
      ["choices", choiceTable()],
    ].reduce((text, [name = "", table = ""]) => fill(text, name, table), before),
};

/** JSON with one line for every definition and property: small, and readable in a diff. */
function linePerDefinition(schema: Record<string, unknown>): string {
  const block = (value: unknown): string => {
    const lines = Object.entries(value as Record<string, unknown>).map(
      ([key, part]) => `    ${JSON.stringify(key)}: ${JSON.stringify(part)}`,
    );
    return `{\n${lines.join(",\n")}\n  }`;
  };
  const blocks = new Set(["properties", "patternProperties", "definitions"]);
  const lines = Object.entries(schema).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${blocks.has(key) ? block(value) : JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Replaces what stands between `<!-- generated NAME -->` and `<!-- end NAME -->`. */
function fill(text: string, name: string, table: string): string {
  const start = `<!-- generated ${name} -->`;
  const end = `<!-- end ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < 0) throw new Error(`no place for the generated ${name}`);
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}
