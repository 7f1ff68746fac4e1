import { describe, expect, test } from "vitest";
import { type Diagnostic, diagnose } from "../../src/diagnostic/diagnostic.ts";
import { type PrettyOptions, pretty } from "../../src/report/pretty.ts";
import { createSource } from "../../src/source/source.ts";
import { duplicateKey } from "../../src/yaml/problems/structure-problems.ts";

const plain: PrettyOptions = { language: "zh", width: 80, colour: false, offerFix: true };

function duplicate(text: string, key: string, extra: { path?: string; fix?: boolean } = {}): Diagnostic {
  const source = createSource(extra.path ?? "活动方案.yaml", text);
  const first = text.indexOf(key);
  const start = text.indexOf(key, first + key.length);
  const range = { start, end: start + key.length };
  const related = [{ source, range: { start: first, end: first + key.length } }];
  const fix = { edits: [{ range, text: "" }] };
  return diagnose(
    duplicateKey,
    source,
    range,
    { key, top: true, row: false },
    extra.fix ? { related, fix } : { related },
  );
}

function show(diagnostics: readonly Diagnostic[], options: Partial<PrettyOptions> = {}): string {
  return pretty({ diagnostics, files: 1, passedOver: 0 }, { ...plain, ...options });
}

describe("the report for a terminal", () => {
  test("shows place, words, excerpt with carets, related place, hint and summary", () => {
    expect(show([duplicate("标题: 秋季研学\n地点: 植物园\n地点: 博物馆\n", "地点", { fix: true })])).toBe(
      `活动方案.yaml:3:1  错误  「地点」写了两次  yaml/duplicate-key
   2 │ 地点: 植物园
   3 │ 地点: 博物馆
     │ ^^^^
     另见  活动方案.yaml:2:1  地点: 植物园
     提示  删掉一处，或把两处的内容合在一起；真要写两节，就给名称加括号，如：地点（第一天）、地点（第二天）；plan check --fix 活动方案.yaml 可以自动修改

1 个错误
`,
    );
  });

  test("speaks English on request", () => {
    expect(show([duplicate("时间: 上午\n时间: 下午\n", "时间")], { language: "en" })).toBe(
      `活动方案.yaml:2:1  error  “时间” is written twice  yaml/duplicate-key
   1 │ 时间: 上午
   2 │ 时间: 下午
     │ ^^^^
     see  活动方案.yaml:1:1  时间: 上午
     hint  delete one of them or put their contents together; for two sections give each a suffix in brackets: 时间（第一天）

1 error
`,
    );
  });

  test("puts the caret right behind wide characters, tabs and emoji", () => {
    const shown = show([duplicate("流程: {集合: 1,\t下车😀: 2, 集合: 3}\n", "集合")]);
    expect(shown).toContain(
      `   1 │ 流程: {集合: 1, 下车😀: 2, 集合: 3}
     │                            ^^^^`,
    );
    expect(shown).toContain("活动方案.yaml:1:21");
  });

  test("cuts a long line around the caret", () => {
    const long = "各班按照出发顺序有序上车，".repeat(8);
    const shown = show([duplicate(`甲组: {老师: ${long}, 老师: ${long}}\n`, "老师")], { width: 60 });
    const rows = shown.split("\n");
    expect(rows[1]).toBe("   1 │ …照出发顺序有序上车，, 老师: 各班按照出发顺序有序上…");
    expect(rows[2]).toBe("     │                        ^^^^");
  });

  test("never hands a control character of the file to the terminal", () => {
    const evil = "标题: \u001b[31m红\u0007\u009b\u202e\n地点: 1\n地点: 2\u001b]0;x\u0007\n";
    const shown = show([duplicate(evil, "地点", { path: "方\u001b[2J案.yaml" })]);
    expect(shown).toContain("地点: 2␛]0;x␇");
    expect(shown).toContain("方␛[2J案.yaml:3:1");
    expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/.test(shown)).toBe(false);
  });

  test("colours only when asked to", () => {
    const finding = duplicate("地点: 甲\n地点: 乙\n", "地点");
    expect(show([finding], { colour: true })).toContain("\u001b[31m错误\u001b[39m");
    expect(show([finding])).not.toContain("\u001b");
  });

  test("is silent but for the summary when there is nothing to say", () => {
    expect(show([])).toBe("没有发现问题\n");
    const folder = { diagnostics: [], files: 3, passedOver: 2 };
    expect(pretty(folder, plain)).toBe("没有发现问题（共查 3 个文件；2 个文件不是方案，已略过）\n");
    expect(pretty(folder, { ...plain, language: "en" })).toBe(
      "no problems found (3 files checked; 2 files passed over, not a plan)\n",
    );
  });
});
