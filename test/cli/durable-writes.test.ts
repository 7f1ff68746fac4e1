import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";

const { synced } = vi.hoisted(() => ({ synced: vi.fn() }));

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const fsyncSync = (handle: number): void => {
    synced(handle);
    fs.fsyncSync(handle);
  };
  return { ...fs, fsyncSync };
});

let folder = "";
let createNodeHost: typeof import("../../src/cli/host/node-host.ts").createNodeHost;

beforeEach(async () => {
  // The modules that files before this one have loaded know the true node:fs.
  vi.resetModules();
  ({ createNodeHost } = await import("../../src/cli/host/node-host.ts"));
  folder = mkdtempSync(join(tmpdir(), "plan-durable-"));
  synced.mockClear();
});

afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => vi.resetModules());

test("a file that is written is on the disk before it takes its name: a power cut leaves the old one or the new one", () => {
  const host = createNodeHost();
  const file = join(folder, "方案.yaml");
  const bytes = new TextEncoder().encode("标题: 秋游\n");
  host.writeAtomic(file, bytes);
  expect(synced).toHaveBeenCalledTimes(1);
  expect(readFileSync(file, "utf8")).toBe("标题: 秋游\n");
  host.createFile(join(folder, "另一份.yaml"), bytes);
  expect(synced).toHaveBeenCalledTimes(2);
});

test("what can be made again is not waited for", () => {
  createNodeHost().writeAtomic(join(folder, "记录"), new Uint8Array([1]), false);
  expect(synced).not.toHaveBeenCalled();
});
