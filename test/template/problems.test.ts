import { describe, expect, it } from "vitest";
import type { Data, Problem } from "../../src/diagnostic/problem.ts";
import * as problems from "../../src/template/problems.ts";

const all = Object.values(problems) as unknown as readonly Problem<Data>[];

/** Data in which whatever a sentence asks for is there. */
function anything(empty: boolean): Data {
  const lists = new Set(["known", "allowed", "like", "chain", "sections"]);
  return new Proxy({} as Data, {
    get: (_, key) => {
      if (key === "void") return empty;
      if (String(key).startsWith("advice")) return "写成一行";
      if (lists.has(String(key))) return empty ? [] : ["流程", "时间"];
      return empty ? "" : "流程";
    },
  });
}

describe("the problems of templates", () => {
  for (const problem of all) {
    it(`${problem.code} speaks both languages`, () => {
      expect(problem.code).toMatch(/^template\/[a-z-]+$/);
      for (const empty of [false, true]) {
        const zh = problem.words.zh(anything(empty));
        const en = problem.words.en(anything(empty));
        expect(zh.message).toMatch(/\p{Script=Han}/u);
        expect(Object.keys(zh)).toEqual(Object.keys(en));
        expect(JSON.stringify([zh, en])).not.toMatch(/undefined|\[object/);
        expect(zh.hint).not.toBe("");
      }
    });
  }

  it("have a code each", () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });
});
