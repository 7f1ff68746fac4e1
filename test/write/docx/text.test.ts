import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, ListItem } from "../../../src/document/document.ts";
import type { Style } from "../../../src/style/style.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../../style/library.ts";
import { wordLines } from "./as-word-counts.ts";
import { document, para, text } from "./blocks.ts";
import { paragraphTexts } from "./paragraphs.ts";
import { all, part, partsOf } from "./xml.ts";

const createdAt = new Date("2026-10-09T08:00:00Z");
const standard = shippedStyle("standard");
const official = shippedStyle("official");

async function lines(style: Style, ...blocks: readonly Block[]): Promise<string[]> {
  return wordLines(await writeDocx(document(...blocks), style, { createdAt }));
}

describe("text", () => {
  const texts = async (value: string): Promise<string[]> => {
    const bytes = await writeDocx(document(para(value)), standard, { createdAt });
    return all(part(bytes, "word/document.xml"), "w:t").map((each) => each.text);
  };

  test("prints exactly as it is", async () => {
    expect(await texts('  两个空格  <b>&amp; {{主题}} "引号" 😀𠮷')).toEqual([
      '  两个空格  <b>&amp; {{主题}} "引号" 😀𠮷',
    ]);
  });

  test("loses only what no file can hold", async () => {
    expect(await texts("甲\u0000乙\u000b丙\ud800丁")).toEqual(["甲乙丙�丁"]);
  });

  test("every kind of line end is a line break", async () => {
    expect(await texts("第一行\r\n第二行\u2028第三行")).toEqual(["第一行", "第二行", "第三行"]);
  });

  test("a long title breaks where sense does", async () => {
    const title = para("育才小学2026年重阳节“情暖夕阳、爱在重阳”敬老慰问志愿服务活动实施方案", "title");
    const [line] = await lines(official, title);
    expect(line).toBe("[Title] 育才小学2026年重阳节⏎“情暖夕阳、爱在重阳”⏎敬老慰问志愿服务活动实施方案");
  });

  test("a break stands inside an emphasis", async () => {
    const strong = { type: "strong", children: [text("安全"), { type: "break" }, text("第一")] } as const;
    expect(await lines(standard, para([strong]))).toEqual(["[BodyText] {Strong:安全}⏎{Strong:第一}"]);
  });

  test("any text comes back as it went in", async () => {
    const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (values) => {
        const bytes = await writeDocx(document(...values.map((value) => para(value))), standard, {
          createdAt,
        });
        const printable = (value: string): string =>
          value
            .replace(/\r\n?|\u2028|\u2029/gu, "\n")
            .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "")
            .trim();
        const expected = values.map(printable).filter((value) => value !== "");
        expect(paragraphTexts(partsOf(bytes).get("word/document.xml") ?? "")).toEqual(expected);
      }),
      { seed: 2026, numRuns: 60 },
    );
  });
});

describe("faces within a text", () => {
  const runs = async (style: Style, block: Block): Promise<(readonly [string, string, boolean])[]> => {
    const bytes = await writeDocx(document(block), style, { createdAt });
    return all(part(bytes, "word/document.xml"), "w:r").map((run) => [
      all(run, "w:t")[0]?.text ?? "",
      all(run, "w:rFonts")[0]?.attributes["w:hAnsi"] ?? "",
      all(run, "w:b").length > 0,
    ]);
  };

  test("quotation marks take the Latin face around Latin text, the Chinese one around Chinese", async () => {
    expect(await runs(standard, para("The theme is “Walk”, 即“走进自然”。"))).toEqual([
      ["The theme is ", "", false],
      ["“", "Times New Roman", false],
      ["Walk", "", false],
      ["”", "Times New Roman", false],
      [", 即“走进自然”。", "", false],
    ]);
  });

  test("where 黑体 emphasises, letters and digits are bold", async () => {
    const strong = { type: "strong", children: [text("收费60元")] } as const;
    const block = { ...para(""), children: [strong] };
    expect((await runs(official, block)).map(([words, , bold]) => [words, bold])).toEqual([
      ["收费", false],
      ["60", true],
      ["元", false],
    ]);
    expect((await runs(standard, block)).map(([words]) => words)).toEqual(["收费60元"]);
  });
});

describe("what stays with the next paragraph", () => {
  const kept = async (...blocks: readonly Block[]): Promise<boolean[]> => {
    const bytes = await writeDocx(document(...blocks), standard, { createdAt });
    return all(part(bytes, "word/document.xml"), "w:p").map((each) => all(each, "w:keepNext").length > 0);
  };
  const item = (...blocks: readonly Block[]): ListItem => ({ type: "item", numbered: true, blocks });
  const list = (level: number, ...items: readonly ListItem[]): Block => ({
    type: "list",
    level,
    marks: [],
    continued: false,
    items,
  });

  test("an item with its first child, a label with the list below it, a colon with all that follows", async () => {
    const child = list(2, item(para("排队上车")), item(para("系好安全带")));
    expect(await kept(list(1, item(para("注意事项"), child)))).toEqual([true, false, false]);
    expect(await kept(list(1, item(para("请带齐：")), item(para("水壶"))))).toEqual([true, false]);
    const label: Block = { type: "fields", entries: [{ label: [text("要求")], value: [child] }] };
    expect(await kept(label)).toEqual([true, false, false]);
  });
});
