import { describe, expect, test } from "vitest";
import { applyEdits, compatible } from "../../src/diagnostic/apply.ts";
import type { Edit } from "../../src/diagnostic/diagnostic.ts";

const edit = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text });

describe("edits", () => {
  test("are made in the order of the text, whatever order they come in", () => {
    expect(applyEdits("春游：植物园", [edit(6, 6, "。"), edit(0, 2, "秋游"), edit(2, 3, ": ")])).toBe(
      "秋游: 植物园。",
    );
  });

  test("none leave the text alone", () => {
    expect(applyEdits("春游", [])).toBe("春游");
  });
});

describe("fixes that go together", () => {
  const taken = (...fixes: readonly (readonly Edit[])[]): readonly number[] => {
    const all = fixes.map((edits) => ({ edits }));
    return compatible(all).map((fix) => all.indexOf(fix as never));
  };

  test("stand apart or side by side", () => {
    expect(taken([edit(0, 2, "秋")], [edit(2, 4, "天")], [edit(5, 5, "。")])).toEqual([0, 1, 2]);
  });

  test("do not want the same text, nor the same place", () => {
    expect(taken([edit(0, 3, "秋")], [edit(2, 4, "天")])).toEqual([0]);
    expect(taken([edit(3, 3, "秋")], [edit(3, 3, "天")], [edit(3, 4, "气")])).toEqual([0]);
  });

  test("are taken whole or not at all", () => {
    expect(taken([edit(4, 5, "甲")], [edit(0, 1, "乙"), edit(4, 5, "丙")], [edit(0, 1, "丁")])).toEqual([
      0, 2,
    ]);
  });

  test("whose own edits overlap are left out", () => {
    expect(taken([edit(0, 3, "秋"), edit(2, 4, "天")])).toEqual([]);
  });
});
