import { describe, expect, test } from "vitest";
import type { Language, Sentence } from "../../src/diagnostic/problem.ts";
import { pageOf } from "../../src/pipeline/explain.ts";
import { type AnyProblem, catalogue, problemOf } from "../../src/report/catalogue.ts";

/** What is said of the problem's own example. */
function words(problem: AnyProblem): Readonly<Record<Language, Sentence>> {
  const page = pageOf(problem.code);
  if (page === undefined) throw new Error(`no page of ${problem.code}`);
  return page.sentence;
}

describe("the catalogue of problems", () => {
  test("has each code once, as room/kebab-name", () => {
    const codes = catalogue.map((problem) => problem.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
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
      const quoted = /「%[^」]*」|plan schema|[a-z]+\/[a-z-]+/g;
      const said = `${zh.message}${zh.hint ?? ""}`.replaceAll(quoted, "");
      expect(said).not.toMatch(jargon);
    },
  );
});
