import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The package as somebody else gets it: packed, installed in an empty folder without a network, run there.

let home = "";
let installed = "";

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: home, encoding: "utf8", shell: process.platform === "win32" });
}

function plan(...args: readonly string[]): string {
  return run(process.execPath, join(installed, "bin/plan.js"), ...args);
}

beforeAll(() => {
  expect(existsSync("dist/plan.cjs"), "built").toBe(true);
  home = mkdtempSync(join(tmpdir(), "plan-package-"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--silent", "--pack-destination", home], {
      encoding: "utf8",
      shell: process.platform === "win32",
    }),
  ) as { filename: string }[];
  run("npm", "init", "--yes", "--silent");
  run("npm", "install", "--offline", "--no-audit", "--no-fund", "--silent", `./${packed?.filename ?? ""}`);
  installed = join(home, "node_modules/activity-plan");
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("the installed package", () => {
  test("brings nothing else with it and stays under 80 MB", () => {
    expect(run("npm", "ls", "--all", "--parseable").trim().split("\n")).toHaveLength(2);
    const bytes = Number(run("du", "-sk", "node_modules").split("\t")[0]) * 1024;
    expect(bytes).toBeLessThan(80_000_000);
  });

  test("has its fonts and everybody's licences", () => {
    for (const file of [
      "dist/fonts/song.ttf",
      "dist/fonts/fang.ttf",
      "dist/fonts/LICENSES.md",
      "dist/THIRD-PARTY-LICENSES.txt",
      "LICENSE",
    ]) {
      expect(statSync(join(installed, file)).size, file).toBeGreaterThan(500);
    }
    const licences = readFileSync(join(installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    expect(licences).toContain("| fang.ttf | FandolFang |");
    expect(licences).toContain("if you create a document which uses this font");
  });

  test("makes a plan, checks it, and prints it to Word and PDF", () => {
    plan("new", "春游.yaml", "--kind", "outing", "--title", "春游活动方案", "--yes");
    expect(plan("check", "春游.yaml")).toContain("left-over/todo");
    plan("render", "春游.yaml");
    expect(readFileSync(join(home, "春游.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(readFileSync(join(home, "春游.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("prints the same bytes as the checkout", () => {
    cpSync("examples/秋季研学.yaml", join(home, "秋季研学.yaml"));
    for (const folder of ["图片", "名单"])
      cpSync(`examples/${folder}`, join(home, folder), { recursive: true });
    plan("render", "秋季研学.yaml");
    execFileSync(process.execPath, [
      "bin/plan.js",
      "render",
      "examples/秋季研学.yaml",
      "--out",
      join(home, "again"),
    ]);
    for (const file of ["秋季研学.docx", "秋季研学.pdf"]) {
      expect(
        Buffer.compare(readFileSync(join(home, file)), readFileSync(join(home, "again", file))),
        file,
      ).toBe(0);
    }
  });
});
