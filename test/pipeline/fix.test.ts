import { describe, expect, test } from "vitest";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { type Fixed, fixBytes } from "../../src/pipeline/fix.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = (bytes: Uint8Array): Checked => checkBytes(bytes, "方案.yaml");
const fix = (text: string): Fixed | undefined => fixBytes(encode(text), check(encode(text)), check);

describe("mending a plan", () => {
  test("changes what is wrong and leaves comments, order and quotes as they are", () => {
    const fixed = fix(
      `# 定稿前再看一遍\n标题：秋日方案   # 暂名\n'活动地点':  "植物园"\n一、活动目的: 亲近自然\n`,
    );
    expect(fixed?.after).toBe(
      `# 定稿前再看一遍\n标题: 秋日方案   # 暂名\n'活动地点':  "植物园"\n活动目的: 亲近自然\n`,
    );
    expect(fixed?.mended).toBe(2);
    expect(fixed?.checked.diagnostics).toEqual([]);
  });

  test("keeps CRLF, also where it puts lines in, and a byte order mark", () => {
    const fixed = fix(
      "\ufeff标题: 秋日方案\r\n要求:\r\n  1、准时集合\r\n  2、听从指挥\r\n  3、注意安全\r\n活动地点：植物园\r\n",
    );
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(fixed?.bytes)).toBe(
      "\ufeff标题: 秋日方案\r\n要求:\r\n  - 准时集合\r\n  - 听从指挥\r\n  - 注意安全\r\n活动地点: 植物园\r\n",
    );
  });

  test("goes on until mistakes that stand inside one another are gone", () => {
    const fixed = fix("标题：秋日方案\n要求：\n  -准时\n  -**安全**第一\n");
    expect(fixed?.after).toBe("标题: 秋日方案\n要求:\n  - 准时\n  - '**安全**第一'\n");
  });

  test("mends what YAML cannot read before anything else", () => {
    const fixed = fix("标题：秋日方案\n一、活动目的: 亲近自然\n");
    expect(fixed?.rounds.length).toBe(2);
    expect(fixed?.rounds[0]?.[0]?.text).toContain(": ");
    expect(fixed?.after).toBe("标题: 秋日方案\n活动目的: 亲近自然\n");
  });

  test("leaves out a fix that would make a new mistake, and makes the others", () => {
    const text = "标题：秋日方案\n活动地点: 植物园\n";
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
      "标题: 秋日方案\n活动地点: 植物园\n",
    );
  });

  test("has nothing to do with what is right, nor with bytes that are no text", () => {
    expect(fix("标题: 秋日方案\n活动地点: 植物园\n")).toBeUndefined();
    const gbk = new Uint8Array([0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xc7, 0xef, 0xd3, 0xce]);
    expect(fixBytes(gbk, check(gbk), check)).toBeUndefined();
  });
});
