import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { called } from "../../scripts/packs.ts";

const imported = new Map<string, readonly string[]>();

/** What a module imports for good, types aside; each file is read once. */
function importsOf(file: string): readonly string[] {
  const known = imported.get(file);
  if (known) return known;
  const found = readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)"/gm);
  const paths = [...found].map(([, path = ""]) =>
    path.startsWith(".") ? normalize(join(dirname(file), path)) : path,
  );
  imported.set(file, paths);
  return paths;
}

/**
 * Everything that a module loads when it is loaded, packages by name; what waits for an `import()` is not, nor
 * what lies behind the modules that are left out.
 */
function reachedFrom(
  file: string,
  reached: Set<string> = new Set(),
  without: readonly string[] = [],
): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  if (!file.endsWith(".ts") || without.includes(file)) return reached;
  for (const path of importsOf(file)) reachedFrom(path, reached, without);
  return reached;
}

function packagesOf(file: string): readonly string[] {
  return [...reachedFrom(file)].filter(
    (path) => !path.endsWith(".ts") && !path.endsWith(".js") && !path.startsWith("node:"),
  );
}

describe("what a command loads", () => {
  test("help and version need commander and what measures and colours a line", () => {
    expect([...packagesOf("src/cli/main.ts")].sort()).toEqual([
      "commander",
      "fastest-levenshtein",
      "get-east-asian-width",
      "picocolors",
    ]);
  });

  test("help and version load no rule", () => {
    const rules = [...reachedFrom("src/cli/main.ts")].filter((path) => path.startsWith("src/lint/"));
    expect(rules).toEqual([]);
  });

  test("check needs no document library, no template engine, no prompts", () => {
    const heavy =
      /^(?:docx|pdfkit|handlebars|saxes|ajv|@clack|tinyglobby|fflate|papaparse|read-excel-file|diff$)/;
    expect(packagesOf("src/cli/commands/check.ts").filter((name) => heavy.test(name))).toEqual([]);
  });

  test("a clean check needs no YAML library and mends nothing: what does is loaded when it is called", () => {
    const reached = reachedFrom("src/cli/commands/check.ts", new Set(), Object.keys(called));
    expect(reached).toContain("src/yaml/parse.ts");
    expect(reached).not.toContain("yaml");
    expect([...reached].filter((path) => path.startsWith("src/yaml/edit/edit"))).toEqual([]);
  });

  test("new needs neither, and its prompts only when they ask", () => {
    const heavy = /^(?:docx|pdfkit|handlebars|saxes|ajv|@clack|fflate)/;
    expect(packagesOf("src/cli/commands/new.ts").filter((name) => heavy.test(name))).toEqual([]);
  });

  test("the protocol of assistants is loaded by plan mcp alone", () => {
    const others = [...globSync("src/cli/commands/*.ts"), "src/cli/main.ts", "src/pipeline/check.ts"];
    const protocol = (name: string): boolean => name.startsWith("@modelcontextprotocol/");
    expect([...reachedFrom("src/cli/mcp/serve.ts")].some(protocol)).toBe(true);
    for (const file of others) expect([...reachedFrom(file)].filter(protocol)).toEqual([]);
  });

  test("what writes calendar files is loaded where one is written", () => {
    const commands = [...globSync("src/cli/commands/*.ts"), "src/cli/main.ts"];
    for (const file of commands) expect(packagesOf(file)).not.toContain("ical.js");
    for (const file of commands) expect([...reachedFrom(file)]).not.toContain("src/calendar/ics.ts");
  });

  test("no command but update loads an import, and an import only the reader that it needs", () => {
    const commands = globSync("src/cli/commands/*.ts").filter(
      (file) => !/\/(?:import|update)\.ts$/u.test(file),
    );
    const own = (file: string): boolean => file.startsWith("src/import/");
    for (const file of [...commands, "src/cli/main.ts"])
      expect([...reachedFrom(file)].filter(own)).toEqual([]);
    const heavy = /^(?:docx|pdfkit|ajv|parse5|mdast|micromark|word-extractor|@clack)/;
    expect(packagesOf("src/cli/commands/import.ts").filter((name) => heavy.test(name))).toEqual([]);
  });
});
