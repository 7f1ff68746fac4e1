import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/diagnostic/diagnostic.ts";
import { createSource, textIn } from "../../src/source/source.ts";
import { loadStyle } from "../../src/style/load.ts";
import * as problems from "../../src/style/problems.ts";
import type { Style } from "../../src/style/style.ts";
import { shippedStyle, shippedStyles } from "./library.ts";

function load(text: string): Outcome<Style> {
  return loadStyle(createSource("学校版式.yaml", text), shippedStyles);
}

/** Each finding as code, text at its place, message and hint. */
function told(text: string): string[] {
  return load(text).diagnostics.map((found) => {
    const problem = Object.values(problems).find((each) => each.code === found.code);
    const words = problem?.words.zh as ((data: unknown) => { message: string; hint?: string }) | undefined;
    const { message = "", hint = "" } = words?.(found.data) ?? {};
    return `${found.code} 〔${textIn(found.source, found.range)}〕 ${message}；${hint}`;
  });
}

describe("the official style follows GB/T 9704-2012", () => {
  const style = shippedStyle("official");
  const millimetres = (points: number): number => Math.round((points * 25.4 * 100) / 72) / 100;

  test("type area of 156 × 225 mm on A4", () => {
    const { width, height, top, bottom, left, right } = style.page;
    expect([width - left - right, height - top - bottom].map(millimetres)).toEqual([156, 225]);
    expect([width, height, top, left].map(millimetres)).toEqual([210, 297, 37, 28]);
  });

  test("22 lines and 28 characters fill it, one more does not fit", () => {
    const { width, height, top, bottom, left, right } = style.page;
    const body = style.looks.body;
    const pitch = "exact" in body.line ? body.line.exact : 0;
    expect(Math.floor((height - top - bottom) / pitch)).toBe(22);
    expect(Math.floor((width - left - right) / (body.size + style.pitch))).toBe(28);
  });

  test("faces and sizes by role", () => {
    const seen = (["title", "heading1", "heading2", "heading3", "body", "item2"] as const).map((role) => {
      const { face, size, bold, align, indent } = style.looks[role];
      return `${role}: ${face} ${size} ${bold ? "bold " : ""}${align} ${indent.first}`;
    });
    expect(seen).toEqual([
      "title: title-song 22 center 0",
      "heading1: hei 16 left 2",
      "heading2: kai 16 left 2",
      "heading3: fang 16 left 2",
      "body: fang 16 justify 2",
      "item2: fang 16 justify 2",
    ]);
    expect(style.looks.item2.lead).toBe("kai");
    expect(style.looks.item3.lead).toBeUndefined();
    expect(style.looks.title.after).toBe(28.95);
  });

  test("page numbers between dashes, 7 mm below the type area", () => {
    expect(style.pageNumber).toEqual({ text: "— {} —", align: "outer", inset: 1, distance: 19.8425 });
  });
});

test("the standard style is the ordinary school document", () => {
  const style = shippedStyle("standard");
  expect(style.looks.body).toMatchObject({ face: "song", size: 12, line: { multiple: 1.5 } });
  expect(style.looks.title).toMatchObject({ face: "song", size: 18, bold: true, align: "center" });
  expect(style.looks.heading1).toMatchObject({ face: "hei", size: 14 });
  expect(style.numbering.name).toBe("school");
});

describe("a school's own style", () => {
  test("says only what differs, in Chinese or in English", () => {
    const { value, diagnostics } = load(
      "继承: official\nlooks:\n  body: {size: 四号, 行距: 26磅}\n编号: [第一章, 一、]\n",
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ name: "学校版式", title: "公文", numbering: { name: "own" } });
    expect(value?.looks.body).toMatchObject({ face: "fang", size: 14, line: { exact: 26 } });
    expect(value?.looks.item1).toMatchObject({ size: 14, line: { exact: 26 } });
    expect(value?.looks.title.size).toBe(22);
  });

  test("builds on the standard style where it names none", () => {
    expect(load("样式: {标题: {字号: 一号}}").value?.looks.title).toMatchObject({ size: 26, bold: true });
  });

  test("may lie across", () => {
    const page = load("纸张: {方向: 横向}").value?.page;
    expect((page?.width ?? 0) > (page?.height ?? 0)).toBe(true);
  });
});

describe("mistakes", () => {
  test("an unknown key names the nearest one", () => {
    expect(told("样式:\n  正文: {字体大小: 三号}")).toEqual([
      "style/unknown-key 〔字体大小〕 「正文」里没有「字体大小」这一项；改用这些名称：字体、西文字体、加粗、字号、颜色、对齐、行距、段前、段后、左缩进、右缩进、首行缩进、引题字体",
    ]);
    expect(told("样式:\n  正文: {首行缩近: 2字}")).toEqual([
      "style/unknown-key 〔首行缩近〕 「正文」里没有「首行缩近」这一项；改成「首行缩进」",
    ]);
  });

  test("all of them in one run, each at its place", () => {
    expect(told("样式:\n  标题: {字号: 三号字, 对齐: 中}\n  正文: 仿宋\n页码: {格式: 第页}\n")).toEqual([
      "style/wrong-value 〔三号字〕 「字号」写的是「三号字」，应为字号，例如 三号、小四、12磅；改成「三号」",
      "style/wrong-value 〔中〕 「对齐」写的是「中」，应为左对齐、居中、右对齐、两端对齐；例如写成：对齐: 左对齐",
      "style/not-a-group 〔仿宋〕 「正文」下面应当分项来写；例如写成：正文: {字体: 宋体}；可以写的项目有：字体、西文字体、加粗、字号、颜色、对齐、行距、段前、段后、左缩进、右缩进、首行缩进、引题字体",
      'style/wrong-value 〔第页〕 「格式」写的是「第页」，应为页码的样子，用 {} 代表数字，例如 "— {} —"；不要页码写 无；例如写成：格式: "— {} —"',
    ]);
  });

  test("a margin below zero, though a character pitch may be", () => {
    expect(told("纸张: {上边距: -3mm}\n字距: -0.2磅\n")).toEqual([
      "style/wrong-value 〔-3mm〕 「上边距」写的是「-3mm」，应为不小于零、带单位的长度，例如 25.4mm、12磅、2字；例如写成：上边距: 25.4mm",
    ]);
  });

  test("the same thing twice, in two languages", () => {
    expect(told("编号: 公文\nnumbering: school\n")).toEqual([
      "style/repeated-key 〔numbering〕 「numbering」和前面的「编号」是同一项，写了两次；删去其中一处",
    ]);
  });

  test("a base that is not there, and one that goes in a circle", () => {
    expect(told("继承: offical")).toEqual([
      "style/unknown-base 〔继承〕 找不到要继承的版式「offical」；改成「official」；现有的版式：通用、标准、公文、学校甲、学校乙、表格式、策划书",
    ]);
    const own = createSource("甲.yaml", "继承: 甲");
    const { diagnostics } = loadStyle(own, { names: ["甲"], find: () => own });
    expect(diagnostics.map((each) => each.code)).toEqual(["style/circular-base"]);
  });

  test("a style that builds on nothing must say everything", () => {
    const codes = load("继承: 无\n名称: 空白\n").diagnostics.map((each) => each.code);
    expect(new Set(codes)).toEqual(new Set(["style/missing-value"]));
  });

  test("margins without room, broken YAML, an empty file", () => {
    expect(told("纸张: {左边距: 120mm, 右边距: 80mm}")).toEqual([
      "style/no-room 〔纸张〕 左右边距太大，纸上没有写字的地方了；改小页边距，例如写成：左边距: 25.4mm",
    ]);
    expect(load('名称: "校').diagnostics.map(({ code }) => code)).toEqual(["yaml/unclosed-quote"]);
    expect(told("")[0]).toMatch(/^style\/not-a-group 〔〕 版式文件里没有内容/);
  });
});
