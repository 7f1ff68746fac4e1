import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, fetched, hasNode, makePortable, open, visit } from "./portable.ts";

// The folder for Linux in a root that holds a shell and the libraries of C, and nothing else: no Node, no other
// program, no home; as somebody who may write nowhere but in /tmp.

const isPossible = process.platform === "linux" && process.getuid?.() === 0 && hasNode("linux-x64");
if (!isPossible) console.warn("Only root may change its root: the portable folder for Linux is left to CI");

let root = "";
let folder = "";

/** A command in that root. */
const inside = (command: string, ...words: readonly string[]): readonly string[] => [
  "/usr/sbin/chroot",
  "--userspec=65534:65534",
  root,
  `${folder.slice(root.length)}/${command}`,
  ...words,
];

function run(command: string, ...words: readonly string[]): { code: number | null; said: string } {
  const [first = "", ...rest] = inside(command, ...words);
  const { status, stdout, stderr } = spawnSync(first, rest, { cwd: "/", env: {}, encoding: "utf8" });
  return { code: status, said: stdout + stderr };
}

describe.runIf(isPossible)("the folder for Linux", () => {
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "plan-root-"));
    chmodSync(root, 0o755);
    folder = makePortable("linux-x64", root);
    for (const program of ["/bin/sh", join(folder, "program/bin/node")]) copyLibraries(program);
    mkdirSync(join(root, "bin"));
    cpSync("/bin/sh", join(root, "bin/sh"), { dereference: true });
    mkdirSync(join(root, "tmp"));
    chmodSync(join(root, "tmp"), 0o1777);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("prints the bytes that the checkout prints", () => {
    const plan = "示例/读书节.yaml";
    const { code, said } = run(
      "plan",
      "render",
      `${folder.slice(root.length)}/${plan}`,
      "--out",
      "/tmp/印好 的",
    );
    expect(code, said).toBe(0);
    const here = join(root, "tmp/here");
    spawnSync(process.execPath, ["bin/plan.js", "render", "examples/读书节.yaml", "--out", here]);
    for (const name of ["读书节.docx", "读书节.pdf"])
      expect(readFileSync(join(root, "tmp/印好 的", name)).equals(readFileSync(join(here, name))), name).toBe(
        true,
      );
  });

  test("opens the studio on the folder it lies in, lists its plans alone, and ends with its last page", async () => {
    const file = join(root, "tmp/said.txt");
    const studio = await open(inside("开始.sh"), { cwd: "/", env: {}, file });
    expect(await fetched(`${studio.address}studio.js`)).toContain("function");
    const plans = await ask(studio.address, "plans", {});
    expect(plans.map(({ path }) => dirname(path))).toEqual(plans.map(() => "示例"));
    expect(plans.map(({ path }) => basename(path))).toContain("秋季研学.yaml");
    expect(plans.map(({ errors }) => errors)).toEqual(plans.map(() => 0));
    await visit(studio.address);
    expect(await studio.ended, studio.said()).toBe(0);
  });

  test("says in a sentence where it may not write", () => {
    const { code, said } = run("plan", "render", `${folder.slice(root.length)}/示例/读书节.yaml`);
    expect(code).not.toBe(0);
    expect(said).toMatch(/读书节/u);
    expect(said).not.toMatch(/EACCES|EROFS|\bat .*\(/u);
  });
});

/** Puts the libraries that a program is linked to into the root. */
function copyLibraries(program: string): void {
  const { stdout } = spawnSync("ldd", [program], { encoding: "utf8" });
  for (const [library] of stdout.matchAll(/\/\S+/gu)) {
    mkdirSync(join(root, dirname(library)), { recursive: true });
    cpSync(library, join(root, library), { dereference: true });
  }
}
