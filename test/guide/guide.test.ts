import { describe, expect, test } from "vitest";
import { guideText } from "../../src/cli/guide/guide-text.ts";
import type { Language } from "../../src/diagnostic/problem.ts";
import { examples, mending } from "../../src/guide/examples.ts";
import { guideWords } from "../../src/guide/words.ts";
import { checkBytes } from "../../src/pipeline/check.ts";
import { kinds, wordsOf } from "../../src/vocabulary/choices.ts";
import { forms } from "../../src/vocabulary/forms.ts";
import { fields } from "../../src/vocabulary/names.ts";

const languages: readonly Language[] = ["zh", "en"];

function codesOf(plan: string): readonly string[] {
  return checkBytes(new TextEncoder().encode(plan), "方案.yaml").diagnostics.map(({ code }) => code);
}

describe("the plans of the guide", () => {
  test("are five", () => expect(examples).toHaveLength(5));

  test.each(examples.map(({ shows, plan }) => [shows.zh, plan]))("nothing is found in: %s", (_, plan) => {
    expect(codesOf(plan)).toEqual([]);
  });

  test("show one slip, and the same plan without it", () => {
    expect(codesOf(mending.wrong)).toEqual(["date/weekday-mismatch"]);
    expect(codesOf(mending.right)).toEqual([]);
  });

  test.each(languages)(
    "have nothing wrong but a mark where a fact is missing, in the shapes (%s)",
    (language) => {
      const codes = codesOf(`标题: 例子\n类型: 其他\n${guideWords[language].body}`);
      expect(codes.filter((code) => !code.startsWith("completeness/"))).toEqual(["left-over/todo"]);
    },
  );
});

describe.each(languages)("the guide (%s)", (language) => {
  const text = guideText(checkBytes, language);

  test("has every field, every key of a row, every kind", () => {
    for (const field of fields) {
      const line = field.place === "front" ? `- ${field.heading}: ` : `- ${field.heading}`;
      expect(text).toContain(line);
    }
    for (const { keys } of Object.values(forms))
      for (const { names } of keys) expect(text).toContain(names[0]);
    const chinese = wordsOf(kinds).filter((word) => /\p{Script=Han}/u.test(word));
    for (const word of chinese) expect(text).toContain(word);
  });

  test("shows what a check really says of the slip, in its language", () => {
    expect(text).toContain(
      language === "zh"
        ? "错误  星期写的是「星期二」，应为「星期一」"
        : "error  The weekday says 星期二, but 2026年10月12日 is 星期一",
    );
  });

  test("is short enough for a chat", () => {
    expect([...text].length).toBeLessThan(10_000);
  });

  test("is the same every time", () => {
    expect(guideText(checkBytes, language)).toBe(text);
  });
});
