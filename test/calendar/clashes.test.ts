import { describe, expect, test } from "vitest";
import { clashesOf } from "../../src/calendar/clashes.ts";
import { entriesOf } from "../../src/calendar/entries.ts";
import { sentenceOf } from "../../src/report/wording.ts";
import { planOf } from "./plans.ts";

const first = `标题: 家长会方案
活动时间: {日期: 2026-10-23, 开始: 14:00, 结束: 15:30}
活动地点: 报告厅（一楼）
负责人: 李明远
`;

function clashes(...texts: readonly string[]): readonly string[] {
  const plans = texts.map((text, at) => planOf(text, `${at}.yaml`));
  const found = clashesOf(plans.flatMap(entriesOf));
  expect(found.every(({ related, source }) => related[0] && related[0].source !== source)).toBe(true);
  return found.map((finding) => sentenceOf(finding, "zh").message);
}

function other(time: string, place: string, person: string): string {
  return `标题: 读书报告会方案\n活动时间: ${time}\n活动地点: ${place}\n负责人: ${person}\n`;
}

const overlap = "{日期: 2026-10-23, 开始: 15:00, 结束: 16:00}";

describe("two plans", () => {
  test("cannot have one place, nor one person, at once", () => {
    expect(clashes(first, other(overlap, "学校操场、报告厅", "周洁"))).toEqual([
      "10月23日15:00—16:00「报告厅」安排了两件事：家长会、读书报告会",
    ]);
    expect(clashes(first, other(overlap, "图书馆", "李明远老师"))).toEqual([
      "10月23日15:00—16:00李明远有两件事：家长会、读书报告会",
    ]);
  });

  test.each([
    ["another place and person", overlap, "图书馆", "周洁"],
    ["another day", "{日期: 2026-10-24, 开始: 15:00, 结束: 16:00}", "报告厅", "李明远"],
    ["right behind", "{日期: 2026-10-23, 开始: 15:30, 结束: 16:00}", "报告厅", "李明远"],
    ["the whole day, which says no hour", "2026-10-23", "报告厅", "李明远"],
    ["places that are many", overlap, "各班教室", "周洁"],
    ["an office, which is many", overlap, "图书馆", "各班主任"],
  ])("may have: %s", (_, time, place, person) => {
    expect(
      clashes(
        first.replace("报告厅（一楼）", place === "各班教室" ? place : "报告厅（一楼）"),
        other(time, place, person),
      ),
    ).toEqual([]);
  });

  test("are told of once a day, however many steps", () => {
    const steps = (title: string): string =>
      `标题: ${title}\n活动时间: 2026-10-23\n活动流程:\n${["09:00-10:00", "10:00-11:00", "11:00-12:00"]
        .map((time) => `  - {时间: ${time}, 内容: 讲座, 地点: 报告厅}\n`)
        .join("")}`;
    expect(clashes(steps("讲座周方案"), steps("读书周方案"))).toHaveLength(1);
  });

  test("one plan does not clash with itself", () => {
    expect(
      clashes(`${first}活动流程:\n  - {时间: 14:00-15:00, 内容: 讲座, 地点: 报告厅, 负责人: 李明远}\n`),
    ).toEqual([]);
  });
});
