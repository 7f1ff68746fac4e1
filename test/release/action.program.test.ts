import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

// The steps of the action in the shell that GitHub gives them.

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action = parse(readFileSync("action.yml", "utf8"));
let folder = "";

/** Runs a step as GitHub's runner does, with the action's own settings where none is given. */
function step(name: string, given: Readonly<Record<string, string>>): { code: number | null; said: string } {
  const found = (action.runs.steps as Step[]).find((each) => each.name === name);
  const settings = Object.entries(found?.env ?? {}).map(([variable, value]) => {
    const [, input = ""] = /inputs\.([\w-]+)/u.exec(value) ?? [];
    return [variable, given[input] ?? action.inputs[input].default];
  });
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", found?.run ?? "exit 99"],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        ...Object.fromEntries(settings),
        PATH: `${join(folder, ".bin")}:${process.env.PATH}`,
        PLAN_LANG: "zh",
      },
    },
  );
  return { code: status, said: stdout + stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-action-"));
  mkdirSync(join(folder, ".bin"));
  writeFileSync(
    join(folder, ".bin/plan"),
    `#!/bin/sh\nexec '${process.execPath}' '${resolve("bin/plan.js")}' "$@"\n`,
  );
  chmodSync(join(folder, ".bin/plan"), 0o755);
  for (const name of ["三年级 组", "四年级"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "三年级 组/秋游.yaml"), "标题: 秋游方案\n活动地点: 植物园\n");
  writeFileSync(join(folder, "四年级/秋游.yaml"), "标题: 秋游方案\n活动时间: 2026年10月23日（星期四）\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the action", () => {
  test("checks every folder it is given, one a line, and marks what is wrong", () => {
    const { code, said } = step("Check", { path: "三年级 组\n四年级\n" });
    expect(code).toBe(1);
    expect(said).toContain("::error file=四年级/秋游.yaml,line=2");
    expect(existsSync(join(folder, "out/plan-check.sarif"))).toBe(true);
    expect(step("Check", { path: "三年级 组" }).code).toBe(0);
  });

  test("takes what it is given for names, whatever a shell would make of it", () => {
    const { code } = step("Check", { path: '$(touch taken); "`touch taken`' });
    expect(code).not.toBe(0);
    expect(existsSync(join(folder, "taken"))).toBe(false);
  });

  test("prints", () => {
    expect(step("Print", { format: "pdf,txt" }).code).toBe(0);
    expect(existsSync(join(folder, "out/三年级 组/秋游.pdf"))).toBe(true);
    expect(existsSync(join(folder, "out/三年级 组/秋游.txt"))).toBe(true);
    expect(step("Print", { final: "true" }).code).not.toBe(0);
  });
});
