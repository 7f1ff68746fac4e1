import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sentenceOf } from "../../src/report/wording.ts";
import { textIn } from "../../src/source/source.ts";
import { loadStyle } from "../../src/style/load.ts";
import { styleSource } from "../../src/style/style-source.ts";
import { shippedStyles } from "./library.ts";

/** What is told of the bytes of a style file, as code, place and Chinese words. */
function told(bytes: Uint8Array): string[] {
  const { value, diagnostics } = styleSource(bytes, "校办版式.yaml");
  const found = value ? loadStyle(value, shippedStyles).diagnostics : diagnostics;
  return found.map((one) => {
    const { message, hint } = sentenceOf(one, "zh");
    return `${one.code} 〔${textIn(one.source, one.range)}〕 ${message}；${hint}`;
  });
}

describe("a style file that is none", () => {
  test("a Word document", () => {
    const docx = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8("<w/>"),
    });
    expect(told(docx)).toEqual([
      "style/not-a-style 〔〕 这是 Word 文件，不是版式文件；新建一个 .yaml 文本文件，第一行写「继承: 公文」，下面写要改的几行，例如「纸张: { 上边距: 30mm }」",
    ]);
  });

  test("a text in GBK", () => {
    // 继承: 公文
    const bytes = Uint8Array.of(0xbc, 0xcc, 0xb3, 0xd0, 0x3a, 0x20, 0xb9, 0xab, 0xce, 0xc4, 0x0a);
    expect(told(bytes)[0]).toMatch(/^yaml\/encoding-gbk .*应为 UTF-8；开头的文字是「继承: 公文」/);
  });
});

describe("slips of the input method", () => {
  const slips: readonly (readonly [string, RegExp])[] = [
    ["继承：公文\n编号: 学校\n", /^yaml\/full-width-colon /],
    ["继承: 公文\n样式:\n  正文：{ 字号: 三号 }\n", /^style\/wrong-colon 〔：〕 「正文」后面是中文冒号/],
    ["继承: 公文\n样式:\n  正文:{ 字号: 三号 }\n", /^style\/wrong-colon 〔:〕 「正文」的冒号后面少一个空格/],
    ["继承: 公文\n\t编号: 学校\n", /^yaml\//],
  ];

  test.each(slips)("%j", (text, code) => {
    const [first, ...more] = told(new TextEncoder().encode(text));
    expect(first).toMatch(code);
    expect(first).not.toMatch(/undefined|YAML|mapping|scalar/);
    expect(more).toEqual([]);
  });
});
