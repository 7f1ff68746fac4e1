import { describe, expect, test } from "vitest";
import { rules } from "../../src/lint/rules/index.ts";
import { mended, shapeOf } from "./mended.ts";

/** The same plan with a comment above and behind its first lines. */
function commented(text: string): string {
  const lines = text.split("\n");
  return [
    "# 草稿，给年级组看",
    ...lines.slice(0, 1).map((line) => `${line}  # 定稿前再看一遍`),
    ...lines.slice(1),
  ].join("\n");
}

const examples = rules.flatMap(({ code, examples: { bad, good } }) =>
  [...bad, ...good].map((text): [string, string] => [code, text]),
);

describe("mending", () => {
  test.each(examples)("an example of %s keeps everything else, and twice is once:\n%s", (_code, example) => {
    for (const text of [commented(example), commented(example).replaceAll("\n", "\r\n")]) {
      const once = mended(text);
      expect(shapeOf(once)).toEqual(shapeOf(text));
      expect(mended(once)).toBe(once);
    }
  });
});
