import { describe, expect, test } from "vitest";
import { kindOf, kindWordIn, takenKind } from "../../../src/facts/words/kind.ts";
import { kinds } from "../../../src/vocabulary/choices.ts";
import { kindWords } from "../../../src/vocabulary/kind-words.ts";
import { planOf } from "../../lint/lint-text.ts";

/** Titles as schools write them, with the kind that each announces; `-`: no plan of an event. */
const titles: readonly (readonly [kind: string, ...titles: string[]])[] = [
  [
    "outing",
    "三年级春游活动方案",
    "2026年秋游方案",
    "关于组织四年级学生春游的通知",
    "“寻找春天”踏青活动计划",
    "五年级远足活动方案",
    "重走长征路徒步活动实施方案",
    "六年级毕业研学旅行方案",
    "参观自然博物馆活动方案",
    "走进科技馆实践活动方案",
    "走进消防站",
    "二年级农场采摘活动",
    "清明祭扫烈士墓活动方案",
    "秋日登山活动",
    "三年级社会实践活动方案",
    "暑期夏令营方案",
    "春游暨植树活动方案",
    "四年级户外野炊方案",
    "青禾小学2026年春秋游工作方案",
    "外出参观学习方案",
    "五年级素质拓展活动方案",
  ],
  [
    "competition",
    "春游作文比赛方案",
    "《春游》朗诵比赛",
    "秋游摄影大赛通知",
    "班级篮球赛方案",
    "汉字听写大赛",
    "消防知识竞赛方案",
    "研学演讲比赛",
  ],
  ["report", "春游总结", "三年级秋游活动小结", "研学旅行新闻稿", "消防演练总结", "春游心得"],
  ["class-meeting", "“文明春游”主题班会方案", "秋游安全教育主题班会", "防溺水主题队会"],
  ["meeting", "春游家长会", "研学旅行动员会方案", "秋游工作协调会", "三年级家长会（春游安排）"],
  ["drill", "消防应急疏散演练方案", "安全教育暨应急疏散演练方案", "防震演习方案", "反恐防暴演练"],
  ["ceremony", "开学典礼方案", "一年级入队仪式", "研学营开营仪式"],
  ["sports", "秋季运动会方案", "春季趣味运动会", "冬季体育节"],
  ["festival", "第八届科技节方案", "校园读书月活动方案", "书香文化周"],
  ["performance", "元旦文艺汇演方案", "六一联欢会"],
  ["volunteer", "学雷锋志愿服务活动", "植树节义务劳动"],
  ["visit", "走进敬老院活动方案", "重阳敬老活动"],
  [
    "none",
    "春游致家长的一封信",
    "春游安全应急预案",
    "研学旅行告家长书",
    "秋游经费预算",
    "春游征文活动",
    "春游摄影展",
    "研学课程方案",
    "研学基地建设方案",
    "春游安全责任书",
    "秋游安全须知",
    "家长来访参观接待方案",
    "校园徒步活动",
    "云参观博物馆活动",
    "校内研学活动方案",
    "研学导师培训方案",
    "研学旅行租车合同",
    "上级检查参观团接待方案",
    "秋游满意度调查问卷",
  ],
  ["-", "秋日", "走进春天", "走进名著", "四月份德育工作安排", "校本教研活动方案", "关于调整作息时间的通知"],
];

describe("the kind that a title tells", () => {
  const all = titles.flatMap(([kind, ...told]) => told.map((title): [string, string] => [title, kind]));

  test.each(all)("%s: %s", (title, kind) => {
    expect(kindWordIn(title)?.kind ?? "-").toBe(kind);
  });

  test("is a kind that can be written", () => {
    const known = [...kinds.map(({ key }) => key), "none"];
    expect(kindWords.map(([kind]) => kind).filter((kind) => !known.includes(kind))).toEqual([]);
  });

  test("points at the word", () => {
    const title = "安全教育暨消防演练方案";
    const word = kindWordIn(title);
    expect(title.slice(word?.start, word?.end)).toBe("演练");
  });
});

describe("the kind of a plan", () => {
  test("is the written one, whatever the title says", () => {
    expect(kindOf(planOf("标题: 春游方案\n类型: 其他\n"))).toBe("other");
    expect(takenKind(planOf("标题: 春游方案\n类型: 其他\n"))).toBeUndefined();
  });

  test.each([
    ["标题: 四月活动安排\n导语: 学校定于4月17日组织三年级学生到人民公园春游。\n", "outing"],
    ["标题: 安全月安排\n活动内容: 开展全校消防疏散演练。\n", "drill"],
    ["标题: 四月活动安排\n活动背景: 去年组织过一次春游。\n", undefined],
    ["标题: 四月活动安排\n导语: 四月不组织春游。\n", undefined],
    ["标题: 春游总结\n导语: 学校组织三年级学生春游。\n", "report"],
    ["标题: 春游摄影展方案\n导语: 学校组织三年级学生春游时拍的照片。\n", undefined],
  ])("is looked up in the first sentences where the title does not tell: %s", (text, kind) => {
    expect(kindOf(planOf(text))).toBe(kind);
  });
});
