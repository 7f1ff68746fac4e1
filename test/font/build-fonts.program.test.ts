import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildFonts } from "../../scripts/fonts.ts";
import { shippedFolder } from "./shipped.ts";

const folder = mkdtempSync(join(tmpdir(), "plan-fonts-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("building twice gives the same bytes, and the second time writes nothing", async () => {
  await buildFonts(shippedFolder);
  await buildFonts(folder);
  const files = readdirSync(folder);
  expect(files).toContain("song.ttf");
  for (const file of files) {
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(shippedFolder, file))), file).toBe(true);
  }
  const before = files.map((file) => statSync(join(folder, file)).mtimeMs);
  await buildFonts(folder);
  expect(files.map((file) => statSync(join(folder, file)).mtimeMs)).toEqual(before);
});

test("all shipped faces together stay small", () => {
  const size = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(size).toBeLessThan(36 * 2 ** 20);
});
