import { describe, expect, test } from "vitest";
import { exitCodes } from "../../src/cli/exit-codes.ts";
import { runPlan } from "./run-plan.ts";

const commands = [
  "studio",
  "init",
  "new",
  "import",
  "update",
  "check",
  "render",
  "documents",
  "list",
  "calendar",
  "template",
  "explain",
  "guide",
  "mcp",
  "schema",
  "fonts",
  "doctor",
];

describe("help", () => {
  test("says in Chinese what there is", async () => {
    const { code, out, err } = await runPlan(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`用法 plan <命令> [选项]

把学校活动的事实用 YAML 写一次，检查后印成 Word 和 PDF。

选项：
  -V, --version  显示版本号
  --lang <语言>  界面语言：zh 或 en
  -h, --help     显示用法

命令：
  studio         在浏览器里写方案：表单、文本和排好的页面并排
  init           设置一个写方案的文件夹：编辑器、学校的设置、自动检查
  new            新建一份方案
  import         把 Word、网页、聊天里的方案读成可以用的方案
  update         把 Word 里的改动改回方案
  check          检查方案，找出错误并说明怎样改
  render         把方案印成 Word 和 PDF
  documents      列出能做哪些文书，一份方案还缺什么
  list           列出全部方案：什么事、哪天、在哪、谁负责、到了哪一步；印好的文件是用什么做的
  calendar       做成日历：手机能导入的文件、一学期的安排表、发到群里的几行
  template       学校自己的文书：新建、检查、列出
  report         把分份检查的结果合成一份
  explain        说明报告里的一条：为什么，怎样改，怎样不查
  guide          一页纸，教 AI 助手写方案
  mcp            让 AI 助手直接用 plan：写、检查、印（MCP）
  read           把方案读成 JSON，给别的程序用
  schema         输出编辑器补全和检查用的 JSON Schema
  fonts          列出电脑里的中文字体，添加找字体的文件夹
  doctor         检查这台电脑能不能排版，缺什么
  completion     按 Tab 键补全命令和选项
  help           显示某个命令的用法

例子：
  plan new --kind 研学 --title 秋季研学活动方案
      新建一份方案
  plan check
      检查当前文件夹里的方案
  plan render 秋季研学活动方案.yaml
      印成 Word 和 PDF

退出码：
  0   一切正常
  1   方案里有问题（达到 --fail-on 的程度），或有方案因错误没有排版
  2   命令写得不对
  3   文件找不到、读不了、写不了，或为了不覆盖而没有写
  70  程序自己出了错
  130 被 Ctrl-C 或系统中断，已经写出的文件都是完整的

环境变量：
  PLAN_LANG              界面语言 zh 或 en，同 --lang
  NO_COLOR、FORCE_COLOR  不用颜色、总用颜色
  SOURCE_DATE_EPOCH      写进文档属性的时间（1970 年以来的秒数）
  PLAN_CACHE             记住哪些文档没有变化的文件夹（不写就在用户的缓存里）
  PLAN_DEBUG             程序出错时显示详细信息
`);
  });

  test("lists every exit code", async () => {
    const { out } = await runPlan(["--help"]);
    for (const code of Object.values(exitCodes)) expect(out).toMatch(new RegExp(`^ {2}${code} `, "m"));
  });

  test("of the whole comes where nothing is asked", async () => {
    expect((await runPlan([])).out).toBe((await runPlan(["--help"])).out);
    expect((await runPlan(["--lang", "en"])).out).toBe((await runPlan(["--help", "--lang", "en"])).out);
  });

  test.each(commands)("of %s has examples, and no English in Chinese", async (name) => {
    const { code, out } = await runPlan([name, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("例子：\n  plan ");
    expect(out).not.toMatch(/usage|options|default|choices|display help|arguments/i);
    expect((await runPlan(["help", name])).out).toBe(out);
  });

  test.each(commands)("of %s is English on request", async (name) => {
    const { out } = await runPlan([name, "--help", "--lang", "en"]);
    expect(out).toContain(`Usage: plan ${name}`);
    expect(out).toContain("Examples:");
  });

  test("the version comes from the package", async () => {
    expect((await runPlan(["--version"])).out).toBe("1.2.3\n");
  });
});
