import { describe, expect, test } from "vitest";
import { rules } from "../../src/lint/rules/index.ts";
import { attachmentMissing } from "../../src/lint/rules/reference/attachment-missing.ts";
import { mended, told } from "./lint-text.ts";

const head = "标题: 主题活动安排\n类型: 其他\n";

describe("silence about", () => {
  test.each([
    // Surnames that are words, alone in a field, in lists and beside titles.
    ..."李时安万金任路车钟单成高方左关"
      .split("")
      .flatMap((surname) => [
        `负责人: ${surname}明远\n`,
        `人员分工:\n  - {任务: 布置, 负责人: ${surname}老师}\n  - {任务: 摄影, 负责人: ${surname}洁}\n`,
        `组长: ${surname}**\n`,
        `联系人: ${surname}××、${surname}○○、${surname}某某、${surname}＊＊\n`,
      ]),
    "注意事项: 联系人张**，有事找孙**老师。\n",
    "导语: 围绕“国歌大家唱 争做新时代的好少年”的主题，开展活动。\n",
    "导语: 以“童心向党 快乐成长”为主题，唱响“歌声嘹亮 强国有我 争做先锋”。\n",
    "活动主题: “国歌大家唱 争做新时代的好少年”\n",
    "活动安排:\n  表格:\n    - [时间, 内容]\n    - [8:15——10:30（1——3班）, 书法]\n    - [9:00——11:00（4——6班）, 书法]\n",
    "活动总方案:\n项目一 合唱比赛: 各班唱两首歌。\n项目二 绘画: 每班交五幅画。\n",
    "第一部分 总体安排:\n活动要求: 各班按时参加。\n其他事项: 无。\n",
    "活动安排: 19、20号车在前，301班、1205班先走，11:50集合？请看通知。\n",
    "注意事项: 步骤省略的地方见上文，文字略作改动。\n",
    "活动安排: 每人写一份，x轴和y轴画在方格纸上，X光片由校医看。\n",
    "注意事项: 见课本第 1 页，共两页的表格自己画。\n",
    "活动安排: 缺考的同学补考，胜负未定的一组再比一次。\n",
    "导语: 回执见附件。\n附件:\n  - 名称: 回执\n    正文: {学生姓名: '', 家长签名: ''}\n",
    "家长签名: ''\n",
  ])("%s", (text) => {
    expect(told(head + text, rules)).toEqual([]);
  });

  test("the halves of a slogan, by the fix too", () => {
    const text = `${head}导语: 围绕“国歌大家唱 争做新时代的好少年”开展活动，人人参加。\n`;
    expect(mended(text, rules)).toBe(text);
  });

  test("a contest notice with judges that two units sign", () => {
    const text =
      "标题: 硬笔书法比赛通知\n比赛时间: 2026-10-23\n比赛地点: 报告厅\n参赛对象: 三至六年级学生\n评委: 周洁、李明远\n落款: {单位: [教导处, 语文教研组], 日期: 2026-10-12}\n";
    expect(told(text, rules).filter((line) => line.includes("in-charge"))).toEqual([]);
  });
});

describe("what is told", () => {
  test.each([
    ["班主任: ××\n", "3:6 left-over/placeholder ××"],
    ["活动安排: 三年级x班先走。\n", "3:10 left-over/placeholder x"],
    ["活动安排: 由X老师带队。\n", "3:8 left-over/placeholder X"],
    ["活动安排: 第 1 页 共 2 页\n", "3:7 left-over/site-noise 第 1 页 共 2 页"],
    ["结语: 某某范文网[www.example.com]\n", "3:5 left-over/site-noise 某某范文网[www.example.com]"],
    ["活动时间: X月X日（星期X）\n", "3:7 left-over/placeholder X月X日（星期X）"],
    ["活动时间: 20xx.xx.xx\n", "3:7 left-over/placeholder 20xx.xx.xx"],
    ["活动安排: 见下表（略）\n", "3:10 left-over/placeholder （略）"],
    ["联系人: 【待补】\n", "3:6 left-over/todo 【待补】"],
    ["活动地点: 待补：还没定\n", "3:7 left-over/todo 待补：还没定"],
    ["带队教师: 按分配表执行。（另附）\n", "3:15 reference/attachment-missing 另附"],
    ["活动安排: 三年级2017124日（星期一）开会。\n", "3:10 text/lost-character 2017124日"],
    ["活动安排: 三班乘1920号车。\n", "3:10 text/lost-character 1920"],
    ["活动安排: 11:50?集合。\n", "3:12 text/lost-character ?"],
  ])("%s", (text, finding) => {
    expect(told(head + text, rules)).toContain(finding);
  });
});

describe("what is promised behind the text", () => {
  const tasks = "人员分工:\n  - {任务: 领队, 负责人: 李明}\n";

  test("is there where a section has its name", () => {
    expect(
      told(`标题: 秋游方案\n活动要求: 见后附分工，分工见附表，分工表附后。\n${tasks}`, [attachmentMissing]),
    ).toEqual([]);
  });

  test("is not there where a section says something else", () => {
    expect(told(`标题: 秋游方案\n活动要求: 比赛项目见附表。\n${tasks}`, [attachmentMissing])).toHaveLength(1);
    expect(told(`标题: 秋游方案\n活动要求: 后附签到表。\n${tasks}`, [attachmentMissing])).toHaveLength(1);
  });
});
