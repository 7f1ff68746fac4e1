import { createHash } from "node:crypto";
import { gunzipSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { deflate } from "../../src/write/deflate.ts";

/** Bytes that repeat a little, so many. */
function sample(size: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 24) % 40;
  });
}

test.each([0, 1, 65_535, 65_536, 65_537, 400_000])("%i bytes come back as they were", (size) => {
  const bytes = sample(size);
  for (const level of [1, 6, 9]) {
    expect(Buffer.compare(inflateSync(deflate(bytes, level)), bytes)).toBe(0);
    expect(Buffer.compare(gunzipSync(deflate(bytes, level, "gzip")), bytes)).toBe(0);
  }
  expect(deflate(bytes, 9).length).toBeLessThan(size * 0.8 + 20);
});

test("the same bytes are made under every version of Node", () => {
  const digest = (level: number): string =>
    createHash("sha256")
      .update(deflate(sample(200_000), level))
      .digest("hex")
      .slice(0, 16);
  expect([1, 6].map(digest)).toEqual(["6826b6f06be64da3", "dbb9fede6cb3d4f6"]);
});
