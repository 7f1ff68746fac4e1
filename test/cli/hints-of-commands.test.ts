import { expect, test } from "vitest";
import { plans, world } from "./packaged-world.ts";

// Hints that name words of a command or the name of a file, done as they say.

const plan = "标题: 秋游方案\n类型: 其他\n活动目的: 亲近自然。\n活动地点: 公园\n负责人: 李老师\n";
type Files = Readonly<Record<string, string>>;
const page = "<h1>{{标题}}</h1>{{#each 各节}}{{> section}}{{/each}}";

test.each<readonly [code: string, files: Files, words: string, hint: string, mended: Files, instead: string]>(
  [
    ["style/unknown-style", {}, "--style 公闻", "改成「公文」", {}, "--style 公文"],
    [
      "config/unknown-style",
      { "plan.config.yaml": "默认: {版式: 公闻}\n" },
      "",
      "改成「公文」",
      { "plan.config.yaml": "默认: {版式: 公文}\n" },
      "",
    ],
    ["paper/dossier-only", {}, "--document 目录", "加上 --dossier", {}, "--document 目录 --dossier"],
    [
      "template/folder-wanted",
      { "校办/plan.hbs": page },
      "--template 校办/plan.hbs",
      "--template 校办",
      {},
      "--template 校办",
    ],
    [
      "template/no-templates",
      { "校办/说明.txt": "空" },
      "--template 校办",
      "plan.hbs",
      { "校办/plan.hbs": page },
      "--template 校办",
    ],
    [
      "template/unused-file",
      { "校办/plam.hbs": page },
      "--template 校办",
      "把文件名改成「plan.hbs」",
      { "校办/plan.hbs": page, "校办/plam.hbs": "" },
      "--template 校办",
    ],
    [
      "template/missing",
      { "校办/函/paper.yaml": "名称: 函\n说明: 给外单位\n需要: [标题]\n" },
      "--template 校办 --document 函",
      "在文件夹「函」里写一个 template.hbs",
      { "校办/函/template.hbs": "<h1>{{标题}}</h1>" },
      "--template 校办 --document 函",
    ],
  ],
)("%s", async (_code, files, words, hint, mended, instead) => {
  const told = async (more: Files, line: string): Promise<string> => {
    const all = Object.entries({ "方案.yaml": plan, ...files, ...more }).filter(([, text]) => text !== "");
    const host = world(Object.fromEntries(all));
    const { out, err } = await plans(host, [
      "render",
      "方案.yaml",
      "--format",
      "txt",
      ...line.split(" ").filter((word) => word !== ""),
    ]);
    return out + err;
  };
  const before = await told({}, words);
  expect(before).toContain(hint);
  expect(await told(mended, instead)).not.toMatch(/错误|警告/u);
});
