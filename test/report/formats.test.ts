import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/diagnostic/diagnostic.ts";
import { emptySection } from "../../src/lint/rules/completeness/empty-section.ts";
import { todo } from "../../src/lint/rules/left-over/todo.ts";
import { fileUri } from "../../src/report/file-uri.ts";
import { github } from "../../src/report/github.ts";
import { junit } from "../../src/report/junit.ts";
import { sarif, sarifLog } from "../../src/report/sarif.ts";
import { createSource } from "../../src/source/source.ts";
import { duplicateKey } from "../../src/yaml/problems/structure-problems.ts";

const source = createSource("方案/春,秋:游 1%.yaml", "标题: 😀游园\n地点: 甲\n😀地点: 乙\n活动目的:\n");
const at = (text: string, from = 0): { start: number; end: number } => {
  const start = source.text.indexOf(text, from);
  return { start, end: start + text.length };
};
const report = {
  files: 2,
  passedOver: 0,
  diagnostics: [
    diagnose(emptySection, source, at("活动目的"), { key: "活动\n目的" }),
    diagnose(todo, source, { start: 0, end: 12 }, { what: "<几点&几分>\u0007" }),
    diagnose(
      duplicateKey,
      source,
      at("地点", 16),
      { key: "地点", top: true, row: false },
      {
        related: [{ source, range: at("地点") }],
        fix: { edits: [{ range: at("地点", 16), text: "活动地点" }] },
      },
    ),
  ],
};

describe("workflow commands", () => {
  const lines = github(report, { language: "zh" }).split("\n");

  test("escape what would end a property or the command", () => {
    expect(lines[1]).toBe(
      `::error file=方案/春%2C秋%3A游 1%25.yaml,line=3,endLine=3,col=2,endColumn=3,title=yaml/duplicate-key::${lines[1]?.split("::")[2]}`,
    );
    expect(lines[1]).toContain("「地点」");
    expect(lines[1]).toContain("%0A提示：");
  });

  test("name no columns for what spans lines, and tell information as a notice", () => {
    expect(lines[0]).toMatch(/^::notice file=[^,]+,line=1,endLine=2,title=left-over\/todo::/);
    expect(lines[0]).toContain("␇");
    expect(lines[2]).toMatch(/^::warning /);
  });

  test("end with the summary", () => {
    expect(lines.slice(3)).toEqual(["1 个错误，1 个警告，1 条提醒（共查 2 个文件）", ""]);
  });

  test("name no file for standard input", () => {
    const typed = createSource("-", "地点: 甲\n地点: 乙\n");
    const found = diagnose(duplicateKey, typed, { start: 6, end: 8 }, { key: "地点", top: true, row: false });
    expect(github({ files: 1, passedOver: 0, diagnostics: [found] }, { language: "en" })).toMatch(
      /^::error line=2,/,
    );
  });
});

describe("JUnit XML", () => {
  const xml = junit(report, {
    language: "zh",
    paths: ["方案/冬游.yaml", source.path],
    failing: ["error", "warning"],
  });
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.write(xml).close();

  test("is well-formed, with a suite for every file", () => {
    const suites = elements.filter(({ name }) => name === "testsuite").map(({ attributes }) => attributes);
    expect(suites).toEqual([
      { name: "方案/冬游.yaml", tests: "1", failures: "0", errors: "0", skipped: "0" },
      { name: source.path, tests: "3", failures: "2", errors: "0", skipped: "0" },
    ]);
    expect(elements[0]?.attributes).toMatchObject({ tests: "4", failures: "2" });
  });

  test("has a failure for what fails the run, and words for the rest", () => {
    const failures = elements
      .filter(({ name }) => name === "failure")
      .map(({ attributes }) => attributes.type);
    expect(failures).toEqual(["yaml/duplicate-key", "completeness/empty-section"]);
    expect(elements.filter(({ name }) => name === "system-out")).toHaveLength(1);
    expect(xml).toContain("&lt;几点&amp;几分&gt;␇");
    expect(xml).toContain("方案/春,秋:游 1%.yaml:3:2  错误");
  });
});

describe("SARIF", () => {
  const schema = createRequire(import.meta.url)(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  ) as Record<string, unknown>;
  // Draft 4 says `id` where ajv wants `$id`; nothing else in this schema differs.
  const { id: _id, $schema: _draft, ...body } = schema;
  const validate = new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(body);
  const options = { version: "1.2.3", separator: "/" } as const;

  test.each(["zh", "en"] as const)("fits the published schema (%s)", (language) => {
    validate(sarifLog(report, { ...options, language }));
    expect(validate.errors).toBeNull();
    validate(sarifLog({ files: 1, passedOver: 0, diagnostics: [] }, { ...options, language }));
    expect(validate.errors).toBeNull();
    validate({ version: "2.1.0", runs: [{}] });
    expect(validate.errors).not.toBeNull();
  });

  const log = JSON.parse(sarif(report, { ...options, language: "zh" }));
  const [run] = log.runs;

  test("counts from 1, columns in UTF-16 units, and says so", () => {
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results[1].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "%E6%96%B9%E6%A1%88/%E6%98%A5%2C%E7%A7%8B%3A%E6%B8%B8%201%25.yaml" },
      region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 5, snippet: { text: "地点" } },
    });
  });

  test("carries fixes, other places and levels", () => {
    const [information, error, warning] = run.results;
    expect([information.level, error.level, warning.level]).toEqual(["note", "error", "warning"]);
    expect(error.relatedLocations[0].physicalLocation.region.startLine).toBe(2);
    expect(error.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 5 },
        insertedContent: { text: "活动地点" },
      },
    ]);
  });

  test("describes each rule once, with its why and its examples", () => {
    const { rules, version } = run.tool.driver;
    expect(version).toBe("1.2.3");
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([
      "completeness/empty-section",
      "left-over/todo",
      "yaml/duplicate-key",
    ]);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(rules[0].help.markdown).toContain("```yaml\n标题: ");
    expect(rules[0].name).toBe("CompletenessEmptySection");
    expect(rules[0].defaultConfiguration).toEqual({ level: "warning" });
  });
});

test("a path becomes a URI", () => {
  expect(fileUri("./a b/秋.yaml", "/")).toBe("a%20b/%E7%A7%8B.yaml");
  expect(fileUri("方案\\a.yaml", "\\")).toBe("%E6%96%B9%E6%A1%88/a.yaml");
  expect(fileUri("D:\\教务\\a.yaml", "\\")).toBe("file:///D:/%E6%95%99%E5%8A%A1/a.yaml");
  expect(fileUri("\\\\server\\a.yaml", "\\")).toBe("file://server/a.yaml");
  expect(fileUri("/home/a.yaml", "/")).toBe("file:///home/a.yaml");
  expect(fileUri("a\ud800.yaml", "/")).toBe("a%EF%BF%BD.yaml");
});
