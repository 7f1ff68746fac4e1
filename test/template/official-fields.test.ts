import { describe, expect, test } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { pageLines } from "../layout/printed.ts";
import { renderText } from "../rendering.ts";

const fields = [
  "文号: 青小〔2026〕15号",
  "签发人: [李明, 王芳]",
  "密级: 机密★1年",
  "紧急程度: 特急",
  "活动目的: 亲近自然",
  "落款: {单位: 青禾小学, 日期: 2026-10-12}",
  "附注: 此件公开发布",
  "抄送: [市教育局, 区教育局]",
  "印发: {单位: 校办, 日期: 2026-10-13}",
];

describe("the fields of an official document", () => {
  test.each(["official", "standard", "form"])("stand at their places and are no sections: %s", (style) => {
    const { document } = renderText(`标题: 方案\n${fields.join("\n")}\n`, style);
    expect(documentText(document).split("\n")).toEqual([
      "机密★1年",
      "特急",
      "青小〔2026〕15号",
      "签发人：李明　王芳",
      "方案",
      "活动目的",
      "亲近自然",
      "青禾小学",
      "2026年10月12日",
      "（此件公开发布）",
      "抄送：市教育局，区教育局。",
      "校办",
      "2026年10月13日印发",
    ]);
  });

  test.each([
    ["附注: （此件公开发布）", "（此件公开发布）"],
    ["抄送: 市教育局、区教育局。", "抄送：市教育局、区教育局。"],
    ["印发: 校办 2026年10月13日印发", "校办 2026年10月13日印发"],
    ["签发人: 李明", "签发人：李明"],
  ])("print what brings its own marks as typed: %s", (field, line) => {
    const { document } = renderText(`标题: 方案\n${field}\n活动目的: 亲近自然\n`);
    expect(documentText(document).split("\n")).toContain(line);
  });

  test("keep the end of a document together", () => {
    for (let count = 14; count < 22; count++) {
      const items = Array.from({ length: count }, (_, i) => `  - 第${i}条`).join("\n");
      const text = `标题: 方案\n活动要求:\n${items}\n抄送: 区教育局\n印发: {单位: 校办, 日期: 2026-10-13}\n`;
      const pages = renderText(text, "official").layout.pages;
      const held = pages.filter((page) => pageLines(page).some((line) => /^抄送|印发$/u.test(line)));
      expect(held).toHaveLength(1);
      expect(held[0]?.items.filter(({ type }) => type === "rule")).toHaveLength(3);
    }
  });
});
