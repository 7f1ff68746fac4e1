import { describe, expect, test } from "vitest";
import { fileStemOf } from "../../src/cli/new/file-name.ts";
import { runPlan } from "./run-plan.ts";

const given = ["--unit", "第三小学", "--date", "2026-10-23", "--place", "市自然博物馆", "--people", "120"];

describe("plan new", () => {
  test("makes a plan of what the options say and tells what comes next", async () => {
    const { code, out, err, host } = await runPlan([
      "new",
      "--kind",
      "研学",
      "--title",
      "秋季研学活动方案",
      ...given,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`已新建 秋季研学活动方案.yaml
下一步：
  1. 打开 秋季研学活动方案.yaml，照说明填写
  2. plan check 秋季研学活动方案.yaml     检查有没有错误和遗漏
  3. plan render 秋季研学活动方案.yaml    印成 Word 和 PDF
`);
    const text = host.text("秋季研学活动方案.yaml") ?? "";
    expect(
      text.split("\n").slice(0, 12).join("\n"),
    ).toBe(`# yaml-language-server: $schema=.plan/plan.schema.json
# 冒号后面写内容。冒号用英文的，后面空一格；下一层缩进两个空格。
# 写着「待补」的是还没定的内容：定下来以后，把「待补: ……」整个换成内容。
# 用不着的项目可以删去。行首带「# 」的项目可写可不写，去掉「# 」就用上了。
# 各节按这里的先后印出，编号由程序来加。

# 方案的标题，唯一必填的一项
标题: 秋季研学活动方案

# 活动的类型，决定做哪些检查
类型: 研学
`);
    expect(text).toContain("活动时间:\n  日期: 2026-10-23\n");
    expect(text).toContain("活动地点: 市自然博物馆\n");
    expect(text).toContain("  - 对象: 学生\n    人数: 120\n");
    expect(text).toContain("落款:\n  单位: 第三小学\n");
  });

  test("writes English keys on request, and keeps the content", async () => {
    const { host } = await runPlan(["new", "trip", "--kind", "outing", "--keys", "en", ...given]);
    const text = host.text("trip.yaml") ?? "";
    expect(text).toContain("title: trip\n");
    expect(text).toContain("kind: outing\n");
    expect(text).toContain("time:\n  date: 2026-10-23\n  from:\n    todo: ");
    expect(text).toContain("  - who: 学生\n    count: 120\n");
    const keys = text.split("\n").flatMap((line) => /^[ -]*([^#\s:]+):/.exec(line)?.[1] ?? []);
    expect(keys.filter((key) => /[^a-z_]/.test(key))).toEqual([]);
  });

  test.each([
    ["春游", "类型: 春游\n", "春游活动方案"],
    ["drill", "类型: 消防演练\n", "消防疏散演练方案"],
    ["地震演练", "类型: 地震演练\n", "地震避险疏散演练方案"],
    ["project", "类型: 实施方案\n", "活动方案"],
    ["空白", "# 类型: 研学\n", "活动方案"],
  ])("knows the kind %s", async (kind, line, title) => {
    const { host } = await runPlan(["new", "--kind", kind, "--yes"]);
    expect(host.text(`${title}.yaml`)).toContain(line);
  });

  test("puts the unit before the usual title", async () => {
    const { host } = await runPlan(["new", "--kind", "运动会", "--unit", "第三小学"]);
    expect(host.text("第三小学运动会方案.yaml")).toContain("标题: 第三小学运动会方案\n");
  });

  test("takes a folder, a name without an ending, and names that need quotes", async () => {
    expect(
      (await runPlan(["new", "方案/", "--kind", "家长会"])).host.text("方案/家长会方案.yaml"),
    ).toBeDefined();
    const { out, host } = await runPlan(["new", "方案/三年级 家长会", "--kind", "家长会"]);
    expect(host.text("方案/三年级 家长会.yaml")).toContain("$schema=.plan/plan.schema.json\n");
    expect(out).toContain('plan check "方案/三年级 家长会.yaml"');
  });

  test("never overwrites", async () => {
    const { code, out, err, host } = await runPlan(["new", "秋游.yaml", "--kind", "研学"], {
      files: { "秋游.yaml": "旧的" },
    });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toBe(
      "错误  秋游.yaml 已经存在，没有覆盖\n提示  换一个文件名，例如 plan new 另一个名称.yaml\n",
    );
    expect(host.text("秋游.yaml")).toBe("旧的");
    expect(host.text(".plan/plan.schema.json")).toBeUndefined();
  });

  test.each([
    [["--kind", "消防演戏"], "没有「消防演戏」这种活动", "是不是想写 消防演练？"],
    [["--date", "2026-02-30"], "没有「2026-02-30」这一天，请写成 2026-10-23 这样", ""],
    [["--people", "很多"], "「很多」看不出一共多少人，请写人数，例如 120", ""],
    [["--title", "第一行\n第二行"], "标题请写成一行", ""],
    [["--keys", "fr"], "--keys 后面写的是「fr」，没有这一种", "zh、en"],
  ])("refuses %j", async (words, message, hint) => {
    const { code, err, host } = await runPlan(["new", "方案.yaml", ...words]);
    expect(code).toBe(2);
    expect(err).toContain(`错误  ${message}\n`);
    expect(err).toContain(hint);
    expect(host.text("方案.yaml")).toBeUndefined();
  });

  test("takes a date in words as it stands", async () => {
    const { host } = await runPlan(["new", "方案.yaml", "--kind", "比赛", "--date", "第11周星期三"]);
    expect(host.text("方案.yaml")).toContain("  日期: 第11周星期三\n");
  });
});

describe("the schema beside a new plan", () => {
  test("is shared with the folder above", async () => {
    const files = { ".plan/plan.schema.json": '{"title":"活动方案"}\n' };
    const { host, err } = await runPlan(["new", "十月/秋游.yaml"], { files });
    expect(host.text("十月/秋游.yaml")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.plan\/plan\.schema\.json\n/,
    );
    expect(host.text("十月/.plan/plan.schema.json")).toBeUndefined();
    expect(err).toBe("");
  });

  test("is never overwritten; one of another version is told", async () => {
    const { host, err, code } = await runPlan(["new", "秋游.yaml"], {
      files: { ".plan/plan.schema.json": "{}" },
    });
    expect(code).toBe(0);
    expect(host.text(".plan/plan.schema.json")).toBe("{}");
    expect(err).toContain(
      "提示  编辑器的补全要用新的，可以运行 plan schema --out .plan/plan.schema.json --force\n",
    );
  });

  test("uses forward slashes on Windows", async () => {
    const { host, out } = await runPlan(["new", "十月\\秋游.yaml"], {
      platform: "win32",
      files: { ".plan\\plan.schema.json": '{"title":"活动方案"}\n' },
    });
    expect(host.text("十月\\秋游.yaml")).toContain("$schema=../.plan/plan.schema.json\n");
    expect(out).toContain("已新建 十月\\秋游.yaml\n");
  });

  test("that cannot be written does not cost the plan", async () => {
    const { host, err, code } = await runPlan(["new", "秋游.yaml"], {
      refusals: [{ action: "write", path: ".plan/plan.schema.json", code: "EACCES" }],
    });
    expect(code).toBe(0);
    expect(host.text("秋游.yaml")).toBeDefined();
    expect(err).toBe("警告  编辑器补全用的文件没有写成，方案本身不受影响\n");
  });
});

describe("the questions", () => {
  const terminal = { inputIsTerminal: true, outputIsTerminal: true };

  test("ask for what no option says; an empty answer leaves it open", async () => {
    const { host, code } = await runPlan(["new", "--place", "人民公园"], {
      ...terminal,
      answers: ["研学", "第三小学", "", "", "约120"],
    });
    expect(code).toBe(0);
    expect(host.questions).toEqual([
      "新建一份活动方案（按 Ctrl+C 随时退出）",
      "是哪一类活动？（上下键选择，回车确定）",
      "组织单位？",
      "方案的标题？",
      "活动日期？",
      "参加的学生有多少人？",
    ]);
    const text = host.text("第三小学研学活动方案.yaml") ?? "";
    expect(text).toContain("活动地点: 人民公园\n");
    expect(text).toContain("    人数: 约120\n");
    expect(text).toContain("  日期:\n    待补: 哪一天，例如 2026-10-23\n");
  });

  test("complain about an answer that will not do", async () => {
    const { host } = await runPlan(["new", "--kind", "比赛", "--title", "书法比赛方案"], {
      ...terminal,
      answers: ["", "2026-13-01", "2026-12-01", "", ""],
    });
    expect(host.questions).toContain("! 没有「2026-13-01」这一天，请写成 2026-10-23 这样");
    expect(host.text("书法比赛方案.yaml")).toContain("日期: 2026-12-01\n");
  });

  test("complain about a title whose file is there", async () => {
    const { host } = await runPlan(["new", "--kind", "比赛"], {
      ...terminal,
      files: { "书法比赛.yaml": "旧的" },
      answers: ["", "书法比赛", "书法比赛方案", "", "", ""],
    });
    expect(host.questions).toContain("! 书法比赛.yaml 已经存在，请换一个标题");
    expect(host.text("书法比赛方案.yaml")).toBeDefined();
  });

  test.each([0, 1, 2, 3, 4, 5])("broken off at question %i, nothing is written", async (at) => {
    const answers = ["研学", "第三小学", "秋游", "", "", ""].map((answer, index) =>
      index === at ? undefined : answer,
    );
    const { code, out, err, host } = await runPlan(["new"], { ...terminal, answers });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toBe("没有新建方案，什么也没有写。想好了再来：plan new\n");
    expect([...host.disk.keys()].filter((file) => file.startsWith("/home"))).toEqual([]);
  });

  test("are not asked with --yes, nor where nobody can answer", async () => {
    expect((await runPlan(["new", "--yes"], terminal)).host.questions).toEqual([]);
    expect(
      (await runPlan(["new"], { inputIsTerminal: false, outputIsTerminal: true })).host.questions,
    ).toEqual([]);
    expect(
      (await runPlan(["new"], { inputIsTerminal: true, outputIsTerminal: false })).host.questions,
    ).toEqual([]);
  });
});

describe("a file name made of a title", () => {
  test.each([
    ["秋季研学活动方案", "秋季研学活动方案"],
    ['“你好”: 1/2? <a|b> *"x"\\', "“你好”： 1／2？ ＜a｜b＞ ＊”x”＼"],
    ["  ..秋游. ", "秋游"],
    ["CON", "CON_"],
    ["a\u0000b\nc", "a b c"],
    ["", "活动方案"],
    ["长".repeat(200), "长".repeat(60)],
  ])("%j", (title, name) => {
    expect(fileStemOf(title)).toBe(name);
  });
});

describe("plan schema", () => {
  test("prints the schema, or saves it and does not overwrite", async () => {
    expect((await runPlan(["schema"])).out).toBe('{"title":"活动方案"}\n');
    const files = { "旧.json": "旧的" };
    expect((await runPlan(["schema", "--out", "新.json"], { files })).host.text("新.json")).toBe(
      '{"title":"活动方案"}\n',
    );
    const kept = await runPlan(["schema", "--out", "旧.json"], { files });
    expect(kept.code).toBe(3);
    expect(kept.err).toBe("错误  旧.json 已经存在，没有覆盖\n提示  换一个文件名，或加上 --force 覆盖它\n");
    expect((await runPlan(["schema", "-o", "旧.json", "--force"], { files })).host.text("旧.json")).not.toBe(
      "旧的",
    );
  });
});

describe("what plan new is told", () => {
  test.each([
    ["--people", "-5", "人数不能是「-5」"],
    ["--people", "0", "人数不能是「0」"],
    ["--date", "明天", "说不清「明天」是哪一天"],
    ["--date", "下周三", "说不清「下周三」是哪一天"],
    ["--kind", "演讲比赛", "比赛"],
    ["--kind", "春晚", "文艺演出"],
    ["--kind", "科学竞答", "比赛"],
  ])("is refused kindly: %s %s", async (option, value, said) => {
    const { code, err, host } = await runPlan(["new", "活动.yaml", "--yes", option, value]);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(host.text("活动.yaml")).toBeUndefined();
  });

  test("may be a head count in Chinese characters", async () => {
    const { host } = await runPlan(["new", "秋游.yaml", "--kind", "秋游", "--people", "一百二十人", "--yes"]);
    expect(host.text("秋游.yaml")).toContain("人数: 120\n");
  });

  test("takes the count alone of an answer that says who they are too", async () => {
    const { host } = await runPlan([
      "new",
      "秋游.yaml",
      "--kind",
      "秋游",
      "--people",
      "三年级１２０人",
      "--yes",
    ]);
    expect(host.text("秋游.yaml")).toContain("120");
    expect(host.text("秋游.yaml")).not.toContain("三年级");
  });
});
