import { describe, expect, test } from "vitest";
import { plans, world } from "../cli/packaged-world.ts";
import { codeBlocks, textOf } from "./documents.ts";

// The guide for a school's computer teacher, followed to the letter.
const [manifest = "", plan = "", config = ""] = blocks("yaml");
const [template = ""] = blocks("handlebars");
const [result = ""] = blocks("text");

function blocks(language: string): readonly string[] {
  return codeBlocks("docs/own-papers.md")
    .filter((block) => block.language === language)
    .map(({ text }) => text);
}

const commands = codeBlocks("docs/own-papers.md")
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) => text.trim().split("\n"))
  .map((line) => line.split(" ").slice(1));

describe("the guide to a paper of one's own", () => {
  test("makes, checks and prints a district's form as it says", async () => {
    const host = world({ "研学.yaml": plan, "plan.config.yaml": config });
    const [begin = [], check = [], print = [], from = [], list = []] = commands;
    expect((await plans(host, begin)).code).toBe(0);
    for (const [file, text] of [
      ["文书.yaml", manifest],
      ["模板.hbs", template],
    ] as const)
      host.disk.set(`/home/teacher/文书/区活动审批表/${file}`, new TextEncoder().encode(text));
    expect(await plans(host, check)).toMatchObject({ code: 0, out: expect.stringContaining("没有发现问题") });
    expect((await plans(host, [...print, "--format", "txt,docx"])).code).toBe(0);
    const lines = (host.text("研学-区活动审批表.txt") ?? "")
      .split("\n")
      .map((line) => line.replaceAll(/[\s|│：:]+/gu, " ").trim());
    const printed = lines.filter((line) => line !== "").join("\n");
    for (const line of result.trim().split("\n"))
      for (const word of line.split(" ")) expect(printed).toContain(word);
    expect((await plans(host, from)).code).toBe(0);
    expect((await plans(host, list)).out).toMatch(/区通知 +学校/u);
  });

  test("gives ways of writing that pass the check", async () => {
    const ways = [...textOf("docs/own-papers.md").matchAll(/^\| [^|]+ \| (.*) \|$/gmu)].flatMap(
      ([, cell = ""]) => [...cell.matchAll(/`([^`]*\{\{[^`]*)`/gu)].map(([, way = ""]) => way),
    );
    expect(ways.length).toBeGreaterThan(12);
    const lines = ways.map((way) =>
      way.includes("<tr>")
        ? `<table>${way}</table>`
        : way.startsWith("{{#each 事实.班级") ||
            way.startsWith("{{#each 事实.任务") ||
            way.includes("> section")
          ? way
          : `<p>${way}</p>`,
    );
    const host = world({
      "文书/试试/文书.yaml": "名称: 试试\n说明: 试\n需要: [活动时间]\n",
      "文书/试试/模板.hbs": `<h1>{{标题}}</h1>\n${lines.join("\n")}\n`,
      "文书/试试/例子/例.yaml": plan.replace(/文书:\n.*\n/u, ""),
    });
    const { code, err } = await plans(host, ["template", "check", "试试"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
