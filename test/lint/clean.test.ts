import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { told } from "./lint-text.ts";

const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

test.each(examples)("%s is clean", (name) => {
  expect(told(readFileSync(new URL(name, folder), "utf8"))).toEqual([]);
});

/** What only looks like a mistake. */
const traps: readonly (readonly [what: string, text: string])[] = [
  [
    "grades and classes that look numbered",
    "注意事项:\n  - 一、二年级在东门集合\n  - 三、四年级在西门集合\n  - 五、六年级在南门集合\n",
  ],
  ["two classes that look numbered one and two", "注意事项:\n  - 1、2班在东门集合\n  - 3、4班在西门集合\n"],
  ["classes by number", "注意事项:\n  - 31、32班各15名学生\n  - （1）班先走\n  - ①号门进，②号门出\n"],
  ["class pupils of whom nothing else is said", "参加对象: 31、32班各15名\n"],
  ["several classes in each grade", "参加对象: 三、四、五年级各派2名学生，全校共60名\n"],
  [
    "a cell that is blank on purpose",
    '物品表:\n  表格:\n    - [物品, 数量, 备注]\n    - [水, 30, ""]\n    - [合计, 30, ""]\n',
  ],
  [
    "a merged figure that counts once",
    "人数表:\n  表格:\n    - [班级, 人数]\n    - [一班, 40]\n    - [二班, ^]\n    - [三班, 38]\n    - [合计, 78]\n",
  ],
  [
    "figures of another sort in a column",
    "成绩表:\n  表格:\n    - [项目, 成绩]\n    - [跳远, 3.2]\n    - [跳高, 未测]\n    - [合计, 9]\n",
  ],
  [
    "clocks, ratios, decimals and standards",
    "内容: 8:30出发，比例1:20，长1.5米，共1,200元，按GB/T 9704-2012和ISO 9001:2015执行\n",
  ],
  [
    "addresses of web pages and mail",
    "内容: 见https://example.com/a,b;c?d=1!，邮件发到ming.li@school.edu.cn，官网www.school.edu.cn\n",
  ],
  ["a foreign phrase", "内容: 学唱Happy New Year, dear friends!和“Hello, world.”\n"],
  ["a file name", "内容: 填写“报名表.docx”，打开App.Config(v1.2)\n"],
  ["bold words", '内容: "**不单独行动**，**听从指挥**"\n'],
  ["emphasis and pauses", "内容: 出发啦！！真的吗？！我们等……\n"],
  ["a list in a sentence", "内容: 要做到：1）守时；2）守纪；a）安静。\n"],
  ["a long dash and a range", "内容: 秋天——3月9日--12日，3---4人一组，1—2年级\n"],
  ["a cut line", "内容: |\n  回执\n  ----------------\n  班级：________ 家长签名：________\n"],
  ["names parted by spaces", "内容: 主持人：李 明 王小红 张强，共三人。\n"],
  ["a date and what is done on it", "内容: 6月21日 与当地村委会联系，商定各项事宜。\n"],
  ["sizes and relays", "内容: 4×100米接力，2×5分钟，服装XL、XXL各10件，X光检查\n"],
  ["waiting and checking", "内容: 等待定位，制度有待定期检查，等待填写。\n"],
  ["a school's rooms", "内容: 实验楼3号楼305室，青禾小学25号楼202室，春晖社区居委会12号203室\n"],
  [
    "long numbers that are nobody's",
    "内容: 订单2138123456789，物资编号110105194912310021，电话0571-88123456，12315\n",
  ],
  ["last year's outing", "内容: 去年春游时丢失的水壶可以来领。\n"],
  [
    "model texts and forms to download",
    "内容: 展示优秀范文，从学校网站点击下载报名表，填写好书推荐度调查。\n",
  ],
  [
    "another document's attachment and a mail's",
    "内容: 按《关于秋季活动的通知》附件3执行，作品以附件形式发送。\n",
  ],
  ["a sentence that ends a title on purpose", "内容: 出发！\n"],
  ["a half-width class number", "内容: 三(1)班和三(2)班\n"],
];

describe("silence about", () => {
  test.each(traps)("%s", (_what, text) => {
    expect(told(`标题: 三年级秋日方案\n${text}`)).toEqual([]);
  });
});

test("a plan without a kind and a news report owe nothing", () => {
  expect(told("标题: 秋日\n导语: 秋天到了。\n")).toEqual([]);
  expect(told("标题: 志愿者走进社区\n类型: 新闻稿\n校外: 是\n导语: 秋天到了。\n")).toEqual([]);
});

test("what is still to be filled in is told once, as information", () => {
  const text =
    "标题: 秋游方案\n类型: 秋游\n校外: 否\n活动时间: {待补: 20xx年x月x日}\n活动地点: {待补: XX公园}\n参加对象: {待补: 名单}\n活动负责人: {待补: 姓名}\n";
  expect(new Set(told(text).map((line) => line.split(" ")[1]))).toEqual(new Set(["left-over/todo"]));
});
