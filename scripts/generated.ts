import { planSchema } from "../src/vocabulary/json-schema.ts";
import { choiceTable, fieldTable, formTables } from "./language-tables.ts";

/** The generated files: the path, and how its text is made from the text before. */
export const generated: Readonly<Record<string, (before: string) => string>> = {
  "schemas/plan.schema.json": () => `${JSON.stringify(planSchema(), null, 1)}\n`,
  "docs/language.md": (before) =>
    [
      ["fields", fieldTable()],
      ["forms", formTables()],
      ["choices", choiceTable()],
    ].reduce((text, [name = "", table = ""]) => fill(text, name, table), before),
};

/** Replaces what stands between `<!-- generated NAME -->` and `<!-- end NAME -->`. */
function fill(text: string, name: string, table: string): string {
  const start = `<!-- generated ${name} -->`;
  const end = `<!-- end ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < 0) throw new Error(`no place for the generated ${name}`);
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}
