import { describe, expect, test } from "vitest";
import { runPlan } from "./run-plan.ts";

describe("a wrong command line", () => {
  test.each([
    [["chekc"], "错误  没有「chekc」这个命令\n提示  是不是想写 plan check？\n"],
    [["nwe"], "错误  没有「nwe」这个命令\n提示  是不是想写 plan new？\n"],
    [["help", "rendr"], "错误  没有「rendr」这个命令\n提示  是不是想写 plan render？\n"],
    [["chek"], "错误  没有「chek」这个命令\n提示  是不是想写 plan check？\n"],
    [["排版", "秋游.yaml"], "错误  没有「排版」这个命令\n提示  是不是想写 plan render？\n"],
    [
      ["秋游.yaml"],
      "错误  没有「秋游.yaml」这个命令\n提示  先写要做什么，再写文件：plan check 秋游.yaml 检查，plan render 秋游.yaml 排版\n",
    ],
    [["check", "--finl"], "错误  没有「--finl」这个选项\n提示  是不是想写 --final？\n"],
    [["check", "--zzz"], "错误  没有「--zzz」这个选项\n提示  查看用法：plan --help\n"],
    [
      ["check", "--format"],
      "错误  选项「--format <格式[=文件]>」后面还缺内容\n提示  查看用法：plan --help\n",
    ],
    [
      ["check", "--format", "xml"],
      "错误  --format 后面写的是「xml」，没有这一种\n提示  --format 后面可以写：pretty、json、github、sarif、junit\n",
    ],
    [
      ["check", "--fail-on=never"],
      "错误  --fail-on 后面写的是「never」，没有这一种\n提示  --fail-on 后面可以写：error、warning、info\n",
    ],
    [
      ["render", "--format", "docx,wps"],
      "错误  --format 后面写的是「wps」，没有这一种\n提示  --format 后面可以写：docx、pdf、html、txt、svg、png\n",
    ],
    [
      ["new", "春游.yaml", "秋游.yaml"],
      "错误  plan new 后面写的内容太多了；名称里有空格时，请给它加上引号\n提示  查看用法：plan --help\n",
    ],
    [["render", "——final"], "错误  「——final」前面的横线是中文标点\n提示  换成两个英文短横线：--final\n"],
    [
      ["check", "—-format", "json"],
      "错误  「—-format」前面的横线是中文标点\n提示  换成两个英文短横线：--format\n",
    ],
    [["render", "-"], "错误  plan render 只读文件，不读标准输入\n提示  查看用法：plan --help\n"],
    [
      ["check", "--lang", "法语"],
      "错误  --lang 后面写的是「法语」，没有这一种\n提示  --lang 后面可以写：zh、en\n",
    ],
    [["check", "--lang"], "错误  选项「--lang <语言>」后面还缺内容\n提示  查看用法：plan --help\n"],
  ])("%j is explained", async (words, said) => {
    const { code, out, err } = await runPlan(words);
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: said });
  });

  test("is explained in English wherever --lang stands, and by PLAN_LANG", async () => {
    const said = "error  there is no option “--finl”\nhint  did you mean --final?\n";
    expect((await runPlan(["--lang", "en", "check", "--finl"])).err).toBe(said);
    expect((await runPlan(["check", "--finl", "--lang=en"])).err).toBe(said);
    expect((await runPlan(["check", "--finl"], { environment: { PLAN_LANG: "en_US.UTF-8" } })).err).toBe(
      said,
    );
    expect(
      (await runPlan(["check", "--finl", "--lang", "zh"], { environment: { PLAN_LANG: "en" } })).err,
    ).toContain("是不是想写");
  });

  test("SOURCE_DATE_EPOCH that is no number is refused", async () => {
    const { code, err } = await runPlan(["render"], { environment: { SOURCE_DATE_EPOCH: "今天" } });
    expect(code).toBe(2);
    expect(err).toContain("SOURCE_DATE_EPOCH 写的是「今天」，应为 1970 年以来的秒数");
  });

  test("control characters in a word cannot act on the terminal", async () => {
    const { err } = await runPlan(["check", "\u001b[2J.yaml"]);
    expect(err).toBe("错误  找不到 ␛[2J.yaml\n");
  });
});

describe("a mistake of the program", () => {
  const broken = {
    print: async () => {
      throw new Error("the ink has run out");
    },
  };
  const files = { "秋游.yaml": "标题: 秋日方案\n活动地点: 公园\n" };

  test("is owned up to, with the way to report it, and no stack", async () => {
    const { code, err } = await runPlan(["render", "秋游.yaml"], { files }, broken);
    expect(code).toBe(70);
    expect(err).toContain("错误  程序自己出了错，不是您的方案有问题：秋游.yaml: the ink has run out\n");
    expect(err).toContain("提示  您的文件没有受损。");
    expect(err).not.toContain("    at ");
  });

  test("shows its stack with PLAN_DEBUG", async () => {
    const { err } = await runPlan(
      ["render", "秋游.yaml"],
      { files, environment: { PLAN_DEBUG: "1" } },
      broken,
    );
    expect(err).toContain("    at ");
  });
});
