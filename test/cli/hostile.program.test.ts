import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createNodeHost } from "../../src/cli/host/node-host.ts";
import { runOn, runPlan } from "./run-plan.ts";

const posix = process.platform !== "win32";
if (!posix) console.warn("Windows has no named pipes in folders: those tests are left to the others");

let folder = "";

/** Runs `plan` in the folder on the real disk, and gives what it says. */
async function ran(...words: string[]): Promise<{ code: number; said: string }> {
  let said = "";
  const write = (text: string): void => {
    said += text;
  };
  const printer = { isTerminal: false, columns: 80, write };
  const host = { ...createNodeHost(), cwd: folder, out: printer, err: printer };
  const { code } = await runOn(Object.assign(host, { printed: { out: "", err: "" } }) as never, words);
  return { code, said };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-hostile-"));
  writeFileSync(join(folder, "秋游.yaml"), "标题: 秋游方案\n活动目的: 亲近自然。\n活动地点: 公园\n");
  mkdirSync(join(folder, "夹.yaml"));
  writeFileSync(join(folder, "大.yaml"), "");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(posix)("what is no file is not read, and nothing waits for it", () => {
  test("a named pipe to which nobody writes", async () => {
    execFileSync("mkfifo", [join(folder, "管道.yaml")]);
    const { code, said } = await ran("check", "管道.yaml");
    expect(code).toBe(3);
    expect(said).toContain("这是管道或设备，不是文件");
    // Found in a folder it is no plan either, and the others are checked.
    const all = await ran("check");
    expect(all.code).toBe(0);
    rmSync(join(folder, "管道.yaml"));
  });

  test("a pipe in the place of a document", async () => {
    execFileSync("mkfifo", [join(folder, "秋游.docx")]);
    const { code, said } = await ran("render", "秋游.yaml", "--format", "docx");
    expect(code).toBe(3);
    expect(said).toContain("这是管道或设备，不是文件");
    rmSync(join(folder, "秋游.docx"));
  });

  test("a device that never ends", async () => {
    const { code, said } = await ran("check", "/dev/zero");
    expect(code).toBe(3);
    expect(said).toContain("这是管道或设备，不是文件");
  });

  test("links that go round in a circle", async () => {
    symlinkSync("绕.yaml", join(folder, "绕.yaml"));
    symlinkSync(".", join(folder, "同一个"));
    const { code, said } = await ran("check", "绕.yaml");
    expect(code).toBe(3);
    expect(said).toContain("绕");
    expect((await ran("check")).code).toBe(0);
    rmSync(join(folder, "绕.yaml"));
    rmSync(join(folder, "同一个"));
  });
});

test("a folder with the name of a plan is a folder", async () => {
  const { code, said } = await ran("check", "夹.yaml");
  expect(code).toBe(3);
  expect(said).toContain("没有方案");
});

describe("control characters of names and values", () => {
  const name = "a\nb\u001b[31m.yaml";
  const files = { [name]: '标题: "秋\\r游\\e[31m"\nzzz\\r: 1\n人数: "a\\r\\nb"\n' };

  test.each(["pretty", "github", "sarif", "junit", "json"])("cannot act in the format %s", async (format) => {
    const { out, err } = await runPlan(["check", "--format", format], { files });
    expect(out + err).not.toMatch(/[\u001b\r]/u);
    expect(out + err).not.toMatch(/^b.{0,4}\[31m/mu);
  });

  test("nor in what render says", async () => {
    const plain = { [name]: "标题: 秋游方案\n活动目的: 亲近自然。\n活动地点: 公园\n" };
    const { out, err } = await runPlan(["render"], { files: plain });
    expect(out).toBe("已写出 a␊b␛[31m.docx\n已写出 a␊b␛[31m.pdf\n");
    expect(err).not.toContain("\u001b");
  });
});
