import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "../../../src/guide/examples.ts";
import { type Assistant, assistant } from "./assistant.ts";

const meeting = examples[0]?.plan ?? "";
const wrong = meeting.replace("2026-11-13", "2026-13-13");

let one: Assistant;
beforeAll(async () => {
  one = await assistant({
    "秋游.yaml": "标题: 秋游方案\n类型: 其他\n活动目的： 亲近自然。\n活动地点: 人民公园\n负责人: 李老师\n",
    "旧稿.txt": "三年级春游活动方案\n一、活动地点\n翠湖公园\n",
  });
});
afterAll(() => one.end());

describe("the server", () => {
  test("introduces itself, and lists tools with sound schemas, in Chinese", async () => {
    expect(one.client.getServerVersion()).toMatchObject({ name: "activity-plan" });
    expect(one.client.getInstructions()).toContain("先用 guide");
    const { tools } = await one.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "guide",
      "new",
      "check",
      "fix",
      "explain",
      "documents",
      "render",
      "import",
    ]);
    for (const { description, inputSchema } of tools) {
      expect(description).toMatch(/\p{Script=Han}/u);
      expect(new Ajv({ strict: true }).validateSchema(inputSchema)).toBe(true);
      for (const property of Object.values(inputSchema.properties ?? {}))
        expect(property).toMatchObject({ description: expect.stringMatching(/\S/u) });
    }
  });

  test("has the guide and the explanations as resources", async () => {
    const { resources } = await one.client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(["plan://guide"]);
    const guide = await one.client.readResource({ uri: "plan://guide" });
    expect(guide.contents[0]).toMatchObject({ mimeType: "text/markdown" });
    expect((await one.call("guide")).text).toBe(
      guide.contents[0] && "text" in guide.contents[0] && guide.contents[0].text,
    );
    const { resourceTemplates } = await one.client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual(["plan://explain/{+code}"]);
    const { contents } = await one.client.readResource({ uri: "plan://explain/date/weekday-mismatch" });
    expect(contents[0]).toMatchObject({
      text: (await one.call("explain", { code: "date/weekday-mismatch" })).text,
    });
    for (const uri of ["plan://explain/../x", "plan://explain/no/such", "file:///etc/passwd", "plan://"])
      await expect(one.client.readResource({ uri })).rejects.toThrow("没有");
  });
});

describe("the tools", () => {
  test("check a text and mend it in rounds", async () => {
    const first = await one.call("check", { text: wrong });
    expect(first).toMatchObject({ isError: false });
    expect(first.text).toContain("日期");
    expect(first.text).toContain("1 个错误");
    expect((await one.call("check", { text: meeting })).text).toBe("1 份方案检查完毕，没有发现问题\n");
  });

  test("save a text without errors, and nothing over a file", async () => {
    const refused = await one.call("new", { file: "班会.yaml", text: wrong });
    expect(refused.isError).toBe(true);
    expect(refused.text).toContain("没有存成文件");
    expect(existsSync(join(one.folder, "班会.yaml"))).toBe(false);
    const saved = await one.call("new", { file: "新/班会.yaml", text: meeting });
    expect(saved).toEqual({ isError: false, text: "1 份方案检查完毕，没有发现问题\n已写出 新/班会.yaml\n" });
    expect(readFileSync(join(one.folder, "新", "班会.yaml"), "utf8")).toBe(meeting);
    const again = await one.call("new", { file: "新/班会.yaml", text: `${meeting}其他: 无。\n` });
    expect(again.isError).toBe(true);
    expect(again.text).toContain("没有覆盖");
    expect(readFileSync(join(one.folder, "新", "班会.yaml"), "utf8")).toBe(meeting);
    expect((await one.call("new", { file: "班会.txt", text: meeting })).text).toContain("应当以 .yaml 结尾");
  });

  test("make a plan of a kind", async () => {
    const made = await one.call("new", {
      file: "运动会.yaml",
      kind: "运动会",
      title: "秋季运动会方案",
      people: 300,
    });
    expect(made.isError).toBe(false);
    expect(readFileSync(join(one.folder, "运动会.yaml"), "utf8")).toContain("标题: 秋季运动会方案");
    expect((await one.call("new", { file: "运动会.yaml", kind: "运动会" })).isError).toBe(true);
    expect((await one.call("new", { file: "x.yaml", kind: "飞行" })).text).toContain("飞行");
  });

  test("mend a file, after showing how", async () => {
    const before = readFileSync(join(one.folder, "秋游.yaml"), "utf8");
    expect((await one.call("check", { file: "秋游.yaml" })).text).toContain("yaml/full-width-colon");
    expect((await one.call("fix", { file: "秋游.yaml", dry_run: true })).text).toContain(
      "+活动目的: 亲近自然。",
    );
    expect(readFileSync(join(one.folder, "秋游.yaml"), "utf8")).toBe(before);
    expect((await one.call("fix", { file: "秋游.yaml" })).isError).toBe(false);
    expect(readFileSync(join(one.folder, "秋游.yaml"), "utf8")).toContain("活动目的: 亲近自然。");
  });

  test("print, and leave alone what somebody else wrote", async () => {
    await one.call("new", { file: "印.yaml", text: meeting });
    writeFileSync(join(one.folder, "印.txt"), "别人的文字");
    const refused = await one.call("render", { file: "印.yaml", format: "txt" });
    expect(refused.isError).toBe(true);
    expect(readFileSync(join(one.folder, "印.txt"), "utf8")).toBe("别人的文字");
    const printed = await one.call("render", { file: "印.yaml", format: "docx,txt", out: "打印" });
    expect(printed).toEqual({ isError: false, text: "已写出 打印/印.docx\n已写出 打印/印.txt\n" });
    expect(readdirSync(join(one.folder, "打印"))).toEqual(["印.docx", "印.txt"]);
    expect((await one.call("documents", { file: "印.yaml" })).text).toContain("签到表");
    expect((await one.call("render", { file: "印.yaml", format: "odt" })).isError).toBe(true);
  });

  test("import a file and a text", async () => {
    expect((await one.call("import", { file: "旧稿.txt" })).text).toContain("已写出 旧稿.yaml");
    expect((await one.call("import", { file: "旧稿.txt" })).isError).toBe(true);
    const pasted = await one.call("import", { text: "四年级秋游方案\n一、活动地点\n东山\n", out: "读入" });
    expect(pasted.isError).toBe(false);
    expect(readdirSync(join(one.folder, "读入"))).toHaveLength(1);
  });

  test.each([
    ["nope", {}, "没有「nope」这个工具"],
    ["check", {}, "file、text 要写一个"],
    ["check", { file: "秋游.yaml", text: meeting }, "也只写一个"],
    ["check", { flie: "秋游.yaml" }, "没有「flie」这个参数"],
    ["check", { file: 7 }, "file 应当是文字"],
    ["check", { file: " " }, "没有写 file"],
    ["check", { text: meeting, final: "是" }, "final 应当是true 或 false"],
    ["explain", {}, "没有写 code"],
    ["explain", { code: "no/such" }, "没有「no/such」这个代码"],
    ["check", { file: "没有.yaml" }, "找不到"],
    ["new", { file: "n.yaml", people: 1.5 }, "people 应当是整数"],
  ])("answer a slip in Chinese: %s %j", async (name, given, said) => {
    const { text, isError } = await one.call(name, given);
    expect({ isError, said: text.includes(said) || text }).toEqual({ isError: true, said: true });
    expect(text).not.toMatch(/undefined|Error|at \//u);
  });
});

test("what a report tells to do is named as a tool, what it quotes of a plan stays", async () => {
  const checked = await one.call("check", {
    text: "标题: 秋游方案\n活动目的： 运行 plan check 看看。\n类型: 其他\n",
  });
  expect(checked.text).toContain("可以自动修改");
  expect(checked.text).toMatch(/工具 fix/u);
  expect(checked.text).not.toContain("plan check --fix");
  expect(checked.text).toContain("│ 活动目的： 运行 plan check 看看。");
  const imported = await one.call("import", { text: "春游方案\n一、活动地点\n翠湖公园\n", out: "读入" });
  expect(imported.text).toMatch(/接下来：工具 check（.*\.yaml）/u);
});
