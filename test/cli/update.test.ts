import { describe, expect, test } from "vitest";
import type { PrintOrder } from "../../src/cli/stages.ts";
import { planPaper, renderText } from "../rendering.ts";
import { edited } from "../update/updating.ts";
import { runPlan } from "./run-plan.ts";

const yaml = `标题: 秋游方案 # 标题
活动时间: 2026-10-23
活动目的: 亲近自然，开阔眼界。
活动要求:
  - 听从指挥。 # 第一条
  - 爱护花草。
`;

/** A press that makes real Word files. */
const press = {
  print: async (plan: { readonly source: { readonly text: string } }) => ({
    diagnostics: [],
    leftOut: [],
    files: [
      { paper: "plan", format: "docx" as const, bytes: await renderText(plan.source.text).bytes("docx") },
    ],
  }),
};

async function wordFile(change: (xml: string) => string): Promise<Uint8Array> {
  return edited(await renderText(yaml).bytes("docx"), change);
}

async function run(
  words: readonly string[],
  docx: Uint8Array | string,
): Promise<Awaited<ReturnType<typeof runPlan>>> {
  return runPlan(["update", ...words], { files: { "秋游.yaml": yaml, "改.docx": docx } }, press);
}

describe("plan update", () => {
  const change = (xml: string): string => xml.replace("听从指挥。", "听从老师指挥。");

  test("shows the difference and writes nothing", async () => {
    const { code, out, err, host } = await run(["秋游.yaml", "改.docx"], await wordFile(change));
    expect(code).toBe(0);
    expect(out).toContain("-  - 听从指挥。 # 第一条\n+  - 听从老师指挥。 # 第一条\n");
    expect(err).toContain("可以改 1 处，现在什么也没有写");
    expect(err).toContain("plan update 秋游.yaml 改.docx --write");
    expect(host.text("秋游.yaml")).toBe(yaml);
  });

  test("writes on request, and keeps comments", async () => {
    const { code, host } = await run(["秋游.yaml", "改.docx", "--write"], await wordFile(change));
    expect(code).toBe(0);
    expect(host.text("秋游.yaml")).toBe(yaml.replace("听从指挥", "听从老师指挥"));
  });

  test("says that nothing was changed", async () => {
    const { code, out, err } = await run(["秋游.yaml", "改.docx"], await renderText(yaml).bytes("docx"));
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("印出来的一样，没有要改的");
  });

  test("lists what has no place", async () => {
    const above = (xml: string): string =>
      xml.replace("<w:body>", "<w:body><w:p><w:r><w:t>送审稿</w:t></w:r></w:p>");
    const { code, out, host } = await run(["秋游.yaml", "改.docx", "--write"], await wordFile(above));
    expect(code).toBe(1);
    expect(out).toContain("没有找到位置");
    expect(out).toContain("加了「送审稿」");
    expect(host.text("秋游.yaml")).toBe(yaml);
  });

  test.each([
    [[], 2, "要写方案和改过的 Word 文件"],
    [["秋游.yaml"], 2, "要写方案和改过的 Word 文件"],
    [["没有.yaml", "改.docx"], 3, "没有.yaml"],
    [["秋游.yaml", "改.docx"], 3, "没有读 改.docx"],
  ] as const)("%s ends with %i: %s", async (words, code, sentence) => {
    const ran = await run(words, "");
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(sentence);
  });

  test("does not take another file for a print of the plan", async () => {
    const other = await renderText("标题: 别的方案\n别的内容: 完全不同的一段话。\n").bytes("docx");
    const { code, err } = await run(["秋游.yaml", "改.docx"], other);
    expect(code).toBe(1);
    expect(err).toContain("不像是 秋游.yaml 印出来的");
  });

  test("knows a paper of the dossier, brings back what the plan says, and lists the rest", async () => {
    const notice = { ...planPaper(), paper: { ...planPaper().paper, name: "notice", zh: "通知" } };
    const printed = async (text: string, paper: string): Promise<Uint8Array> =>
      renderText(paper === "notice" ? noticeOf(text) : text).bytes("docx");
    const papers = {
      rack: async (_: unknown, { papers: asked }: { readonly papers: unknown }) => ({
        ...{ known: [], diagnostics: [], files: [] },
        papers: asked === "all" ? [planPaper(), notice] : [planPaper()],
      }),
      print: async (plan: { readonly source: { readonly text: string } }, order: PrintOrder) => ({
        ...{ diagnostics: [], leftOut: [] },
        files: await Promise.all(
          order.papers.map(async ({ paper: { name } }) => ({
            ...{ paper: name, format: "docx" as const },
            bytes: await printed(plan.source.text, name),
          })),
        ),
      }),
    };
    const change = (xml: string): string =>
      xml.replace("爱护花草。", "爱护花草树木。").replace("请各班做好准备。", "请各班提前做好准备。");
    const docx = edited(await printed(yaml, "notice"), change);
    const ran = await runPlan(
      ["update", "秋游.yaml", "改.docx", "--write"],
      { files: { "秋游.yaml": yaml, "改.docx": docx } },
      papers,
    );
    expect(ran.err).toContain("这是用它印的「通知」");
    expect(ran.host.text("秋游.yaml")).toBe(yaml.replace("爱护花草", "爱护花草树木"));
    expect(ran.out).toContain("「请各班做好准备。」→「请各班提前做好准备。」");
    expect(ran.code).toBe(1);
  });
});

/** A notice with the requirements of a plan, and sentences of its own. */
function noticeOf(text: string): string {
  const own = "标题: 关于秋游的通知\n导语: 请各班做好准备。\n活动目的: 亲近自然，开阔眼界。\n";
  const more = ["带好雨具。", "穿校服。", "不带零食。", "准时到校。"].map((each) => `  - ${each}\n`).join("");
  return `${own}出行提醒:\n${more}${text.slice(text.indexOf("活动要求:"))}`;
}
