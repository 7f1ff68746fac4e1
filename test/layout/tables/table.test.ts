import { describe, expect, it } from "vitest";
import type { Block, Table } from "../../../src/document/document.ts";
import { layOut } from "../../../src/layout/layout.ts";
import type { Layout, Page, RuleItem } from "../../../src/layout/page.ts";
import { fakeFonts } from "../fake-fonts.ts";
import { cell, document, h, list, p, preset, row, table, text } from "../make.ts";
import { ownItems, pageLines, textOf } from "../printed.ts";

const style = preset("standard");
const measure = style.page.width - style.page.left - style.page.right;
const lay = (...blocks: Block[]): Layout => layOut(document(...blocks), style, fakeFonts());

function rulesOf(page: Page | undefined): RuleItem[] {
  return (page?.items ?? []).filter((item) => item.type === "rule");
}

/** The x of a page's upright rules, from the left margin: the edges of the columns. */
function edgesOf(page: Page | undefined): number[] {
  const upright = rulesOf(page).filter(({ width, height }) => height > width);
  const edges = upright.map(({ x, width }) => Math.round(x + width / 2 - style.page.left));
  return [...new Set(edges)].sort((a, b) => a - b);
}

/** Where the text of each cell starts and ends, from the left margin. */
function placeOf(layout: Layout, words: string): { start: number; end: number; y: number } {
  const found = layout.pages.flatMap(ownItems).find((item) => textOf(item) === words);
  const start = (found?.x ?? Number.NaN) - style.page.left;
  const width = (found?.glyphs ?? []).reduce((sum, { advance }) => sum + advance, 0);
  return { start, end: start + width, y: found?.y ?? Number.NaN };
}

const long = "同学们在老师的带领下有序参观农耕文化馆，认真记录，积极提问，并完成研学手册上的任务单";

describe("column widths", () => {
  it("fill the measure and leave short columns their text", () => {
    const edges = edgesOf(
      lay(table(["时间", "内容"], row("上午", long + long), row("下午", "返校"))).pages[0],
    );
    expect(edges[0]).toBe(0);
    expect(edges[1]).toBeLessThan(45);
    expect(edges.at(-1)).toBe(Math.round(measure));
  });

  it("keep the shares that the table gives", () => {
    const shares: Table = {
      ...table(["姓名", "签名"], row("李明", "")),
      columns: [
        { width: 1, align: "auto" },
        { width: 3, align: "auto" },
      ],
    };
    expect(edgesOf(lay(shares).pages[0])).toEqual([0, Math.round(measure / 4), Math.round(measure)]);
  });

  it("give a column of names its room where one long remark turns its lines anyhow", () => {
    const programme = ["英语情景剧《三只小猪》", "花样跳绳《活力校园》", "民乐合奏《茉莉花》"].map((name) =>
      row(name, "合唱社团", "林悦老师", "体育馆东侧", ""),
    );
    const remark = row("毕业歌《童年》", "六年级", "林悦", "体育馆", "大屏幕播放六年成长照片");
    const lines = pageLines(
      lay(table(["节目", "表演者", "负责人", "地点", "备注"], ...programme, remark)).pages[0],
    );
    expect(lines.filter((line) => line.startsWith("英语情景剧《三只小猪》"))).toHaveLength(1);
  });

  it("keep a date on one line", () => {
    const columns = ["任务", "截止", "备注"];
    const layout = lay(table(columns, row(long, "2026年10月20日", long), row(long, "2026年10月21日", long)));
    expect(placeOf(layout, "20").y).toBe(placeOf(layout, "2026").y);
  });

  it("leave the name of a class whole", () => {
    const columns = ["时间", "内容", "对象", "地点", "负责人", "备注"];
    const rows = [
      row("09:10-10:20", "化石里的家乡", "五（1）班、五（2）班", "古生物厅", "许静", ""),
      row("11:30-12:00", "乘车前往湖滨湿地公园", "", "", "李明远", "车程约20分钟，含上下车"),
    ];
    const layout = lay(table(columns, ...rows));
    expect(pageLines(layout.pages[0]).join("\n")).not.toMatch(/[一二三四五六][（]?$|(?:^| )（/mu);
    expect(placeOf(layout, "五（").y).toBeLessThan(placeOf(layout, "古生物厅").y);
  });

  it("are the same for the parts of a table laid out side by side", () => {
    const rows = [
      row("一（1）班", "3", "六（1）班", cell([p([{ type: "todo", children: [text("【待补：名额】")] }])])),
    ];
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = edgesOf(
      lay(table(["单位", "名额", "单位", "名额"], ...rows)).pages[0],
    );
    expect(Math.abs(b - a - (d - c))).toBeLessThanOrEqual(1);
    expect(Math.abs(c - b - (e - d))).toBeLessThanOrEqual(1);
  });

  it("give room to columns that are filled in by hand", () => {
    const edges = edgesOf(lay(table(["序号", "姓名", "签名"], row("1", "", ""), row("2", "", ""))).pages[0]);
    const [first = 0, second = 0] = edges.slice(1);
    expect(second - first).toBeGreaterThan(1.8 * first);
  });

  it("do not break a short heading", () => {
    const columns = ["序号", "负责人", "内容", "要求", "时间"];
    const lines = pageLines(lay(table(columns, row("1", "王", long, long, long))).pages[0]);
    expect(lines.some((line) => line.includes("负责人"))).toBe(true);
  });
});

describe("alignment", () => {
  const budget = lay(
    table(
      ["序号", "项目", "金额", "备注"],
      row("1", "大巴车", "8,400.00", "含司机的午餐和过路费"),
      row("2", "门票", "560.00", "含讲解"),
    ),
  );

  it("sets numbers to the right, running numbers and short texts in the middle, others left", () => {
    const [, first = 0, second = 0, third = 0] = edgesOf(budget.pages[0]);
    expect(placeOf(budget, "560.00").end).toBeCloseTo(third - 4, 0);
    expect(placeOf(budget, "8,400.00").end).toBeCloseTo(third - 4, 0);
    expect(placeOf(budget, "1").start).toBeCloseTo(first / 2 - 5.25 / 2, 0);
    expect(placeOf(budget, "门票").start).toBeCloseTo((first + second) / 2 - 10.5, 0);
    expect(placeOf(budget, "含讲解").start).toBeCloseTo(third + 4, 0);
  });

  it("keeps numbers at the right where one is still missing", () => {
    const missing = cell([p([{ type: "todo", children: [text("【待补：核价】")] }])]);
    const layout = lay(
      table(
        ["项目", "金额", "备注"],
        row("租车", "8,400.00", ""),
        row("门票", missing, ""),
        row("场地", "待定", ""),
      ),
    );
    const [, , third = 0] = edgesOf(layout.pages[0]);
    expect(placeOf(layout, "8,400.00").end).toBeCloseTo(third - 4, 0);
  });

  it("sets header cells in the middle, in bold", () => {
    const item = budget.pages.flatMap(ownItems).find((each) => textOf(each) === "金额");
    expect(item?.face.key).toBe("song-bold");
    expect(item?.tag?.parent?.role).toBe("TH");
  });

  it("sets a cell in the middle of its row's height", () => {
    const layout = lay(table(["时间", "内容"], row("上午", cell([p("甲".repeat(40)), p("乙"), p("丙")]))));
    const rows = rulesOf(layout.pages[0]).filter(({ width, height }) => width > height);
    const [, top = 0, bottom = 0] = [...new Set(rows.map(({ y }) => y))].sort((a, b) => a - b);
    const middle = (top + bottom + 0.5) / 2;
    expect(placeOf(layout, "上午").y - 0.38 * 10.5).toBeCloseTo(middle, 1);
  });
});

describe("merged cells", () => {
  it("have no rules inside", () => {
    const layout = lay(
      table(
        ["时间", "内容", "地点"],
        row(cell("上午", { rows: 2 }), "参观", "一楼"),
        row("体验", "二楼"),
        row(cell("合计", { columns: 2 }), "3"),
      ),
    );
    const rules = rulesOf(layout.pages[0]);
    const edges = edgesOf(layout.pages[0]);
    const inner = rules.filter(({ width, height, x }) => width > height && x - style.page.left > 10);
    expect(inner).toHaveLength(1);
    const second = rules.find(
      ({ width, height, x }) => height > width && Math.round(x + 0.25 - style.page.left) === edges[1],
    );
    const last = rules.find(
      ({ width, height, x }) => height > width && Math.round(x + 0.25 - style.page.left) === edges[3],
    );
    expect((second?.height ?? 0) + 15).toBeLessThan(last?.height ?? 0);
  });

  it("print their text in the middle of all their rows", () => {
    const layout = lay(
      table(["时间", "内容"], row(cell("上午", { rows: 3 }), "参观"), row("体验"), row("总结")),
    );
    expect(placeOf(layout, "上午").y).toBeCloseTo(placeOf(layout, "体验").y, 3);
  });
});

describe("a table over pages", () => {
  const rows = Array.from({ length: 60 }, (_, i) => row(`第${i + 1}组`, "操场"));
  const layout = lay({ ...table(["组别", "地点"], ...rows), caption: [text("分组表")] });

  it("repeats its header, as an artifact", () => {
    const headers = layout.pages.map((page) =>
      page.items.filter((item) => item.type === "text" && textOf(item) === "组别"),
    );
    expect(headers.map((each) => each.length)).toEqual(layout.pages.map(() => 1));
    expect(headers.flat().map((item) => item.type === "text" && item.tag !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  it("keeps its caption and its first row with the header", () => {
    const pages = lay(...Array.from({ length: 27 }, () => p("春")), {
      ...table(["组别"], row("一组")),
      caption: [text("分组表")],
    }).pages;
    expect(pageLines(pages[1]).slice(0, 3)).toEqual(["分组表", "组别", "一组"]);
  });

  it("says again on the next page what rows under one cell are", () => {
    const steps = Array.from({ length: 50 }, (_, i) => row(`环节${i + 1}`));
    const first = row(cell("上午", { rows: 51 }), "集合");
    const { pages } = lay(table(["时段", "内容"], first, ...steps));
    const labels = pages.map((page) =>
      page.items.filter((item) => item.type === "text" && textOf(item) === "上午"),
    );
    expect(labels.map((each) => each.length)).toEqual([1, 1]);
    expect(labels.flat().map((item) => item.type === "text" && item.tag?.role)).toEqual(["P", undefined]);
  });

  it("never tears a label over rows, and says it again whole wherever a page begins", () => {
    const groups = Array.from({ length: 6 }, () => [
      row(cell("高年级组五六年级", { rows: 3 }), "径赛"),
      row("田赛"),
      row("集体"),
    ]).flat();
    const parted: Table = {
      ...table(["组别", "项目"], ...groups),
      columns: [
        { width: 1, align: "auto" },
        { width: 7, align: "auto" },
      ],
    };
    const torn = Array.from({ length: 36 }, (_, above) => above).flatMap((above) => {
      const { pages } = lay(...Array.from({ length: above }, () => p("春")), parted);
      return pages.flatMap((page, i) => {
        const words = page.items.flatMap((item) => (item.type === "text" ? [textOf(item)] : []));
        const pieces = words.filter((word) => "高年级组五六年级".includes(word)).join("");
        const under = /^(?:高年级组五六年级)*$/u.test(pieces);
        return under ? [] : [`${above} above, page ${i + 1}: ${pieces}`];
      });
    });
    expect(torn).toEqual([]);
  });

  it("keeps a short table whole", () => {
    const above = Array.from({ length: 26 }, () => p("春"));
    const { pages } = lay(...above, table(["组别", "地点"], ...rows.slice(0, 8)));
    expect(pageLines(pages[1]).slice(0, 2)).toEqual(["组别地点", "第1组操场"]);
  });

  it("keeps its distance from the text below it", () => {
    const layout = lay(table(["组别"], row("一组")), p("说明"));
    const bottom = Math.max(...rulesOf(layout.pages[0]).map(({ y, height }) => y + height));
    const line = 1.3 * 12;
    expect(placeOf(layout, "说明").y - bottom - (line - 12) / 2 - 0.88 * 12).toBeCloseTo(6, 0);
  });

  it("keeps a row whole that fits on a page", () => {
    const tall = row("下午", cell(Array.from({ length: 12 }, () => p("参观"))));
    const pages = lay(
      table(["时间", "内容"], ...Array.from({ length: 30 }, () => row("上午", "集合")), tall),
    ).pages;
    expect(pageLines(pages[1]).filter((line) => line.includes("参观"))).toHaveLength(12);
  });

  it("goes on with a cell that is longer than a page", () => {
    const pages = lay(
      table(["时间", "内容"], row("全天", cell([list(1, ...Array.from({ length: 100 }, () => "参观"))]))),
    ).pages;
    const found = pages.map((page) => pageLines(page).filter((line) => line.includes("参观")).length);
    expect(found.length).toBe(3);
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(100);
  });

  it("goes on with a cell over several rows that is longer than a page", () => {
    const tall = cell(
      Array.from({ length: 120 }, () => p("参观")),
      { rows: 2 },
    );
    const { pages } = lay(table(["时间", "内容", "地点"], row("上午", tall, "农场"), row("下午", "学校")));
    const found = pages.flatMap(ownItems).filter((item) => textOf(item) === "参观");
    expect(found).toHaveLength(120);
    const foot = style.page.height - style.page.bottom;
    expect(Math.max(...found.map(({ y }) => y))).toBeLessThan(foot);
  });

  it("does not leave a total alone", () => {
    const total = { ...row("合计", "60组"), total: true };
    for (const count of [36, 37, 38, 39, 40]) {
      const { pages } = lay(table(["组别", "地点"], ...rows.slice(0, count), total));
      const last = pageLines(pages.at(-1));
      expect(last.findIndex((line) => line.startsWith("合计"))).toBeGreaterThan(1);
    }
  });

  it("keeps a place in the structure for an empty cell", () => {
    const roles = lay(table(["姓名", "签名"], row("李明", ""))).pages[0]?.items.map(
      (item) => item.type === "text" && item.tag?.role,
    );
    expect(roles).toContain("TD");
  });
});

it("keeps a heading below a table at its own distance and the table's, as in Word", () => {
  const vehicles = table(["车号", "人数"], row("1号车", "43"));
  const bottom = Math.max(...rulesOf(lay(vehicles).pages[0]).map(({ y }) => y));
  const text = placeOf(lay(vehicles, p("学校已投保校方责任险。")), "学校已投保校方责任险。").y;
  const headed = placeOf(lay(vehicles, h(1, "保险")), "一、保险").y;
  const alone = placeOf(lay(p("安全第一"), h(1, "保险")), "一、保险").y;
  const follower = placeOf(lay(p("安全第一"), p("学校已投保校方责任险。")), "学校已投保校方责任险。").y;
  expect(text).toBeGreaterThan(bottom);
  expect(headed - text).toBeCloseTo(alone - follower, 5);
});
