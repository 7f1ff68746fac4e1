import { execFile, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCommand } from "../../scripts/bundle.ts";
import { type Said, saidOf } from "./mcp/assistant.ts";
import { planTitled } from "./run-plan.ts";

let folder = "";
let work = "";

/** A package as it is installed, made of this checkout: bundled code that finds its own files. */
beforeAll(async () => {
  mkdirSync("build", { recursive: true });
  folder = mkdtempSync(join("build", "smoke-"));
  work = join(folder, "方案");
  mkdirSync(work);
  cpSync("bin", join(folder, "bin"), { recursive: true });
  cpSync("schemas", join(folder, "schemas"), { recursive: true });
  cpSync("package.json", join(folder, "package.json"));
  symlinkSync(join(process.cwd(), "templates"), join(folder, "templates"));
  mkdirSync(join(folder, "build"));
  symlinkSync(join(process.cwd(), "build", "fonts"), join(folder, "build", "fonts"));
  await buildCommand(join(folder, "dist"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly err: string;
}

function plan(...words: readonly string[]): Promise<Ended> {
  const environment = { ...process.env, NO_COLOR: "1", PLAN_LANG: "" };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join("..", "bin", "plan.js"), ...words],
      { cwd: work, env: environment },
      (error, out, err) => done({ code: error?.code ?? 0, out, err }),
    );
  });
}

describe("the command as it is installed", () => {
  test("serves an assistant on standard input and output", async () => {
    mkdirSync(join(folder, "助手的"));
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [join("bin", "plan.js"), "mcp", "助手的"],
      cwd: folder,
    });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(transport);
    const text = planTitled("助手写的方案", "负责人: 李老师\n");
    const call = async (name: string, given: Record<string, unknown>): Promise<Said> =>
      saidOf(await client.callTool({ name, arguments: given }));
    expect((await call("new", { file: "助手.yaml", text })).isError).toBe(false);
    expect(await call("render", { file: "助手.yaml", out: "助手印的" })).toEqual({
      isError: false,
      text: "已写出 助手印的/助手.docx\n已写出 助手印的/助手.pdf\n",
    });
    await client.close();
    expect((await plan("mcp", "没有的文件夹")).code).toBe(2);
  });

  test("makes, checks and renders a plan", async () => {
    expect((await plan("new", "--kind", "家长会", "--unit", "第三小学")).out).toContain(
      "已新建 第三小学家长会方案.yaml\n",
    );
    const checked = await plan("check");
    expect(checked.code).toBe(0);
    expect(checked.out).toContain("条提醒");
    expect((await plan("render", "--out", "打印")).out).toBe(
      "已写出 打印/第三小学家长会方案.docx\n已写出 打印/第三小学家长会方案.pdf\n",
    );
    expect(readdirSync(join(work, "打印"))).toEqual(["第三小学家长会方案.docx", "第三小学家长会方案.pdf"]);
    expect((await plan("render", "--out", "打印")).code).toBe(0);
    expect((await plan("render", "--final")).code).toBe(1);
  });

  test("ends with the code that the help names", async () => {
    expect((await plan("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await plan("chek")).code).toBe(2);
    expect((await plan("check", "没有.yaml")).code).toBe(3);
  });

  test("is quiet where its reader has gone", async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `zz${at}: 公园\n`).join("");
    writeFileSync(join(work, "许多.yaml"), `标题: 秋日方案\n${lines}`);
    writeFileSync(join(work, "秋游.yaml"), planTitled("秋游方案"));
    const child = spawn(process.execPath, [join("..", "bin", "plan.js"), "check", "许多.yaml"], {
      cwd: work,
    });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  test("says what to do where it has not been built", async () => {
    rmSync(join(folder, "dist"), { recursive: true });
    const { code, err } = await plan("--help");
    expect(code).toBe(2);
    expect(err).toContain("plan 还没有构建好。请先在项目文件夹里运行：npm install && npm run build\n");
    expect(err).toContain("plan has not been built yet.");
  });
});
