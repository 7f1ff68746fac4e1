import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examples } from "../../../src/guide/examples.ts";
import { type Assistant, assistant } from "./assistant.ts";

const plan = examples[0]?.plan ?? "";
const secret = "标题: 外面的秘密\n活动目的: 不给人看的话。\n";

let one: Assistant;
beforeAll(async () => {
  one = await assistant({ "里面.yaml": plan, "里面的表.csv": "姓名\n张三\n" });
  writeFileSync(join(one.outside, "秘密.yaml"), secret);
  writeFileSync(join(one.outside, "秘密.txt"), "不给人看的话\n一、活动地点\n地下室\n");
  writeFileSync(join(one.outside, "plan.config.yaml"), "学校: 外面小学\n");
  mkdirSync(join(one.outside, "空"));
  symlinkSync(join(one.outside, "秘密.yaml"), join(one.folder, "链接.yaml"));
  symlinkSync(join(one.outside, "秘密.txt"), join(one.folder, "链接.txt"));
  symlinkSync(one.outside, join(one.folder, "链接夹"));
  symlinkSync(join(one.outside, "还没有.yaml"), join(one.folder, "空链接.yaml"));
});
afterAll(() => one.end());

const outside = () => readdirSync(one.outside, { recursive: true, encoding: "utf8" }).sort();

describe("paths that an assistant gives", () => {
  const refused: readonly (readonly [string, string])[] = [
    ["../外面/秘密.yaml", "走出了文件夹"],
    ["打印/../../外面/秘密.yaml", "走出了文件夹"],
    ["..\\外面\\秘密.yaml", "走出了文件夹"],
    [".. /外面/秘密.yaml", "走出了文件夹"],
    ["/etc/passwd", "是完整路径"],
    ["\\\\server\\share\\x.yaml", "是完整路径"],
    ["C:\\Users\\x.yaml", "是完整路径"],
    ["C:x.yaml", "是完整路径"],
    ["~/x.yaml", "是完整路径"],
    ["file:///etc/passwd", "是完整路径"],
    ["里面.yaml\u0000.txt", "控制字符"],
    ["链接.yaml", "指向文件夹外面"],
    ["链接夹/秘密.yaml", "指向文件夹外面"],
    ["链接夹/新/x.yaml", "指向文件夹外面"],
  ];
  const calls: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ["check", "file", {}],
    ["fix", "file", {}],
    ["documents", "file", {}],
    ["render", "file", {}],
    ["render", "out", { file: "里面.yaml" }],
    ["import", "file", {}],
    ["import", "out", { text: "标题\n" }],
    ["new", "file", {}],
    ["new", "file", { text: plan }],
  ];

  test.each(refused)("%j is refused by every tool, with a sentence", async (path, said) => {
    const before = outside();
    for (const [name, argument, rest] of calls) {
      const { text, isError } = await one.call(name, { ...rest, [argument]: path });
      expect({ name, isError, text }).toEqual({ name, isError: true, text: expect.stringContaining(said) });
      expect(text).not.toContain("不给人看");
    }
    expect(outside()).toEqual(before);
  });

  test("a name that looks like an option is a name", async () => {
    const before = readFileSync(join(one.folder, "里面.yaml"), "utf8");
    for (const file of ["--fix", "-", "--format=json", "—fix"])
      expect((await one.call("check", { file })).text).toMatch(/^错误 {2}找不到/u);
    expect(readFileSync(join(one.folder, "里面.yaml"), "utf8")).toBe(before);
  });

  test("a pattern finds nothing outside, through links neither", async () => {
    for (const file of ["**/*.yaml", "链接*", "*/秘*.yaml", "{..,.}/外面/*.yaml", "."]) {
      const { text } = await one.call("check", { file });
      expect(text).not.toContain("秘密");
      expect(text).not.toContain("不给人看");
    }
  });

  test("a link to nothing is not written through", async () => {
    const { isError } = await one.call("new", { file: "空链接.yaml", text: plan });
    expect(isError).toBe(true);
    expect(existsSync(join(one.outside, "还没有.yaml"))).toBe(false);
  });
});

describe("what a plan or a setting names", () => {
  const escapes: readonly (readonly [string, string])[] = [
    ["a picture", "活动路线: {正文: 见图。, 图片: {文件: ../外面/图.png}}"],
    ["a class list", "学生名单: ../外面/名单.csv"],
    ["a style", "版式: ../外面/版式.yaml"],
    ["a linked style", "版式: 链接夹/版式.yaml"],
  ];

  beforeAll(() => {
    writeFileSync(join(one.outside, "名单.csv"), "姓名\n外面的孩子\n");
    writeFileSync(join(one.outside, "版式.yaml"), "名称: 外面的版式\n继承: 公文\n");
    writeFileSync(join(one.outside, "图.png"), readFileSync("docs/pictures/outing.png"));
  });

  test.each(escapes)("%s outside is not there", async (_, line) => {
    const { text } = await one.call("check", { text: `${plan}${line}\n` });
    expect(text).not.toContain("外面的孩子");
    const name = `逃${escapes.findIndex(([, each]) => each === line)}.yaml`;
    writeFileSync(join(one.folder, name), `${plan}${line}\n`);
    const printed = await one.call("render", { file: name, format: "docx" });
    expect({ line, isError: printed.isError }).toEqual({ line, isError: true });
    expect(existsSync(join(one.folder, name.replace("yaml", "docx")))).toBe(false);
  });

  test("a style outside cannot be asked for, nor an output folder of a setting", async () => {
    for (const style of ["../外面/版式.yaml", join(one.outside, "版式.yaml"), "链接夹/版式.yaml"])
      expect((await one.call("render", { file: "里面.yaml", format: "txt", style })).isError).toBe(true);
    mkdirSync(join(one.folder, "设"));
    writeFileSync(join(one.folder, "设", "里.yaml"), plan);
    writeFileSync(join(one.folder, "设", "plan.config.yaml"), "输出: {文件夹: ../../外面/空}\n");
    const { isError, text } = await one.call("render", { file: "设/里.yaml", format: "txt" });
    expect({ isError, text }).toEqual({ isError: true, text: expect.stringContaining("允许使用的文件夹") });
    expect(readdirSync(join(one.outside, "空"))).toEqual([]);
  });

  test("a configuration above the folder does not hold", async () => {
    writeFileSync(join(one.folder, "..", "plan.config.yaml"), "规则: {没有的规则: 关闭}\n");
    expect((await one.call("check", { file: "里面.yaml" })).text).toBe("1 份方案检查完毕，没有发现问题\n");
  });
});

test("nothing is kept outside the folder, not even what is remembered", async () => {
  const home = readdirSync(one.outside, { recursive: true }).length;
  await one.call("render", { file: "里面.yaml", format: "txt", out: "印" });
  await one.call("render", { file: "里面.yaml", format: "txt", out: "印" });
  expect(readdirSync(one.outside, { recursive: true })).toHaveLength(home);
  expect(readdirSync(join(one.folder, "印"))).toEqual(["里面.txt"]);
});
