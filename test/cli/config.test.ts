import { describe, expect, test } from "vitest";
import { createMemoryHost } from "./memory-host.ts";
import { planTitled, runPlan } from "./run-plan.ts";

const plan = "标题: 第三小学秋游方案\n类型: 秋游\n活动时间: 2026-10-23\n活动要求:\n";

describe("plan check with plan.config.yaml", () => {
  test("finds it in a folder above, and counts it as no plan", async () => {
    const files = {
      "plan.config.yaml": "规则:\n  completeness: 关闭\n  completeness/empty-section: 错误\n",
      "方案/秋游/秋游.yaml": plan,
      "../plan.config.yaml": "规则: {completeness: 警告}\n",
    };
    const { code, out } = await runPlan(["check", "--format", "json"], { files });
    const { summary, diagnostics } = JSON.parse(out);
    expect(code).toBe(1);
    expect(summary).toMatchObject({ files: 1, passedOver: 0 });
    expect(diagnostics.map((one: { code: string; severity: string }) => [one.code, one.severity])).toEqual([
      ["completeness/empty-section", "error"],
    ]);
  });

  test("each plan has the nearest one, also on standard input", async () => {
    const files = {
      "plan.config.yaml": "规则: {completeness: 关闭}\n",
      "甲/plan.config.yaml": "规则: {completeness/empty-section: 提醒}\n",
      "甲/秋游.yaml": plan,
      "乙/秋游.yaml": plan,
    };
    const { out } = await runPlan(["check"], { files });
    expect(out).toContain("甲/秋游.yaml:4:1  提醒");
    expect(out).not.toContain("乙/秋游.yaml");
    expect((await runPlan(["check", "-"], { files, input: plan })).out).not.toContain("empty-section");
  });

  test("asks for the sections that a district requires", async () => {
    const files = {
      "区里/plan.config.yaml": "必备:\n  研学: [安全措施, 家长告知]\n",
      "学校/plan.config.yaml":
        "继承: ../区里/plan.config.yaml\n规则: {completeness/required-section: 错误}\n",
      "学校/秋游.yaml": `${plan}  - 守时。\n安全保障: 一切行动听指挥。\n`,
    };
    const { code, out } = await runPlan(["check", "学校"], { files });
    expect(code).toBe(1);
    expect(out).toContain("缺少「家长告知」");
    expect(out).not.toContain("缺少「安全措施」");
  });

  test("tells a school what its district has locked, and prints all the same", async () => {
    const files = {
      "区/plan.config.yaml": "锁定: [left-over/todo]\n",
      "校/plan.config.yaml": "继承: ../区/plan.config.yaml\n规则: {left-over: 关闭}\n",
      "校/秋游.yaml": "标题: 秋游方案\n活动时间: 2026-10-23\n活动地点: 待补\n",
    };
    const { code, out } = await runPlan(["check", "校"], { files });
    expect(code).toBe(0);
    expect(out).toContain(
      "校/plan.config.yaml:2:6  警告  「区/plan.config.yaml」锁定了规则「left-over/todo」，这里的「left-over」对它不起作用",
    );
    expect(out).toContain("left-over/todo");
    expect((await runPlan(["render", "校"], { files })).host.text("校/秋游.docx")).toBeDefined();
  });

  test.each([
    ["青舟设置", 1, ""],
    ["qingzhou-plan@2", 1, ""],
    ["@qingzhou/plan@2.1.0", 1, ""],
    ["qingzhou-plan@1", 1, "要继承「qingzhou-plan@1」，装着的是 2.1.0 版"],
    ["qingzhou-plan@2.10", 1, "装着的是 2.1.0 版"],
    ["qingzhou@2", 1, "找不到要继承的设置文件「qingzhou@2」"],
  ])("builds on an installed package: %s", async (name, code, message) => {
    const school = "甲/校/plan.config.yaml";
    const files = {
      ...Object.fromEntries(
        ["qingzhou-plan", "@qingzhou/plan"].flatMap((each) => [
          [`node_modules/${each}/plan.config.yaml`, "规则: {left-over/todo: 错误}\n"],
          [`node_modules/${each}/package.json`, '{"name": "x", "version": "2.1.0"}'],
        ]),
      ),
      "甲/青舟设置": "规则: {left-over/todo: 错误}\n",
      [school]: `继承: "${name.startsWith("青") ? "../青舟设置" : name}"\n`,
      "甲/校/秋游.yaml": "标题: 秋游方案\n活动时间: 2026-10-23\n活动地点: 待补\n",
    };
    const { code: exit, out } = await runPlan(["check", "甲/校"], { files });
    expect(exit).toBe(code);
    expect(out).toContain(message === "" ? "错误  这里还有待补的内容" : message);
  });

  test("tells its mistakes once, at their places", async () => {
    const files = {
      "plan.config.yaml":
        "校例:\n  补班: 2026-10-10\n规则: {date/weekday-mismach: 警告}\n默认: {版式: 公闻}\n",
      "秋游.yaml": planTitled("秋游方案"),
      "春游.yaml": planTitled("春游方案"),
    };
    const { code, out } = await runPlan(["check"], { files });
    expect(code).toBe(1);
    expect(out).toContain("plan.config.yaml:1:1  错误  设置文件里没有「校例」这一项");
    expect(out).toContain("改成「校历」");
    expect(out).toContain("plan.config.yaml:3:6  错误  没有「date/weekday-mismach」这条规则");
    expect(out).toContain("改成「date/weekday-mismatch」");
    expect(out).toContain("plan.config.yaml:4:10  错误  找不到默认的版式「公闻」");
    expect(out).toContain("3 个错误");
  });

  test("can itself be named", async () => {
    const files = { "plan.config.yaml": "输出: {格式: [docx, odt]}\n" };
    const { code, out } = await runPlan(["check", "plan.config.yaml"], { files });
    expect(code).toBe(1);
    expect(out).toContain("plan.config.yaml:1:10  错误  「格式」写的是「docx、odt」");
    expect(out).not.toContain("标题");
  });

  test("is not looked for twice in a folder", async () => {
    const looked: string[] = [];
    const host = createMemoryHost({ files: { "甲/一.yaml": plan, "甲/二.yaml": plan } });
    const { createConfigShelf } = await import("../../src/cli/config/config-shelf.ts");
    const entry = (path: string): ReturnType<typeof host.entry> => {
      looked.push(path);
      return host.entry(path);
    };
    const shelf = createConfigShelf({ ...host, entry });
    for (const name of ["甲/一.yaml", "甲/二.yaml", "三.yaml"]) shelf.of(name);
    expect(looked).toHaveLength(new Set(looked).size);
    expect(shelf.diagnostics()).toEqual([]);
  });
});

describe("plan render with plan.config.yaml", () => {
  const config = "默认: {版式: 公文}\n输出:\n  文件夹: 打印\n  格式: pdf\n";

  test("prints into its folder, in its style and formats", async () => {
    const files = { "plan.config.yaml": config, "方案/秋游.yaml": planTitled("秋游方案") };
    const { code, host } = await runPlan(["render"], { files });
    expect(code).toBe(0);
    expect(host.text("打印/方案/秋游.pdf")).toContain("|official\n");
    expect(host.text("打印/方案/秋游.docx")).toBeUndefined();
  });

  test("gives way to the command line and to the plan", async () => {
    const files = { "plan.config.yaml": config, "秋游.yaml": planTitled("秋游方案", "版式: 通用\n") };
    const { host } = await runPlan(["render", "--out", "定稿", "--format", "docx"], { files });
    expect(host.text("定稿/秋游.docx")).toContain("|通用\n");
  });

  test("finds a style file beside the configuration", async () => {
    const files = {
      "plan.config.yaml": "默认: {版式: 校办版式}\n",
      "校办版式.yaml": "继承: 公文\n",
      "方案/秋游.yaml": planTitled("秋游方案"),
    };
    const { host } = await runPlan(["render", "方案"], { files });
    expect(host.text("方案/秋游.docx")).toContain("|/home/teacher/校办版式.yaml\n");
  });

  test("prints nothing while the configuration is wrong", async () => {
    const files = { "plan.config.yaml": "默认: {版式: 没有的}\n", "秋游.yaml": planTitled("秋游方案") };
    const { code, err, host } = await runPlan(["render"], { files });
    expect(code).toBe(1);
    expect(err).toContain("找不到默认的版式「没有的」");
    expect(host.text("秋游.docx")).toBeUndefined();
  });
});

test("plan new signs with the school of the configuration", async () => {
  const files = { "plan.config.yaml": "默认: {学校: 青禾小学}\n" };
  const { host } = await runPlan(["new", "--kind", "秋游", "--yes"], { files });
  expect([...host.disk.keys()].some((file) => file.includes("青禾小学"))).toBe(true);
});
