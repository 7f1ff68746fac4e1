import { describe, expect, test } from "vitest";
import { noConfig } from "../../src/config/config.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource, pointAt, textIn } from "../../src/source/source.ts";

/** What is told of a plan: line, code and the text that it points at. */
function told(text: string): readonly string[] {
  const source = createSource("方案.yaml", text);
  return checkSource(source).diagnostics.map(
    ({ code, range }) => `${pointAt(source, range.start).line} ${code} ${textIn(source, range)}`,
  );
}

const open = "活动地点: {待补: 等公园答复}";

describe("a comment that says what not to check", () => {
  test.each([
    ["at the end of the line", `标题: 秋日\n${open} # 不检查 left-over/todo：公园周五答复\n`],
    ["on the line above", `标题: 秋日\n# 不检查 left-over/todo：公园周五答复\n${open}\n`],
    ["above another comment", `标题: 秋日\n# 不检查 left-over/todo：公园周五答复\n# 问过两次\n${open}\n`],
    ["in English", `标题: 秋日\n# plan-ignore left-over/todo the park answers on Friday\n${open}\n`],
    ["without a space before it", `标题: 秋日\n#不检查: left-over/todo 公园周五答复\n${open}\n`],
    [
      "among several codes",
      `标题: 秋日\n# 不检查 left-over/todo、completeness/empty-section：未定\n${open}\n`,
    ],
    [
      "for the whole file",
      `# 全文不检查 left-over/todo：只是样稿\n标题: 秋日\n活动目的: 亲近自然\n${open}\n`,
    ],
    ["for the whole file, in English", `# plan-ignore-file left-over/todo a sample\n标题: 秋日\n${open}\n`],
  ])("%s is heeded", (where, text) => {
    const expected =
      where === "among several codes" ? ["2 lint/unused-suppression completeness/empty-section"] : [];
    expect(told(text)).toEqual(expected);
  });

  test("holds for the lines of a text that begins there", () => {
    const plan = (comment: string): string =>
      `标题: 秋日\n${comment}活动目的: |\n  亲近自然\n  学会合作...互相帮助\n`;
    const [finding = ""] = told(plan(""));
    const [, code = ""] = finding.split(" ");
    expect(code).toMatch(/^text\//);
    expect(told(plan(`# 不检查 ${code}：引用原话\n`))).toEqual([]);
  });

  test("holds for that place and that check alone", () => {
    const text = `标题: 秋日\n# 不检查 left-over/todo：公园周五答复\n${open}\n活动时间: {待补: 等天气}\n活动目的: # 不检查 left-over/todo：未定\n`;
    expect(told(text)).toEqual([
      "4 left-over/todo {待补: 等天气}",
      "5 completeness/empty-section 活动目的",
      "5 lint/unused-suppression left-over/todo",
    ]);
  });

  test("is told where it is not needed any more", () => {
    expect(told("标题: 秋日\n# 不检查 left-over/todo：公园周五答复\n活动地点: 人民公园\n")).toEqual([
      "2 lint/unused-suppression left-over/todo",
    ]);
  });

  test("is left alone where the configuration has switched the check off", () => {
    const source = createSource("方案.yaml", `标题: 秋日\n# 不检查 left-over/todo：公园周五答复\n${open}\n`);
    const config = { ...noConfig, levels: new Map([["left-over", "off" as const]]) };
    expect(checkSource(source, config).diagnostics).toEqual([]);
  });

  test("does nothing where the configuration has locked the check", () => {
    const source = createSource("方案.yaml", `标题: 秋日\n# 不检查 left-over/todo：公园周五答复\n${open}\n`);
    const config = { ...noConfig, locked: new Map([["left-over/todo", "区.yaml"]]) };
    const found = checkSource(source, config).diagnostics;
    expect(found.map(({ code }) => code)).toEqual(["lint/locked-rule", "left-over/todo"]);
    expect(found[0]?.data).toEqual({ code: "left-over/todo", by: "区.yaml" });
  });

  test("needs a reason", () => {
    expect(told(`标题: 秋日\n# 不检查 left-over/todo\n${open}\n`)).toEqual([
      "2 lint/suppression-without-reason # 不检查 left-over/todo",
    ]);
  });

  test("needs a code that exists; the nearest is offered and put in by a fix", () => {
    const source = createSource("方案.yaml", `标题: 秋日\n# 不检查 left-over/todos，todo：未定\n${open}\n`);
    const wrong = checkSource(source).diagnostics.find(({ code }) => code === "lint/unknown-code");
    expect(wrong?.data).toEqual({ code: "left-over/todos", nearest: "left-over/todo" });
    expect(wrong?.fix?.edits.map(({ text }) => text)).toEqual(["left-over/todo"]);
    expect(told(`标题: 秋日\n# 不检查 todo：未定\n${open}\n`)).toContain("2 lint/unknown-code todo");
    expect(told(`标题: 秋日\n# 不检查\n${open}\n`)).toContain("2 lint/suppression-without-code # 不检查");
  });

  test("cannot stand in for mending what cannot be read or printed", () => {
    const text = "标题: 秋日\n# 不检查 schema/unknown-field, yaml/full-width-colon：就要这样\nvenue: 操场\n";
    expect(told(text)).toEqual([
      "2 lint/not-suppressible schema/unknown-field",
      "2 lint/not-suppressible yaml/full-width-colon",
      "3 schema/unknown-field venue",
    ]);
  });

  test("can be told of a warning of the schema", () => {
    expect(told("标题: 秋日\n# 不检查 schema/typed-number：照上级文件\n一、活动目的: 亲近自然\n")).toEqual(
      [],
    );
  });

  test("for the whole file has to stand at its beginning", () => {
    expect(told(`标题: 秋日\n${open}\n# 全文不检查 left-over/todo：样稿\n活动目的: 亲近自然\n`)).toEqual([
      "2 left-over/todo {待补: 等公园答复}",
      "3 lint/misplaced-suppression left-over/todo",
    ]);
  });

  test("is none inside a text, nor where the words only begin alike", () => {
    const text = `标题: 秋日\n活动目的: |\n  # 不检查 left-over/todo：这是正文\n  亲近自然\n# 不检查身份证原件\n${open}\n`;
    expect(told(text).filter((line) => line.includes("lint/"))).toEqual([]);
  });
});
