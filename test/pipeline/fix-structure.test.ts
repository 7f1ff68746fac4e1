import { describe, expect, test } from "vitest";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { createSource } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { toJs } from "../../src/yaml/tree.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = (bytes: Uint8Array): Checked => checkBytes(bytes, "方案.yaml");
const fixed = (text: string): string => fixBytes(encode(text), check(encode(text)), check)?.after ?? text;

function read(text: string): unknown {
  const { value } = parseYaml(createSource("方案.yaml", text));
  return value && JSON.parse(JSON.stringify(toJs(value.root)));
}

const groups: readonly (readonly [string, string])[] = [
  [
    "a group",
    "标题: 秋游方案\n人员分工:\n  总负责: 王敏\n  安全: 李强\n  后勤: 赵红\n  宣传: 钱多\n总结: 无\n",
  ],
  ["a list", "标题: 秋游方案\n活动要求:\n  - 注意安全\n  - 带水\n  - 按时集合\n  - 听从指挥\n"],
  [
    "rows",
    "标题: 秋游方案\n流程:\n  - 时刻: 8:00\n    内容: 集合\n    备注: 点名\n  - 时刻: 9:00\n    内容: 出发\n",
  ],
  [
    "a group in a group",
    "标题: 秋游方案\n分工:\n  白天:\n    安全: 王敏\n    后勤: 赵红\n    宣传: 钱多\n  晚上:\n    安全: 李强\n",
  ],
];

describe("one line of a group", () => {
  test.each(groups)("of %s, indented by other spaces, comes back to its group", (_, text) => {
    const lines = text.split("\n");
    let left = 0;
    for (const [at, line] of lines.entries()) {
      const indent = /^ +/.exec(line)?.[0] ?? "";
      if (indent === "") continue;
      for (const space of ["\u3000", "\u3000\u3000", "\u00a0".repeat(indent.length), "\u00a0", "\u2003"]) {
        const spoilt = lines.with(at, space + line.trimStart()).join("\n");
        const mended = fixed(spoilt);
        if (mended === spoilt) left++;
        else expect(read(mended), spoilt).toEqual(read(text));
      }
    }
    // The last line of an inner group could as well be one of the outer.
    expect(left).toBeLessThanOrEqual(text.includes("晚上") ? 5 : 0);
  });

  test("that may be a section of its own is told and stays at the margin", () => {
    const text =
      "标题: 秋游方案\n活动安排:\n  活动时间: 2026年10月16日\n活动地点: 操场\n  参加对象: 三年级\n";
    const [first] = parseYaml(createSource("方案.yaml", text)).diagnostics;
    expect(first?.code).toBe("yaml/bad-indent");
    expect(first?.fix).toBeUndefined();
    expect(fixed(text)).toBe(text);
  });

  test.each(groups)("of %s, begun at the margin, leaves the others where they belong", (_, text) => {
    const lines = text.split("\n");
    for (const [at, line] of lines.entries()) {
      if (!line.startsWith(" ")) continue;
      const spoilt = lines.with(at, line.trimStart()).join("\n");
      const mended = fixed(spoilt);
      // Either nothing is moved, or what comes of it is the plan that was meant.
      if (mended !== spoilt) expect(read(mended), spoilt).toEqual(read(text));
    }
  });
});
