import { describe, expect, it } from "vitest";
import { missingNeeds } from "../../src/paper/needs.ts";
import { readPaper } from "../../src/paper/read-paper.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource, textIn } from "../../src/source/source.ts";
import { titleOf } from "../../src/template/view/paper-view.ts";
import { plainWords } from "../../src/template/words.ts";

function read(text: string): ReturnType<typeof readPaper> {
  return readPaper(createSource("通知/paper.yaml", text), "notice");
}

const wrong: readonly (readonly [what: string, text: string, code: string, at: string])[] = [
  ["a key that no manifest has", "名称: 通知\n需求: [标题]\n", "paper/unknown-key", "需求"],
  ["no name", "说明: 发给各班\n", "paper/no-name", ""],
  [
    "a title with a part that there is not",
    "名称: 通知\n标题: 关于{活动名}的通知\n",
    "paper/wrong-value",
    "关于{活动名}的通知",
  ],
  ["a file name in which two plans would meet", "名称: 通知\n文件名: 通知\n", "paper/wrong-value", "通知"],
  [
    "a kind of wording that there is not",
    "名称: 通知\n用语: {主送: {类型: 图片}}\n",
    "paper/wrong-value",
    "图片",
  ],
  ["a wording that every paper has", "名称: 通知\n用语:\n  标题:\n", "paper/doubled-name", "标题"],
  ["a style that cannot be", "名称: 通知\n版式: {纸张: {大小: A9}}\n", "style/wrong-value", "A9"],
  ["wordings that are no mapping", "名称: 通知\n用语: 主送\n", "paper/not-a-group", "主送"],
];

describe("a manifest", () => {
  for (const [what, text, code, at] of wrong) {
    it(`with ${what} is told at its place`, () => {
      const { value, diagnostics } = read(text);
      expect(value).toBeUndefined();
      expect(diagnostics.map((each) => [each.code, textIn(each.source, each.range)])).toEqual([[code, at]]);
    });
  }

  it("says what a paper is, and leaves the usual unsaid", () => {
    expect(read("名称: 通知\n").value).toMatchObject({
      name: "notice",
      zh: "通知",
      order: 100,
      title: "{标题}",
      file: "{文件}-{文书}",
      needs: [],
      wordings: [],
    });
  });
});

const titles: readonly (readonly [plan: string, event: string])[] = [
  ["第三小学秋季研学活动方案", "第三小学秋季研学活动"],
  ["2026年春季运动会实施方案", "2026年春季运动会"],
  ["消防演练应急预案（试行）", "消防演练"],
  ["“童心向党”六一演出策划书", "“童心向党”六一演出"],
  ["读书节", "读书节"],
  ["方案", "方案"],
];

describe("a title by a rule", () => {
  for (const [title, event] of titles) {
    it(`of ${title}`, () => {
      const paper = read("名称: 通知\n标题: 关于开展{活动}的{文书}\n").value;
      const words =
        paper && titleOf(paper, { value: title, range: { start: 0, end: 0 }, todo: false }, "五年级学生");
      expect(plainWords(words ?? [])).toBe(`关于开展${event}的通知`);
    });
  }
});

it("a paper may need facts of a plan, and say which line brings them", () => {
  const paper = read(
    "名称: 车辆表\n需要: [{任一: [事实.车辆], 例子: '交通安排: {车辆: [{车号: 1号车}]}'}]\n",
  ).value;
  const missing = (text: string): readonly string[] => {
    const { plan } = checkSource(createSource("方案.yaml", text));
    return paper && plan ? missingNeeds(paper, plan).map(({ add }) => add) : [];
  };
  expect(missing("标题: 秋游方案\n交通安排: {方式: 步行}\n")).toEqual(["交通安排: {车辆: [{车号: 1号车}]}"]);
  expect(missing("标题: 秋游方案\n交通安排: {车辆: [{车号: 1号车}]}\n")).toEqual([]);
});

it("a title may say whom it is for, and what is done with the event", () => {
  const paper = read("名称: 通知\n标题: 关于{开展}{活动}致{学生}家长的通知\n").value;
  const title = { value: "春季运动会方案", range: { start: 0, end: 0 }, todo: false };
  const words = paper && titleOf(paper, title, "五年级学生");
  expect(plainWords(words ?? [])).toBe("关于举办春季运动会致五年级学生家长的通知");
});

it("a plan that does not say enough is told what to add", () => {
  const paper = read(
    "名称: 通知\n需要: [活动时间, {任一: [活动地点, 日程安排]}, {任一: [主送]}]\n用语: {主送: {例子: 各班}}\n",
  ).value;
  const { plan } = checkSource(createSource("方案.yaml", "标题: 秋游方案\n地点: 公园\n"));
  const missing = paper && plan ? missingNeeds(paper, plan) : [];
  expect(missing.map(({ need, add }) => [need.any, add])).toEqual([
    [["活动时间"], expect.stringMatching(/^活动时间: /u)],
    [["主送"], "文书: {通知: {主送: 各班}}"],
  ]);
});
