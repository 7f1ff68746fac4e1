import { describe, expect, it } from "vitest";
import { spareSpacing } from "../../src/import/read/doc-deletions.ts";

/** Properties one behind the other: the code, then its value. */
function properties(...parts: readonly (readonly [code: number, ...value: number[]])[]): Buffer {
  return Buffer.from(parts.flatMap(([code, ...value]) => [code & 0xff, code >> 8, ...value]));
}

describe("what the library would take for a deletion", () => {
  it("is made even: the spacing of characters, behind values of any length", () => {
    const given = properties([0x4a43, 32, 0], [0x6870, 1, 1, 1, 1], [0xca78, 2, 1, 1], [0x8840, 7, 0]);
    const mended = properties([0x4a43, 32, 0], [0x6870, 1, 1, 1, 1], [0xca78, 2, 1, 1], [0x8840, 6, 0]);
    spareSpacing(given);
    expect(given).toEqual(mended);
  });

  it("stays what it is where the deletion is tracked", () => {
    const given = properties([0x0800, 1], [0x0835, 1]);
    const before = Buffer.from(given);
    spareSpacing(given);
    expect(given).toEqual(before);
  });

  it("ends with what is cut off", () => {
    const given = properties([0x8840, 7]).subarray(0, 2);
    expect(() => spareSpacing(given)).not.toThrow();
  });
});
