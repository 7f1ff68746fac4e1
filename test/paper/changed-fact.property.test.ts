import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { missingNeeds } from "../../src/paper/needs.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import type { ReadyPaper } from "../../src/template/run/templates.ts";
import { planOf } from "../lint/lint-text.ts";
import { runs, turnsOf } from "../runs.ts";
import { shippedPaper, shippedPapers } from "../template/shipped.ts";

// Facts are written once: a fact that is changed in the plan is changed wherever it stands, in every paper, and
// nothing else is. The papers of a rich plan are printed as text before and after.
const rich = readFileSync("examples/秋季研学.yaml", "utf8")
  // No files lie beside this plan.
  .replace(/^路线图: .*$/mu, "")
  .replace("{姓名: 周慧, 职务: 副校长}", "{姓名: 周慧, 职务: 副校长, 电话: 内线八零一}")
  .replace("{姓名: 王建国, 职务: 总务主任}", "{姓名: 王建国, 职务: 总务主任, 电话: 内线八零六}");
const papers = shippedPapers().map(({ name }) => shippedPaper(name));

/** What each of some papers prints of a plan, by the paper's name; those that the plan does not suffice for are left out. */
function printed(text: string, some: readonly ReadyPaper[] = papers): ReadonlyMap<string, string> {
  const plan = planOf(text);
  const made = some.filter(({ paper }) => missingNeeds(paper, plan).length === 0);
  return new Map(made.map((paper) => [paper.paper.zh, textOf(plan, paper)]));
}

function textOf(plan: Parameters<typeof renderDocument>[0], paper: ReadyPaper): string {
  const { value } = renderDocument(plan, paper, () => undefined);
  return value ? documentText(value) : "";
}

const before = printed(rich);

/** A fact as the plan has it and as papers print it, and another in its place. */
interface Change {
  readonly from: string;
  readonly to: string;
  readonly printedFrom?: string;
  readonly printedTo?: string;
}

const people = [
  "周慧",
  "李明远",
  "王建国",
  "周洁",
  "吴丹",
  "郑晓燕",
  "许静",
  "何志强",
  "唐文静",
  "孙浩",
  "黄丽娟",
  "林悦",
];
const others = ["沈岚", "潘晓东", "顾志明", "韩雪", "冯丹", "蒋文婷", "曹敏"];
const things: readonly Change[] = [
  { from: "市自然博物馆", to: "市科学技术馆" },
  { from: "湖滨湿地公园", to: "南山森林公园" },
  { from: "古生物厅", to: "天文展厅" },
  { from: "操场东侧一号线", to: "篮球场北面" },
  { from: "学校操场", to: "学校广场" },
  { from: "五（1）班", to: "五（9）班" },
  { from: "3号车", to: "8号车" },
  { from: "急救包", to: "救护箱" },
  { from: "市第二人民医院", to: "市中心医院" },
  { from: "市旅游客运有限公司", to: "城东客运公司" },
  { from: "内线八零一", to: "内线八二二" },
  { from: "旅行意外险", to: "研学意外险" },
  { from: "车辆故障或交通事故", to: "途中车辆抛锚" },
  { from: "张国强", to: "潘长青" },
  { from: "青禾小学", to: "新禾小学" },
  { from: "09:10", to: "09:15" },
  { from: "2026-10-15", to: "2026-10-14", printedFrom: "2026年10月15日", printedTo: "2026年10月14日" },
  // Both are a Friday.
  { from: "2026-10-23", to: "2026-10-30", printedFrom: "2026年10月23日", printedTo: "2026年10月30日" },
];

/** Holds papers of the changed plan against those of the plan as it was: all in CI, those whose turn it is before. */
function expectOnly({ from, to, printedFrom = from, printedTo = to }: Change, nth: number): void {
  const tried = turnsOf(papers, nth % 4, 4);
  const after = printed(rich.replaceAll(from, to), tried);
  for (const name of tried.map(({ paper }) => paper.zh)) {
    expect(after.get(name), `${name}：${from}`).toBe(before.get(name)?.replaceAll(printedFrom, printedTo));
  }
}

describe("a fact that is changed in the plan", () => {
  it.each(things.map((change, nth) => ({ ...change, nth })))(
    "is changed wherever it stands, in every paper, and nothing else is: $from",
    (change) => expectOnly(change, change.nth),
  );

  it("is changed with everybody's name too", () => {
    const changes = fc.record({ from: fc.constantFrom(...people), to: fc.constantFrom(...others) });
    fc.assert(fc.property(changes, fc.nat(3), expectOnly), { numRuns: runs(10), seed: 20261023 });
  });

  it("stands in the papers that are made of it", () => {
    const papersWith = (words: string): readonly string[] =>
      [...before].filter(([, text]) => text.includes(words)).map(([name]) => name);
    expect(papersWith("何志强")).toEqual(expect.arrayContaining(["物资清单", "分工表", "任务单", "日程表"]));
    expect(papersWith("内线八零一")).toEqual(expect.arrayContaining(["安全应急预案", "车辆带队安排表"]));
    expect(papersWith("操场东侧一号线")).toEqual(
      expect.arrayContaining(["告家长书", "任务单", "车辆带队安排表"]),
    );
  });
});

/** The lines of a paper that a change makes different, before and after. */
function changedLines(paper: string, from: string, to: string): readonly (readonly [string, string])[] {
  const [old = "", now = ""] = [before.get(paper), printed(rich.replace(from, to)).get(paper)];
  const lines = now.split("\n");
  return old.split("\n").flatMap((line, i) => (line === lines[i] ? [] : [[line, lines[i] ?? ""] as const]));
}

describe("a number that is changed in the plan", () => {
  it("changes what is reckoned from it, and nothing else", () => {
    const budget = changedLines("经费预算表", "项目: 午餐, 单价: 20", "项目: 午餐, 单价: 22");
    expect(budget.map(([, now]) => now)).toEqual([
      "22.00",
      "3740.00",
      "4080.00",
      "15190.00",
      "大写：人民币壹万伍仟壹佰玖拾元整",
    ]);
    const letter = changedLines("告家长书", "项目: 午餐费, 金额: 20", "项目: 午餐费, 金额: 22");
    expect(letter.map(([old, now]) => [old.match(/\d+元/gu), now.match(/\d+元/gu)])).toEqual([
      [
        ["88元", "38元", "25元", "20元", "5元"],
        ["90元", "38元", "25元", "22元", "5元"],
      ],
    ]);
    const vehicles = changedLines("车辆带队安排表", "人数: 43", "人数: 44");
    expect(vehicles.map(([, now]) => now)).toContain("44");
  });
});
