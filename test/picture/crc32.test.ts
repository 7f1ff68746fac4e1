import { expect, test } from "vitest";
import { crc32 } from "../../src/picture/crc32.ts";

test.each([
  ["", 0],
  ["123456789", 0xcbf43926],
  ["IEND", 0xae426082],
])("the check sum of %j", (text, sum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum);
});
