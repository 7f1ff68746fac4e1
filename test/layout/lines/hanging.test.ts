import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/layout/content.ts";
import { setLines } from "../lines.ts";

/** The lines of a text where marks may hang: what they hold and where they end, in characters. */
function hung(text: string, measure: number, options: Partial<Passage> = {}): (readonly [string, number])[] {
  return setLines(text, measure, options, true).map(({ text: line, end }) => [line, end / 10] as const);
}

describe("a mark at a line's end that hangs", () => {
  it("stands outside a line that is full without it", () => {
    expect(hung("今天我们去敬老院，陪老人聊天。", 8)).toEqual([
      ["今天我们去敬老院，", 9],
      ["陪老人聊天。", 6],
    ]);
  });

  it("stays inside where it has room", () => {
    expect(hung("今天我们去敬老，陪爷爷奶奶", 8)[0]).toEqual(["今天我们去敬老，", 8]);
  });

  it("leaves the line stretched to the measure, the mark beyond it", () => {
    expect(hung("今天8点去敬老院，陪老人聊天。", 7)[0]).toEqual(["今天8点去敬老", 7]);
    expect(hung("今天8点去敬老院，陪老人聊天。", 8)[0]).toEqual(["今天8点去敬老院，", 9]);
  });

  it("ends a paragraph that would need another line for it", () => {
    expect(hung("今天我们去敬老院。", 8)).toEqual([["今天我们去敬老院。", 9]]);
    expect(hung("今天我们去敬老院。\n回来", 8)).toEqual([
      ["今天我们去敬老院。", 9],
      ["回来", 2],
    ]);
  });

  it("does not hang where a closing mark follows, nor does one that closes", () => {
    expect(hung("老师说：“我们去敬老院。”大家很高兴", 12)[0]?.[1]).toBe(12);
    expect(hung("我们读了《西游记》大家", 8)[0]).toEqual(["我们读了《西游记》", 8]);
  });

  it("does not hang unless the style says so", () => {
    const lines = setLines("今天我们去敬老院，陪老人聊天。", 8).map(({ text }) => text);
    expect(lines).toEqual(["今天我们去敬老", "院，陪老人聊天。"]);
  });
});
