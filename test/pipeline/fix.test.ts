import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/diagnostic/apply.ts";
import type { Edit } from "../../src/diagnostic/diagnostic.ts";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { type Fixed, fixBytes } from "../../src/pipeline/fix.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = (bytes: Uint8Array): Checked => checkBytes(bytes, "方案.yaml");
const fix = (text: string): Fixed | undefined => fixBytes(encode(text), check(encode(text)), check);
const errors = ({ diagnostics, hidden }: Checked): number =>
  diagnostics.filter(({ severity }) => severity === "error").length + hidden;

describe("mending a plan", () => {
  test("changes what is wrong and leaves comments, order and quotes as they are", () => {
    const fixed = fix(
      `# 定稿前再看一遍\n标题：秋游方案   # 暂名\n'活动地点':  "植物园"\n一、活动目的: 亲近自然\n`,
    );
    expect(fixed?.after).toBe(
      `# 定稿前再看一遍\n标题: 秋游方案   # 暂名\n'活动地点':  "植物园"\n活动目的: 亲近自然\n`,
    );
    expect(fixed?.mended).toBe(2);
    expect(fixed?.checked.diagnostics).toEqual([]);
  });

  test("keeps CRLF, also where it puts lines in, and a byte order mark", () => {
    const fixed = fix(
      "\ufeff标题: 秋游方案\r\n要求:\r\n  1、准时集合\r\n  2、听从指挥\r\n  3、注意安全\r\n活动地点：植物园\r\n",
    );
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(fixed?.bytes)).toBe(
      "\ufeff标题: 秋游方案\r\n要求:\r\n  - 准时集合\r\n  - 听从指挥\r\n  - 注意安全\r\n活动地点: 植物园\r\n",
    );
  });

  test("goes on until mistakes that stand inside one another are gone", () => {
    const fixed = fix("标题：秋游方案\n要求：\n  -准时\n  -**安全**第一\n");
    expect(fixed?.after).toBe("标题: 秋游方案\n要求:\n  - 准时\n  - '**安全**第一'\n");
  });

  test("mends what YAML cannot read before anything else", () => {
    const fixed = fix("标题：秋游方案\n一、活动目的: 亲近自然\n");
    expect(fixed?.rounds.length).toBe(2);
    expect(fixed?.rounds[0]?.[0]?.text).toContain(": ");
    expect(fixed?.after).toBe("标题: 秋游方案\n活动目的: 亲近自然\n");
  });

  test("leaves out a fix that would make a new mistake, and makes the others", () => {
    const text = "标题：秋游方案\n活动地点: 植物园\n";
    const spoilt = (bytes: Uint8Array): Checked => {
      const checked = check(bytes);
      const [first] = checked.diagnostics;
      const place = new TextDecoder().decode(bytes).indexOf("地点: ") + 2;
      const source = first?.source;
      if (!source || place < 2) return checked;
      const edits = [{ range: { start: place, end: place + 2 }, text: "：" }];
      const wrong = { ...first, code: "yaml/too-eager", range: { start: place, end: place }, fix: { edits } };
      return { ...checked, diagnostics: [wrong, ...checked.diagnostics] };
    };
    expect(fixBytes(encode(text), spoilt(encode(text)), spoilt)?.after).toBe(
      "标题: 秋游方案\n活动地点: 植物园\n",
    );
  });

  test("has nothing to do with what is right, nor with bytes that are no text", () => {
    expect(fix("标题: 秋游方案\n活动地点: 植物园\n")).toBeUndefined();
    const gbk = new Uint8Array([0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xc7, 0xef, 0xd3, 0xce]);
    expect(fixBytes(gbk, check(gbk), check)).toBeUndefined();
  });
});

/** What hands and input methods put where it does not belong. */
const slips = fc.constantFrom(
  ..."：，“”‘’　\t-:#*&!|>@%`{}[]\"'、（）．０\u0007\u200b😀".split(""),
  ...[": ", "- ", "\n", "\r\n", "  ", "{{", "| ", "1,000", "\n\t", "一、", "...", "--", ", ", "?", "  "],
);
const slip = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(3), insert: slips });

function mutated(text: string, slipped: readonly { at: number; remove: number; insert: string }[]): string {
  return slipped.reduce((result, { at, remove, insert }) => {
    const start = Math.floor(at * result.length);
    return result.slice(0, start) + insert + result.slice(start + remove);
  }, text);
}

/** What edits leave alone: the text without the places that they touch. */
function untouched(text: string, edits: readonly Edit[]): string {
  return applyEdits(
    text,
    edits.map(({ range }) => ({ range, text: "" })),
  );
}

function expectSound(text: string): void {
  const before = check(encode(text));
  const fixed = fixBytes(encode(text), before, check);
  if (fixed === undefined) return;
  expect(errors(fixed.checked)).toBeLessThanOrEqual(errors(before));
  // Every round keeps what its edits do not touch, and the rounds lead from the old text to the new.
  let current = fixed.before;
  for (const edits of fixed.rounds) {
    const next = applyEdits(current, edits);
    let shift = 0;
    const put = [...edits]
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
      .map(({ range, text: by }) => {
        const start = range.start + shift;
        shift += by.length - (range.end - range.start);
        return { range: { start, end: start + by.length }, text: "" };
      });
    expect(untouched(next, put)).toBe(untouched(current, edits));
    current = next;
  }
  expect(current).toBe(fixed.after);
  expect(fixBytes(fixed.bytes, fixed.checked, check)).toBeUndefined();
}

describe("whatever is typed into", () => {
  test.each([
    "examples/秋季研学.yaml",
    "test/fixtures/yaml/many.yaml",
    "test/fixtures/yaml/folded-lines.yaml",
  ])(
    "%s, mending loses nothing, makes nothing worse and is done at once",
    (path) => {
      const text = readFileSync(path, "utf8").slice(0, 2_500);
      fc.assert(
        fc.property(fc.array(slip, { minLength: 1, maxLength: 5 }), (slipped) =>
          expectSound(mutated(text, slipped)),
        ),
        { seed: 20261023, numRuns: 40 },
      );
    },
    60_000,
  );
});
