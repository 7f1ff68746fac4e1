import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sentenceOf } from "../../src/report/wording.ts";
import { createSource } from "../../src/source/source.ts";
import { loadStyle } from "../../src/style/load.ts";
import { shippedStyles } from "./library.ts";

function told(text: string): string[] {
  return loadStyle(createSource("校办版式.yaml", text), shippedStyles).diagnostics.map((one) => {
    const { message } = sentenceOf(one, "zh");
    return `${one.code} ${message}`;
  });
}

test("a field that does not exist, and braces without quotes", () => {
  expect(told('页眉: {左: "{校名}"}')).toEqual([
    'style/wrong-value 「左」写的是「{校名}」，应为一行文字，可以写 {页码}、{总页数}、{标题}、{学校}、{日期}，例如 "第{页码}页"（有花括号就加上引号）；不要写 无',
  ]);
  expect(told("页眉:\n  左: {标题}\n")[0]).toMatch(/^yaml\/brace-text 「\{标题\}」用了花括号/);
});

test("a logo is read from beside the style; one that is not there is told", () => {
  const bytes = readFileSync(new URL("../../docs/pictures/outing.png", import.meta.url));
  const files = { look: () => bytes.length, read: () => bytes, neighbours: () => [] };
  const source = createSource("校办版式.yaml", "页眉: {图片: 校徽.png, 图片高: 9mm}");
  const { value } = loadStyle(source, { ...shippedStyles, pictures: () => files });
  expect(value?.header.logo).toMatchObject({ height: 25.5118, picture: { kind: "png" } });
  expect(told("页眉: {图片: 校徽.png}")).toEqual([
    "style/missing-logo 页眉的图片「校徽.png」找不到，或者不是能印的 PNG、JPEG 图片",
  ]);
});
