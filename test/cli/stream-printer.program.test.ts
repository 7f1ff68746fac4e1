import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-print-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs some lines with `out` and `err`, printers of a process of its own. */
function printing(lines: string, out: number | "pipe" = "pipe"): ReturnType<typeof spawnSync> {
  const script = `
    import { printerOf } from ${JSON.stringify(resolve("src/cli/host/stream-printer.ts"))};
    const out = printerOf(1), err = printerOf(2);
    ${lines}`;
  const args = ["--import", "tsx", "--input-type=module", "-e", script];
  return spawnSync(process.execPath, args, {
    stdio: ["ignore", out, "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
}

describe("what is printed", () => {
  test("reaches a pipe whole and in order, and no terminal is seen", () => {
    const { stdout, stderr, status } = printing(`
      for (let at = 0; at < 2000; at++) out.write("第" + at + "条：秋游方案检查完毕。".repeat(20) + "\\n");
      err.write(String(out.isTerminal) + out.columns + (printerOf(1) === out));
      process.exitCode = 1;`);
    const lines = String(stdout).trimEnd().split("\n");
    expect(lines.map((line) => /^第(\d+)条/.exec(line)?.[1])).toEqual(
      Array.from({ length: 2000 }, (_, at) => `${at}`),
    );
    expect(lines.every((line) => line.endsWith("秋游方案检查完毕。"))).toBe(true);
    expect({ stderr, status }).toEqual({ stderr: "false80true", status: 1 });
  });

  test("reaches a file", () => {
    const file = join(folder, "报告.txt");
    const handle = openSync(file, "w");
    printing(`out.write("没有发现"); out.write("问题\\n");`, handle);
    closeSync(handle);
    expect(readFileSync(file, "utf8")).toBe("没有发现问题\n");
  });

  test("ends in the code for files where the disk is full", () => {
    if (!existsSync("/dev/full")) return console.warn("no device that is always full on this machine");
    const handle = openSync("/dev/full", "w");
    const { stderr, status } = printing(
      `out.write("没有发现问题\\n"); out.write("再见\\n"); process.exitCode = 0;`,
      handle,
    );
    closeSync(handle);
    expect({ stderr, status }).toEqual({ stderr: "", status: 3 });
  });
});
