import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createNodeHost } from "../../../src/cli/host/node-host.ts";
import { openRack } from "../../../src/cli/press/paper-rack.ts";

let folder = "";

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "plan-")), "校办模板");
  mkdirSync(folder);
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

async function codesOf(path: string): Promise<readonly string[]> {
  return (await openRack(path, { papers: ["plan"] }, createNodeHost())).diagnostics.map(({ code }) => code);
}

test("a template instead of its folder is told the folder", async () => {
  const file = join(folder, "plan.hbs");
  writeFileSync(file, "<h1>{{标题}}</h1>");
  const { papers, diagnostics } = await openRack(file, { papers: ["plan"] }, createNodeHost());
  expect(papers).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["template/folder-wanted"]);
  expect(diagnostics[0]?.data.folder).toMatch(/校办模板$/u);
  expect(await codesOf(folder)).toEqual([]);
});

test("a Word file instead of a folder is told how to begin", async () => {
  const file = join(folder, "方案模板.docx");
  writeFileSync(file, "PK\u0003\u0004");
  const [only] = (await openRack(file, { papers: ["plan"] }, createNodeHost())).diagnostics;
  expect(only?.code).toBe("template/folder-wanted");
  expect(only?.data.folder).toBe("");
});

test("a template in GBK is told, never garbled", async () => {
  // “<h1>活动方案</h1>” as an old Notepad saves it.
  const gbk = Buffer.from("3c68313ebbeeb6afb7bdb0b83c2f68313e", "hex");
  writeFileSync(join(folder, "plan.hbs"), gbk);
  expect(await codesOf(folder)).toEqual(["yaml/encoding-gbk"]);
});

test("a Word file under the name of a template is told", async () => {
  writeFileSync(join(folder, "plan.hbs"), Buffer.from("504b0304140006000800", "hex"));
  expect(await codesOf(folder)).toEqual(["template/not-text"]);
});

test("two templates for one paper are told", async () => {
  for (const name of ["plan.hbs", "方案.hbs"]) writeFileSync(join(folder, name), "<h1>{{标题}}</h1>");
  expect(await codesOf(folder)).toEqual(["template/two-templates"]);
});

test("a folder without templates is told", async () => {
  expect(await codesOf(folder)).toEqual(["template/no-templates"]);
});
