import { describe, expect, test } from "vitest";
import type { Timeline } from "../../../src/document/figure.ts";
import { axisOf } from "../../../src/layout/figures/time-axis.ts";
import { renderText } from "../../rendering.ts";

/** A timeline of one span in days since 1970 or in minutes. */
function span(unit: Timeline["unit"], from: number, to: number): Timeline {
  return { type: "timeline", unit, bars: [{ label: "筹备", time: "", from, to }] };
}

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe("the axis of a timeline", () => {
  test.each([
    ["a morning in half hours", span("minute", 480, 690), 8, "8:00 8:30 9:00 9:30 10:00 10:30 11:00 11:30"],
    ["a lesson in minutes", span("minute", 485, 525), 12, "8:05 8:10 8:15 8:20 8:25 8:30 8:35 8:40 8:45"],
    [
      "some days",
      span("day", day("2026-10-08"), day("2026-10-12")),
      6,
      "10月8日 10月9日 10月10日 10月11日 10月12日",
    ],
    [
      "some weeks",
      span("day", day("2026-10-08"), day("2026-11-02")),
      6,
      "10月8日 10月15日 10月22日 10月29日",
    ],
    ["a term in months", span("day", day("2026-09-03"), day("2027-01-20")), 6, "9月 10月 11月 12月 1月"],
  ])("tells %s", (_, timeline, most, expected) => {
    const { ticks } = axisOf(timeline, most);
    expect(ticks.map(({ label }) => label).join(" ")).toBe(expected);
    expect(ticks.length).toBeLessThanOrEqual(most);
  });
});

const plan = `标题: 第三小学读书节方案
实施步骤:
  呈现: 时间轴
  条目:
    - {阶段: 宣传发动, 开始: 2026-03-30, 结束: 2026-04-05, 正文: 张贴海报。}
    - {阶段: 校级比赛, 开始: 2026-04-06, 结束: 2026-04-19, 正文: 演讲比赛。}
活动流程:
  呈现: 时间轴
  条目:
    - {时间: 08:00-08:30, 内容: 入场}
    - {时间: 08:30, 内容: 开幕式}
`;

describe("a timeline", () => {
  const { document, layout } = renderText(plan);
  const figures = document.blocks.flatMap((block) => (block.type === "figure" ? [block] : []));

  test("tells in words what it draws, and its words follow", () => {
    expect(figures.map(({ alt }) => alt)).toEqual([
      "时间轴：宣传发动，3月30日至4月5日；校级比赛，4月6日至19日",
      "时间轴：入场，08:00—08:30；开幕式，08:30",
    ]);
    expect(document.blocks.filter(({ type }) => type === "list")).toHaveLength(2);
  });

  test("stands inside the type area, its bars one after the other", () => {
    const drawings = layout.pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.type === "drawing" ? [item] : [])),
    );
    expect(drawings).toHaveLength(2);
    for (const { width, height, items } of drawings) {
      for (const item of items) {
        const right = item.type === "rule" ? item.x + item.width : item.x;
        expect(item.x).toBeGreaterThanOrEqual(-0.1);
        expect(right).toBeLessThanOrEqual(width + 0.1);
        expect(item.y).toBeLessThanOrEqual(height + 0.1);
      }
      const bars = items.flatMap((item) => (item.type === "rule" && item.grey === 0.82 ? [item] : []));
      expect(bars).toHaveLength(2);
      expect(bars[1]?.x).toBeCloseTo((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0), 3);
    }
  });

  test("no line of the grid runs through a time that stands beside its bar", () => {
    const [first] = layout.pages.flatMap(({ items }) => items.filter((item) => item.type === "drawing"));
    const paper = first?.items.flatMap((item) => (item.type === "rule" && item.grey === 1 ? [item] : []));
    const bars = first?.items.flatMap((item) => (item.type === "rule" && item.grey === 0.82 ? [item] : []));
    expect(paper).toHaveLength(2);
    for (const [i, sheet] of (paper ?? []).entries()) {
      const bar = bars?.[i] ?? { x: 0, width: 0 };
      expect(sheet.x >= bar.x + bar.width || sheet.x + sheet.width <= bar.x).toBe(true);
    }
  });

  test("is not drawn for a single row, or for rows without times", () => {
    const none = renderText("标题: 读书节\n实施步骤: {呈现: 时间轴, 条目: [{阶段: 准备}, {阶段: 实施}]}\n");
    expect(none.document.blocks.some(({ type }) => type === "figure")).toBe(false);
  });
});
