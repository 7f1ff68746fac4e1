import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createSource } from "../../src/source/source.ts";
import { loadStyle } from "../../src/style/load.ts";
import { styleSchema } from "../../src/style/schema.ts";
import { shippedStyles } from "./library.ts";

const validate = new Ajv({
  strict: true,
  allErrors: true,
  inlineRefs: false,
  code: { optimize: false },
}).compile(styleSchema());

test.each(shippedStyles.names)("the shipped style %s is valid", (name) => {
  validate(parse(shippedStyles.find(name)?.text ?? ""));
  expect(validate.errors ?? []).toEqual([]);
});

describe("an editor with the schema and the loader agree", () => {
  test.each([
    ["编号: 公文", true],
    ["编号: [一、, （一）]", true],
    ["编号: 罗马", false],
    ["样式: {正文: {字号: 三号, 行距: 28.95磅, 加粗: 是}}", true],
    ["looks: {title: {bold: true, first: 0, line: 2倍}}", true],
    ["样式: {正文: {字号: 三}}", false],
    ["样式: {正文: {行距: 1.5}}", false],
    ["样式: {正文: {段前: 6}}", false],
    ["样式: {大标题: {字号: 三号}}", false],
    ["样式: [正文]", false],
    ["样式: {正文: {对齐: [居中]}}", false],
    ["样式: {二级条目: {引题字体: 楷体}}", true],
    ["字体: {仿宋: {Word: 仿宋_GB2312, 候选: 仿宋_GB2312}}", true],
    ["字体: {隶书: {Word: 隶书}}", false],
    ["纸张: {大小: 16开, 方向: 横向}", true],
    ["纸张: {上边距: 三指宽}", false],
    ["页码: {格式: 第页}", false],
    ['页码: {格式: "第 {} 页", 位置: 居中}', true],
    ["页码: {格式: 无}", true],
    ["落款: {上空行: 2}", true],
    ["落款: {上空行: 两行}", false],
    ["字距: -0.25磅", true],
    ["页眉: 育才小学", false],
  ])("%s", (text, good) => {
    const { diagnostics } = loadStyle(createSource("学校版式.yaml", text), shippedStyles);
    expect(diagnostics.length === 0).toBe(good);
    expect(validate(parse(text))).toBe(good);
  });
});
