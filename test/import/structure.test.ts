import { describe, expect, test } from "vitest";
import { importFile } from "./importing.ts";

/** What a teacher expects of a source: lines of the plan, as they stand there. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "冬季三项-GBK制表符.txt": [
    "比赛时间: {日期: 2026-12-10, 时段: 下午, 开始: 2:00, 结束: 4:00}",
    "  裁判长: 孙海燕",
    "落款: {单位: 青溪小学体育组, 日期: 2026-11-25}",
  ],
  "垃圾分类-方括号回答.txt": ["标题: 「垃圾分类」主题教育活动方案", "活动主题: 垃圾分类，从我做起"],
  "慰问退休教师.txt": ["  - {时间: 9:10, 内容: 校长致辞}", "  - {姓名: 何静, 电话: 0571-88001234}"],
  "隐患排查-剪贴板.html": [
    "    - [^, 保卫处, 石磊, 12月2日]",
    "落款: {单位: 青溪小学安全办, 日期: 2026-11-27}",
  ],
  "艺术节通知-版记.txt": [
    "标题: 青溪县教育局关于举办第八届中小学生艺术节的通知",
    "发文机关标志: 青溪县教育局文件",
    "主送: 各中小学、幼儿园",
    "  - 作品登记表",
    "抄送: 县委宣传部，县文旅局。",
    "印发: {单位: 青溪县教育局办公室, 日期: 2026-11-20}",
  ],
  "数学节-聊天页面.txt": ["标题: 五年级数学节活动方案", "  - {情况: 停电, 处置: 改用纸笔比赛。}"],
  "运动会-一格一行.txt": ["        - [^, 8:40—10:00, 60米预赛, 跑道, 吕志远]", "    - [秒表, 6, 块]"],
  "word/读书月-手打编号.docx": [
    "  - 一至六年级学生",
    "  - 全体语文教师",
    "  列: [时间, 内容, 负责人]",
    "  - 及时上交材料。",
    "落款: {单位: 青溪小学教导处, 日期: 2027-03-25}",
  ],
  "word/班会设计-表格.docx": [
    "版式: 表格式",
    "地点: 四（2）班教室",
    "  - 标题: 导入（5分钟）",
    "板书设计: 节约 光荣",
  ],
  "word/趣味运动会-十四列.docx": [
    "  安全第一",
    "比赛时间和地点: 比赛时间为2026年12月11日下午，地点在体育馆（注：体育馆在西校区。）。",
    "    - [五（4）班, 4, 3, 2, 1, 0, 4, 3, 2, 1, 0, 4, 3, 27]",
    "    - [^, 15:00, 踢毽, ^]",
  ],
  "word/参观通知-红头.docx": [
    "标题: 关于组织六年级学生参观科技馆的通知",
    "发文机关标志: 青溪市第三实验小学",
    "主送: 各班主任、家长",
    "  - {对象: 教师, 人数: 12}",
    "  - {时间: 9:30-11:30, 内容: 参观展厅}",
    "  - {职务: 联系人, 姓名: 罗敏, 电话: 0000-8233445}",
  ],
};

describe.each(Object.entries(expected))("%s", (name, lines) => {
  test("reads as a teacher would write it", async () => {
    const { yaml, lost } = await importFile(`test/fixtures/import/${name}`);
    expect(lost).toEqual([]);
    for (const line of lines) expect(yaml.split("\n")).toContain(line);
  });
});

test("a table whose rows cannot be told is told", async () => {
  const { asides } = await importFile("test/fixtures/import/运动会-一格一行.txt");
  const cells = asides.filter(({ kind }) => kind === "cells").map(({ text }) => text);
  expect(cells).toEqual(["组别 类别 每班限报"]);
});
