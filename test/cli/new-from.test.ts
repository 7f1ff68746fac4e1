import { describe, expect, test } from "vitest";
import { runPlan } from "./run-plan.ts";

const old = `标题: 青溪小学第十届读书节方案
活动时间: 2027-04-01 # 星期四
活动准备:
  - {任务: 布置, 负责人: 李明远, 截止: 2027-03-26}
活动内容: 本周五动员，4月6日开始。
落款: {单位: 青溪小学, 日期: 2027-03-15}
`;
const world = { files: { "去年.yaml": old } };
const line = ["new", "--from", "去年.yaml", "--date", "2028-04-06"];

describe("plan new --from", () => {
  test("moves the days, marks what to look at, and reports all of it", async () => {
    const { code, out, err, host } = await runPlan(line, world);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(`已新建 青溪小学第十一届读书节方案.yaml（照 去年.yaml）
原来的活动日期是2027年4月1日（星期四）；其他日期和它的间隔不变，按天算（设置里没有两年的放假日子）。
改了 5 处：
  第 1 行  第十届 → 第十一届
  第 2 行  2027-04-01 → 2028-04-06
  第 4 行  2027-03-26 → 2028-03-31
  第 5 行  4月6日 → 4月11日
  第 6 行  2027-03-15 → 2028-03-20
没有动，请看一看：
  第 5 行  「本周五」说不准是哪一天
行尾写了「# 待核对」，看过就删去：
  第 4 行  姓名
接下来：plan check 青溪小学第十一届读书节方案.yaml
`);
    expect(host.text("青溪小学第十一届读书节方案.yaml")).toBe(`标题: 青溪小学第十一届读书节方案
活动时间: 2028-04-06 # 星期四
活动准备:
  - {任务: 布置, 负责人: 李明远, 截止: 2028-03-31} # 待核对：姓名
活动内容: 本周五动员，4月11日开始。
落款: {单位: 青溪小学, 日期: 2028-03-20}
`);
    expect(host.text("去年.yaml")).toBe(old);
  });

  test("overwrites nothing, and takes the day into the name where the title is taken", async () => {
    const taken = {
      files: { ...world.files, "今年.yaml": "标题: 旧\n", "青溪小学第十一届读书节方案.yaml": "标题: 旧\n" },
    };
    const named = await runPlan([...line, "今年.yaml"], taken);
    expect(named.code).toBe(3);
    expect(named.err).toContain("今年.yaml 已经存在，没有覆盖");
    const free = await runPlan(line, taken);
    expect(free.host.text("青溪小学第十一届读书节方案-2028-04-06.yaml")).toContain("第十一届");
    expect(free.host.text("青溪小学第十一届读书节方案.yaml")).toBe("标题: 旧\n");
  });

  test("counts in school days where the configuration has the holidays of both years", async () => {
    const config =
      "校历:\n  放假:\n    清明节: 2027-04-03至2027-04-05\n    今年清明: 2028-04-02至2028-04-04\n";
    const { host, out } = await runPlan([...line, "今年.yaml"], {
      files: { ...world.files, "plan.config.yaml": config },
    });
    expect(out).toContain("按上课日算");
    // Four school days before Thursday 6 April: Wednesday, then, before the holidays, Friday to Wednesday.
    expect(host.text("今年.yaml")).toContain("截止: 2028-03-29");
  });

  test.each([
    [["new", "--from", "去年.yaml"], 2, "没有写这一次的活动日期"],
    [["new", "--from", "去年.yaml", "--date", "明年春天"], 2, "「明年春天」不是完整的日期"],
    [
      ["new", "--from", "去年.yaml", "--date", "2028-04-06", "--kind", "研学"],
      2,
      "--from 不能和 --kind 一起用",
    ],
    [["new", "--grades-up"], 2, "--grades-up 要和 --from 一起用"],
    [["new", "--from", "坏.yaml", "--date", "2028-04-06"], 1, "坏.yaml 里有"],
    [["new", "--from", "没有日期.yaml", "--date", "2028-04-06"], 1, "没有写明活动是哪一年哪一天"],
    [["new", "--from", "没有.yaml", "--date", "2028-04-06"], 3, "没有.yaml"],
  ] as const)("%s ends with %i: %s", async (words, code, sentence) => {
    const files = {
      ...world.files,
      "坏.yaml": "标题: [\n",
      "没有日期.yaml": "标题: 班会\n活动时间: 4月6日\n",
    };
    const ran = await runPlan([...words], { files });
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(sentence);
  });

  test("takes the day of the event from --was where the plan does not say it", async () => {
    const files = { "班会.yaml": "标题: 班会\n活动时间: 4月6日（星期二）\n" };
    const words = ["new", "今年.yaml", "--from", "班会.yaml", "--was", "2027-04-06", "--date", "2028-04-11"];
    const { host } = await runPlan(words, { files });
    expect(host.text("今年.yaml")).toContain("活动时间: 4月11日（星期二）");
  });
});
