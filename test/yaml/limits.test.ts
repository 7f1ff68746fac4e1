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

  test("stop reading where the mistakes never end, and say so", () => {
    const many = Array.from({ length: 400 }, (_, at) => `栏${at}: [甲, 乙\n`).join("");
    const found = codes(many);
    expect(found.length).toBeGreaterThan(99);
    expect(found.filter((code) => code === "yaml/too-many-problems").length).toBe(1);
  });
});
