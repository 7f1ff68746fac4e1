import { describe, expect, test } from "vitest";
import { createSource } from "../../src/source/source.ts";
import { defaultLimits, type Limits } from "../../src/yaml/limits.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

function codes(text: string, limits: Partial<Limits> = {}): readonly string[] {
  const { diagnostics } = parseYaml(createSource("方案.yaml", text), { ...defaultLimits, ...limits });
  return diagnostics.map((finding) => finding.code);
}

describe("limits", () => {
  test("stop a text that is nested too deep, however deep", () => {
    const nested = (depth: number): string => `标题: ${"[".repeat(depth - 1)}1${"]".repeat(depth - 1)}\n`;
    expect(codes(nested(8), { depth: 8 })).toEqual([]);
    expect(codes(nested(9), { depth: 8 })).toEqual(["yaml/too-deep"]);
    for (const piece of ["[", "{甲: ", "- ", "甲: ", "? "]) {
      expect(codes(piece.repeat(50_000))).toEqual(["yaml/too-deep"]);
      expect(codes(`标题: 甲\n名单:\n  ${piece.repeat(50_000)}`)).toEqual(["yaml/too-deep"]);
    }
  });

  test("stop a list or table that is too long, and a file of too many values", () => {
    const rows = (count: number): string => `名单:\n${"  - 学生\n".repeat(count)}`;
    expect(codes(rows(20), { rows: 20 })).toEqual([]);
    expect(codes(rows(21), { rows: 20 })).toEqual(["yaml/too-many-rows"]);
    expect(codes(rows(21), { nodes: 20 })).toEqual(["yaml/too-many-nodes"]);
  });

  test("stop aliases that unfold to millions of values", () => {
    const letters = [..."abcdefghij"];
    const lines = letters.map((letter, at) => {
      const before = letters[at - 1];
      const item = before === undefined ? "哈" : `*${before}`;
      return `${letter}: &${letter} [${Array(9).fill(item).join(", ")}]`;
    });
    expect(codes(`${lines.join("\n")}\n笑: *j\n`)).toEqual(["yaml/too-many-aliases"]);
  });

  test("nest pasted bullets five levels deep, however far right they go", () => {
    const rows = Array.from({ length: 300 }, (_, at) => `${" ".repeat(at)}• 第${at}项\n`);
    const { diagnostics } = parseYaml(createSource("方案.yaml", `标题: 甲\n名单:\n${rows.join("")}`));
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml/pasted-lines"]);
    const [edit] = diagnostics[0]?.fix?.edits ?? [];
    expect(edit?.text.match(/条目:/g)).toHaveLength(4);
    expect(edit?.text.match(/第\d+项/g)).toHaveLength(300);
  });

  test("end the reading of marks, quotes and brackets in any order", () => {
    const bits = [
      "标题：",
      "活动: ",
      "- ",
      "\t",
      "“",
      '"',
      "[",
      "{",
      "：",
      "|",
      "```",
      "1、",
      "甲乙",
      "8:00",
      "#",
      "\n",
      "  ",
    ];
    let seed = 1;
    const next = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed;
    };
    const text = Array.from({ length: 20_000 }, () => bits[(next() >> 8) % bits.length]).join("");
    const found = codes(`标题: 甲\n${text}`);
    expect(found.length).toBeGreaterThan(5);
    expect(found.length).toBeLessThan(300);
  });

  test("stop reading where the mistakes never end, and say so", () => {
    // Each of these brackets is read as one inside the one before, and each reading is of the whole text.
    const found = codes(`# ${"注".repeat(60_000)}\n栏目:\n${"  - [甲, 乙\n".repeat(40)}`);
    expect(found).toContain("yaml/unclosed-bracket");
    expect(found.filter((code) => code === "yaml/too-many-problems").length).toBe(1);
  });

  test("take no round of mending for each of many brackets, quotes or lines that are alike", () => {
    const padding = `# ${"注".repeat(60_000)}\n`;
    const tell = (line: (at: number) => string, code: string): void => {
      const found = codes(padding + Array.from({ length: 40 }, (_, at) => line(at)).join(""));
      expect(found).toEqual(Array(40).fill(`yaml/${code}`));
    };
    tell((at) => `栏${at}: {甲: 乙\n`, "unclosed-bracket");
    tell((at) => `栏${at}:\n  - '甲\n`, "unclosed-quote");
    tell((at) => `栏${at}:\n  甲: 乙\n  丙丁\n`, "line-without-key");
  });
});
