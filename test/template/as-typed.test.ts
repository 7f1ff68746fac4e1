import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource } from "../../src/source/source.ts";
import { writeText } from "../../src/write/text/write-text.ts";
import { renderText, shippedStyle } from "../rendering.ts";

/** The lines that a plan with a body prints as text, below its title. */
function lines(body: string): readonly string[] {
  const { document } = renderText(`标题: 读书节方案\n${body}`, "standard", "examples/方案.yaml");
  return writeText(document, shippedStyle("standard"))
    .split("\n")
    .filter((line) => line !== "")
    .slice(1);
}

function codes(body: string): readonly string[] {
  const source = createSource("方案.yaml", `标题: 读书节方案\n类型: 其他\n${body}`);
  return checkSource(source).diagnostics.map(({ code }) => code);
}

describe("names that are masked", () => {
  test.each(["赵**、吴**", "赵××、吴＊＊", "张○○", "王某某", "欧阳**和孙**老师"])(
    "print as typed: %s",
    (name) => {
      expect(lines(`领队: ${name}\n`)).toEqual(["一、领队", name]);
      expect(codes(`领队: ${name}\n`).filter((code) => /^(left-over|text)/u.test(code))).toEqual([]);
    },
  );
});

describe("a list", () => {
  test("numbers labels like its other items, and both colons alike", () => {
    const list =
      "  - 集合\n  - 主持: 李老师\n  - 参赛要求：手写\n  - 名单:\n      - 甲\n      - 乙\n  - 返回\n";
    expect(lines(`比赛要求:\n${list}`)).toEqual([
      "一、比赛要求",
      "1、集合",
      "2、主持：李老师",
      "3、参赛要求：手写",
      "4、名单：",
      "（1）甲",
      "（2）乙",
      "5、返回",
    ]);
  });

  test.each(["活动流程", "活动内容", "日程安排", "实施步骤", "课程内容", "比赛项目", "演练步骤", "活动准备"])(
    "counts on behind a picture, a label, a table and a row in %s",
    (key) => {
      const list = [
        "  - 集合",
        "  - {标题: 出发, 图片: 图片/研学路线.png, 责任人: 李明}",
        "  - 主持: 李老师",
        "  - {表格: {列: [车, 人], 行: [[一号, 40]]}}",
        "  - {内容: 参观, 地点: 展厅}",
        "  - 返回",
      ];
      const numbers = lines(`${key}:\n${list.join("\n")}\n`).flatMap(
        (line) => /^\d+、/u.exec(line)?.[0] ?? [],
      );
      expect(numbers).toEqual(["1、", "2、", "3、", "4、", "5、"]);
    },
  );

  test("numbers what belongs to a step that its time marks", () => {
    const steps = "  - {时间: 8:00, 内容: 集合, 条目: [点名, 分组]}\n  - {时间: 9:00, 内容: 出发}\n";
    expect(lines(`活动流程:\n${steps}`)).toEqual([
      "一、活动流程",
      "8:00集合",
      "（1）点名",
      "（2）分组",
      "9:00出发",
    ]);
  });

  test("of steps that all open with a time has none, even with a picture among them", () => {
    const list = "  - {时间: 8:00, 内容: 集合}\n  - {时间: 9:00, 标题: 出发, 图片: 图片/研学路线.png}\n";
    expect(lines(`活动流程:\n${list}`)).toEqual(["一、活动流程", "8:00集合", "9:00出发", "［图：研学路线］"]);
  });

  test("of an item counts on from the item before where that is asked for", () => {
    const list = (mark: string): string => `    条目: {编号: ${mark}, 条目: [签到, 引导]}\n`;
    const body = `活动要求:\n  - 标题: 上午\n${list("（1）")}  - 标题: 下午\n${list("接续")}`;
    expect(lines(body).filter((line) => line.startsWith("（"))).toEqual([
      "（1）签到",
      "（2）引导",
      "（3）签到",
      "（4）引导",
    ]);
  });

  test("takes 1. for a mark, though YAML makes a number of it", () => {
    expect(lines("活动要求: {编号: 1., 条目: [签到, 引导]}\n")).toEqual(["一、活动要求", "1.签到", "2.引导"]);
    expect(codes("编号: 1.\n活动要求: 守时\n").filter((code) => code.startsWith("schema"))).toEqual([]);
  });
});

describe("the word that was typed", () => {
  test("stands in lists of every form", () => {
    const list = "  - {标题: 保持安静, 责任人: 班主任, 场地: 操场}\n  - {任务: 会场音响, 组织人: 王老师}\n";
    expect(lines(`活动准备:\n${list}`)).toEqual([
      "一、活动准备",
      "1、保持安静（场地：操场；责任人：班主任）",
      "2、会场音响（组织人：王老师）",
    ]);
    expect(lines("联系人: {姓名: 李明, 手机: 12345}\n")).toEqual(["一、联系人", "李明，手机：12345"]);
  });

  test("stands in the head of a column, and all of them where rows differ", () => {
    const body = "经费预算:\n  - {名称: 水, 单价: 2, 数量: 3}\n  - {用途: 饭, 单价: 20, 数量: 3}\n";
    expect(lines(body)[1]).toBe("名称／用途：水；单价（元）：2；数量：3；金额（元）：6");
  });

  test("stands before who is in charge of a small plan", () => {
    const body = "分项活动:\n  - {标题: 书车, 责任人: 李明}\n";
    expect(lines(body)).toEqual(["一、分项活动", "1、书车", "责任人：李明"]);
  });
});

test("small plans under 条目 keep their time, place and people", () => {
  const plan = "{标题: 流动书车, 活动时间: 2026-04-23, 活动地点: 操场, 活动对象: 全校师生, 奖项: [一等奖]}";
  expect(lines(`分项活动: {小标题: 活动内容, 条目: [${plan}]}\n`)).toEqual([
    "一、活动内容",
    "1、流动书车",
    "活动时间：2026年4月23日（星期四）",
    "活动地点：操场",
    "活动对象：全校师生",
    "奖项：",
    "（1）一等奖",
  ]);
  expect(codes("分项活动: {小标题: 内容, 条目: [{标题: 书车, whatever: 操场}]}\n")).toContain(
    "schema/unknown-field",
  );
});

describe("a time", () => {
  test.each(["2015年3月5日至3月15日", "3月5日 8:00-9:00", "2026年4月20日（星期一）上午"])(
    "in Chinese prints as it stands: %s",
    (time) => {
      expect(lines(`活动时间: ${time}\n`)).toEqual(["一、活动时间", time]);
    },
  );

  test.each([
    ["{日期: 2026-10-23, 开始: 2026-10-24, 结束: 2026-10-26}", "2026年10月23日，2026年10月24日至26日"],
    ["{日期: 2026-10-23, 开始: 2026-10-24}", "2026年10月23日，2026年10月24日起"],
    ["{日期: 2026-10-23, 结束: 2026-10-26}", "2026年10月23日至26日"],
  ])("prints each of its days: %s", (time, printed) => {
    expect(lines(`活动时间: ${time}\n`)).toEqual(["一、活动时间", printed]);
  });

  test("is a line without a number, in figures and in words", () => {
    const body = "活动时间:\n  - 4月20日上午\n  - 2026-04-21\n  - {日期: 2026-04-22, 时段: 上午}\n";
    const printed = ["4月20日上午", "2026年4月21日（星期二）", "2026年4月22日（星期三）上午"];
    expect(lines(body)).toEqual(["一、活动时间", ...printed]);
    expect(lines("活动时间: [4月20日上午, 4月21日下午]\n")).toEqual([
      "一、活动时间",
      "4月20日上午",
      "4月21日下午",
    ]);
  });
});

describe("a table", () => {
  test("as text gives a total its own label and a merged cell none", () => {
    const rows = "[水, 2, 3, 6], [合计, <, <, 6], [大写, 陆元整, <, <], [备注, 共三项, <, <]";
    expect(lines(`费用表: {表格: {列: [项目, 单价, 数量, 金额], 行: [${rows}]}}\n`)).toEqual([
      "一、费用表",
      "项目：水；单价：2；数量：3；金额：6",
      "合计：6",
      "大写：陆元整",
      "项目：备注；共三项",
    ]);
    expect(lines("经费预算:\n  - {项目: 水, 单价: 2, 数量: 3}\n").slice(-2)).toEqual([
      "合计：6",
      "大写：人民币陆元整",
    ]);
  });

  test.each([
    ["under a cell that is joined sideways", "[a, <], [^, b]"],
    ["beside a cell that is joined down", "[a, b], [^, <]"],
    ["under half of a wide cell", "[a, <, b], [c, ^, d]"],
  ])("tells a mark %s", (_, rows) => {
    const columns = rows.split("]")[0]?.split(",").length === 3 ? "[甲, 乙, 丙]" : "[甲, 乙]";
    expect(codes(`分工表: {表格: {列: ${columns}, 行: [${rows}]}}\n`)).toContain("schema/no-rectangle");
  });

  test("joins a block of cells without a finding", () => {
    expect(codes("分工表: {表格: {列: [甲, 乙], 行: [[a, <], [^, ^], [b, c]]}}\n")).toEqual([]);
  });
});

test("an escape prints without its backslash", () => {
  expect(lines("注意事项: 写 \\*\\* 的地方\n")).toEqual(["一、注意事项", "写 ** 的地方"]);
});

test("小标题 takes the place of a label as it does of a section's key", () => {
  const body = "活动安排:\n  甲: {小标题: 上午的活动, 条目: [集合, 出发]}\n  乙: {小标题: 无, 正文: 午餐}\n";
  expect(lines(body)).toEqual(["一、活动安排", "上午的活动：", "1、集合", "2、出发", "乙：午餐"]);
});

describe("what stands before the sections", () => {
  test("is printed in full where it is written twice, with a word behind it or a number before it", () => {
    const twice = "落款（学校）: 青禾小学\n落款（家委会）: 家委会\n副标题（一）: 甲\n导语（旧）: 乙\n";
    expect(lines(twice)).toEqual([
      "一、落款（学校）",
      "青禾小学",
      "二、落款（家委会）",
      "家委会",
      "三、副标题（一）",
      "甲",
      "四、导语（旧）",
      "乙",
    ]);
    expect(codes(twice)).toEqual(Array.from({ length: 4 }, () => "schema/similar-field"));
    expect(lines("八、落款: 青禾小学\n")).toEqual(["青禾小学"]);
    expect(codes("标题（旧）: 甲\n九、副标题: 乙\n十、副标题: 丙\n")).toContain("schema/doubled-field");
  });

  test("may be several attachments, each with a number of its own, or names over what they hold", () => {
    const list = ["附件：1. 节目单", "　　　2. 座位图", "　　　3. 须知"];
    expect(lines("附件1: 节目单\n附件2: 座位图\n附件（三）: 须知\n")).toEqual(list);
    expect(lines("附件: [节目单, 座位图]\n附件3: 须知\n")).toEqual(list);
    expect(lines("附件: {须知: [守时, 安静]}\n")).toEqual([
      "附件：须知",
      "附件",
      "须知",
      "1、守时",
      "2、安静",
    ]);
    expect(lines("附件: {名称: 须知, 正文: 守时}\n")).toEqual(["附件：须知", "附件", "须知", "守时"]);
  });
});

describe("a small plan", () => {
  test("prints who is in charge where that is written", () => {
    expect(lines("分项活动: [{名称: 观鸟, 时间: 9:00, 负责人: 张敏, 步骤: [看, 画]}]\n")).toEqual([
      "一、分项活动",
      "1、观鸟",
      "时间：9:00",
      "负责人：张敏",
      "步骤：",
      "（1）看",
      "（2）画",
    ]);
  });

  test("takes its 小标题 for its name", () => {
    const named = "分项活动: [{小标题: 【第一站】观鸟, 时间: 9:00}]\n";
    expect(lines(named)).toEqual(["一、分项活动", "1、【第一站】观鸟", "时间：9:00"]);
    expect(codes(named)).toEqual([]);
    expect(lines("分项活动: {净滩: {小标题: 【第二站】净滩, 时间: 9:00}}\n").slice(1, 2)).toEqual([
      "1、【第二站】净滩",
    ]);
    expect(codes("分项活动: [{名称: 观鸟, 小标题: 看鸟}]\n")).toEqual(["schema/doubled-field"]);
  });
});

describe("小标题 where no name could give way to it", () => {
  test.each([
    ["附件:\n  - {名称: 名单, 内容: {小标题: 四年级, 条目: [一班]}}\n", "四年级"],
    ["附件:\n  - {名称: 名单, 条目: {小标题: 五年级, 条目: [一班]}}\n", "五年级"],
    ["导语: {小标题: 前面的话, 正文: 春天来了。}\n", "前面的话"],
    ["活动要求: [{标题: 准备, 条目: {小标题: 要带的, 条目: [水壶]}}]\n", "要带的"],
    ["活动流程: [{内容: 准备, 条目: {小标题: 要带的, 条目: [水壶]}}]\n", "要带的"],
    ["活动要求: {条目: {小标题: 要带的, 条目: [水壶]}}\n", "要带的"],
  ])("prints as a line of its own: %s", (body, heading) => {
    expect(lines(body)).toContain(heading);
  });
});

describe("a caption", () => {
  const file = "图片: 图片/研学路线.png";

  test.each([
    ["上面的话: {题注: 各班会场, 条目: [守时]}\n", ["各班会场", "1、守时"]],
    ["上面的话: {题注: 各班会场}\n", ["各班会场"]],
    [`上面的话: {正文: 见图, ${file}, 题注: 路线}\n`, ["见图", "［图1　路线］"]],
    [`上面的话: {题注: 外, 图片: [{${file}, 说明: 内}]}\n`, ["［图1　内］", "外"]],
    ["上面的话: {题注: 外, 表格: {题注: 内, 列: [甲], 行: [[乙]]}}\n", ["外", "内", "甲", "乙"]],
    ["上面的话: {题注: 外, 表格: [[甲], [乙]]}\n", ["外", "甲", "乙"]],
  ])("belongs to what stands beside it, or is a line of its own: %s", (body, printed) => {
    expect(lines(body).slice(1)).toEqual(printed);
  });
});

test.each(["{列: [班级, 地点]}", "{表格: [[班级, 地点]]}", "[{表格: [[班级, 地点]]}]"])(
  "the head of a table prints without any row: %s",
  (table) => {
    expect(lines(`会场: ${table}\n`)).toEqual(["一、会场", "班级　地点"]);
  },
);

test("items with tables or pictures of their own are no rows of a table: what belongs to each follows it", () => {
  const items = "[{标题: 甲, 地点: 操场, 表格: [[一, 二], [三, 四]]}, {标题: 乙, 地点: 南门}]";
  expect(lines(`分工: {呈现: 表格, 条目: ${items}}\n`)).toEqual([
    "一、分工",
    "1、甲（地点：操场）",
    "一：二",
    "三：四",
    "2、乙（地点：南门）",
  ]);
});

describe("dates in figures", () => {
  test.each([
    ["工作进度: [{阶段: 筹备, 时间: 2026-10-08}]", "筹备（2026年10月8日）"],
    ["工作进度: [{阶段: 筹备, 时间: 2026-10-08至2026-10-16}]", "筹备（2026年10月8日至16日）"],
    ["工作进度: [{阶段: 筹备, 时间: 2026.10.8—2026.11.2}]", "筹备（2026年10月8日至11月2日）"],
    ["活动流程: [{时间: 2026-10-08 - 2026-10-16, 内容: 报名}]", "2026年10月8日至16日：报名"],
    ["人员分工: [{任务: 报名, 截止: 10-8~10-16}]", "1、报名（截止：10月8日至16日）"],
    ["活动时间: 2026-12-30——2027-01-02", "2026年12月30日至2027年1月2日"],
    ["工作进度: [{阶段: 筹备, 时间: 8:00-9:00}]", "筹备（8:00—9:00）"],
  ])("print the Chinese way wherever a time or a date is asked for: %s", (body, printed) => {
    expect(lines(`${body}\n`).join("；")).toContain(printed);
  });

  test("in Chinese, or in words, print as typed", () => {
    const times = ["10月8日—16日", "2026年10月8日至10月16日", "10.8-10.16", "第一周至第三周", "8-9"];
    const rows = times.map((time) => `  - {阶段: 筹备, 时间: ${time}}\n`).join("");
    expect(lines(`工作进度:\n${rows}`).slice(1)).toEqual(
      times.map((time, i) => `${i + 1}、筹备（${time === "8-9" ? "8月9日" : time}）`),
    );
  });
});

describe("a section parted by names", () => {
  test("is parted where the names are those of sections, and the rows are its own", () => {
    const body = `人员分工:
  活动准备:
    - {任务: 布置会场, 负责人: 张敏}
  活动流程:
    - {任务: 摄影, 负责人: 李红}
  总结: 李红
`;
    expect(codes(body).filter((code) => code.startsWith("schema/"))).toEqual([]);
    expect(lines(body)).toEqual([
      "一、人员分工",
      "活动准备：",
      "1、布置会场（负责人：张敏）",
      "活动流程：",
      "1、摄影（负责人：李红）",
      "总结：李红",
    ]);
    expect(lines("物资准备:\n  活动准备:\n    - {物品: 水, 数量: 20}\n  当天: [旗]\n")).toEqual([
      "一、物资准备",
      "活动准备：水20",
      "当天：",
      "1、旗",
    ]);
  });

  test("keeps what a name of a section means where that fits", () => {
    expect(lines("组织机构:\n  活动流程:\n    - {时间: 8:00, 内容: 集合}\n  组长: 张敏\n")).toEqual([
      "一、组织机构",
      "活动流程：",
      "8:00集合",
      "组长：张敏",
    ]);
  });
});

test("a post and its holder stand on one line, with what else is said behind", () => {
  const rows =
    "  - {职务: 组长, 姓名: 张敏, 电话: 0512-6666666}\n  - {组别: 安全组, 组长: 李红, 成员: [王芳]}\n";
  expect(lines(`领导小组:\n${rows}`)).toEqual([
    "一、领导小组",
    "1、组长：张敏（电话：0512-6666666）",
    "2、安全组",
    "组长：李红",
    "成员：王芳",
  ]);
  expect(lines("人员分工:\n  - {岗位: 大门口, 姓名: 张敏}\n")).toEqual(["一、人员分工", "1、大门口：张敏"]);
});
