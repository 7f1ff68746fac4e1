import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/plan/check-plan.ts";
import { planProblems } from "../../src/plan/problems.ts";
import { sentenceOf } from "../../src/report/wording.ts";
import { createSource, textIn } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

/** What is told of a plan: code, the words marked, message and hint. */
function told(
  text: string,
): readonly { readonly at: string; readonly message: string; readonly hint: string }[] {
  const { value } = parseYaml(createSource("方案.yaml", `标题: 方案\n${text}`));
  if (!value) throw new Error("not readable");
  return checkPlan(value).diagnostics.map((finding) => {
    const problem = planProblems.find(({ code }) => code === finding.code);
    const { message, hint = "" } = problem?.words.zh(finding.data as never) ?? { message: finding.code };
    return { at: textIn(finding.source, finding.range), message, hint };
  });
}

describe("what teachers write is understood", () => {
  test.each([
    ["a mark that YAML takes for a number", "编号: 1.\n活动准备:\n  编号: 1\n  条目: [铁锹, 水桶]\n"],
    [
      "whatever is a flow",
      "会议流程:\n  - {环节: 签到, 时长: 10分钟}\n颁奖程序（上午）:\n  - {环节: 合影, 负责人: 王老师}\n",
    ],
    [
      "tasks parted by phase",
      "人员分工:\n  筹备阶段:\n    - {任务: 场地, 责任人: 王老师}\n  活动当天:\n    - {任务: 检录, 责任人: 李老师}\n",
    ],
    [
      "the long names of time and place",
      "活动内容:\n  - {标题: 航模, 活动时间: 2026-04-23, 活动地点: 操场, 活动对象: 全校}\n",
    ],
    [
      "an element that is a label with a field's name",
      "比赛说明:\n  - 时间: {日期: 2026-04-23, 开始: 8:00}\n  - 活动地点: [操场, 礼堂]\n",
    ],
    [
      "a picture without its ending",
      "路线图:\n  - {文件: 路线图, 替代文字: 校门}\n路上:\n  - {图片: 路线图, 宽: 60mm}\n",
    ],
    ["the time of signing", "落款: {单位: 第三小学, 时间: 2026-10-01}\n"],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test("rows below names of phases are rows, and beside a known field labels", () => {
    const { value } = parseYaml(
      createSource(
        "方案.yaml",
        "标题: 方案\n人员分工:\n  筹备: [{任务: 场地, 责任人: 王老师}]\n  当天: 全体\n分工:\n  宣传组: [李老师, 赵老师]\n",
      ),
    );
    const sections = (value && checkPlan(value).value?.sections) ?? [];
    expect(sections.map(({ body }) => body.parts.map(({ type }) => type))).toEqual([["blocks"], ["labels"]]);
  });
});

describe("a hint says what the place takes and what to write", () => {
  test("strange keys of one list are told once, with both ways out", () => {
    const item = "  - {标题: 航模, 作品要求: 四开, 评分办法: 十分制}\n";
    const [only, ...others] = told(`活动内容:\n${item}${item}${item}`);
    expect(others).toEqual([]);
    expect(only?.message).toBe("不认识「作品要求」「评分办法」，共 6 处");
    expect(only?.hint).toContain("条目: [{作品要求: ……}]");
    expect(only?.hint).toContain("分项活动");
  });

  test("rows with the same names of their own only lack 表格, and rows that hold more than texts do not", () => {
    const rows = (value: string): string =>
      told(`器材:\n  - {品名: 球, 颜色: ${value}}\n  - {品名: 绳, 颜色: ${value}}\n`)
        .map(({ hint }) => hint)
        .join("\n");
    expect(rows("红")).toContain("表格:");
    expect(rows("[红, 蓝]")).not.toContain("表格:");
  });

  test("a slip in the name of a section inside an activity is told as one at the top is", () => {
    const [only] = told("分项活动:\n  - {标题: 演讲, saftey: 无}\n");
    expect(only?.hint).toContain("safety");
  });

  test.each([
    [
      "a key of the form stands in the list",
      "物资:\n  - {物品: 水, 数量: 3, 颜色: 红}\n",
      "物品、数量、单位、单价",
    ],
    ["without 条目 there is the note", "物资:\n  - {物品: 水, 数量: 3, 颜色: 红}\n", "别的内容写进「备注」"],
    [
      "two characters are no slip for two others",
      "活动要求:\n  - {标题: 穿鞋, 时长: 10分钟}\n",
      "这里可以写：标题、正文、时间",
    ],
    ["below a table", "值日表:\n  表格: [[甲], [乙]]\n  备注: 如有变动另行通知\n", "改成：结尾"],
    ["in a table", "值日表:\n  表格: {列: [甲], 行: [[乙]], 注: 如有变动}\n", "与「表格」并排：结尾: ……"],
    ["a list under 正文", "附件:\n  - {名称: 须知, 正文: [不推, 不挤]}\n", "把「正文」改成：条目"],
    ["the mark of one item", "活动要求:\n  - {标题: 守时, 编号: 接续}\n", "写在「条目」上面一行"],
    [
      "a second name of a field",
      "参加对象: 全体\nparticipant: 全校\n",
      "「参加对象」已经写过了，把内容并到那里",
    ],
    ["no key in Chinese", "plan: 春游\n", "要另起一节，请用中文作标题"],
    ["a text where names are needed", "封面: 有\n", "写成：封面: {策划单位: 德育处}"],
    ["a text where a list is needed", "值日表:\n  列: 姓名\n  行: [[甲]]\n", "写成：列: [姓名]"],
    ["what means yes", "盖章: 需要\n", "改成：是"],
    ["what means no", "盖章: 不用\n", "改成：否"],
  ])("%s", (_, text, hint) => {
    expect(
      told(text)
        .map((each) => each.hint)
        .join("\n"),
    ).toContain(hint);
  });

  test("rows of cells that stand in a section are one table, told once", () => {
    const [only, ...others] = told("值日安排:\n  - [周次, 班级]\n  - [第1周, 六1班]\n  - [第2周, ]\n");
    expect(others).toEqual([]);
    expect(only?.hint).toBe("写成：值日安排: {表格: [[周次, 班级], …]}");
    expect(told("值日安排: {表格: [[周次, 班级], [第1周, 六1班]]}\n")).toEqual([]);
  });

  test("a heading without its colon over indented lines is told to take one", () => {
    const { diagnostics } = parseYaml(
      createSource("方案.yaml", "标题: 读书节\n活动内容:\n  开幕式\n    时间: 4月20日\n    地点: 操场\n"),
    );
    const [first] = diagnostics.map((finding) => sentenceOf(finding, "zh").hint);
    expect(first).toBe("下面缩进的几行是它的内容，就在行尾加上冒号：开幕式:");
  });

  test("a Chinese key in an item is never told to become a heading, for it is Chinese", () => {
    for (const text of ["活动要求:\n  - {标题: 一, 尺寸: 大}\n", "物资:\n  - {物品: 水, 颜色: 红}\n"])
      expect(
        told(text)
          .map(({ hint }) => hint)
          .join(),
      ).not.toContain("请用中文");
  });
});
