import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasTool } from "../tools.ts";
import { contents, here, leavesToCi, run, runners, schoolFolder } from "./runner.ts";

// The command under Windows' own Node, by Wine. Debian's Wine cannot start 24 and 26, which reserve memory in
// a way that it does not know.

const render = ["render", "*.yaml", "--format", "docx,pdf,html,txt"];

let folder = "";
let expected: Readonly<Record<string, string>> = {};

beforeAll(() => {
  folder = schoolFolder();
  run(here, folder, [...render, "--out", "这里"]);
  expected = contents(join(folder, "这里"));
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

describe.runIf(hasTool("wine")).each(runners("windows"))("$name", (runner) => {
  const own = (name: string): string => `${name}-${runner.name}`;

  test("prints the bytes of Linux: wildcards, back slashes, several threads", () => {
    const once = run(runner, folder, [...render, "--out", `出\\${own("一")}`], { PLAN_CODE_CACHE: "off" });
    expect(once.code, once.said).toBe(0);
    expect(contents(join(folder, "出", own("一")))).toEqual(expected);
    const words = ["render", ".\\*.yaml", "--format", "docx,pdf,html,txt", "--jobs", "2", "--out", own("二")];
    const twice = run(runner, folder, words);
    expect(twice.code, twice.said).toBe(0);
    expect(contents(join(folder, own("二")))).toEqual(expected);
  });

  test("mends CRLF and keeps it", () => {
    const name = `${own("秋游")}.yml`;
    writeFileSync(join(folder, name), "标题：秋游方案\r\n活动地点: 植物园\r\n");
    const { said } = run(runner, folder, ["check", name, "--fix"]);
    expect(readFileSync(join(folder, name), "utf8"), said).toBe("标题: 秋游方案\r\n活动地点: 植物园\r\n");
  });

  test("leaves a document alone that may not be written, and says so in a sentence", () => {
    const name = own("只读");
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "计划.yml"), "标题: 秋游方案\n活动地点: 植物园\n");
    writeFileSync(join(folder, name, "计划.txt"), "别人的文件");
    chmodSync(join(folder, name, "计划.txt"), 0o444);
    const { code, said } = run(runner, folder, ["render", `${name}\\计划.yml`, "--format", "txt"]);
    expect(code).not.toBe(0);
    expect(said).toMatch(/计划\.txt/u);
    expect(said).not.toMatch(/EPERM|EACCES|EBUSY|\bat .*\(/u);
    expect(readFileSync(join(folder, name, "计划.txt"), "utf8")).toBe("别人的文件");
  });

  test("writes below a path longer than 260 characters", () => {
    const deep = [own("长"), ...Array.from({ length: 6 }, () => "很长的文件夹名字".repeat(6))];
    mkdirSync(join(folder, own("长")), { recursive: true });
    const { code, said } = run(runner, folder, [
      "render",
      "读书节.yaml",
      "--format",
      "txt",
      "--out",
      deep.join("\\"),
    ]);
    expect(code, said).toBe(0);
    expect(existsSync(join(folder, ...deep, "读书节.txt"))).toBe(true);
  });

  test.each(["con", "aux", "nul"])("says in a sentence that there is no plan named %s.yaml", (name) => {
    const { code, said } = run(runner, folder, ["check", `${name}.yaml`]);
    expect(code, said).toBeGreaterThan(0);
    expect(code, said).toBeLessThan(70);
    expect(said).not.toMatch(/EISDIR|ENOENT|EINVAL|\bat .*\(/u);
  });
});

if (leavesToCi("windows"))
  test("a machine without these versions leaves them to CI", () => {
    expect(process.env.CI).toBeUndefined();
  });
