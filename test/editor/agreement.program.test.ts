import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource, pointAt } from "../../src/source/source.ts";
import { type EditorServer, startEditorServer } from "./language-server.ts";

// The editor and the command must not contradict each other: what one underlines the other refuses.

let server: EditorServer;
beforeAll(async () => {
  server = await startEditorServer();
});
afterAll(async () => {
  await server.stop();
});

function errorLines(path: string, text: string): readonly number[] {
  const source = createSource(path, text);
  return checkSource(source)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ range }) => pointAt(source, range.start).line);
}

const good = [...globSync("test/fixtures/schema/good/*.yaml"), ...globSync("examples/**/*.yaml")].sort();
const bad = globSync("test/fixtures/schema/bad/*.yaml").sort();

describe("the editor is silent about good plans", () => {
  test.each(good)("%s", async (path) => {
    const text = readFileSync(path, "utf8");
    expect(await server.open(path, withoutSchemaLine(text))).toEqual([]);
    expect(errorLines(path, text)).toEqual([]);
  });
});

describe("the editor refuses what the command refuses", () => {
  test.each(bad)("%s", async (path) => {
    const text = readFileSync(path, "utf8");
    const found = await server.open(path, text);
    expect(found.length).toBeGreaterThan(0);
    expect(errorLines(path, text).length).toBeGreaterThan(0);
  });
});

test("the editor offers fields in Chinese and the keys of a row", async () => {
  const text = "标题: 秋游方案\n\n物资:\n  - \n";
  await server.open("新方案.yaml", text);
  const fields = (await server.complete("新方案.yaml", 1, 0)).map(({ label }) => label);
  expect(fields).toEqual(expect.arrayContaining(["活动时间", "活动地点", "注意事项"]));
  const keys = (await server.complete("新方案.yaml", 3, 4)).map(({ label }) => label);
  expect(keys).toEqual(expect.arrayContaining(["物品", "数量", "负责人"]));
});

/** The first line names the schema by a path from the file; the server here is told it directly. */
function withoutSchemaLine(text: string): string {
  return text.replace(/^# yaml-language-server:.*$/mu, "#");
}
