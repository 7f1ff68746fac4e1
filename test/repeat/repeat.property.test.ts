import { readFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { foundIn } from "../../src/facts/found-in.ts";
import { dayNumber } from "../../src/notation/time/calendar-date.ts";
import { datesIn } from "../../src/notation/time/dates-in.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import type { Repeated } from "../../src/repeat/repeat.ts";
import { createSource } from "../../src/source/source.ts";
import { runs } from "../runs.ts";
import { planOf, repeated, withoutMarks } from "./repeating.ts";

/** The text with every change that was told taken back, and the marks taken off. */
function undone({ text, changes }: Repeated): string {
  let at = text;
  for (const { at: start, old, new: now } of [...changes].reverse()) {
    expect(at.slice(start, start + now.length)).toBe(now);
    at = at.slice(0, start) + old + at.slice(start + now.length);
  }
  return withoutMarks(at);
}

/** The days that a plan names with their year, from 2020 on. */
function daysOf(yaml: string): readonly number[] {
  return foundIn(planOf(yaml), datesIn).flatMap(({ mention }) => {
    const day = mention.exists ? dayNumber(mention) : undefined;
    return day !== undefined && day > 18_262 ? [day] : [];
  });
}

function codesOf(yaml: string): ReadonlySet<string> {
  return new Set(checkSource(createSource("", yaml)).diagnostics.map(({ code }) => code));
}

const dated = fc.constantFrom(
  "2026年10月16日（星期五）前交表",
  "10月16日彩排，10月30日总结",
  "10月29日、30日休息",
  "2026年10月29—31日展出",
  "2026年12月28日—2027年1月3日",
  "五年级（1）班158人",
  "每人收费30元，租车4辆",
  "李明远老师负责",
  "第十届读书节",
  "2026—2027学年",
  "《2026年计划》",
  "本周五集合",
  "10月下旬",
);
const text = fc.array(dated, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("，"));
/** A text in each way that YAML has for it. */
const values = fc.tuple(text, fc.nat(4)).map(([value, way]) => {
  if (way === 0) return ` ${value} # 说明 2026-10-01`;
  if (way === 1) return ` "${value}"`;
  if (way === 2) return `\n  - '${value}'\n  - {标题: ${JSON.stringify(value)}, 备注: 10月20日}`;
  if (way === 3) return ` |\n  ${value}\n  ${value}`;
  return `\n  请各班留意这几个日子和安排，\n  ${value}，有变动另行通知`;
});
const sections = ["活动目的", "活动要求", "注意事项", "活动内容"];
const plans = fc
  .tuple(fc.array(values, { minLength: 4, maxLength: 4 }), fc.boolean(), fc.constantFrom("\n", "\r\n"))
  .map(([bodies, flow, lineEnd]) =>
    [
      "# 去年的方案",
      "标题: 第十届读书节方案",
      flow
        ? "活动时间: {日期: 2026-10-23, 开始: 8:00, 结束: 9:00}"
        : "活动时间:\n  日期: 2026-10-23 # 星期五",
      "活动准备:",
      "  - {任务: 踩点, 负责人: 李明远, 截止: 2026-10-16}",
      "  -   任务: 采购",
      "      截止: 10/20",
      ...sections.map((name, at) => `${name}:${bodies[at]}`),
      "落款: {单位: 青溪小学, 日期: 2026-09-28}",
      "",
    ]
      .join("\n")
      .replaceAll("\n", lineEnd),
  );
const shifts = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 300, max: 1100 }));

function holds(yaml: string, made: Repeated, by: number): void {
  expect(undone(made)).toBe(yaml);
  const [before, after] = [daysOf(yaml), daysOf(made.text)];
  const kept = new Set(after);
  // A year that is written for the first time only adds days.
  for (const day of new Set(before.map((each) => each + by))) expect(kept.has(day)).toBe(true);
  const worse = [...codesOf(made.text)].filter((code) => !codesOf(yaml).has(code));
  expect(worse).toEqual([]);
}

describe("an event that comes again", () => {
  test("everything but the changes that are told keeps its bytes, every distance stays, no new finding", () => {
    fc.assert(
      fc.property(plans, shifts, fc.boolean(), (yaml, by, gradesUp) => {
        const to = new Date(Date.UTC(2026, 9, 23) + by * 86_400_000).toISOString().slice(0, 10);
        holds(yaml, repeated(yaml, to, { gradesUp }), by);
      }),
      { seed: 7, numRuns: runs(300) },
    );
  });

  test.each(globSync("examples/*.yaml").sort())("%s a year later", (path) => {
    const yaml = readFileSync(path, "utf8");
    const made = repeated(yaml, "2028-04-14", { gradesUp: false });
    expect(undone(made)).toBe(yaml);
    expect([...codesOf(made.text)].filter((code) => !codesOf(yaml).has(code))).toEqual([]);
  });
});
