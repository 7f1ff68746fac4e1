import { describe, expect, it } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource } from "../../src/source/source.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { pageLines } from "../layout/printed.ts";
import { layOutPaper, makeText } from "../rendering.ts";
import { shippedPaper } from "../template/shipped.ts";

/** The pages of a paper of the full example, each as its lines. */
function pagesOf(paper: string, plan = "examples/秋季研学.yaml"): readonly (readonly string[])[] {
  return layOutPaper(plan, shippedPaper(paper)).pages.map(pageLines);
}

/** What a paper prints of a plan, as text. */
function textOf(paper: string, text: string): string {
  const { plan } = checkSource(createSource("方案.yaml", text));
  const document = plan && renderDocument(plan, shippedPaper(paper), () => undefined).value;
  if (!document) throw new Error("nothing was made");
  return documentText(document);
}

describe("how papers are laid out", () => {
  it.each(["examples/秋季研学.yaml", "templates/letter/examples/春季研学.yaml"])(
    "the letter of %s is one page, with the slip at its foot",
    (plan) => {
      const pages = pagesOf("letter", plan);
      expect(pages).toHaveLength(1);
      const lines = pages[0] ?? [];
      const slip = lines.findIndex((line) => line.replaceAll(/\s/gu, "") === "回执");
      expect(slip).toBeGreaterThan(lines.findIndex((line) => line.includes("填好回执")));
      expect(lines.slice(slip).join("")).toMatch(/同意参加.*不同意参加.*家长签名/u);
    },
  );

  it("each class signs in on a page of its own, with as many lines as it has pupils", () => {
    const [staff, ...classes] = pagesOf("sign-in");
    expect(staff?.join("")).toContain("工作人员");
    expect(staff?.join("")).not.toContain("张国强");
    expect(
      classes.map((lines) =>
        lines
          .join("")
          .match(/五（\d）班　*应到：\d+人/u)?.[0]
          .replace(/　+/u, " "),
      ),
    ).toEqual([
      "五（1）班 应到：40人",
      "五（2）班 应到：39人",
      "五（3）班 应到：40人",
      "五（4）班 应到：39人",
    ]);
    expect(classes.map((lines) => lines.filter((line) => /^\d+$/u.test(line.trim())).length)).toEqual(
      // With the number of the page.
      [41, 40, 41, 40],
    );
  });

  it("a page that would hold a few lines is saved, and no page holds the close of a notice alone", () => {
    expect(pagesOf("timetable", "examples/六一演出.yaml")).toHaveLength(1);
    const notice = pagesOf("notice", "examples/运动会.yaml");
    const signed = notice.find((lines) => lines.some((line) => line.includes("特此通知")));
    expect(signed?.findIndex((line) => line.includes("特此通知"))).toBeGreaterThan(10);
  });

  it("nobody's list of tasks is parted, and each is in the order of what comes first", () => {
    const pages = pagesOf("task-lists", "examples/运动会.yaml");
    const mine = pages.find((lines) => lines.some((line) => line.includes("郭强")))?.join("\n") ?? "";
    const list = mine.slice(mine.indexOf("郭强"));
    const order = [
      "竞赛组",
      "2026年10月23日前",
      "准备号码布480块",
      "第一天 08:40",
      "第二天 08:00",
      "第二天 14:10",
    ];
    const places = order.map((each) => list.replaceAll("›", "").indexOf(each));
    expect(
      places.every((place, at) => place > (places[at - 1] ?? -1)),
      JSON.stringify(places),
    ).toBe(true);
  });

  it("a notice encloses what is attached to the plan, for its text speaks of it", () => {
    const text = pagesOf("notice", "examples/运动会.yaml").flat().join("\n");
    expect(text).toMatch(/报名表（见附件）[\s\S]*附件：运动会报名表[\s\S]*号码/u);
  });

  it("the timetable of a day is one page", () => {
    expect(pagesOf("timetable")).toHaveLength(1);
  });
});

describe("what a plan does not say", () => {
  it("leaves no empty column and no lonely heading", () => {
    const text = textOf("materials", "标题: 秋游方案\n物资准备:\n  - {物品: 急救包, 数量: 4}\n");
    expect(text).toContain("已备");
    expect(text).not.toMatch(/用途|来源|负责人|完成时间|备注/u);
    const notice = textOf("notice", "标题: 秋游方案\n活动时间: 2026-10-23\n活动地点: 公园\n");
    expect(notice).not.toMatch(/联系人|要求|附件|收费/u);
  });

  it("is asked of the slip's reader by nobody: without a deadline the letter names none", () => {
    const plan = "标题: 秋游方案\n活动时间: 2026-10-23\n活动地点: 公园\n";
    expect(textOf("letter", plan)).toContain("都请您填好回执");
    expect(textOf("letter", `${plan}文书: {告家长书: {截止: 2026-10-14}}\n`)).toContain(
      "于2026年10月14日前填好回执",
    );
  });

  it("stays a list where a timetable would be one column", () => {
    const text = textOf("timetable", "标题: 秋游方案\n活动流程: [8:30 集合, 9:00 出发]\n");
    expect(text).not.toContain("内容");
  });
});

describe("money", () => {
  it("has two decimals, subtotals where a kind has several lines, a total and capitals", () => {
    const text = textOf(
      "budget",
      "标题: 秋游方案\n经费预算:\n  - {类别: 交通, 项目: 租车, 单价: 800, 数量: 3}\n  - {类别: 奖品, 项目: 笔, 单价: 1.5, 数量: 40}\n  - {类别: 奖品, 项目: 本子, 金额: 33.3}\n",
    );
    expect(text).toContain("2400.00");
    expect(text.match(/小计\n93\.30/gu)).toHaveLength(1);
    expect(text).toContain("2493.30");
    expect(text).toContain("大写：人民币贰仟肆佰玖拾叁元叁角");
    expect(text).toMatch(/编制：.*审核：.*审批：/u);
  });
});

const longLetter = `标题: 青禾小学2026年秋季研学活动方案
活动时间: {日期: 2026-10-23, 开始: 08:00, 结束: 16:00, 雨天: 顺延至10月30日}
活动地点: 湿地公园
保险: 学校统一投保校方责任险，另由家长自愿购买旅行意外险。
文书:
  告家长书:
    内容: ${"上午在湿地观察鸟类，记录水鸟的形态和习性；中午集体用餐；".repeat(3)}
    集合: ${"各班7:40在操场指定位置集合，7:50准时上车。".repeat(3)}
    接回: ${"16:30在学校操场按班接回，路上堵车会在班级群里通知。".repeat(3)}
    另外:
${["请督促孩子早睡，吃好早饭，穿校服和运动鞋。", "不带贵重物品、不带手机、不带零花钱。", "活动当天请保持电话畅通。", "有特殊饮食要求的，请写明。"].map((line) => `      - ${line}`).join("\n")}
`;

describe("a paper of one page", () => {
  it("is set closer, within bounds, and keeps its slip", () => {
    const { value, diagnostics } = makeText(longLetter, shippedPaper("letter"));
    expect(value?.layout.pages).toHaveLength(1);
    expect(diagnostics).toEqual([]);
    expect(value?.style.looks.body).toMatchObject({ size: 11 });
  });

  it("is told where that is not enough", () => {
    const { value, diagnostics } = makeText(
      longLetter.replaceAll(
        "各班7:40",
        "各班7:40在操场东侧、西侧、南侧、北侧的指定位置集合，听从安排，".repeat(20),
      ),
      shippedPaper("letter"),
    );
    expect(value?.layout.pages.length).toBeGreaterThan(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(["paper/too-long"]);
  });
});

it("a class of fifty signs in on one page", () => {
  const groups = "分组:\n  - {组别: 五（1）班, 人数: 50}\n  - {组别: 五（2）班, 人数: 30}\n";
  const { value } = makeText(
    `标题: 秋游方案\n活动时间: 2026-10-23\n活动地点: 公园\n${groups}`,
    shippedPaper("sign-in"),
  );
  expect(value?.layout.pages).toHaveLength(2);
});

it.each(["filing-form", "record", "report", "handbook"])("%s says when without the rule for rain", (name) => {
  const plan = `标题: 秋游方案\n活动时间: {日期: 2026-10-23, 开始: 08:00, 结束: 15:30, 雨天: 顺延至10月30日}\n活动地点: 公园\n参加对象: [{对象: 学生, 人数: 30}]\n组织机构: [{组别: 领导小组, 组长: 李明}]\n活动流程: [{时间: 08:00, 内容: 集合}]\n`;
  const printed = textOf(name, plan);
  expect(printed).toContain("2026年10月23日（星期五）08:00—15:30");
  expect(printed).not.toContain("顺延");
});

describe("a letter says what its event is", () => {
  const head = "类型: 家长会\n活动时间: 2026年11月20日下午\n活动地点: 各班教室\n";

  it("asks parents to come to a meeting of theirs, and says nothing of children who go or stay", () => {
    const text = textOf("letter", `标题: 五年级家长会方案\n${head}`);
    expect(text).toContain("敬请您准时参加");
    expect(text).toMatch(/□ 参加　□ 不能参加[\s\S]*与学生关系/u);
    expect(text).not.toMatch(/健康情况|自愿|接回|集合|不参加的学生|同意/u);
  });

  it("fetches nobody from school in the middle of a day at school, and offers no choice there", () => {
    const plan =
      "标题: 消防演练方案\n活动时间: {日期: 2026-11-09, 开始: 10:00, 结束: 10:40}\n活动地点: 操场\n";
    const text = textOf("letter", plan);
    expect(text).not.toMatch(/接回|集合|自愿|不参加的学生|当天到校/u);
    const trip = textOf("letter", `${plan.replace("操场", "市消防站")}校外: 是\n`);
    expect(trip).toMatch(/接回[\s\S]*自愿[\s\S]*不参加的学生[\s\S]*当天到校/u);
  });

  it("keeps the part of the day that has no clock, in a form too", () => {
    const plan = `标题: 五年级家长会方案\n${head}参加人员: 全体家长\n`;
    expect(textOf("record", plan)).toContain("2026年11月20日（星期五）下午");
    expect(textOf("record", plan)).toContain("全体家长");
  });
});
