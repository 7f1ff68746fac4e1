import { expect, test } from "vitest";
import { renderText } from "../../rendering.ts";

async function textOf(plan: string): Promise<string> {
  return new TextDecoder().decode(await renderText(plan).bytes("txt"));
}

test("a plan as lines for a chat group", async () => {
  const text = await textOf(`标题: 第三小学秋游方案
活动地点: 植物园
活动流程:
  - {时间: 08:30-09:00, 内容: 集合, 地点: 操场, 负责人: 李明}
  - {时间: 09:00-11:00, 内容: 参观, 地点: 植物园, 负责人: 王芳}
物资准备:
  列: [物品, 数量]
  行: [[急救包, 4个], [横幅, 1条]]
活动要求:
  - 统一穿校服
  - 听从 **带队教师** 指挥
附件: [分组名单, 路线图]
落款: [第三小学, 2026-10-12]
`);
  expect(text).toBe(`第三小学秋游方案

一、活动地点
植物园

二、活动流程
时间：08:30—09:00；内容：集合；地点：操场；负责人：李明
时间：09:00—11:00；内容：参观；地点：植物园；负责人：王芳

三、物资准备
物品：数量
急救包：4个
横幅：1条

四、活动要求
1、统一穿校服
2、听从 带队教师 指挥

附件：1. 分组名单
　　　2. 路线图

第三小学
2026年10月12日
`);
});

test("columns that no row has anything in are named above the rows", async () => {
  const text = await textOf(`标题: 签到表
签到:
  列: [序号, 姓名, 签名]
  行: [["1", 李明, ""], ["2", 王芳, ""]]
共用:
  列: [事项, 甲组, 乙组]
  行: [[教室, <, <]]
`);
  expect(text).toContain("序号；姓名；签名\n序号：1；姓名：李明\n序号：2；姓名：王芳\n");
  expect(text).toContain("事项；甲组；乙组\n教室\n");
});

test("a total that brings its colon has no second one", async () => {
  const text = await textOf(`标题: 预算
费用:
  列: [类别, 项目, 金额]
  行: [[餐饮, 午餐, 1000], [总计：, <, 1000]]
`);
  expect(text).toContain("\n总计：1000\n");
});

test("cells that are joined are said in each row that they reach", async () => {
  const text = await textOf(`标题: 值日表
值日安排:
  列: [时段, 地点, 教师]
  行: [[上午, 操场, 李明], [^, 校门, 王芳], [下午, <, 张强]]
`);
  expect(text).toContain("时段：上午；地点：操场；教师：李明\n时段：上午；地点：校门；教师：王芳\n");
});
