import { expect, test } from "vitest";
import type { Passage } from "../../src/layout/content.ts";
import { type PrintedLine, setLines, trims } from "./lines.ts";

const texts = [
  "今天，我们去敬老院看望老人。大家很高兴，回",
  "老师说：“集合（操场）。”——同学们、老师们……出发！",
  "上午8:30—11:00在3号楼学习English课，共30分钟，20元。",
  "请看https://www.example.com/a/b_index.html，回复No. 5。",
  "李明远、王芳、欧阳子涵（三年级2班）",
  "报名于10月12日前，自10月13日起施行2026年10月20日止",
  "低年级组50米预赛在体育馆举行，高年级段学生展示",
  "Walk into nature, read a well-known book",
  "《“红领巾”日记》读后感　征文比赛评比办法",
  "（一楼）“开始”、（二楼）《结束》……——",
  "𠮷野先生来访，\n\n参观3×4米的展板 结束",
  "学校少先队大队辅导员室A，回",
  "青禾小学关于举办“书香校园”读书节——经典诵读比赛的通知",
];

const ways: Readonly<Record<string, Partial<Passage> & { readonly hanging?: true }>> = {
  running: { first: 20 },
  "a hanging mark": { left: 20, first: -20, mark: 2, hangs: true },
  "a mark that runs on": { first: 20, mark: 2 },
  "a cell": { holdsWords: true, align: "left" },
  "a justified cell with an indent": { holdsWords: true, first: 10, right: 5 },
  "a centred heading": { breaking: "heading", align: "center", left: 5 },
  "a title": { breaking: "title", align: "center" },
  "at the right": { align: "right", printed: 3 },
  "marks that hang": { hanging: true },
};

/** A line with its trimmed marks, where it stands, and the width of each glyph that is not its own, points. */
function told(line: PrintedLine): string {
  const round = (value: number): number => Math.round(value * 100) / 100 + 0;
  const glyphs = line.items.flatMap((item) => item.glyphs);
  const widths = glyphs.map(({ advance }) => round(advance)).join(" ");
  // The same width over and over is said once.
  const short = widths.replaceAll(
    /(?<![\d.])([\d.-]+)((?: \1)+)(?![\d.])/gu,
    (all, one) => `${one}×${all.split(" ").length}`,
  );
  return `  ${line.printed} ${round(line.start)}–${round(line.end)} ${trims(line)} [${short}]`;
}

test.each(Object.entries(ways))(
  "the lines of %s, to the hundredth of a point",
  async (way, { hanging, ...options }) => {
    const all = texts.flatMap((text) =>
      [5, 8.52, 12].flatMap((measure) => [
        `${measure} ${JSON.stringify(text)}`,
        ...setLines(text, measure, options, hanging).map(told),
      ]),
    );
    await expect(`${all.join("\n")}\n`).toMatchFileSnapshot(`lines/set/${way.replaceAll(" ", "-")}.txt`);
  },
);
