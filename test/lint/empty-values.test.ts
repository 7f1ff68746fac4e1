import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource, textIn } from "../../src/source/source.ts";

const head = "标题: 秋游方案\n类型: 秋游\n";

/** What is said of a text about emptiness and about who is in charge, with the text that it stands at. */
function told(text: string): readonly string[] {
  return checkSource(createSource("方案.yaml", head + text))
    .diagnostics.filter(({ code }) => /empty|nobody|in-charge|^schema\/|unreadable|half/u.test(code))
    .map(({ severity, code, source, range }) => `${severity} ${code} ${textIn(source, range)}`);
}

/** Each place holds ␣ where a value would stand; what is told is told at the key. */
const places: readonly (readonly [place: string, key: string])[] = [
  ["活动负责人:␣\n", "活动负责人"],
  ["组长:␣\n组员: 李明\n", "组长"],
  ["组织安排:␣\n", "组织安排"],
  ["组织安排:\n  组长:␣\n  组员: 李明\n", "组长"],
  ["组织安排:\n  - 组长:␣\n  - 组员: 李明\n", "组长"],
  ["领导小组:\n  组长:␣\n  副组长: 王明\n", "组长"],
  ["领导小组:\n  - 组别: 安全组\n    组长:␣\n", "组长"],
  ["人员分工:\n  - 任务: 摄影\n    负责人:␣\n  - {任务: 布置, 负责人: 李明}\n", "负责人"],
  ["人员分工:\n  摄影:␣\n  布置: 李明\n", "摄影"],
  ["活动流程:\n  - 时间: 8:00\n    内容: 集合\n    负责人:␣\n", "负责人"],
  ["安全措施:\n  - 标题: 途中\n    正文: 看护\n    负责人:␣\n", "负责人"],
  ["活动准备:\n  - 车辆联系:␣\n  - 场地布置\n", "车辆联系"],
  ["人员:\n  - 姓名:␣\n    职务: 校长\n", "姓名"],
  ["联系人:\n  - 职务: 总负责\n    姓名:␣\n", "姓名"],
  ["分项活动:\n  - 名称: 合唱\n    负责人:␣\n    活动内容: 唱\n", "负责人"],
  ["落款:\n  单位:␣\n  日期: 2026-10-01\n", "单位"],
];

describe("an empty name is one mistake with one answer", () => {
  for (const [place, key] of places) {
    test.each(["", " ''", ' ""', ' "  "', " ~", " null"])(
      `${place.replaceAll("\n", "⏎")} with %j`,
      (value) => {
        const lead = told(place.replace("␣", " 李明")).filter((each) => !each.includes("in-charge"));
        expect(lead, "with a name").toEqual([]);
        const found = told(place.replace("␣", value));
        expect(found.filter((each) => !each.includes("missing-in-charge"))).toEqual([
          `warning people/empty-name ${key}`,
        ]);
      },
    );
  }

  test("of an empty item of a list, whatever it is written as", () => {
    for (const item of ["", " ''", " ~"])
      expect(
        told(`组织安排:\n  组员:\n    - 李明\n    -${item}\n  组长: 王芳\n`).map((each) => each.slice(0, 26)),
      ).toEqual(["warning people/empty-name "]);
  });

  test("of a cell in a column of names that the other rows fill", () => {
    const table = (cells: string): string => `分工表:\n  表格:\n    - [任务, 负责人]\n${cells}`;
    const rows = "    - [摄影, 李明]\n";
    for (const blank of ["''", "~"])
      expect(told(table(`${rows}    - [布置, ${blank}]\n`))).toEqual([`warning people/empty-name ${blank}`]);
    expect(told(table(`${rows}    - [布置, ^]\n`)).filter((each) => each.includes("empty"))).toEqual([]);
    expect(
      told(table("    - [摄影, '']\n    - [布置, '']\n")).filter((each) => each.includes("empty")),
    ).toEqual([]);
  });
});

test("a section that names nobody and holds nothing is a heading with nothing below it", () => {
  for (const value of ["", " ''", " []", " {}", " ~"])
    expect(told(`活动负责人: 李明\n活动目的:${value}\n`)).toEqual([
      "warning completeness/empty-section 活动目的",
    ]);
});

test("an empty label is nobody in charge", () => {
  const whole = "活动时间: 2026-11-13\n活动地点: 人民公园\n参加对象: 三年级学生\n";
  for (const label of [
    "活动负责人:",
    '活动负责人: ""',
    "领导小组:\n  组长:",
    "人员分工:\n  - {任务: 摄影, 负责人: ''}",
  ])
    expect(told(`${whole}${label}\n`)).toContain("warning completeness/missing-in-charge 秋游方案");
});

test("what has to be said, or settles how the plan is made, may not be empty", () => {
  for (const text of ["标题:\n", "标题: ''\n"])
    expect(checkSource(createSource("方案.yaml", text)).diagnostics.map(({ code }) => code)).toEqual([
      "schema/empty-value",
    ]);
  for (const key of ["版式", "盖章", "编号"])
    for (const value of ["", " ''"])
      expect(told(`${key}:${value}\n活动负责人: 李明\n`), key + value).toEqual([
        `error schema/empty-value ${key}`,
      ]);
});
