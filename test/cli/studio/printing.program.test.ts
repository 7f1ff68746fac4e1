import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, type Opened, open } from "../../portable/portable.ts";

// The built studio prints in a thread: it goes on answering, and the thread has the studio's walls.

let below = "";
let folder = "";
let studio: Opened;

beforeAll(async () => {
  below = mkdtempSync(join(tmpdir(), "plan-printing-"));
  folder = join(below, "方案");
  mkdirSync(folder);
  for (const name of ["秋季研学.yaml", "图片", "名单"])
    cpSync(join("examples", name), join(folder, name), { recursive: true });
  cpSync("examples/图片/研学路线.png", join(below, "外面.png"));
  writeFileSync(
    join(folder, "偷看.yaml"),
    "标题: 秋游方案\n活动地点: 公园\n活动路线:\n  - {图片: ../外面.png, 替代文字: 路线}\n",
  );
  studio = await open([process.execPath, "bin/plan.js", "studio", folder, "--no-browser"], {
    cwd: process.cwd(),
    env: { ...process.env, PLAN_LANG: "zh", PLAN_CACHE: join(below, "cache") },
    file: join(below, "said.txt"),
  });
});
afterAll(async () => {
  studio.kill();
  await studio.ended;
  rmSync(below, { recursive: true, force: true });
});

test("answers what is typed while a dossier is printed, and prints what plan render prints", async () => {
  const text = readFileSync(join(folder, "秋季研学.yaml"), "utf8");
  let isPrinting = true;
  const printed = ask(studio.address, "print", {
    path: "秋季研学.yaml",
    paper: "plan",
    format: "pdf",
    dossier: true,
  }).finally(() => {
    isPrinting = false;
  });
  let answered = 0;
  while (isPrinting) {
    await ask(studio.address, "complete", { text, at: 0 });
    answered += 1;
  }
  const { done, files, told } = await printed;
  expect({ done, told }).toMatchObject({ done: true });
  expect(files.length).toBeGreaterThan(5);
  for (const { path } of files) expect(existsSync(join(folder, path)), path).toBe(true);
  // Where it printed in its own thread, two or three calls got through, before and after.
  expect(answered).toBeGreaterThan(10);
});

test("prints no picture that lies outside the folder", async () => {
  const asked = { path: "偷看.yaml", paper: "plan", format: "html" };
  const { done, told } = await ask(studio.address, "print", asked);
  expect(told.join("\n")).toContain("外面.png");
  expect(done && readFileSync(join(folder, "偷看.html"), "utf8").includes("data:image")).toBe(false);
});
