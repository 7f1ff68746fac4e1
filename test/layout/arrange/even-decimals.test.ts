import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/document/document.ts";
import { linesOf } from "../../../src/document/plain-text.ts";
import { evenDecimals } from "../../../src/layout/arrange/even-decimals.ts";
import { renderText } from "../../rendering.ts";
import { partsOf } from "../../write/docx/xml.ts";
import { row, table } from "../make.ts";

/** The cells of a column below its heading, as they are printed, with the blank behind them in em. */
function column(heading: string, ...cells: string[]): string[] {
  const made = evenDecimals(table(["项目", heading], ...cells.map((cell) => row("跳远", cell))));
  return bodyOf(made).map(({ text, lacks }) => (lacks === undefined ? text : `${text} +${lacks}`));
}

function bodyOf({ rows }: Table): { text: string; lacks: number | undefined }[] {
  return rows
    .slice(1)
    .flatMap(({ cells }) =>
      cells.slice(1).map(({ blocks, lacks }) => ({ text: linesOf(blocks).join(""), lacks })),
    );
}

describe("numbers of a column", () => {
  test("have two decimals if they are money", () => {
    expect(column("单价（元）", "3.5", "8999.99", "12")).toEqual(["3.50", "8999.99", "12.00"]);
    expect(column("数", "¥3.5", "¥12")).toEqual(["¥3.50", "¥12.00"]);
    expect(column("金额", "3", "12")).toEqual(["3", "12"]);
  });

  test("keep their digits if they were measured, and stand on their points", () => {
    expect(column("成绩（秒）", "13.52", "13.8", "75")).toEqual(["13.52", "13.8 +0.5", "75 +1.25"]);
    expect(column("优秀率", "85.5%", "90%")).toEqual(["85.5%", "90% +0.75"]);
    expect(column("第三单元得分", "9.5", "10")).toEqual(["9.5", "10 +0.75"]);
    expect(column("评价得分", "9.5", "10", "—")).toEqual(["9.5", "10 +0.75", "—"]);
  });

  test("stay as they are where they are alike, or where a column holds other things too", () => {
    expect(column("成绩", "13.52", "13.80")).toEqual(["13.52", "13.80"]);
    expect(column("人数", "45", "158")).toEqual(["45", "158"]);
    expect(column("成绩", "13.52", "1分20.5秒")).toEqual(["13.52", "1分20.5秒"]);
    expect(column("成绩", "95.5%", "20")).toEqual(["95.5%", "20"]);
  });
});

const scores = `标题: 运动会成绩
比赛成绩:
  表格:
    列: [姓名, 成绩（秒）]
    行:
      - [李想, 13.52]
      - [王芳, 13.8]
      - [周慧, 75]
`;

test("their points stand below one another on the page and in Word", async () => {
  const rendered = renderText(scores);
  const points = rendered.layout.pages.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.type !== "text") return [];
      const text = item.glyphs.map(({ codePoint }) => String.fromCodePoint(codePoint)).join("");
      if (!/^\d+(?:\.\d+)?$/u.test(text) || text === "1") return [];
      const whole = text.split(".")[0]?.length ?? 0;
      const width = item.glyphs.slice(0, whole).reduce((sum, { advance }) => sum + advance, 0);
      return [Math.round(item.x + width)];
    }),
  );
  expect(points).toEqual([points[0], points[0], points[0]]);
  const xml = partsOf(await rendered.bytes("docx")).get("word/document.xml") ?? "";
  // At ten points and a half a digit takes half of that, a point a quarter.
  expect([...xml.matchAll(/<w:ind w:right="(\d+)"\/>/gu)].map(([, right]) => right)).toEqual(["105", "263"]);
});
