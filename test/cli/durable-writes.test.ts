import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createNodeHost } from "../../src/cli/host/node-host.ts";

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

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-durable-"));
  synced.mockClear();
});

afterEach(() => rmSync(folder, { recursive: true }));

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
