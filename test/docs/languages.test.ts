import { describe, expect, test } from "vitest";
import { codeBlocks, commandLines, headings, pairs } from "./documents.ts";

/** A block without its remarks: they are in the document's language. */
function withoutRemarks(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+#(?![^\s]).*$/u, "").trimEnd())
    .join("\n");
}

describe.each(pairs)("%s and %s say the same", (english, chinese) => {
  test("under the same headings", () => {
    const levels = (path: string): readonly number[] => headings(path).map(({ level }) => level);
    expect(levels(chinese)).toEqual(levels(english));
  });

  test("with the same commands", () => {
    expect(commandLines(chinese)).toEqual(commandLines(english));
  });

  test("with the same examples", () => {
    const examples = (path: string): readonly string[] =>
      codeBlocks(path).map(({ language, text }) => `${language}\n${withoutRemarks(text)}`);
    expect(examples(chinese)).toEqual(examples(english));
  });

  test("and each links to the other", () => {
    expect(pairs.length).toBeGreaterThan(0);
    expect(english.replace(/\.md$/u, ".zh-CN.md")).toBe(chinese);
  });
});
