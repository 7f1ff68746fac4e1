import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/import/read/decode-text.ts";
import { errorsOf, importFile, printedText } from "./importing.ts";

const files = globSync("test/fixtures/import/*.*").sort();

/** Letters and figures of a text: what no import may lose. */
function characters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** The lines of a file without what is no text: tags, the header of a clipboard, marks before lines. */
function rawLines(path: string): readonly string[] {
  const text = decodeText(readFileSync(path), /网页/u.test(path) ? "gb18030" : undefined) ?? "";
  const plain = path.endsWith(".html")
    ? text
        .replace(/^Version:[\s\S]*?(?=<)/u, "")
        .replace(/<(head|style|script|nav)>?[\s\S]*?<\/\1>/giu, "")
        .replace(/<[^>]+>/gu, "\n")
        .replace(/&nbsp;/gu, " ")
    : text.replace(/<br>/gu, "");
  return plain.split(/[\n\r\v]/u).map(unmarked);
}

/** Pictograms and stars before a text, then a number, as the sources have them, then pictograms again. */
const signs =
  /^(?:[\s>#*|•◦●✅⏰\uf06c-]|\d\ufe0f?\u20e3|\p{Extended_Pictographic}|[\u200d\ufe0f]|\[[ x]\] )*/u;
const mark =
  /^(?:l (?=\p{Script=Han}))?(?:第[一二三四五](?:章|部分|项，|，)|[一二三四五六七八九十]{1,2}[、．]|（[一二三四五六]）|\d{1,2}(?:[、．]|\. *)(?!\d+[、班])|[（(]\d[)）]|[①②③]|[a-c][、)])?/u;

function unmarked(line: string): string {
  const text = line.replace(/^[\s\u3000]*/u, "");
  if (/^(?:一、二年级|3、4年级|1\.5米)/u.test(text)) return text;
  // The program writes before attachments what they are.
  const attached = text.replace(/^附件(?:\d?$|[：:]\s*)/u, "");
  return attached.replace(signs, "").replace(mark, "").replace(signs, "");
}

/** The characters of a file apart from the noise that the report lists. */
function sourceOf(path: string, told: readonly string[]): string {
  const lines = rawLines(path).map(characters);
  const drop = (noise: string): boolean => {
    const at = lines.lastIndexOf(noise);
    const before = lines.findIndex((line) => line.startsWith(noise));
    if (at >= 0) lines.splice(at, 1);
    else if (before >= 0) lines[before] = lines[before]?.slice(noise.length) ?? "";
    return at >= 0 || before >= 0;
  };
  for (const noise of told) {
    if (!drop(characters(unmarked(noise)))) for (const word of noise.split(/\s+/u)) drop(characters(word));
  }
  return lines.join("");
}

/** Where `whole` has every character of `part` in its order; else what is left of it. */
function leftOf(part: string, whole: string): string {
  let rest = part;
  for (const character of whole) if (rest.startsWith(character)) rest = rest.slice(character.length);
  return rest;
}

describe.each(files)("%s", (path) => {
  test("becomes a plan without errors that prints every character in its order", async () => {
    const imported = await importFile(path);
    expect(imported.lost).toEqual([]);
    expect(errorsOf(imported)).toEqual([]);
    const told = imported.asides.filter(({ kind }) => kind === "noise").map(({ text }) => text);
    // The document number stands above the title in print, a total of a budget is reckoned.
    const printed = characters(printedText(imported));
    const source = sourceOf(path, told);
    expect(leftOf(source, printed).slice(0, 20)).toBe("");
  });
});

/** What a reader of each Word file sees, in order: text boxes behind their paragraphs, notes in brackets. */
const sheet =
  "日期时间项目组别负责人4月16日8:00开幕式丁雪梅8:4060米预赛男、女子吕志远9:30跳远决赛男子4月17日8:004×100米接力（决赛）各年级许文博";
const events = `竞赛项目径赛：60米、200米、400米、4×100米接力；田赛：跳高、跳远、垒球；集体项目：迎面接力（一至三年级）拔河（四至六年级）日程安排${sheet}工作人员分工裁判长：吕志远（负责全部裁判工作）检录长：汪静报名表请在4月3日前交汪静老师。注意事项运动员穿运动鞋，不得穿钉鞋；各班自备饮用水，保持场地整洁。未尽事宜，由组委会解释。`;
const head =
  "青溪小学第二十一届田径运动会实施方案为落实“阳光体育”，检验体育教学成果，经校长办公会研究，定于4月16日至17日举行第二十一届田径运动会";
const when = "，特制定本方案。比赛时间2026年4月16日—17日（星期四、星期五），雨天顺延。比赛地点学校田径场";
const heads = "组织机构组长：许文博副组长：丁雪梅吕志远成员：全体行政、体育组、各班班主任";
const words: Readonly<Record<string, string>> = {
  "运动会-文本框和修订.docx": `${head}（注：第二十届于2025年举行）${when}检录处设在主席台东侧${heads}${events}青溪小学体育组2026年3月2日`,
  "运动会-旧版.doc": `${head}${when}${heads}${events}检录处设在主席台东侧第二十届于2025年举行青溪小学体育组2026年3月2日`,
  "家长会.docx":
    "三年级期中家长会方案会议目的：向家长汇报半学期的学习情况，听取意见，家校携手。会议时间2026年11月20日（星期五）15:30—17:00会议地点三年级各班教室参加人员三年级全体家长（5个班，约210人）、各科任教师会议流程校长广播讲话（10分钟）班主任汇报：学习习惯课外阅读安全教育任课教师发言自由交流班级签到班主任地点志愿者三（1）东门2人苗青三（2）东门2人柳絮会议准备发邀请函、收回执布置教室、黑板报准备学生作品注意事项家长凭邀请函入校，车辆不进校园。三年级组2026年11月10日",
  "读书月-手打编号.docx":
    "青溪小学“书香校园”读书月活动方案活动目的营造浓厚的读书氛围，引导学生与好书为友。活动时间2027年4月1日——4月30日参加人员：一至六年级学生全体语文教师活动安排时间内容负责人4月1日启动仪式李梅4月8日好书推荐会赵静4月23日读书分享会孙丽具体要求每班建立图书角，图书不少于60册；每天午读20分钟；及时上交材料。青溪小学教导处2027年3月25日",
  "班会设计-表格.docx":
    "主题班会活动设计班级四（2）班班主任柳青主题文明用餐 从我做起时间2026年12月4日下午第三节地点四（2）班教室活动目标知道餐桌礼仪。养成节约粮食的习惯。活动准备课件、视频、光盘打卡表45张活动过程导入（5分钟）播放视频《一粒米的旅行》。讨论（15分钟）小组交流：我们浪费了多少？行动（15分钟）签“光盘承诺书”。板书设计节约 光荣",
  "参观通知-红头.docx":
    "青溪市第三实验小学青三小〔2026〕18号关于组织六年级学生参观科技馆的通知各班主任、家长：为拓宽学生视野，学校决定组织六年级学生参观市科技馆，现将有关事项通知如下：活动时间2026年12月16日（星期三）8:00—16:00活动地点市科技馆（青年路88号）参加人员六年级学生186人教师12人行程安排8:00学校操场集合8:30乘车出发9:30—11:30参观展厅12:00午餐（自带）15:00集合返校费用说明门票免费，车费每生15元。联系方式联系人：罗敏　电话：0000-8233445安全责任书青溪市第三实验小学2026年12月8日",
};

describe.each(Object.entries(words))("word/%s", (name, text) => {
  test("becomes a plan that prints what a reader of the file sees, in its order", async () => {
    const imported = await importFile(`test/fixtures/import/word/${name}`);
    expect(imported.lost).toEqual([]);
    expect(errorsOf(imported)).toEqual([]);
    expect(characters(printedText(imported))).toBe(characters(text));
  });
});

test("there are more than forty sources, of all kinds", () => {
  expect(files.length + Object.keys(words).length).toBeGreaterThan(40);
  expect(new Set(files.map((path) => path.replace(/^.*\./u, "")))).toEqual(new Set(["txt", "md", "html"]));
});
