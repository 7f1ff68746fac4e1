import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { checkBytes } from "../../src/pipeline/check.ts";
import { sentenceOf } from "../../src/report/wording.ts";
import { createSource, pointAt, textIn } from "../../src/source/source.ts";

const folder = "test/fixtures/mistakes";
const settled =
  "规则: {time/gap: {程度: 警告, 分钟: 45}}\n校历: {开学: 2026-09-01}\n期限: {告家长书: 7}\n默认: {学校: 青禾小学}\n";
const { config } = loadConfig(createSource("plan.config.yaml", settled), rules, () => undefined);

/** Plans as teachers write them, with mistakes of every family: each is told once, where it stands. */
const golden: Readonly<Record<string, readonly string[]>> = {
  实施方案: [
    "6:36 time/end-before-start 2026-09-21",
    "8:14 date/style 2026、9月",
    "10:20 people/phone-number 138-0013-8000",
    "11:19 date/style 二0二六",
  ],
  家长会: [
    "3:7 date/school-week 第八周",
    "8:5 time/end-before-start 16:20—15:50",
    "9:23 number/written-total 360元",
    "10:9 date/too-late 2026年10月26日",
    "11:10 text/missing-glyph 🎉",
  ],
  志愿服务: [
    "3:16 text/half-width (",
    "3:27 time/range-dash --",
    "7:31 text/space-between-han  ",
    "15:5 text/typed-number （1）",
    "16:5 text/typed-number （2）",
    "17:8 reference/attachment-missing 另附表",
  ],
  文艺汇演: [
    "11:10 time/outside-event 15:20—15:50",
    "12:1 time/duration 节目单",
    "15:7 date/deadline-after-event 2026-01-04",
    "16:13 text/doubled ，，",
    "16:20 text/half-width .",
  ],
  春游: [
    "1:5 left-over/placeholder 20xx年",
    "1:5 completeness/off-campus 20xx年春季社会实践活动方案",
    "4:7 left-over/todo 待定",
    "10:1 completeness/empty-section 安全措施",
    "11:12 people/private-data 11010519491231002X",
    "11:35 people/private-data 6222 0212 3456 7890 128",
    "16:1 reference/empty-table 物品表",
    "21:9 reference/attachment-unmentioned 家长意见表",
    "22:5 left-over/site-noise 点击下载全文",
  ],
  消防演练: [
    "1:5 completeness/off-campus 2026年秋季消防应急疏散演练方案",
    "3:17 text/half-width ,",
    "3:22 text/space-between-han  ",
    "4:39 time/end-before-start 14:40",
    "5:7 left-over/placeholder XX",
    "11:10 people/nobody-in-charge 现场救护",
    "13:10 time/clock-mix 下午15:00",
    "15:10 time/order 15:01",
    "17:5 text/typed-number 1、",
    "17:11 text/doubled ，，",
    "18:5 text/typed-number 2、",
    "18:15 text/ellipsis ...",
    "19:11 text/ellipsis --",
    "20:12 date/impossible 11月31日",
  ],
  演讲比赛: [
    "1:17 text/heading-stop 。",
    "6:9 date/deadline-after-event 2026-10-15",
    "10:18 number/score-sum 20",
    "13:10 time/overlap 9:00—10:00",
    "14:10 time/overlap 9:00—10:30",
    "15:26 number/written-total 20名",
    "17:13 text/full-width-digit ５００",
  ],
  秋季研学: [
    "4:18 date/weekday-mismatch 星期四",
    "6:1 number/adults 参加对象",
    "7:21 number/head-count 158",
    "20:10 time/gap 10:10—11:30",
    "20:40 people/unknown-name 李明元",
    "22:10 time/overlap 12:20—14:00",
    "27:21 number/seats 42",
    "32:20 number/materials 150",
    "37:7 number/fee-sum 每人共收取60元",
    "40:5 left-over/other-season 春游",
    "41:19 reference/attachment-missing 见附件2",
    "42:6 reference/attachment-unmentioned 告家长书及回执",
    "43:20 date/signed-after-event 2026-10-30",
  ],
  运动会: [
    "4:13 time/range-dash ---",
    "6:28 number/written-total 300人",
    "9:10 people/nobody-in-charge 宣传组",
    "15:17 number/total 120",
    "20:37 time/duration 90分钟",
    "22:12 time/clock-mix 2:00",
    "24:26 text/half-width  ",
  ],
  重阳敬老: [
    "3:7 date/festival 2026年10月16日",
    "6:35 number/written-total 38人",
    "7:10 people/phone-number 13912345678",
    "9:29 date/deadline-after-event 2026-10-20",
    "11:14 people/private-data 春晖新村25号202室",
    '12:8 text/straight-quote "',
    "12:28 text/unpaired （",
    "14:40 number/amount 280",
    "16:5 number/total {项目: 合计, 金额: 400}",
  ],
};

/** Findings as `line:column code text`; long texts are cut. */
function findingsIn(name: string): readonly string[] {
  const path = `${folder}/${name}.yaml`;
  return checkBytes(readFileSync(path), path, config).diagnostics.map(({ source, range, code }) => {
    const { line, column } = pointAt(source, range.start);
    return `${line}:${column} ${code} ${textIn(source, range).slice(0, 24)}`;
  });
}

test("every plan of the folder is here", () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(golden)
      .map((name) => `${name}.yaml`)
      .sort(),
  );
});

describe.each(Object.entries(golden))("%s", (name, expected) => {
  test("has these mistakes and no other", () => {
    expect(findingsIn(name)).toEqual(expected);
  });

  test("is told kindly: a whole sentence and what to do", () => {
    const path = `${folder}/${name}.yaml`;
    for (const finding of checkBytes(readFileSync(path), path, config).diagnostics) {
      const { message, hint = "" } = sentenceOf(finding, "zh");
      expect(`${message}${hint}`).not.toMatch(/undefined|NaN|\[object|Infinity/);
      expect(hint.length).toBeGreaterThan(3);
      expect(message).not.toMatch(/[。！]$/u);
    }
  });
});

test("all families of rules are among them", () => {
  const found = new Set(Object.values(golden).flatMap((lines) => lines.map((line) => line.split(/[ /]/)[1])));
  const families = new Set(rules.map(({ code }) => code.split("/")[0]));
  expect([...families].filter((family) => !found.has(family))).toEqual([]);
});
