import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pointAt } from "../../src/source/source.ts";
import { lintText } from "./lint-text.ts";

/** Every finding on the sample plans, with a word why it is right. */
const golden: Readonly<Record<string, readonly (readonly [finding: string, why: string])[]>> = {
  "01-重阳节文艺演出": [
    ["3 completeness/missing-in-charge", "「我科将举办」：没有写科室名，也没有写由谁负责"],
    ["10 left-over/todo", "原文没有写时间，用待补标出来"],
  ],
  "02-敬老院志愿服务": [
    ["12 left-over/placeholder", "20xx年没有填"],
    ["14 left-over/placeholder", "xx敬老院没有填"],
    ["22 left-over/placeholder", "主办单位XXX没有填"],
    ["24 left-over/placeholder", "承办单位XXX没有填"],
  ],
  "03-关爱空巢老人": [
    ["3 completeness/missing-in-charge", "只写了全组同学，没有写带队的人"],
    ["12 left-over/placeholder", "20xx年没有填"],
    ["14 people/private-data", "老人的住址写到了房号"],
    ["24 text/unpaired", "「“人老了……」引到哪里没有收"],
  ],
  "04-农村空巢老人志愿服务": [
    ["33 text/half-width", "调查摸底(1月至2月)用了半角括号"],
    ["35 text/half-width", "动员部署(3月)用了半角括号"],
    ["37 text/half-width", "实施关爱(3月起)用了半角括号"],
    ["39 text/half-width", "督导检查(8月与12月)用了半角括号"],
    ["41 text/half-width", "交流总结(12月)用了半角括号"],
  ],
  "05-小学生慰问留守老人": [["24 left-over/todo", "分工表原文只剩标题，用待补标出来"]],
  "06-牵手夕阳红社会实践": [
    ["19 left-over/placeholder", "预计到20xx年"],
    ["25 left-over/placeholder", "起始日期20xx月23日"],
    ["25 left-over/placeholder", "结束日期20xx月29日"],
  ],
  "07-农村留守老年人关爱服务": [
    ["6 left-over/placeholder", "文号里的年份〔20xx〕"],
    ["13 left-over/placeholder", "力争到20xx年"],
    ["33 left-over/placeholder", "力争到20xx年"],
  ],
  "08-慰问空巢老人新闻稿": [],
};

describe.each(Object.entries(golden))("%s", (name, expected) => {
  test("has these findings and no other", () => {
    const text = readFileSync(new URL(`../../examples/samples/${name}.yaml`, import.meta.url), "utf8");
    const found = lintText(text).map(
      ({ source, range, code }) => `${pointAt(source, range.start).line} ${code}`,
    );
    expect(found).toEqual(expected.map(([finding]) => finding));
  });
});
