import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/diagnostic/diagnostic.ts";
import { json, reportObject } from "../../src/report/json.ts";
import { createSource } from "../../src/source/source.ts";
import { broken, duplicateKey } from "../../src/yaml/problems/structure-problems.ts";

const schema = JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const source = createSource("方案.yaml", "标题: 😀游园\n地点: 甲\n地点: 乙\u009b\n");
const report = {
  files: 1,
  passedOver: 0,
  diagnostics: [
    diagnose(broken, source, { start: 19, end: 21 }, { text: "乙\u009b" }),
    diagnose(
      duplicateKey,
      source,
      { start: 15, end: 17 },
      { key: "地点", top: true, row: false },
      {
        related: [{ source, range: { start: 9, end: 11 } }],
        fix: { edits: [{ range: { start: 15, end: 17 }, text: "活动地点" }] },
      },
    ),
  ],
};

describe("the report for machines", () => {
  test("fits the published schema", () => {
    for (const language of ["zh", "en"] as const) {
      validate(reportObject(report, language));
      expect(validate.errors).toBeNull();
    }
  });

  test("is sorted and counts lines and columns from 1, columns in characters", () => {
    const { diagnostics, summary } = reportObject(report, "zh");
    expect(diagnostics.map((finding) => finding.code)).toEqual(["yaml/duplicate-key", "yaml/broken"]);
    expect(diagnostics[0]?.range.start).toEqual({ line: 3, column: 1, offset: 15 });
    expect(diagnostics[0]?.text).toBe("地点");
    expect(diagnostics[0]?.related[0]?.range.end).toEqual({ line: 2, column: 3, offset: 11 });
    expect(diagnostics[0]?.fix?.[0]?.text).toBe("活动地点");
    expect(diagnostics[1]?.fix).toBeNull();
    expect(summary).toEqual({ files: 1, passedOver: 0, errors: 2, warnings: 0, infos: 0 });
  });

  test("escapes what could act on a terminal and reads back the same", () => {
    const text = json(report, { language: "zh" });
    expect(text).toContain("\\u009b");
    expect(text).not.toContain("\u009b");
    expect(JSON.parse(text)).toEqual(reportObject(report, "zh"));
  });
});
