import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generated } from "../../scripts/generated.ts";

describe("generated files are fresh; if not, run npm run generate", () => {
  test.each(Object.entries(generated))("%s", (path, make) => {
    const text = readFileSync(path, "utf8");
    expect(make(text) === text).toBe(true);
  });
});
