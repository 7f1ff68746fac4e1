import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/diagnostic/diagnostic.ts";
import { createSource, type Source, textIn } from "../../src/source/source.ts";
import { gatherStyle, loadStyle, type StyleLibrary } from "../../src/style/load.ts";
import { unknownPapersIn } from "../../src/style/paper-styles.ts";
import type { Style } from "../../src/style/style.ts";
import { readStyle } from "../../src/style/written-style.ts";
import { shippedStyles } from "./library.ts";

const letter = {
  names: ["告家长书", "letter", "家长信"],
  style: readStyle(createSource("paper.yaml", "样式: {正文: {字号: 11磅}}\n编号: 数字\n")).written,
};
const notice = { names: ["通知", "notice"], style: undefined };

const district = createSource("区里.yaml", "文书: {告家长书: {字号: 四号, 行距: 20磅}}\n");
const library: StyleLibrary = {
  names: [...shippedStyles.names, "区里"],
  find: (name) => (name === "区里" ? district : shippedStyles.find(name)),
};

function own(text: string): Source {
  return createSource("校办版式.yaml", text);
}

function forLetter(text: string): Outcome<Style> {
  return loadStyle(own(text), library, letter);
}

function told(text: string): string[] {
  return forLetter(text).diagnostics.map(({ code, source, range }) => `${code} 〔${textIn(source, range)}〕`);
}

describe("what a style says for a paper", () => {
  test("holds for that paper alone, under any of its names, above the paper's own word", () => {
    const text =
      "样式: {正文: {字号: 小三}}\n文书: {家长信: {样式: {正文: {字号: 五号}}, 纸张: {上边距: 10mm}}}\n";
    expect(forLetter(text).value?.looks.body.size).toBe(10.5);
    expect(forLetter(text).value?.page.top).toBeCloseTo(28.35, 1);
    const other = loadStyle(own(text), library, notice).value;
    expect(other).toEqual({ ...loadStyle(own(text), library).value });
    expect(other?.looks.body.size).toBe(15);
  });

  test("may be said in short: all four margins, the size and the lines of text and tables", () => {
    const { page, looks } =
      forLetter("文书: {告家长书: {页边距: 20mm, 字号: 五号, 行距: 18磅, 样式: {表格文字: {字号: 小五}}}}\n")
        .value ?? {};
    expect([page?.top, page?.bottom, page?.left, page?.right].map((side) => Math.round(side ?? 0))).toEqual([
      57, 57, 57, 57,
    ]);
    expect([looks?.body.size, looks?.item1.size, looks?.cell.size]).toEqual([10.5, 10.5, 9]);
    expect([looks?.body.line, looks?.cell.line]).toEqual([{ exact: 18 }, { exact: 18 }]);
    expect(looks?.title.size).toBe(18);
  });

  test("is taken over from the base, key by key", () => {
    const { looks, title } = forLetter("继承: 区里\n文书: {告家长书: {字号: 五号}}\n").value ?? {};
    expect(title).toBe("通用");
    expect(looks?.body).toMatchObject({ size: 10.5, line: { exact: 20 } });
  });

  test("decides the numbering before the plan does, as the paper's own does", () => {
    expect(forLetter("").value).toBeUndefined();
    expect(forLetter("名称: 校办\n").value).toMatchObject({ numbered: true, numbering: { name: "decimal" } });
    const text = "文书: {通知: {编号: 公文}}\n";
    expect(loadStyle(own(text), library, notice).value).toMatchObject({
      numbered: true,
      numbering: { name: "official" },
    });
    expect(loadStyle(own(text), library).value?.numbered).toBe(false);
  });

  test("is held to the keys of a style, at their places", () => {
    expect(told("文书: {告家长书: {页边矩: 20mm}}\n")).toEqual(["style/unknown-key 〔页边矩〕"]);
    expect(told("文书: {告家长书: {继承: 公文}}\n")).toEqual(["style/unknown-key 〔继承〕"]);
    expect(told("文书: {告家长书: {字号: 大}}\n")).toEqual(["style/wrong-value 〔大〕"]);
    expect(told("文书: [告家长书]\n")).toEqual(["style/not-a-group 〔[告家长书]〕"]);
    expect(told("文书: {告家长书: 五号}\n")).toEqual(["style/not-a-group 〔五号〕"]);
    expect(told("文书: {告家长书: {页边距: 120mm}}\n")).toEqual(["style/no-room 〔页边距〕"]);
  });

  test("names papers that there are, in the file and in those that it builds on", () => {
    const known = [letter.names, notice.names];
    const { said } = gatherStyle(
      own("继承: 区里\n文书: {家长信: {字号: 五号}, 告家长信: {字号: 五号}}\n"),
      library,
    );
    expect(
      unknownPapersIn(said.papers, known).map(({ code, severity, source, range, data }) => [
        `${code} ${severity} ${source.path} 〔${textIn(source, range)}〕`,
        (data as { readonly nearest: string }).nearest,
      ]),
    ).toEqual([["style/unknown-paper warning 校办版式.yaml 〔告家长信〕", "告家长书"]]);
    expect(unknownPapersIn(said.papers, [notice.names])).toHaveLength(3);
  });
});
