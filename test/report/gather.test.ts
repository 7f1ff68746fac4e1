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
    const commands = github(report, { language: "zh" });
    expect(commands).toContain("（共 128 处）");
    expect(commands.match(/^::warning /gmu)?.length).toBe(128);
    const suites = junit(report, { language: "en", paths: ["方案.yaml"], failing: ["error"] });
    expect(suites).toContain("(128 places)");
    expect(suites.match(/^方案\.yaml:\d+:\d+$|^方案\.yaml:\d+:\d+<|"><system-out>方案/gmu)?.length).toBe(128);
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

  test("are one if they are errors too: a plan typed with marks of the input method", () => {
    const lines = [
      "标题：春游方案",
      "类型：其他",
      "活动地点：青禾公园",
      "参加对象：三年级学生",
      "注意事项：带水",
    ];
    const source = createSource("方案.yaml", `${lines.join("\n")}\n`);
    const found = gathered(sortDiagnostics(checkSource(source).diagnostics));
    expect(found.map(({ code, count, fix }) => [code, count, fix?.edits.length])).toEqual([
      ["yaml/full-width-colon", 5, 5],
    ]);
    const shown = pretty(
      { diagnostics: found, files: 1, passedOver: 0 },
      { language: "zh", width: 80, colour: false, offerFix: true },
    );
    expect(shown).toContain("第 1 行的冒号是全角「：」（共 5 处）");
    expect(shown).toContain("在第 1、2、3、4、5 行");
    expect(shown).toContain("1 个错误");
  });

  test.each([
    [
      "schema/wrong-type",
      "参加对象:\n  - {对象: 一班, 人数: 若干}\n  - {对象: 二班, 人数: 不少}\n  - {对象: 三班, 人数: 许多}\n",
    ],
    [
      "schema/cell-count",
      "资料:\n  表格:\n    - [项目, 数量, 备注]\n    - [书, 3]\n    - [笔, 4]\n    - [本]\n",
    ],
    ["yaml/colon-without-space", "活动时间:上午\n活动地点:操场\n参加对象:学生\n"],
    ["yaml/dash-without-space", "注意事项:\n  -带水\n  -守时\n  -不追跑\n"],
    ["yaml/tab-indent", "注意事项:\n\t- 带水\n\t- 守时\n\t- 不追跑\n"],
    ["date/impossible", "注意事项:\n  - 2月30日交\n  - 2月30日收\n  - 2月30日印\n"],
  ])("are one of %s", (code, body) => {
    const found = reportOf(body).diagnostics.filter((each) => each.code === code);
    expect(found.map(({ count }) => count)).toEqual([3]);
  });

  test("are told one by one where there are two, and where they differ", () => {
    expect(reportOf("资料: [xx负责, xx值日]\n").diagnostics.map(({ count }) => count)).toEqual([
      undefined,
      undefined,
    ]);
    const wrong = reportOf("资料: [2月30日交, 2月31日交齐, 6月31日前交]\n").diagnostics;
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
