import { describe, expect, test } from "vitest";
import shippedPapers from "../../build/papers/index.js";
import { plans, world } from "./packaged-world.ts";

const files = (host: ReturnType<typeof world>): readonly string[] =>
  [...host.disk.keys()]
    .filter((path) => path.startsWith("/home/teacher/"))
    .map((path) => path.slice("/home/teacher/".length))
    .sort();

describe("plan template new", () => {
  test.each(shippedPapers.map(({ zh }) => zh).filter((zh) => !["方案", "目录"].includes(zh)))(
    "after %s gives a paper that passes its check and prints",
    async (zh) => {
      const host = world({});
      expect((await plans(host, ["template", "new", "本校用表", "--from", zh])).code).toBe(0);
      const { code, out, err } = await plans(host, ["template", "check", "本校用表"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(/检查了 1 份文书，没有发现问题；用例子试印了 1 次/u);
    },
  );

  test("begins with a paper of its own where nothing is named", async () => {
    const host = world({});
    const { out } = await plans(host, ["template", "new", "反馈表"]);
    expect(files(host)).toEqual(
      ["文书/反馈表/例子/例子.yaml", "文书/反馈表/文书.yaml", "文书/反馈表/模板.hbs"].sort(),
    );
    expect(out).toContain("默认: {模板: 文书}");
    expect((await plans(host, ["template", "check"])).code).toBe(0);
  });

  test("uses the folder that the configuration names, and says nothing of it then", async () => {
    const host = world({ "plan.config.yaml": "默认: {模板: 校办}\n" });
    const { out } = await plans(host, ["template", "new", "反馈表"]);
    expect(host.text("校办/反馈表/文书.yaml")).toContain("名称: 反馈表");
    expect(out).not.toContain("默认: {模板");
  });

  test("takes the place of a built-in paper only where it is asked to", async () => {
    const host = world({});
    const refused = await plans(host, ["template", "new", "通知"]);
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining("plan template new 通知 --from 通知"),
    ]);
    await plans(host, ["template", "new", "通知", "--from", "notice"]);
    expect((await plans(host, ["template", "list"])).out).toMatch(/通知 +学校（代替自带的）/u);
  });

  test.each([
    ["a path", ["new", "a/b"], "不能作文书的名称"],
    ["no name", ["new"], "没有写文书的名称"],
    ["a built-in paper that there is not", ["new", "表", "--from", "通之"], "--from 通知"],
    ["nothing to do", [], "后面要写做什么"],
    ["something else to do", ["make"], "没有「make」"],
  ])("refuses %s", async (_, words, sentence) => {
    const host = world({});
    const { code, err } = await plans(host, ["template", ...words]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(files(host)).toEqual([]);
  });

  test("overwrites nothing", async () => {
    const host = world({ "文书/反馈表/模板.hbs": "<h1>旧的</h1>" });
    const { code, err } = await plans(host, ["template", "new", "反馈表"]);
    expect([code, err]).toEqual([3, expect.stringContaining("没有动它")]);
    expect(host.text("文书/反馈表/模板.hbs")).toBe("<h1>旧的</h1>");
  });
});

const manifest = "名称: 审批表\n说明: 审批用\n需要: [活动时间]\n用语: {承办: {例子: 教务处}}\n";
const template = "<h1>{{文书.标题}}</h1>\n<p>{{文书.承办}}</p>\n";
const example = "标题: 秋游方案\n活动时间: 2026-10-23\n";

describe("plan template check", () => {
  test.each([
    [
      "a misspelt key of the manifest",
      { manifest: manifest.replace("需要", "需求") },
      ["文书.yaml:3:1", "没有「需求」", "需要", "paper/unknown-key"],
    ],
    [
      "a misspelt name of the template",
      { template: template.replace("文书.标题", "文书.标提") },
      ["模板.hbs:1", "标提", "标题"],
    ],
    [
      "a wording that is not printed",
      { template: "<h1>{{文书.标题}}</h1>\n" },
      ["paper/unprinted-wording", "「承办」"],
    ],
    [
      "a manifest that says too little",
      { manifest: "名称: 审批表\n用语: {承办: }\n" },
      ["paper/thin-manifest", "「说明」、「需要」"],
    ],
    ["a partial that includes itself", { template: `${template}{{> 圈}}\n`, partial: "{{> 圈}}" }, ["圈"]],
    ["an example that is no plan", { example: "标题: 秋游\n活动时间: {日期: [1]}\n" }, ["例子/例.yaml"]],
    ["no example", { example: undefined }, ["没有例子"]],
  ] as const)("tells %s", async (_, changed, told) => {
    const all = {
      manifest,
      template,
      example: example as string | undefined,
      partial: undefined as string | undefined,
      ...changed,
    };
    const host = world({
      "文书/审批表/文书.yaml": all.manifest,
      "文书/审批表/模板.hbs": all.template,
      ...(all.example === undefined ? {} : { "文书/审批表/例子/例.yaml": all.example }),
      ...(all.partial === undefined ? {} : { "文书/审批表/partials/圈.hbs": all.partial }),
    });
    const { err } = await plans(host, ["template", "check"]);
    for (const part of told) expect(err).toContain(part);
  });

  test("tells what is wrong with a manifest and with the template of another paper in one go", async () => {
    const host = world({
      "文书/甲表/文书.yaml": "名称: 甲表\n需求: [活动时间]\n",
      "文书/甲表/模板.hbs": "<h1>甲</h1>",
      "文书/乙表/文书.yaml": "名称: 乙表\n说明: 乙\n需要: [活动时间]\n",
      "文书/乙表/模板.hbs": "<h1>{{标提}}</h1>",
    });
    const { code, err } = await plans(host, ["template", "check"]);
    expect(code).toBe(1);
    expect(err).toMatch(/需求/u);
    expect(err).toMatch(/标提/u);
  });

  test("leaves no file, and the plans of papers are no plans of the folder", async () => {
    const host = world({
      "文书/审批表/文书.yaml": manifest,
      "文书/审批表/模板.hbs": template,
      "文书/审批表/例子/例.yaml": example,
      "秋游.yaml": example,
    });
    const before = files(host);
    expect((await plans(host, ["template", "check"])).code).toBe(0);
    expect(files(host)).toEqual(before);
    const { out } = await plans(host, ["render", "--format", "txt"]);
    expect(out).toBe("已写出 秋游.txt\n");
  });
});
