import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource, pointAt } from "../../src/source/source.ts";
import { type EditorServer, startEditorServer } from "./language-server.ts";

// The editor and the command must not contradict each other: what one underlines the other refuses.

let server: EditorServer;
beforeAll(async () => {
  server = await startEditorServer();
});
afterAll(async () => {
  await server.stop();
});

function errorLines(path: string, text: string): readonly number[] {
  const source = createSource(path, text);
  return checkSource(source)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ range }) => pointAt(source, range.start).line);
}

const good = [...globSync("test/fixtures/schema/good/*.yaml"), ...globSync("examples/**/*.yaml")].sort();
const bad = globSync("test/fixtures/schema/bad/*.yaml").sort();

describe("the editor is silent about good plans", () => {
  test.each(good)("%s", async (path) => {
    const text = readFileSync(path, "utf8");
    expect(await server.open(path, withoutSchemaLine(text))).toEqual([]);
    expect(errorLines(path, text)).toEqual([]);
  });
});

describe("the editor refuses what the command refuses", () => {
  test.each(bad)("%s", async (path) => {
    const text = readFileSync(path, "utf8");
    const found = await server.open(path, text);
    expect(found.length).toBeGreaterThan(0);
    expect(errorLines(path, text).length).toBeGreaterThan(0);
  });
});

test("the editor offers fields in Chinese and the keys of a row", async () => {
  const text = "标题: 秋游方案\n\n物资:\n  - \n";
  await server.open("新方案.yaml", text);
  const fields = (await server.complete("新方案.yaml", 1, 0)).map(({ label }) => label);
  expect(fields).toEqual(expect.arrayContaining(["活动时间", "活动地点", "注意事项"]));
  const keys = (await server.complete("新方案.yaml", 3, 4)).map(({ label }) => label);
  expect(keys).toEqual(expect.arrayContaining(["物品", "数量", "负责人"]));
});

test("the fields are offered by their Chinese names, one or a few each", async () => {
  await server.open("空方案.yaml", "标题: 秋游方案\n\n");
  const labels = (await server.complete("空方案.yaml", 1, 0)).map(({ label }) => label);
  expect(labels.filter((label) => /^[a-z_]+$/.test(label))).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.length).toBeLessThan(190);
});

test.each([
  ["版式: ", ["通用", "公文", "策划书"], ["true", "false"]],
  ["编号: ", ["学校", "公文", "无"], []],
  ["类型: ", ["研学", "演练"], []],
])("%s is completed with words that fit", async (line, wanted, unwanted) => {
  const path = `补全${line.slice(0, 2)}.yaml`;
  await server.open(path, `标题: 秋游方案\n${line}\n`);
  const labels = (await server.complete(path, 1, line.length)).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(wanted));
  expect(labels.filter((label) => unwanted.includes(label))).toEqual([]);
});

test("a pattern is never shown", async () => {
  const found = await server.open("数字.yaml", "标题: 秋游\n参加对象:\n  - {对象: 学生, 人数: 若干}\n");
  expect(found.map(({ message }) => message).join()).toMatch(/数字/u);
  expect(found.map(({ message }) => message).join()).not.toMatch(/\[0-9|pattern/u);
});

/** The first line names the schema by a path from the file; the server here is told it directly. */
function withoutSchemaLine(text: string): string {
  return text.replace(/^# yaml-language-server:.*$/mu, "#");
}

test("over a key of a row the editor shows that key, and not the key of another row", async () => {
  const text = `标题: 秋游方案
组织领导:
  组长: 李明
  副组长: 王芳
人员分工:
  - {任务: 摄影, 负责人: 周洁, 截止: 2026-10-10}
活动流程:
  - {时间: "8:00", 内容: 集合, 地点: 操场}
参加对象:
  - {对象: 学生, 人数: 40}
应急预案:
  - {情况: 走失, 处置: 报警}
落款: {单位: 学校, 日期: 2026-10-10}
`;
  await server.open("悬停.yaml", text);
  const shown: string[] = [];
  for (const [line, written] of text.split("\n").entries()) {
    for (const { 0: name, index } of written.matchAll(/(?<=[{,] ?|^ +)\p{Script=Han}+(?=:)/gu)) {
      const [, title = ""] = /^#### (.+)$/mu.exec(await server.hover("悬停.yaml", line, index)) ?? [];
      shown.push(title === name ? name : `${name} → ${title}`);
    }
  }
  expect(shown.join(" ")).toBe("组长 副组长 任务 负责人 截止 时间 内容 地点 对象 人数 情况 处置 单位 日期");
});
