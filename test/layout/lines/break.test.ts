import { describe, expect, it } from "vitest";
import { broken, setLines, trims } from "../lines.ts";

/** What, text, measure in characters, lines. */
const cases: readonly (readonly [string, string, number, readonly string[]])[] = [
  ["fills a line to its last place", "今天我们去敬老院看望老人", 6, ["今天我们去敬", "老院看望老人"]],
  [
    "takes a character down with a mark that may not open a line",
    "今天我们去敬老院，陪老人聊天。",
    8,
    ["今天我们去敬老", "院，陪老人聊天。"],
  ],
  [
    "takes a mark in where others have blank to give",
    "今天，我们去敬老院看望老人。大家很高兴",
    13,
    ["今天，我们去敬老院看望老人。", "大家很高兴"],
  ],
  [
    "does not squeeze for a character that may open a line",
    "同学们，老师们，今天，我们去了敬老院看望老人们的",
    22,
    ["同学们，老师们，今天，我们去了敬老院看望老人", "们的"],
  ],
  [
    "nor where the line is short by most of a character, and its marks have enough to give",
    "互助友爱的社会主义核心价值观，振兴公司党支部、团支部、工会支会志愿者",
    29.66,
    ["互助友爱的社会主义核心价值观，振兴公司党支部、团支部、工会", "支会志愿者"],
  ],
  [
    "keeps an opening mark with what it opens",
    "同学们去看《孔乙己》（鲁迅著）的话剧。",
    7,
    ["同学们去看《孔", "乙己》（鲁迅著）", "的话剧。"],
  ],
  [
    "keeps quotes with what they hold",
    "图书馆里有“三国演义”“红楼梦”“西游记”等名著。",
    9,
    ["图书馆里有“三国演", "义”“红楼梦”“西游", "记”等名著。"],
  ],
  ["does not part a dash", "春天来到——花开了，鸟叫了", 5, ["春天来到", "——花开", "了，鸟叫了"]],
  [
    "does not part an ellipsis, nor open a line with it",
    "春天来了，鸟叫了……大家高兴",
    9,
    ["春天来了，鸟叫", "了……大家高兴"],
  ],
  [
    "keeps a clock and a range in one piece",
    "上午八点8:30—11:00开始。",
    6,
    ["上午八点", "8:30—11:00", "开始。"],
  ],
  ["keeps days and their range together", "定于春天3—5日举行", 5, ["定于春天", "3—5日举", "行"]],
  ["keeps the percent sign", "约占总数52.6%，比去年多。", 6, ["约占总数", "52.6%，比去", "年多。"]],
  [
    "keeps the sign of money and its unit",
    "每生收费¥60元，共20000元。",
    6,
    ["每生收费", "¥60元，共", "20000元。"],
  ],
  [
    "keeps 第 and what is counted",
    "乘坐第12路公交车到第3站下车。",
    4,
    ["乘坐", "第12路", "公交车到", "第3站下", "车。"],
  ],
  ["keeps a number with a unit of two characters", "路上约走30分钟就到", 6, ["路上约走", "30分钟就到"]],
  ["keeps No. with its number", "请带好No. 5车的名单。", 4, ["请带好", "No. 5车", "的名单。"]],
  ["does not part a line to be filled in", "家长签名：________联系", 8, ["家长签名：", "________联系"]],
  [
    "does not part a Latin word",
    "我们学习English和Chinese两种语言。",
    7,
    ["我们学习", "English和", "Chinese两种语", "言。"],
  ],
  ["parts Latin words at spaces and hyphens", "a well-known short story", 6, ["a well-known", "short story"]],
  [
    "parts an address only where it is longer than a line",
    "请看www.example.com谢谢",
    9,
    ["请看", "www.example.com谢", "谢"],
  ],
  [
    "parts a long address behind its signs",
    "网址是https://www.example.com/a/b/index.html，请看。",
    10,
    ["网址是https://www.", "example.com/a/b/", "index.html，请看。"],
  ],
  ["breaks where the text does", "第一行\n第二行", 10, ["第一行", "第二行"]],
  ["keeps an empty line", "上\n\n下", 10, ["上", "", "下"]],
  ["lets anything part where nothing fits", "（（（（（（", 3, ["（（（（（", "（"]],
];

describe("line breaking", () => {
  it.each(cases)("%s", (_what, text, measure, lines) => {
    expect(broken(text, measure)).toEqual(lines);
  });

  it("begins and ends where the indents say", () => {
    const lines = setLines("同学们带上自己做的贺卡去敬老院看望老人", 10, { first: 20, left: 10, right: 10 });
    expect(lines.map(({ text, start, end }) => [text, start, end])).toEqual([
      ["同学们带上自", 30, 90],
      ["己做的贺卡去敬老", 10, 90],
      ["院看望老人", 10, 60],
    ]);
  });
});

/** What, text, the line with its trims. */
const squeezed: readonly (readonly [string, string, string])[] = [
  ["a bracket and an opening quote", "（一楼）“开始”", "（一楼）›“开始”"],
  ["a stop and a closing quote", "他说：“集合。”", "他说：›“集合。›”"],
  ["a bracket and a comma", "王老师（班主任），", "王老师（班主任）›，"],
  ["two opening marks", "《“红领巾”日记》", "《‹“红领巾”日记》"],
  ["nothing beside a Chinese character", "一、二年级", "一、二年级"],
];

describe("adjacent marks", () => {
  it.each(squeezed)("share their blank: %s", (_what, text, line) => {
    expect(trims(setLines(text, 20)[0])).toBe(line);
  });

  it("stand half an em apart for it", () => {
    expect(setLines("（一楼）“开始”", 20)[0]?.end).toBe(75);
  });
});

describe("Chinese and Latin", () => {
  it("stand a quarter of an em apart, without a character between them", () => {
    expect(setLines("共30人", 20)[0]).toMatchObject({ text: "共30人", end: 35 });
  });

  it("do not stand apart at marks", () => {
    expect(setLines("（30）", 20)[0]?.end).toBe(30);
  });

  const faces = (text: string): string[] =>
    (setLines(text, 40)[0]?.items ?? []).map(
      ({ face, glyphs }) =>
        `${face.key}:${glyphs.map(({ codePoint }) => String.fromCodePoint(codePoint)).join("")}`,
    );

  it.each([
    ["他说“Hello”。", ["song:他说“", "latin:Hello", "song:”。"]],
    ["“Hello”是你好", ["song:“", "latin:Hello", "song:”是你好"]],
    ["He said “hello”.", ["latin:He said “hello”."]],
    ["It’s the teachers’ room", ["latin:It’s the teachers’ room"]],
    ["读‘好’字", ["song:读‘好’字"]],
    ["前进——再前进……", ["song:前进——再前进……"]],
    ["8:30—9:00", ["latin:8:30", "song:—", "latin:9:00"]],
    ["高3×4米", ["song:高", "latin:3×4", "song:米"]],
    ["××小学20××年", ["song:××小学", "latin:20", "song:××年"]],
  ])("take their own faces: %s", (text, expected) => {
    expect(faces(text)).toEqual(expected);
  });
});
