import { describe, expect, test } from "vitest";
import type { Body, Row } from "../../../src/plan/body.ts";
import { checkPlan } from "../../../src/plan/check-plan.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { createSource } from "../../../src/source/source.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";

function read(text: string): { plan: Plan; codes: readonly string[] } {
  const tree = parseYaml(createSource("方案.yaml", `标题: 方案\n${text}`)).value;
  const { value, diagnostics } = tree ? checkPlan(tree) : { value: undefined, diagnostics: [] };
  if (!value) throw new Error("no plan");
  return { plan: value, codes: diagnostics.map(({ code }) => code) };
}

function bodyOf(text: string): Body {
  const [section] = read(text).plan.sections;
  if (!section) throw new Error("no section");
  return section.body;
}

/** A row as `key=text`, with what was read from the text behind a colon. */
function told(row: Row | undefined): string {
  return [...(row?.values ?? [])]
    .map(([key, { texts, number, clock }]) => {
      const facts = number ?? (clock ? clock.from : undefined);
      return `${key}=${texts.map(({ value }) => value).join("、")}${facts === undefined ? "" : `:${facts}`}`;
    })
    .join(" ");
}

function rowsIn(body: Body): readonly string[] {
  return body.parts.flatMap((part) => (part.type === "rows" ? part.rows.map(told) : []));
}

describe("how a value is told apart", () => {
  test.each([
    ["活动目的: 亲近自然", ["text"]],
    ["活动目的: [亲近自然, 学会合作]", ["list"]],
    ["参加对象: {对象: 四年级, 人数: 120}", ["rows"]],
    ["活动要求: {正文: 请注意, 条目: [守时]}", ["text", "list"]],
    ["活动内容: {正文: 具体如下, 条目: [照料]}", ["text", "list"]],
    ["分工情况: {摄影: 赵敏, 医护: 周洁}", ["labels"]],
    ["活动流程: {上午: [集合], 下午: [返校]}", ["blocks"]],
    ["教室安排表: {列: [班级, 教室], 行: [[四1班, 301]]}", ["table"]],
    ["分项活动: [{标题: 演讲, 活动地点: 礼堂}]", ["activities"]],
    ["活动目的:", []],
  ])("%s", (text, types) => {
    expect(bodyOf(text).parts.map(({ type }) => type)).toEqual(types);
  });

  test("in a typed list a plain text is a row too, once one element is a row", () => {
    expect(rowsIn(bodyOf("物资: [横幅, {物品: 矿泉水, 数量: 12, 单位: 箱}]"))).toEqual([
      "item=横幅",
      "item=矿泉水 quantity=12:12 unit=箱",
    ]);
  });

  test("内容 is the title of a step, and its text when it has a title", () => {
    expect(
      rowsIn(bodyOf("活动流程: [{时间: 08:30, 内容: 集合}, {时间: 09:00, 环节: 开幕式, 内容: 升国旗}]")),
    ).toEqual(["time=08:30:510 title=集合", "time=09:00:540 title=开幕式 text=升国旗"]);
  });

  test("elements of a list: items, paragraphs, labels, tables", () => {
    const [part] = bodyOf(
      "活动要求: [守时, {正文: 以下由班主任落实}, {人员: 十人}, {表格: [[班级], [四1班]]}]",
    ).parts;
    expect(part?.type === "list" && part.elements.map(({ type }) => type)).toEqual([
      "item",
      "text",
      "label",
      "table",
    ]);
  });

  test("a label that is a known field keeps its form", () => {
    const [part] = bodyOf("活动时间、地点: {时间: 2026-10-23, 地点: 操场}").parts;
    const labels = part?.type === "labels" ? part.labels : [];
    expect(labels.map(({ label, field, body }) => [label.value, field?.key, body.parts[0]?.type])).toEqual([
      ["时间", "time", "rows"],
      ["地点", "place", "text"],
    ]);
  });
});

describe("time", () => {
  test.each([
    ["2026-10-23", "date=2026-10-23"],
    ["2026-10-23 8:00-16:00", "date=2026-10-23 from=8:00:480 to=16:00:960"],
    ["2026-10-23至2026-10-25", "from=2026-10-23 to=2026-10-25"],
  ])("%s is read", (text, row) => {
    expect(rowsIn(bodyOf(`时间: ${text}`))).toEqual([row]);
  });

  test.each(["3月9日下午", "第11周星期三", "每周一 7:10-7:40"])("%s prints as typed", (text) => {
    expect(bodyOf(`时间: ${text}`).parts).toMatchObject([{ type: "text", text: { value: text } }]);
  });
});

describe("tables", () => {
  test("joins, blank cells, cells of several lines and totals", () => {
    const [table] = bodyOf(
      '分工表: {列: [组, 人], 行: [[一组, 王芳], [^, ""], [小计, [两人, 到齐]], ["\\^", <]]}',
    ).parts;
    const rows = table?.type === "table" ? table.rows : [];
    expect(
      rows.map(({ total, cells }) => [
        total,
        ...cells.map(({ joins, texts }) => `${joins} ${texts.map(({ value }) => value)}`),
      ]),
    ).toEqual([
      [false, "none 一组", "none 王芳"],
      [false, "above ", "none "],
      [true, "none 小计", "none 两人,到齐"],
      [false, "none ^", "left "],
    ]);
  });

  test("a head in several lines keeps them all", () => {
    const [table] = bodyOf("分工表: {表格: [[姓名, [班级, 年级]], [王芳, 一班]]}").parts;
    const columns = table?.type === "table" ? table.columns : [];
    expect(columns.map(({ name }) => name.value)).toEqual(["姓名", "班级\n年级"]);
  });

  test.each([
    ["分工表: {列: [组, 人], 行: [[一组]]}", "schema/cell-count"],
    ["分工表: {列: [组, 人], 行: [[^, 王芳]]}", "schema/nothing-to-join"],
    ["分工表: {列: [组, 人员], 行: [{组: 一组, 人元: 王芳}]}", "schema/unknown-column"],
  ])("%s", (text, code) => {
    expect(read(text).codes).toEqual([code]);
  });
});

describe("front matter", () => {
  test("todo marks stand in place of any value", () => {
    const { plan } = read("副标题: {待补: 定了再写}\n落款: {单位: 第三小学, 日期: {待补: 定稿日}}\n");
    expect(plan.subtitle).toMatchObject({ value: "定了再写", todo: true });
    expect(plan.signature?.date).toMatchObject({ value: "定稿日", todo: true });
  });

  test.each([
    "落款: |\n  第三小学\n  2026年10月12日\n",
    '落款: {单位: "第三小学\\n2026年10月12日"}\n',
    "落款: [第三小学, 2026-10-12]\n",
  ])("who signs may stand above the date, in lines of one text: %j", (typed) => {
    const { signature } = read(typed).plan;
    expect(signature?.units.map(({ value }) => value)).toEqual(["第三小学"]);
    expect(signature?.day).toMatchObject({ year: 2026, month: 10, day: 12 });
  });

  test("a numbering is a scheme, marks or the wish to go on counting", () => {
    expect(read("编号: 公文").plan.numbering?.scheme).toBe("official");
    expect(read("编号: [1、, （1）]").plan.numbering?.marks.map(({ value }) => value)).toEqual([
      "1、",
      "（1）",
    ]);
    expect(read("注意事项: {编号: 接续, 条目: [守时]}").plan.sections[0]?.body.numbering?.continued).toBe(
      true,
    );
    expect(read("编号: 甲乙丙").codes).toEqual(["schema/unknown-numbering"]);
  });

  test("scalars keep what was typed", () => {
    const { plan } = read("文号: 0301\n活动地点: 1.10\n活动主题: yes\n");
    expect(plan.number?.value).toBe("0301");
    expect(
      plan.sections.map(({ body }) => body.parts[0]?.type === "text" && body.parts[0].text.value),
    ).toEqual(["1.10", "yes"]);
  });

  test("an English key prints the Chinese heading, a Chinese one prints as written", () => {
    expect(
      read("steps: [集合]\n活动过程: [返校]\nschedule（第一天）: [报到]\n").plan.sections.map(
        ({ heading }) => heading,
      ),
    ).toEqual(["活动流程", "活动过程", "日程安排（第一天）"]);
  });
});

test("a table says whether it lies across, and takes the caption beside it", () => {
  const part = (text: string) => bodyOf(`附表:\n  ${text}`).parts[0];
  const rows = "列: [姓名], 行: [[李明]]";
  expect(part(`表格: {${rows}, 横向: 是}`)).toMatchObject({ type: "table", landscape: true });
  expect(part(`表格: {${rows}, 横向: 否}`)).toMatchObject({ type: "table", landscape: false });
  expect(part(`表格: {${rows}}\n  题注: 分工表`)).toMatchObject({ caption: { value: "分工表" } });
  expect(bodyOf(`附表:\n  表格: {${rows}}\n  横向: 是`)).toMatchObject({ landscape: true });
});

test.each([
  ["印发: {单位: 校办, 日期: 2026-10-12}\n", ["校办"], "2026-10-12"],
  ["印发机关: 校办\n印发日期: 2026-10-12\n", ["校办"], "2026-10-12"],
  ["印发日期: 2026年10月12日\n", [], "2026年10月12日"],
  ["印发: {单位: 校办, 日期: 2026-10-12}\n印发日期: 10月13日\n", ["校办", "10月13日"], "2026-10-12"],
])("who printed it and when: %j", (text, units, date) => {
  const { imprint } = read(text).plan;
  expect(imprint?.units.map(({ value }) => value)).toEqual(units);
  expect(imprint?.date?.value).toBe(date);
});

test("小标题 takes the place of a label, and 无 leaves it", () => {
  const labels = (text: string): readonly string[] =>
    bodyOf(text).parts.flatMap((part) =>
      part.type === "labels" ? part.labels.map(({ label }) => label.value) : [],
    );
  expect(labels("活动流程: {上午: {正文: 请守时, 小标题: 上午安排, 条目: [集合]}, 下午: [返校]}")).toEqual([
    "上午安排",
    "下午",
  ]);
  expect(labels("活动流程: {上午: {正文: 请守时, 小标题: 无, 条目: [集合]}, 下午: [返校]}")).toEqual([
    "上午",
    "下午",
  ]);
});

test("范围 says who is to read a section; with any other word it is a label of it", () => {
  const [section] = read("活动场地: {范围: 内部, 路线: 东门进}").plan.sections;
  expect(section?.audience).toBe("internal");
  const [other] = read("活动场地: {范围: 东区, 路线: 东门进}").plan.sections;
  expect(other?.audience).toBeUndefined();
  const labels = other?.body.parts.flatMap((part) =>
    part.type === "labels" ? part.labels.map(({ label }) => label.value) : [],
  );
  expect(labels).toEqual(["范围", "路线"]);
});

test("columns that nobody named are blank, not missing", () => {
  const [table] = bodyOf("教室安排表: {行: [[四1班, 301], [四2班, 302]]}").parts;
  if (table?.type !== "table") throw new Error("no table");
  expect(table.columns.map(({ name }) => [name.value, name.todo])).toEqual([
    ["", false],
    ["", false],
  ]);
});

test("what holds nothing is listed in the order of the file", () => {
  const { empties } = read(
    "活动目的:\n联系人: {}\n物资: []\n活动要求: [守时, ]\n落款: {单位: 德育处, 日期: ''}",
  ).plan;
  expect(empties.map(({ key, listed }) => `${key}${listed ? "[]" : ""}`)).toEqual([
    "活动目的",
    "联系人",
    "物资",
    "日期",
  ]);
});

test("a title that is not there has no place", () => {
  const tree = parseYaml(createSource("方案.yaml", "活动目的: 亲近自然\n")).value;
  expect(tree && checkPlan(tree).value?.title).toMatchObject({ value: "", range: { start: 0, end: 0 } });
});
