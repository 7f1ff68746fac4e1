import { spawnSync } from "node:child_process";
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasTool } from "../tools.ts";
import { ask, hasNode, makePortable, open, visit } from "./portable.ts";

// The folder for Windows under Debian's Wine, through cmd as a double click goes.

const isPossible = hasTool("wine") && hasNode("windows-x64");

let below = "";
let folder = "";
const env = (): NodeJS.ProcessEnv => ({
  ...process.env,
  WINEDEBUG: "-all",
  NODE_SKIP_PLATFORM_CHECK: "1",
  // No browser is opened for the address.
  WINEDLLOVERRIDES: "winebrowser.exe=",
  PLAN_LANG: "zh",
  PLAN_CACHE: join(below, "cache"),
  LANG: "C.UTF-8",
});
/** From another folder; in a path with & that is not quoted twice, cmd itself would stumble. */
const starter = "windows-x64\\开始.cmd";
/** This machine's files are on the drive Z. */
const onZ = (path: string): string => `Z:${path.replaceAll("/", "\\")}`;

function run(cwd: string, ...words: readonly string[]): { code: number | null; said: string } {
  const file = join(below, "said.txt");
  const handle = openSync(file, "w");
  const { status } = spawnSync("wine", ["cmd", "/c", ...words], {
    cwd,
    env: env(),
    stdio: ["ignore", handle, handle],
  });
  closeSync(handle);
  return { code: status, said: readFileSync(file, "utf8") };
}

describe.runIf(isPossible)("the folder for Windows", () => {
  beforeAll(() => {
    below = mkdtempSync(join(tmpdir(), "plan-portable-"));
    folder = makePortable("windows-x64", below);
  });
  afterAll(() => rmSync(below, { recursive: true, force: true }));

  test("prints the bytes that the checkout prints, and hands on how a run ended", () => {
    const { code, said } = run(folder, "plan.cmd", "render", "示例\\读书节.yaml", "--out", "印好 的");
    expect(code, said).toBe(0);
    const here = join(below, "here");
    spawnSync(process.execPath, ["bin/plan.js", "render", "examples/读书节.yaml", "--out", here]);
    for (const name of ["读书节.docx", "读书节.pdf"])
      expect(readFileSync(join(folder, "印好 的", name)).equals(readFileSync(join(here, name))), name).toBe(
        true,
      );
    expect(run(folder, "plan.cmd", "check", "没有这份.yaml").code).toBe(3);
  });

  test("opens the studio on the folder it lies in, wherever it is started from", async () => {
    const studio = await open(["wine", "cmd", "/c", starter], {
      cwd: dirname(folder),
      env: env(),
      file: join(below, "studio.txt"),
    });
    const plans = await ask(studio.address, "plans", {});
    expect(plans.map(({ path }) => path)).toContain("示例/秋季研学.yaml");
    expect(plans.filter(({ path }) => !path.startsWith("示例/"))).toEqual([]);
    await visit(studio.address);
    expect(await studio.ended, studio.said()).toBe(0);
  });

  test("opens the studio on a folder that is dropped on it", async () => {
    const dropped = join(below, "我的 方案");
    mkdirSync(dropped);
    cpSync("examples/读书节.yaml", join(dropped, "读书节.yaml"));
    const studio = await open(["wine", "cmd", "/c", starter, onZ(dropped)], {
      cwd: dirname(folder),
      env: env(),
      file: join(below, "dropped.txt"),
    });
    expect((await ask(studio.address, "plans", {})).map(({ path }) => path)).toEqual(["读书节.yaml"]);
    await visit(studio.address);
    expect(await studio.ended, studio.said()).toBe(0);
  });
});

if (!isPossible)
  test("a machine without Wine leaves it to CI", () => {
    expect(process.env.CI).toBeUndefined();
  });
