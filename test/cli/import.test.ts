import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { wordFile, wordParagraph } from "../import/importing.ts";
import { runOn, runPlan } from "./run-plan.ts";

const text = `秋游活动方案

一、活动时间：2026年10月23日（星期五）
二、活动地点
翠湖公园
三、注意事项
1、听从指挥；
3、注意安全。
`;

test("a text becomes a plan beside it, with a report, and checks without an error", async () => {
  const { code, out, err, host } = await runPlan(["import", "秋游.txt"], { files: { "秋游.txt": text } });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toBe(`已写出 秋游.yaml
认出来的
  · 分出 3 节；写成数据的有 1 节：活动时间
  · 原文的序号和项目符号 5 个去掉了，印的时候由程序来编
猜的，请看一眼
  · 按标题猜类型是「研学」，它决定做哪些检查
要您看的
  · 「注意安全。」在原文里是第 3 条，按顺序应是第 2 条（看看原文是不是少了内容；印出来会接着编）
接下来：plan check 秋游.yaml
`);
  expect(
    host.text("秋游.yaml"),
  ).toBe(`# 从「秋游.txt」读入，文字和原文一样。写着「猜的」的地方请看一眼，看过把这行注释删去。
# 序号由程序来编，不用写。改好以后运行 plan check，再运行 plan render。

标题: 秋游活动方案

# 猜的：按标题猜的类型，它决定做哪些检查
类型: 研学

活动时间: 2026-10-23

活动地点: 翠湖公园

注意事项:
  - 听从指挥；
  - 注意安全。
`);
  expect((await runOn(host, ["check", "秋游.yaml"])).code).toBe(0);
});

test("the report is English on request", async () => {
  const { out } = await runPlan(["import", "秋游.txt", "--lang", "en"], { files: { "秋游.txt": text } });
  expect(out).toContain("wrote 秋游.yaml\nRecognised\n  · 3 sections");
  expect(out).not.toMatch(/undefined|认出/u);
});

test("what is there is not overwritten", async () => {
  const files = { "秋游.txt": text, "秋游.yaml": "标题: 自己写的\n" };
  const { code, err, host } = await runPlan(["import", "秋游.txt"], { files });
  expect(code).toBe(3);
  expect(err).toContain("秋游.yaml 已经有了，没有覆盖");
  expect(host.text("秋游.yaml")).toBe("标题: 自己写的\n");
});

describe("a copied text", () => {
  test.each([["-"], ["--clipboard-text"]])("comes by %s, and is named after its title", async (way) => {
    const { code, out, host } = await runPlan(["import", way, "--out", "方案"], { input: text });
    expect(code).toBe(0);
    expect(out).toContain(`已写出 方案${host.path.sep}秋游活动方案.yaml`);
    expect(host.text("方案/秋游活动方案.yaml")).toContain("标题: 秋游活动方案");
    expect(host.text("方案/秋游活动方案.yaml")).toContain("从「粘贴的文字」读入");
    const again = await runOn(host, ["import", way, "--out", "方案"]);
    expect(again.code).toBe(3);
    expect(again.err).toContain("已经有了，没有覆盖");
  });

  const traditional = "秋遊活動方案\n一、活動地點\n翠湖公園\n二、注意事項\n1、聽從指揮；\n2、注意安全。\n";

  test.each([
    ["utf-8", text, "秋游活动方案"],
    ["gbk", text, "秋游活动方案"],
    ["gb18030", text, "秋游活动方案"],
    ["utf-16le", text, "秋游活动方案"],
    ["utf-16be", text, "秋游活动方案"],
    ["big5", traditional, "秋遊活動方案"],
  ])("may be in %s", async (encoding, written, title) => {
    for (const addBOM of encoding.startsWith("utf") ? [false, true] : [false]) {
      const input = new Uint8Array(iconv.encode(written, encoding, { addBOM }));
      const { code, host } = await runPlan(["import", "--clipboard-text"], { input });
      expect(code).toBe(0);
      expect(host.text(`${title}.yaml`)).toContain(`标题: ${title}\n`);
    }
  });

  test("without a title gets a name of its own", async () => {
    const { host } = await runPlan(["import", "--clipboard-text"], { input: "活动地点：东山\n" });
    expect(host.text("粘贴的方案.yaml")).toContain("东山");
  });

  test("that PowerShell has turned into question marks is told", async () => {
    const { code, err, host } = await runPlan(["import", "-"], { input: text.replace(/[^\s\d]/gu, "?") });
    expect(code).toBe(3);
    expect(err).toContain("没有读入 粘贴的文字：汉字在送来的路上都变成了问号");
    expect(err).toContain("$OutputEncoding");
    expect(host.text("粘贴的方案.yaml")).toBeUndefined();
  });

  test("is asked for at a terminal", async () => {
    const { err } = await runPlan(["import", "--clipboard-text"], { input: text, inputIsTerminal: true });
    expect(err).toContain("把文字粘贴到这里");
  });

  test("that holds a finished plan gives it as it is", async () => {
    const plan = "# 给您的方案\n标题: 秋游方案\n活动目的: 亲近自然。\n活动地点: 人民公园\n";
    const answer = `好的，方案如下：\n\n\`\`\`yaml\n${plan}\`\`\`\n\n有要改的请告诉我。\n`;
    for (const input of [answer, plan, answer.replaceAll("\n", "\r\n")]) {
      const { code, out, host } = await runPlan(["import", "--clipboard-text"], { input });
      expect(code).toBe(0);
      expect(out).toContain("照原样存下了");
      expect(host.text("秋游方案.yaml")?.replaceAll("\r\n", "\n")).toBe(plan);
    }
    const { host } = await runPlan(["import", "答.md"], { files: { "答.md": answer } });
    expect(host.text("答.yaml")).toBe(plan);
  });
});

test("a file that is refused writes nothing, and the others are imported", async () => {
  const files = { "空.docx": new Uint8Array(), "秋游.txt": text };
  const { code, err, out, host } = await runPlan(["import", "空.docx", "秋游.txt", "没有.docx"], { files });
  expect(code).toBe(3);
  expect(err).toContain("没有读入 空.docx：文件是空的，里面没有文字");
  expect(err).toContain("没有.docx");
  expect(out).toContain("已写出 秋游.yaml");
  expect(host.text("空.yaml")).toBeUndefined();
});

test("a plan needs no import, and no file is a slip", async () => {
  const files = { "秋游.yaml": "标题: 秋游\n" };
  const { code, err } = await runPlan(["import", "秋游.yaml"], { files });
  expect(code).toBe(3);
  expect(err).toContain("已经是写好的方案");
  expect((await runPlan(["import"])).code).toBe(2);
});

test("pictures lie in a folder beside the plan, which names them", async () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Target="media/image1.png"/></Relationships>';
  const body = `${wordParagraph("秋游方案", '<w:jc w:val="center"/>')}${wordParagraph("一、路线图")}<w:p><w:r><w:drawing><wp:docPr id="1" name="图" descr="从学校到公园"/><a:blip r:embed="rId7"/></w:drawing></w:r></w:p>`;
  const file = wordFile(body, { "_rels/document.xml.rels": rels, "media/image1.png": png });
  const { code, host } = await runPlan(["import", "秋游.docx"], { files: { "秋游.docx": file } });
  expect(code).toBe(0);
  expect(host.text("秋游.yaml")).toContain("路线图: {文件: 秋游-图片/image1.png, 替代文字: 从学校到公园}");
  expect(host.disk.get(host.path.join(host.cwd, "秋游-图片/image1.png"))).toEqual(new Uint8Array(png));
});
