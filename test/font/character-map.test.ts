import { describe, expect, test } from "vitest";
import { characterMapTable } from "../../scripts/fonts/tables.ts";
import { readCharacterMap } from "../../src/font/character-map.ts";

/** A format 4 table: 一 丁 by delta, A B C by an array of glyphs with a hole. */
function segmentTable(): Uint8Array {
  const segments = [
    { first: 0x41, last: 0x43, delta: 0, range: 6 },
    { first: 0x4e00, last: 0x4e01, delta: (100 - 0x4e00) & 0xffff, range: 0 },
    { first: 0xffff, last: 0xffff, delta: 1, range: 0 },
  ];
  const words = [4, 16 + 8 * 3 + 6, 0, 6, 4, 1, 2];
  words.push(...segments.map(({ last }) => last), 0, ...segments.map(({ first }) => first));
  words.push(...segments.map(({ delta }) => delta), ...segments.map(({ range }) => range), 7, 0, 9);
  const table = Buffer.alloc(12 + 2 * words.length);
  [0, 1, 3, 1, 0, 12].forEach((word, i) => {
    table.writeUInt16BE(word, 2 * i);
  });
  words.forEach((word, i) => {
    table.writeUInt16BE(word, 12 + 2 * i);
  });
  return table;
}

describe("the character map", () => {
  test("of format 12 finds every character of its groups and no other", () => {
    const glyphOf = readCharacterMap(characterMapTable([0x41, 0x42, 0x4e00, 0x20bb7]));
    expect([0x41, 0x42, 0x43, 0x4e00, 0x4e01, 0x20bb7, 0x20bb8, 0].map(glyphOf)).toEqual([
      1, 2, 0, 3, 0, 4, 0, 0,
    ]);
  });

  test("of format 4 reads deltas and arrays", () => {
    const glyphOf = readCharacterMap(segmentTable());
    expect([0x41, 0x42, 0x43, 0x44, 0x4e00, 0x4e01, 0x20bb7].map(glyphOf)).toEqual([7, 0, 9, 0, 100, 101, 0]);
  });

  test("that is broken or empty finds nothing", () => {
    expect(readCharacterMap(new Uint8Array(0))(0x41)).toBe(0);
    const cut = characterMapTable([0x41, 0x4e00]).slice(0, 40);
    expect(readCharacterMap(cut)(0x4e00)).toBe(0);
    for (let length = 0; length < segmentTable().length; length++) {
      expect([0, 100]).toContain(readCharacterMap(segmentTable().slice(0, length))(0x4e00));
    }
  });
});
