import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/facts/facts.ts";
import { planOf } from "../../lint/lint-text.ts";

const named: readonly (readonly [plan: string, school: string | undefined, occasion: string])[] = [
  ["标题: 青禾小学2026年秋季研学活动方案", "青禾小学", "2026年秋季研学活动"],
  ["标题: 市第三中学（东校区）运动会方案", "市第三中学", "（东校区）运动会"],
  ["标题: 南山区实验学校科技节实施方案", "南山区实验学校", "科技节"],
  ["标题: 小学关爱老人活动方案", undefined, "小学关爱老人活动"],
  ["标题: 全市中小学生艺术节方案", undefined, "全市中小学生艺术节"],
  ["标题: 秋游方案\n主办单位: 星海幼儿园", "星海幼儿园", "秋游"],
  ["标题: 秋游方案\n落款: {单位: 青禾小学德育处, 日期: 2026-09-28}", "青禾小学", "秋游"],
  ["标题: 青禾小学", "青禾小学", "青禾小学"],
];

describe("the school and what it does", () => {
  it.each(named)("%s", (source, school, occasion) => {
    const facts = factsOf(planOf(source));
    expect(facts.school?.value).toBe(school);
    expect(facts.occasion).toBe(occasion);
  });
});

it("takes the hosts for those who hold it, not those who help; else who signs", () => {
  const hosts = (source: string): readonly string[] =>
    factsOf(planOf(source)).hosts.map(({ value }) => value);
  expect(hosts("标题: 甲\n组织单位: {主办: [青禾小学, 社区], 承办: 大队部}")).toEqual(["青禾小学", "社区"]);
  expect(hosts("标题: 甲\n主办单位: 青禾小学\n承办单位: 大队部")).toEqual(["青禾小学"]);
  expect(hosts("标题: 甲\n落款: {单位: 德育处, 日期: 2026-09-28}")).toEqual(["德育处"]);
});

it("adds up the points of all criteria, unless one is open", () => {
  const full = (points: string): number | undefined =>
    factsOf(planOf(`标题: 甲\n评分标准: [{项目: 内容, 分值: 40}, {项目: 表达, 分值: ${points}}]`)).fullScore
      .value;
  expect(full("60")).toBe(100);
  expect(full("待定")).toBeUndefined();
});
