import { describe, expect, test } from "vitest";
import { repeated, withoutMarks } from "./repeating.ts";

/** What a section 活动内容 of a plan for 23 October 2026 says when the event comes again on 22 October 2027. */
function said(text: string, to = "2027-10-22", gradesUp = false): string {
  const yaml = `标题: 秋游方案\n活动时间: 2026-10-23\n活动内容: ${text}\n`;
  const made = withoutMarks(repeated(yaml, to, { gradesUp }).text);
  return /活动内容: (.*)/u.exec(made)?.[1] ?? "";
}

describe("what moves", () => {
  test.each([
    ["2026年10月16日（星期五）前交表", "2027年10月15日（星期五）前交表"],
    ["10月16日交表，10月30日总结", "10月15日交表，10月29日总结"],
    ["10月29日、30日两天", "10月28日、29日两天"],
    ["2026年10月26—28日展出", "2027年10月25—27日展出"],
    ["２０２６年１０月１６日", "２０２７年１０月１５日"],
    ["二〇二六年十月十六日", "二〇二七年十月十五日"],
    ["2026.10.16", "2027.10.15"],
    ["2026/10/09", "2027/10/08"],
    ["2026年10月09日", "2027年10月08日"],
    ["2026学年第一学期", "2027学年第一学期"],
    ["2026—2027学年", "2027—2028学年"],
    ["2026-27学年", "2027-28学年"],
    ["2026年秋季", "2027年秋季"],
    ["新中国成立77周年", "新中国成立78周年"],
    ["10月12星期一布置", "10月11星期一布置"],
  ])("%s becomes %s", (before, after) => expect(said(before)).toBe(after));

  test.each([
    ["10月30日、31日", "2027-10-24", "10月31日、11月1日"],
    ["10月30—31日", "2027-10-24", "10月31日—11月1日"],
    ["2026年12月28日—30日", "2027-10-26", "2027年12月31日—1月2日"],
    ["2026—2027学年第一学期", "2027-04-16", "2026—2027学年第二学期"],
    ["本学年上学期", "2028-04-14", "本学年下学期"],
  ])("%s of an event on %s becomes %s", (before, to, after) => expect(said(before, to)).toBe(after));

  test("the day that is said to be a festival is the festival's day in the new year", () => {
    const yaml = "标题: 敬老活动方案\n活动时间: 2026-10-16\n导语: 2026年10月18日是重阳节，学校组织慰问。\n";
    expect(repeated(yaml, "2027-10-07").text).toContain("2027年10月8日是重阳节");
  });

  test("the lunar day beside a date is reckoned anew", () => {
    const yaml =
      "标题: 敬老活动方案\n活动时间: {日期: 2026-10-16, 农历: 九月初七}\n导语: 定于2026年10月16日（农历九月初七）举行。\n";
    const { text } = repeated(yaml, "2027-10-08");
    expect(text).toContain("{日期: 2027-10-08, 农历: 九月初九}");
    expect(text).toContain("2027年10月8日（农历九月初九）");
  });

  test("the edition of the title goes up everywhere, others are told", () => {
    const yaml = "标题: 第十届读书节方案\n活动时间: 2027-04-01\n导语: 第十届读书节和第5届艺术节。\n";
    const { text, left } = repeated(yaml, "2028-04-03");
    expect(text).toContain("标题: 第十一届读书节方案");
    expect(text).toContain("导语: 第十一届读书节和第5届艺术节。");
    expect(left.map(({ written, why }) => [written, why])).toEqual([["第5届", "edition"]]);
  });

  test.each([
    ["五年级和三、四年级", "六年级和四、五年级"],
    ["五（1）班、5(2)班、501班", "六（1）班、6(2)班、601班"],
    ["初一和高二", "初二和高三"],
    ["一至三年级", "二至四年级"],
    ["第三小学，第一节课，3班，三十人", "第三小学，第一节课，3班，三十人"],
  ])("grades on request: %s becomes %s", (before, after) =>
    expect(said(before, "2027-10-22", true)).toBe(after),
  );

  test("a school week is counted from the first day of its term", () => {
    const yaml = "标题: 班会方案\n活动时间: {日期: 2026-10-21, 周次: 第8周星期三}\n";
    const calendar = { holidays: [], makeUpDays: [], termStarts: [Date.UTC(2027, 8, 1) / 86_400_000] };
    const { text } = repeated(yaml, "2027-10-14", { calendar });
    expect(text).toContain("{日期: 2027-10-14, 周次: 第7周星期四}");
  });
});

describe("what stays is told", () => {
  test.each([
    ["本周五交表", "本周五", "relative"],
    ["周五下午开会", "周五", "weekday"],
    ["《2026年10月16日会议纪要》", "2026年10月16日", "quoted"],
    ["1949年10月1日", "1949年10月1日", "far"],
    ["2026年2月30日", "2026年2月30日", "impossible"],
    ["2026—2030年规划", "2026—2030年", "span"],
    ["2025年获奖", "2025年", "year"],
    ["六年级毕业", "六年级", "last-grade"],
    ["第8周开展", "第8周", "week"],
  ])("%s: %s is %s", (text, written, why) => {
    const yaml = `标题: 秋游方案\n活动时间: 2026-10-23\n活动内容: ${text}\n`;
    const made = repeated(yaml, "2027-10-22", { gradesUp: true });
    expect(made.left.map((each) => [each.written, each.why])).toContainEqual([written, why]);
    expect(made.text).toContain(text);
  });

  test("a month without a day where the event changes its month", () => {
    const yaml = "标题: 秋游方案\n活动时间: 2026-10-23\n导语: 定于10月下旬举行。\n";
    expect(repeated(yaml, "2027-11-05").left.map(({ written, why }) => [written, why])).toEqual([
      ["10月", "month"],
    ]);
    expect(repeated(yaml, "2027-10-22").left).toEqual([]);
  });
});

describe("what a person should look at", () => {
  const yaml = `标题: 秋游方案
活动时间: 2026-10-23
# 联系人
联系人: [{姓名: 李明远, 电话: 0571-88123456}] # 德育处
导语: |
  共有158人参加，
  租车4辆。
物资:
  - {物品: 手册, 数量: 158, 负责人: 王建国}
活动内容: 每人收费
  30元。
`;
  test("is marked at the end of its line, or above a line that has a comment or goes on", () => {
    const { text, review } = repeated(yaml, "2027-10-22");
    expect(text).toBe(`标题: 秋游方案
活动时间: 2027-10-22
# 联系人
# 待核对：name、phone
联系人: [{姓名: 李明远, 电话: 0571-88123456}] # 德育处
导语: | # 待核对：vehicle、count
  共有158人参加，
  租车4辆。
物资:
  - {物品: 手册, 数量: 158, 负责人: 王建国} # 待核对：name、count
# 待核对：price
活动内容: 每人收费
  30元。
`);
    expect([...review.keys()]).toEqual(["name", "phone", "price", "vehicle", "count"]);
  });

  test("a plan that does not say its day cannot come again", () => {
    expect(() => repeated("标题: 秋游方案\n活动时间: 周五\n", "2027-10-22")).toThrow("no day");
  });
});

test("dates of comments stay, and are told", () => {
  const { text, left } = repeated(
    "标题: 敬老活动方案\n活动时间: 2026-10-18 # 10月16日前确认\n活动要求: 编号#10月1日不是注释。\n",
    "2027-10-08",
  );
  expect(text).toContain("# 10月16日前确认");
  expect(left.filter(({ why }) => why === "comment").map(({ written }) => written)).toEqual(["10月16日"]);
});
