import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildCommand } from "../../scripts/bundle.ts";
import { planTitled } from "./run-plan.ts";

let folder = "";
let cache = "";
let own = "";

beforeAll(async () => {
  mkdirSync("build", { recursive: true });
  folder = mkdtempSync(join("build", "launch-"));
  cache = join(folder, "dist", "cache");
  own = join(folder, "own");
  for (const part of ["bin", "package.json", "templates"])
    cpSync(part, join(folder, part), { recursive: true });
  writeFileSync(join(folder, "春游.yaml"), planTitled("春游方案"));
  await buildCommand(join(folder, "dist"));
  symlinkSync(resolve("build/fonts"), join(folder, "dist", "fonts"), "junction");
});
beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  rmSync(own, { recursive: true, force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plan(words: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
  const env = { ...process.env, NODE_OPTIONS: "", XDG_CACHE_HOME: join(process.cwd(), own), ...environment };
  return execFileSync(process.execPath, [join("bin", "plan.js"), ...words], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
}

const check = ["check", "春游.yaml"] as const;

function kept(): readonly string[] {
  return existsSync(cache) ? readdirSync(cache).sort() : [];
}

describe("the compiled code that a run leaves for the next", () => {
  test("lies beside the bundle, a file for each pack that was needed", () => {
    const first = plan(check);
    const files = kept();
    expect(files.map((file) => file.split("-")[0])).toEqual(["check", "start"]);
    const before = files.map((file) => readFileSync(join(cache, file)));
    expect(plan(check)).toBe(first);
    expect(files.map((file) => readFileSync(join(cache, file)))).toEqual(before);
  });

  test("serves runs of every length, whichever came first", () => {
    plan(["render", "春游.yaml", "--format", "txt"]);
    const before = kept().map((file) => [file, statSync(join(cache, file)).mtimeMs]);
    expect(before.map(([file]) => String(file).split("-")[0])).toEqual(
      expect.arrayContaining(["check", "render", "start", "web"]),
    );
    plan(check);
    plan(["render", "春游.yaml", "--format", "txt", "--rebuild"]);
    // What V8 refuses, a run makes anew.
    expect(kept().map((file) => [file, statSync(join(cache, file)).mtimeMs])).toEqual(before);
  });

  test("holds what any of the runs has called, whichever came first", () => {
    const size = (pack: string): number =>
      kept().reduce(
        (sum, file) => sum + (file.startsWith(`${pack}-`) ? statSync(join(cache, file)).size : 0),
        0,
      );
    plan(["--version"]);
    const start = size("start");
    plan(check);
    const afterCheck = size("check");
    expect(size("start")).toBeGreaterThan(start);
    plan(["render", "春游.yaml", "--format", "docx"]);
    const render = size("render");
    plan(["render", "春游.yaml", "--format", "pdf"]);
    expect(size("check")).toBeGreaterThan(afterCheck);
    expect(size("render")).toBeGreaterThan(render);
  });

  test("is passed over and made anew where it is damaged", () => {
    const expected = plan(check);
    for (const at of [0.05, 0.3, 0.6, 0.95]) {
      for (const file of kept()) {
        const bytes = readFileSync(join(cache, file));
        bytes.fill(0x55, Math.floor(bytes.length * at), Math.floor(bytes.length * at) + 64);
        writeFileSync(join(cache, file), bytes);
      }
      expect(plan(check), `damaged at ${at}`).toBe(expected);
    }
    for (const file of kept()) {
      const bytes = readFileSync(join(cache, file));
      for (const half of [bytes.subarray(0, bytes.length / 2), bytes.subarray(0, 101), Buffer.alloc(0)]) {
        writeFileSync(join(cache, file), half);
        expect(plan(check), `${half.length} bytes of ${file}`).toBe(expected);
      }
    }
    for (const file of kept()) {
      const bytes = readFileSync(join(cache, file));
      expect(bytes.subarray(0, bytes.length / 2).equals(bytes.subarray(bytes.length / 2)), file).toBe(true);
    }
  });

  test("of another program under the right name is refused by V8", () => {
    const expected = plan(check);
    const [one = "", other = ""] = kept();
    writeFileSync(join(cache, one), readFileSync(join(cache, other)));
    expect(plan(check)).toBe(expected);
  });

  test("lies in the user's own folder where the package cannot be written", () => {
    writeFileSync(cache, "");
    const expected = plan(check);
    expect(readdirSync(join(own, "activity-plan"))).toHaveLength(2);
    expect(plan(check)).toBe(expected);
  });

  test("is missed in silence where nothing can be written", () => {
    writeFileSync(cache, "");
    writeFileSync(own, "");
    expect(plan(check)).toContain("检查完毕");
    expect(plan(["--version"])).toMatch(/^\d/);
  });

  test("is kept apart for other flags of Node, and not at all where that is asked for", () => {
    plan(["--version"], { PLAN_CODE_CACHE: "off" });
    expect(kept()).toEqual([]);
    plan(["--version"]);
    plan(["--version"], { NODE_OPTIONS: "--max-old-space-size=512" });
    expect(kept()).toHaveLength(2);
  });
});
