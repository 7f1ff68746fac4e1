import { describe, expect, test } from "vitest";
import type { Data, Language, Sentence } from "../../src/diagnostic/problem.ts";
import { type AnyProblem, catalogue, problemOf } from "../../src/report/catalogue.ts";

/** Data of the problems whose words look a value up in a table or reckon with it. */
const samples: Readonly<Record<string, Data>> = {
  "yaml/too-large": { bytes: 2_000_000, limit: 1_000_000 },
  "schema/wrong-type": { key: "人数", kind: "text", found: "四十", expected: "text", example: "" },
  "font/missing-character": { character: "😀", codePoint: "U+1F600", kind: "emoji" },
  "font/unusable-file": { path: "方正.ttf", reason: "restricted" },
};

function sentence(problem: AnyProblem, language: Language): Sentence {
  const say = (data: unknown): Sentence => problem.words[language](data as never);
  const sample = samples[problem.code];
  if (sample !== undefined) return say(sample);
  try {
    return say(new Proxy({}, { get: () => "样例" }));
  } catch {
    // The words want a list.
    return say(new Proxy({}, { get: () => ["样例"] }));
  }
}

function words(problem: AnyProblem): { zh: Sentence; en: Sentence } {
  return { zh: sentence(problem, "zh"), en: sentence(problem, "en") };
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
      const said = `${zh.message}${zh.hint ?? ""}`.replaceAll("plan schema", "");
      expect(said).not.toMatch(jargon);
    },
  );
});
