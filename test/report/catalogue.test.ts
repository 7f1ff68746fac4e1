import { describe, expect, test } from "vitest";
import type { Sentence } from "../../src/diagnostic/problem.ts";
import { type AnyProblem, catalogue, problemOf } from "../../src/report/catalogue.ts";

/** Stands for any value of a diagnostic's data: a list of one text, which also prints as that text. */
const anything = new Proxy({}, { get: () => ["样例"] }) as never;

function words(problem: AnyProblem): { zh: Sentence; en: Sentence } {
  return { zh: problem.words.zh(anything), en: problem.words.en(anything) };
}

describe("the catalogue of problems", () => {
  test("has each code once, as room/kebab-name", () => {
    const codes = catalogue.map((problem) => problem.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(problemOf("yaml/duplicate-key")?.severity).toBe("error");
    expect(problemOf("yaml/no-such-thing")).toBeUndefined();
  });

  test.each(catalogue.map((problem) => [problem.code, problem] as const))(
    "%s says the same in Chinese and in English",
    (_, problem) => {
      const { zh, en } = words(problem);
      expect(zh.message).toMatch(/\p{Script=Han}/u);
      expect(en.message).toMatch(/[a-z]{2}/);
      expect(zh.hint === undefined).toBe(en.hint === undefined);
      for (const sentence of [zh, en]) {
        const said = `${sentence.message}\n${sentence.hint ?? ""}`;
        expect(said).not.toMatch(/undefined|\[object|NaN|null/);
        expect(sentence.message.trim()).toBe(sentence.message);
        expect(sentence.message).not.toMatch(/[。.]$/);
      }
    },
  );

  test.each(catalogue.map((problem) => [problem.code, problem] as const))(
    "%s uses no parser words in Chinese",
    (_, problem) => {
      const { zh } = words(problem);
      const jargon =
        /\b(mapping|sequence|scalar|token|parse|parser|flow|implicit|unexpected|schema|pointer|node|alias|anchor|tag)\b/i;
      expect(`${zh.message}${zh.hint ?? ""}`).not.toMatch(jargon);
    },
  );
});
