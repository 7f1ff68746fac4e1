import { describe, expect, test } from "vitest";
import { sortDiagnostics } from "../../src/diagnostic/diagnostic.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { gathered } from "../../src/report/gather.ts";
import { github } from "../../src/report/github.ts";
import { reportObject } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import type { Report } from "../../src/report/labels.ts";
import { pretty } from "../../src/report/pretty.ts";
import { sarifLog } from "../../src/report/sarif.ts";
import { createSource } from "../../src/source/source.ts";

const head = "标题: 班务安排\n类型: 其他\n";

function reportOf(body: string): Report {
  const { diagnostics } = checkSource(createSource("方案.yaml", head + body));
  return { diagnostics: gathered(sortDiagnostics(diagnostics)), files: 1, passedOver: 0 };
}

const blanks = `表格资料:\n${Array.from({ length: 64 }, () => "  - xx班的xx负责\n").join("")}`;
const numbers = `注意事项:\n${Array.from({ length: 11 }, (_, at) => `  - ${at + 1}、守时第${at + 1}条\n`).join("")}`;

describe("findings alike", () => {
  test("are one, with their number and the lines, in every format", () => {
    const report = reportOf(blanks);
    expect(report.diagnostics.map(({ code, count }) => [code, count])).toEqual([
      ["left-over/placeholder", 128],
    ]);
    const shown = pretty(report, { language: "zh", width: 80, colour: false, offerFix: true });
    expect(shown).toContain("（共 128 处）");
    expect(shown).toContain("在第 4、5、6、7、8");
    expect(shown.split("\n").length).toBeLessThan(12);
    const [json] = reportObject(report, "zh").diagnostics;
    expect([json?.count, json?.related.length]).toEqual([128, 127]);
    const log = sarifLog(report, { language: "zh", version: "1.0.0", separator: "/" });
    expect(JSON.stringify(log).match(/"id":\d/g)?.length).toBe(127);
    expect(github(report, { language: "zh" })).toContain("（共 128 处）");
    expect(junit(report, { language: "en", paths: ["方案.yaml"], failing: ["error"] })).toContain(
      "(128 places)",
    );
  });

  test("of a list of typed numbers are one, whose fix mends them all", () => {
    const [finding, ...others] = reportOf(numbers).diagnostics;
    expect(others).toEqual([]);
    expect([finding?.code, finding?.count, finding?.fix?.edits.length]).toEqual([
      "text/typed-number",
      11,
      11,
    ]);
  });

  test("are told one by one where there are two, and errors always", () => {
    expect(reportOf("资料: [xx负责, xx值日]\n").diagnostics.map(({ count }) => count)).toEqual([
      undefined,
      undefined,
    ]);
    const wrong = reportOf("资料: [2月30日交, 2月30日交齐, 2月30日前交]\n").diagnostics;
    expect(wrong.filter(({ severity }) => severity === "error").length).toBeGreaterThan(2);
  });

  test("of other words stay apart", () => {
    const found = reportOf("资料: [xx负责, 某月某日, ____]\n").diagnostics;
    expect(found.length).toBe(3);
  });

  test("gathered twice are gathered once", () => {
    const { diagnostics } = reportOf(blanks);
    expect(gathered(diagnostics)).toEqual(diagnostics);
  });
});
