import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasColour } from "../../src/cli/host/colour.ts";
import { HostError } from "../../src/cli/host/host.ts";
import { createNodeHost } from "../../src/cli/host/node-host.ts";
import { createMemoryHost } from "./memory-host.ts";

const host = createNodeHost();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The code of the refusal that some work ends in. */
function refusal(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof HostError) return `${error.action} ${error.code}`;
    throw error;
  }
  return "none";
}

describe("the host on this machine", () => {
  test("puts a file in the place of another and leaves nothing else behind", () => {
    const file = join(folder, "秋游.docx");
    host.writeAtomic(file, bytes("第一版"));
    host.writeAtomic(file, bytes("第二版"));
    expect(readFileSync(file, "utf8")).toBe("第二版");
    expect(readdirSync(folder)).toEqual(["秋游.docx"]);
  });

  test("a write that fails leaves the old file and no half of the new one", () => {
    mkdirSync(join(folder, "秋游.docx"));
    writeFileSync(join(folder, "秋游.docx", "旧"), "旧");
    expect(refusal(() => host.writeAtomic(join(folder, "秋游.docx"), bytes("新")))).toMatch(
      /^write (EISDIR|ENOTEMPTY|EPERM)$/,
    );
    expect(readdirSync(folder)).toEqual(["秋游.docx"]);
    expect(refusal(() => host.writeAtomic(join(folder, "没有", "秋游.docx"), bytes("新")))).toBe(
      "write ENOENT",
    );
  });

  test("writes through a link to the file behind it", () => {
    writeFileSync(join(folder, "真.pdf"), "旧");
    symlinkSync(join(folder, "真.pdf"), join(folder, "链接.pdf"));
    host.writeAtomic(join(folder, "链接.pdf"), bytes("新"));
    expect(readFileSync(join(folder, "真.pdf"), "utf8")).toBe("新");
  });

  test("creates a file only where there is none", () => {
    const file = join(folder, "秋游.yaml");
    host.createFile(file, bytes("标题: 秋日"));
    expect(refusal(() => host.createFile(file, bytes("别的")))).toBe("write EEXIST");
    expect(readFileSync(file, "utf8")).toBe("标题: 秋日");
  });

  test("tells what stands at a path, and refuses in one way", () => {
    writeFileSync(join(folder, "a.yaml"), "标题: 秋日");
    expect([host.entry(folder), host.entry(join(folder, "a.yaml")), host.entry(join(folder, "b"))]).toEqual([
      "folder",
      "file",
      undefined,
    ]);
    expect(refusal(() => host.readFile(join(folder, "b")))).toBe("read ENOENT");
    expect(refusal(() => host.readFile(folder))).toBe("read EISDIR");
    expect(host.list(join(folder, "b"))).toEqual([]);
  });

  test("a folder that may not be listed holds nothing for a search of fonts", () => {
    const locked = join(folder, "锁");
    mkdirSync(locked);
    chmodSync(locked, 0);
    expect(["none", "list EACCES"]).toContain(refusal(() => void host.list(locked)));
    chmodSync(locked, 0o700);
  });

  test("reads a file piece by piece", () => {
    writeFileSync(join(folder, "字体.ttf"), "0123456789");
    const file = host.openFile(join(folder, "字体.ttf"));
    expect(file?.size).toBe(10);
    expect(new TextDecoder().decode(file?.read(3, 4))).toBe("3456");
    expect(file?.read(8, 10).length).toBe(2);
    expect(host.openFile(join(folder, "没有.ttf"))).toBeUndefined();
  });

  test("finds files by pattern, sorted, and leaves ignored folders out", async () => {
    for (const name of ["乙.yaml", "甲.yml", "out/丙.yaml", "下/丁.yaml"]) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), "");
    }
    const found = await host.glob("**/*.{yaml,yml}", folder, ["**/out/**"]);
    expect(found.map((file) => file.slice(folder.length + 1))).toEqual(["下/丁.yaml", "乙.yaml", "甲.yml"]);
  });

  test("finds the package's own files", () => {
    expect(host.entry(join(host.packageFolder, "schemas", "plan.schema.json"))).toBe("file");
  });
});

describe("colour", () => {
  const world = (environment: Record<string, string>, outputIsTerminal = true): boolean => {
    const memory = createMemoryHost({ environment, outputIsTerminal });
    return hasColour(memory, memory.out);
  };
  test("is for terminals, and the environment decides", () => {
    expect(world({})).toBe(true);
    expect(world({}, false)).toBe(false);
    expect(world({ NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
    expect(world({ NO_COLOR: "" })).toBe(true);
    expect(world({ FORCE_COLOR: "1" }, false)).toBe(true);
    expect(world({ FORCE_COLOR: "0" })).toBe(false);
    expect(world({ TERM: "dumb" })).toBe(false);
  });
});
