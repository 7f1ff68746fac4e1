import { describe, expect, test } from "vitest";
import { planTitled, runPlan } from "./run-plan.ts";

const wrong = "标题: 秋日方案\nzzz: 公园\n";

describe("plan check", () => {
  test("tells every problem with place, excerpt and advice", async () => {
    const { code, out, err } = await runPlan(["check", "秋游.yaml"], {
      files: { "秋游.yaml": "标题: 秋日方案\nplase: 公园\n" },
    });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^秋游\.yaml:2:1 {2}错误 {2}.*schema\/unknown-field$/m);
    expect(out).toContain("   2 │ plase: 公园\n     │ ^^^^^\n");
    expect(out).toMatch(/\n1 个错误.*\n$/);
  });

  test("is friendly where all is well", async () => {
    const { code, out } = await runPlan(["check"], {
      files: { "秋游.yaml": planTitled("秋游方案"), "春游/春游.yml": planTitled("春游方案") },
    });
    expect({ code, out }).toEqual({ code: 0, out: "2 份方案检查完毕，没有发现问题\n" });
  });

  test("searches folders, and passes over what is no plan or not ours", async () => {
    const { out } = await runPlan(["check", "."], {
      files: {
        "方案/秋游.yaml": planTitled("秋游方案"),
        "方案/学校.yaml": "版心: 156mm\n",
        "方案/通知.docx": "",
        "node_modules/activity/样例.yaml": wrong,
        "out/旧.yaml": wrong,
        ".git/旧.yaml": wrong,
      },
    });
    expect(out).toBe("1 份方案检查完毕，没有发现问题（另有 1 个文件不是方案，已略过）\n");
  });

  test("takes a file that is named for a plan, whatever it holds", async () => {
    const { code, out } = await runPlan(["check", "学校.yaml"], {
      files: { "学校.yaml": "活动地点: 公园\n" },
    });
    expect(code).toBe(1);
    expect(out).toContain("schema/missing-field");
  });

  test("reads each file once, in the order of the arguments", async () => {
    const { out } = await runPlan(["check", "乙", "甲", "./乙/秋游.yaml", "--format", "json"], {
      files: { "甲/春游.yaml": planTitled("春游方案"), "乙/秋游.yaml": planTitled("秋游方案") },
    });
    expect(JSON.parse(out).summary.files).toBe(2);
  });

  test("expands patterns, with backslashes on Windows", async () => {
    const files = { "方案/秋游.yaml": planTitled("秋游方案"), "方案/春游.yaml": planTitled("春游方案") };
    expect((await runPlan(["check", "方案/*游.yaml"], { files })).out).toContain("2 份方案");
    expect((await runPlan(["check", "方案\\*游.yaml"], { files, platform: "win32" })).out).toContain(
      "2 份方案",
    );
  });

  test("a file whose name looks like a pattern is a file", async () => {
    const { out } = await runPlan(["check", "秋游[定稿].yaml"], {
      files: { "秋游[定稿].yaml": planTitled("秋游方案") },
    });
    expect(out).toContain("1 份方案");
  });

  test("shows Windows paths as Windows writes them", async () => {
    const { out } = await runPlan(["check", "方案"], {
      platform: "win32",
      files: { "方案/秋游.yaml": wrong },
    });
    expect(out).toMatch(/^方案\\秋游\.yaml:2:1/);
  });

  test("says what cannot be found and checks the rest", async () => {
    const { code, out, err } = await runPlan(["check", "秋血.yaml", "春*.yaml", "秋游.yaml"], {
      files: { "秋游.yaml": planTitled("秋游方案"), "秋学.yaml": planTitled("秋学方案") },
    });
    expect(code).toBe(3);
    expect(err).toBe("错误  找不到 秋血.yaml：是不是 秋学.yaml？\n错误  没有文件符合 春*.yaml\n");
    expect(out).toBe("1 份方案检查完毕，没有发现问题\n");
  });

  test("says where a folder holds no plan", async () => {
    const { code, err } = await runPlan(["check"], { files: { "学校.yaml": "版心: 156mm\n" } });
    expect(code).toBe(3);
    expect(err).toBe("错误  . 里没有方案（有「标题」的 .yaml 文件）；plan new 可以新建一份\n");
  });

  test("says why a file cannot be read, and goes on", async () => {
    const { code, out, err } = await runPlan(["check"], {
      files: { "春游.yaml": planTitled("春游方案"), "秋游.yaml": planTitled("秋游方案") },
      refusals: [{ action: "read", path: "春游.yaml", code: "EACCES" }],
    });
    expect(code).toBe(3);
    expect(err).toBe("错误  读不了 春游.yaml：没有权限，请检查文件的权限，或换一个文件夹\n");
    expect(out).toContain("1 份方案");
  });

  test("reads standard input", async () => {
    const { code, out } = await runPlan(["check", "-"], { input: wrong });
    expect(code).toBe(1);
    expect(out).toMatch(/^-:2:1/);
  });

  test("--fail-on decides which findings count", async () => {
    const files = { "秋游.yaml": planTitled("秋游方案", "活动时间:\n  待补: 哪一天\n") };
    expect((await runPlan(["check"], { files })).code).toBe(0);
    expect((await runPlan(["check", "--fail-on", "warning"], { files })).code).toBe(0);
    expect((await runPlan(["check", "--fail-on", "info"], { files })).code).toBe(1);
  });

  test("--final heeds no comment and no configuration that keeps quiet about what is open", async () => {
    const open = "标题: 秋日方案\n# 不检查 left-over/todo：公园周五答复\n活动地点: {待补: 公园}\n";
    const off = "规则: {left-over: 关闭}\n";
    const plain = "标题: 秋日方案\n活动地点: {待补: 公园}\n";
    const written = await runPlan(["check", "--final"], { files: { "秋游.yaml": open } });
    expect(written.code).toBe(1);
    expect(written.out).toContain("还有待补的内容：公园");
    const settled = { files: { "plan.config.yaml": off, "秋游.yaml": plain } };
    expect((await runPlan(["check", "--final"], settled)).code).toBe(1);
    expect((await runPlan(["check"], settled)).code).toBe(0);
  });

  test("tells of a style that is neither shipped nor a file beside the plan", async () => {
    const plan = "标题: 秋日方案\n版式: 校版\n活动地点: 人民公园\n";
    const missing = await runPlan(["check"], { files: { "秋游.yaml": plan } });
    expect(missing.out).toContain("没有「校版」这种版式");
    const there = await runPlan(["check", "秋游.yaml"], {
      files: { "秋游.yaml": plan, "校版.yaml": "基于: 通用\n" },
    });
    expect(there.out).not.toContain("版式");
  });

  test("--final makes what is missing an error", async () => {
    const files = { "秋游.yaml": planTitled("秋游方案", "活动时间:\n  待补: 哪一天\n") };
    const { code, out } = await runPlan(["check", "--final"], { files });
    expect(code).toBe(1);
    expect(out).toMatch(/秋游\.yaml:5:3 {2}错误 {2}还有待补的内容：哪一天/);
  });

  test("--format json is JSON, also where nothing is found", async () => {
    const { out, code } = await runPlan(["check", "--format", "json"], {
      files: { "秋游.yaml": planTitled("秋游方案"), "学校.yaml": "版心: 156mm\n" },
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      language: "zh",
      summary: { files: 1, passedOver: 1, errors: 0, warnings: 0, infos: 0 },
      diagnostics: [],
    });
  });

  test("speaks English on request", async () => {
    const { out } = await runPlan(["check", "--lang", "en"], {
      files: { "秋游.yaml": wrong, "学校.yaml": "版心: 156mm\n" },
    });
    expect(out).toMatch(/^秋游\.yaml:2:1 {2}error {2}/);
    expect(out).not.toContain("错误");
  });
});
