import { configSchema } from "../src/config/schema.ts";
import type { Language } from "../src/diagnostic/problem.ts";
import { rules } from "../src/lint/rules/index.ts";
import { manifestSchema } from "../src/paper/schema.ts";
import { styleSchema } from "../src/style/schema.ts";
import { editorSchema } from "../src/vocabulary/editor-schema.ts";
import { planSchema } from "../src/vocabulary/json-schema.ts";
import { choiceTable, formTables, frontTable, limitTable, sectionTable } from "./language-tables.ts";
import { numberTable } from "./number-readings.ts";
import { manifestTable, paperTable, wordingTable } from "./paper-tables.ts";
import { differenceTable } from "./print-differences.ts";
import { rowKeys } from "./row-keys.ts";
import { rulePages } from "./rule-pages.ts";
import { numberingTable, roleTable, sizeTable, styleTables } from "./style-tables.ts";
import { factTable, objectTable, planTable, tagTable } from "./template-tables.ts";

/** A file that is made: its text, from the text before. */
type Make = (before: string) => string;

/** The generated files: the path, and how its text is made from the text before. */
export const generated: Readonly<Record<string, Make>> = {
  "schemas/config.schema.json": () => linePerDefinition(configSchema(rules) as Record<string, unknown>),
  "schemas/paper.schema.json": () => linePerDefinition(manifestSchema() as Record<string, unknown>),
  "schemas/style.schema.json": () => `${JSON.stringify(styleSchema(), null, 2)}\n`,
  "schemas/plan.schema.json": () => linePerDefinition(editorSchema(planSchema()) as Record<string, unknown>),
  "docs/language.md": withTables(languageTables("en")),
  "docs/language.zh-CN.md": withTables(languageTables("zh")),
  "docs/add-a-paper.md": withTables({ manifest: manifestTable() }),
  "docs/papers.md": withTables({ papers: paperTable("en"), wordings: wordingTable("en") }),
  "docs/papers.zh-CN.md": withTables({ papers: paperTable("zh"), wordings: wordingTable("zh") }),
  "docs/styles.md": withTables(styleFileTables()),
  "docs/styles.zh-CN.md": withTables(styleFileTables()),
  "docs/templates.md": withTables(templateTables()),
  "docs/templates.zh-CN.md": withTables(templateTables()),
  "src/vocabulary/row-keys.ts": rowKeys,
  ...rulePages,
};

function languageTables(language: Language): Readonly<Record<string, string>> {
  return {
    front: frontTable(language),
    sections: sectionTable(language),
    forms: formTables(language),
    choices: choiceTable(language),
    limits: limitTable(language),
    numbers: numberTable(language),
    differences: differenceTable(language),
  };
}

function styleFileTables(): Readonly<Record<string, string>> {
  return { style: styleTables(), roles: roleTable(), numberings: numberingTable(), sizes: sizeTable() };
}

function templateTables(): Readonly<Record<string, string>> {
  return { tags: tagTable(), objects: objectTable(), facts: factTable(), plan: planTable() };
}

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

/** Replaces what stands between `<!-- generated NAME -->` and `<!-- end NAME -->`, for every table. */
function withTables(tables: Readonly<Record<string, string>>): Make {
  return (before) =>
    Object.entries(tables).reduce((text, [name, table]) => {
      const start = `<!-- generated ${name} -->`;
      const from = text.indexOf(start);
      const to = text.indexOf(`<!-- end ${name} -->`);
      if (from < 0 || to < 0) throw new Error(`no place for the generated ${name}`);
      return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
    }, before);
}
