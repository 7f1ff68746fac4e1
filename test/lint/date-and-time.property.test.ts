import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../runs.ts";
import { mended, timeFindings, told } from "./times.ts";

const folder = new URL("../../examples/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const examples = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const samples = readdirSync(new URL("samples/", folder)).filter((name) => name.endsWith(".yaml"));

test.each(examples)("nothing is wrong with the dates and times of %s", (name) => {
  expect(told(read(name))).toEqual([]);
});

test("in the samples only what is true is found", () => {
  const found = samples.flatMap((name) =>
    told(read(`samples/${name}`)).map((each) => `${name.slice(0, 2)} ${each}`),
  );
  expect(found).toEqual([
    // Both lack the 日 of their first day: 6月26---6月27日, 7月11---7月12日.
    "06 date/style: 6月26",
    "06 date/style: 7月11",
    // 10---12名, 6月21日---6月25日 and five more: three hyphens are no dash.
    "06 time/range-dash: ---",
  ]);
});

describe("what only looks wrong is passed over", () => {
  test.each([
    ["classes and grades", "一、二年级参加，3、4年级观看，31、32班各15名，2至6年级"],
    ["a make-up working day", "2026年10月10日（星期六）补课，正常上学"],
    ["phases that overlap", "调查摸底(1月至2月)，动员部署(3月)，实施关爱(3月起)，督导检查(8月与12月)"],
    ["a document number and a school year", "按〔2025〕19号文件和2025—2026学年工作计划"],
    ["history", "1949年10月13日，中国少年先锋队建立；2019年是新中国成立70周年"],
    ["a score, a ratio, an address", "以2:10落后，师生比1:20，见https://school.cn/2026.3.9/8:30-9:00"],
    ["a celebration before the festival", "重阳节前夕，10月16日举行重阳节慰问，10月16日是重阳节活动日"],
    ["a holiday of several days", "国庆节（10月1日—7日）放假，10月3日是国庆节假期"],
    ["a recurring day", "10月23日起每周三下午3:00—4:00，逢周五10:00"],
    ["a span over the new year", "2026年12月28日至1月3日，9月—6月"],
    ["several weekdays for a span", "10月19日—23日（周一至周五）"],
    ["weekdays in short", "3月9日、11日（星期一、三）"],
    ["noon and evening", "中午12:00—12:40，晚上7:00—8:30，上午10:00—12:00"],
  ])("%s", (_, text) => {
    expect(told(`标题: 2026年活动方案\n导语: ${text}。\n`)).toEqual([]);
  });

  test.each([
    [
      "a task after the event",
      "活动时间: 2026-10-23\n人员分工:\n  - {任务: 公布成绩, 负责人: 李明, 截止: 2026-10-26}\n活动总结: 10月30日前交总结。\n",
    ],
    [
      "gathering before and going home after",
      "活动时间: {日期: 2026-10-23, 开始: 8:30, 结束: 11:30}\n活动流程:\n  - 8:00 集合\n  - 8:30 参观\n  - 11:30-12:00 乘车返校\n",
    ],
    [
      "two halls",
      "日程安排:\n  - {时间: 9:00-10:00, 内容: 书法, 地点: 美术室}\n  - {时间: 9:30-10:30, 内容: 合唱, 地点: 音乐室}\n",
    ],
    [
      "one field for several classes",
      "日程安排:\n  - {时间: 9:00-10:00, 内容: 拔河, 对象: 一年级, 地点: 操场}\n  - {时间: 9:00-10:00, 内容: 跳绳, 对象: 二年级, 地点: 操场}\n",
    ],
    [
      "a group in charge of two places",
      "日程安排:\n  - {时间: 9:00-10:00, 内容: 书法, 地点: 美术室, 负责人: 教导处}\n  - {时间: 9:00-10:00, 内容: 合唱, 地点: 音乐室, 负责人: 教导处}\n",
    ],
    [
      "a day that holds the parts inside it",
      "日程安排:\n  - {时间: 9:00-11:00, 内容: 游园}\n  - {时间: 9:30-10:00, 内容: 讲座}\n",
    ],
    [
      "times of a table by class",
      "比赛安排:\n  列: [班级, 时间]\n  行:\n    - [一（1）班, 14:00]\n    - [一（2）班, 13:30]\n",
    ],
    [
      "rows of two days",
      "一览表:\n  列: [日期, 时间, 内容]\n  行:\n    - [10月23日, 14:00, 参观]\n    - [10月24日, 8:00, 返校]\n",
    ],
    ["minutes that are a limit", "活动流程:\n  - {时间: 9:00-10:00, 内容: 演讲, 时长: 每人5分钟}\n"],
  ])("%s", (_, yaml) => {
    expect(told(`标题: 活动方案\n${yaml}`)).toEqual([]);
  });
});

describe("findings point at the very words", () => {
  test.each([
    ['导语: "定于2026年3月9日（星期三）\\u51fa\\u53d1"\n', "date/weekday-mismatch: 星期三"],
    [
      "导语: |\n  全体师生：\n\n    定于2026年3月9日\n  上午，2026年3月10日（周五）出发。\n",
      "date/weekday-mismatch: 周五",
    ],
    ["导语: >-\n  第一行，\n  定于2026年2月30日出发。\n", "date/impossible: 2026年2月30日"],
    ["活动时间: 2026-10-23 14:00-13:00\n", "time/end-before-start: 13:00"],
    ["活动地点: '在''老地方''，下午15:00集合'\n", "time/clock-mix: 下午15:00"],
  ])("%s", (yaml, expected) => {
    expect(told(`标题: 活动方案\n${yaml}`)).toContain(expected);
  });
});

describe("fixes", () => {
  test.each([
    ["导语: 2026年3月9日（周三）出发 # 按校历\n", "导语: 2026年3月9日（周一）出发 # 按校历\n"],
    ['导语: "2026年3月8日（礼拜天）、9日（礼拜天）"\n', '导语: "2026年3月8日（礼拜天）、9日（礼拜一）"\n'],
    [
      "活动时间: {日期: 2027-04-14, 周次: 第7周星期二}\n",
      "活动时间: {日期: 2027-04-14, 周次: 第7周星期三}\n",
    ],
    ["导语: 8:3011:00参观，下午15:00返校\n", "导语: 8:30—11:00参观，15:00返校\n"],
    ["导语: 10月12星期六出发，6月26---6月27日\n", "导语: 10月12日星期六出发，6月26日—6月27日\n"],
    [
      "日程安排:\n  - {时间: 8:30-11:00, 内容: 参观}\n  - {时间: 2:30-3:30, 内容: 返校}\n",
      "日程安排:\n  - {时间: 8:30-11:00, 内容: 参观}\n  - {时间: 14:30-15:30, 内容: 返校}\n",
    ],
    ["活动时间: 10月23日 7:30——3:00\n", "活动时间: 10月23日 7:30——15:00\n"],
    ["活动主题: 庆祝建队76周年\n活动时间: 2026-10-13\n", "活动主题: 庆祝建队77周年\n活动时间: 2026-10-13\n"],
  ])("%s", (yaml, expected) => {
    const once = mended(`标题: 活动方案\n${yaml}`);
    expect(once).toBe(`标题: 活动方案\n${expected}`);
    expect(mended(once)).toBe(once);
  });

  test("the date of an alias is mended nowhere but told", () => {
    const yaml = "标题: 活动方案\n导语: &日 2026年3月9日（星期一）\n结语: *日\n";
    expect(told(yaml)).toEqual([]);
    expect(mended(yaml.replace("星期一", "星期三"))).toBe(yaml);
  });
});

test("plans with wrong figures never break a rule or a fix", () => {
  const plans = [...examples.map(read), ...samples.map((name) => read(`samples/${name}`))];
  fc.assert(
    fc.property(
      fc.constantFrom(...plans),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."0123456789年月日时点:-—、（"))),
      (plan, slips) => {
        const characters = [...plan];
        const figures = characters.flatMap((character, index) =>
          /[\d月日:：一二三]/u.test(character) ? [index] : [],
        );
        for (const [at, put] of slips) characters[figures[at % figures.length] ?? 0] = put;
        const text = characters.join("");
        for (const { range } of timeFindings(text)) expect(range.end).toBeLessThanOrEqual(text.length);
        mended(mended(text));
      },
    ),
    { seed: 20260309, numRuns: runs(60) },
  );
});
