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
  "运动会-一格一行.txt": [
    "    - {时间: 8:40-10:00, 内容: 60米预赛, 地点: 跑道, 负责人: 吕志远}",
    "  - {物品: 秒表, 数量: 6, 单位: 块}",
  ],
};

describe.each(Object.entries(expected))("%s", (name, lines) => {
  test("reads as a teacher would write it", async () => {
    const { yaml } = await importFile(`test/fixtures/import/${name}`);
    for (const line of lines) expect(yaml.split("\n")).toContain(line);
  });
});

test("a table whose rows cannot be told is told", async () => {
  const { asides } = await importFile("test/fixtures/import/运动会-一格一行.txt");
  const cells = asides.filter(({ kind }) => kind === "cells").map(({ text }) => text);
  expect(cells).toEqual(["组别 类别 每班限报"]);
});
