import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

/** The rooms from left to right: a room uses only rooms before it. */
const rooms = [
  "source",
  "diagnostic",
  "yaml",
  "vocabulary",
  "notation",
  "plan",
  "config",
  "facts",
  "calendar",
  "audience",
  "lint",
  "repeat",
  "picture",
  "roster",
  "document",
  "style",
  "paper",
  "template",
  "font",
  "layout",
  "write",
  "report",
  "pipeline",
  "import",
  "update",
  "guide",
  "studio",
  "cli",
];

const files = globSync("src/**/*.{ts,tsx}").sort();

/** What a file imports, type imports too, relative paths resolved. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path = ""]) => path);
  return found.map((path) => (path.startsWith(".") ? normalize(join(dirname(file), path)) : path));
}

/**
 * The floors of large rooms and folders, from the ground up: a floor uses only floors below it. Files that
 * stand beside the floors are what all of them share, or put them together.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  yaml: ["problems", "read", "sound", "explain", "edit", "paste", "draft"],
  notation: ["numbers", "time", "sums", "people", "words"],
  plan: ["read"],
  facts: ["tables", "time", "places", "words", "people", "sums"],
  lint: ["rules"],
  template: ["markup", "view", "check", "run"],
  layout: ["shape", "lines", "tables", "pages", "figures", "collect", "arrange"],
  write: ["svg", "png", "docx", "pdf", "html", "text"],
  "write/docx": ["package", "reading", "styles", "place", "pages", "blocks", "shell"],
  import: ["read", "recognise", "draft"],
  studio: ["pages", "complete", "form", "web"],
  "studio/web": ["code", "board", "work", "form", "dialogs", "panes"],
  cli: [
    "host",
    "words",
    "line",
    "config",
    "inputs",
    "batch",
    "fix",
    "check",
    "press",
    "render",
    "starters",
    "new",
    "init",
    "guide",
    "calendar",
    "update",
    "list",
    "commands",
    "mcp",
    "studio",
    "entries",
    "program",
    "launch",
  ],
};

/** A value import only: what a module loads when it runs. */
function loadedBy(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)"/gm)];
  return imports.map(([, path = ""]) => (path.startsWith(".") ? normalize(join(dirname(file), path)) : path));
}

function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

test("imports go one way through the rooms", () => {
  const wrong: string[] = [];
  for (const file of files.filter((path) => rooms.includes(roomOf(path)))) {
    for (const target of importsOf(file).filter((path) => path.startsWith("src/"))) {
      if (rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file))) wrong.push(`${file} → ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("no folder of src is without a place in the order", () => {
  const folders = new Set(files.filter((path) => path.split("/").length > 2).map(roomOf));
  expect([...folders].filter((room) => !rooms.includes(room))).toEqual([]);
});

/** The floor of a folder that a file stands on; undefined where it stands beside the floors, or elsewhere. */
function floorOf(path: string, folder: string): string | undefined {
  if (!path.startsWith(`src/${folder}/`)) return undefined;
  const [floor, ...below] = path.slice(`src/${folder}/`.length).split("/");
  return below.length > 0 ? floor : undefined;
}

test("imports go one way through the floors of a folder", () => {
  const wrong: string[] = [];
  for (const [folder, order] of Object.entries(floors)) {
    for (const file of files.filter((path) => floorOf(path, folder) !== undefined)) {
      for (const target of importsOf(file)) {
        const level = (path: string) => order.indexOf(floorOf(path, folder) ?? "");
        if (level(target) > level(file)) wrong.push(`${file} → ${target}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("no floor is without a place in the order of its folder", () => {
  const unknown = files.filter((path) => {
    const rooms = [roomOf(path), ...Object.keys(floors).filter((folder) => folder.includes("/"))];
    return rooms.some((folder) => {
      const floor = floorOf(path, folder);
      return floor !== undefined && !(floors[folder] ?? []).includes(floor);
    });
  });
  expect(unknown).toEqual([]);
});

test("a rule lies where its code says", () => {
  const rules = files.filter((path) => path.startsWith("src/lint/rules/") && !path.endsWith("/index.ts"));
  expect(rules.length).toBeGreaterThan(80);
  const strays = rules.filter((path) => {
    const code = path.slice("src/lint/rules/".length, -".ts".length);
    return !readFileSync(path, "utf8").includes(`code: "${code}"`);
  });
  expect(strays).toEqual([]);
});

test("no file needs itself through others, types included", () => {
  const cycles: string[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const target of importsOf(file)) if (files.includes(target)) visit(target, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test("no kind of document is named but the usual one, and that in one place", () => {
  const names = globSync("templates/*/paper.yaml").map((path) => path.split("/")[1]);
  expect(names.length).toBeGreaterThan(20);
  const naming = new RegExp(
    `\\b(?:papers?|documents?)\\b[^\\n]{0,12}"(?:${names.join("|")})"|"templates", "(?:${names.join("|")})"`,
  );
  const wrong = files.filter(
    (path) => path !== "src/paper/paper.ts" && naming.test(readFileSync(path, "utf8")),
  );
  expect(wrong).toEqual([]);
});

test("the outside world is reached from cli alone", () => {
  const outside =
    /\bprocess\.|\bconsole\.|from "node:(?:fs|os|child_process|readline)|Date\.now\(|new Date\(\)|Math\.random\(/;
  const wrong = files.filter((file) => roomOf(file) !== "cli" && outside.test(readFileSync(file, "utf8")));
  expect(wrong).toEqual([]);
});

test("checking loads neither a document library nor a template engine", () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    if (files.includes(file)) for (const target of loadedBy(file)) visit(target);
  };
  visit("src/pipeline/check.ts");
  expect(reached).toContain("src/plan/check-plan.ts");
  const heavy = [...reached].filter((path) => /^(?:docx|pdfkit|handlebars|saxes|ajv)/.test(path));
  expect(heavy).toEqual([]);
});

test("the name of a test says which step runs it", () => {
  // git is asked what has changed; it is there wherever the sources are.
  const exempt = ["test/cli/reports.test.ts", "test/architecture.test.ts"];
  const wrong = globSync("test/**/*.test.ts")
    .filter((file) => !exempt.includes(file))
    .filter((file) => {
      const text = readFileSync(file, "utf8");
      const starts = /from "(?:node:child_process|[./]+\/tools\.ts)"/.test(text);
      const tries = /from "[./]+\/runs\.ts"/.test(text);
      return (starts && !file.endsWith(".program.test.ts")) || tries !== file.endsWith(".property.test.ts");
    });
  expect(wrong).toEqual([]);
});
