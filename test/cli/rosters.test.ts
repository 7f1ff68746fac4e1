import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { workbook } from "../roster/workbook.ts";
import { plans, world } from "./packaged-world.ts";

const plan = `标题: 第三小学秋游方案
类型: 其他
活动时间: 2026-10-23
活动地点: 人民公园
活动目的: 亲近自然。
负责人: 李老师
分组:
  - {组别: 三（1）班, 人数: 2, 车号: 1号车}
  - {组别: 三（2）班, 人数: 1, 车号: 2号车}
学生名单: 三年级.xlsx
交通安排:
  方式: 租用客车
  车辆:
    - {车号: 1号车, 座位: 45}
    - {车号: 2号车, 座位: 45}
落款: {单位: 第三小学, 日期: 2026-10-12}
`;

const book = workbook(
  {
    "三（1）班": [
      ["三年级1班花名册"],
      ["姓名", "性别", "家长电话"],
      ["张小满", "女", "13900000001"],
      ["李大年", "男", "13900000002"],
    ],
    "三（2）班": [
      ["姓名", "备注"],
      ["王谷雨", "晕车"],
    ],
  },
  ["A1:C1"],
);

const codes = (out: string): readonly string[] =>
  [...out.matchAll(/(?:roster|number|schema)\/[a-z-]+/gu)].map(([code]) => code);

describe("class lists", () => {
  test("name the pupils on sign-in sheets, lists of riders and cards, each in the file's order", async () => {
    const host = world({ "秋游.yaml": `${plan}文书:\n  座位牌: {学生: 是}\n`, "三年级.xlsx": book });
    const words = ["render", "秋游.yaml", "--format", "txt", "--document", "签到表,车辆带队安排表,座位牌"];
    expect((await plans(host, words)).err).toBe("");
    const sheet = host.text("秋游-签到表.txt") ?? "";
    expect(sheet).toMatch(
      /三（1）班[\s\S]*应到：2人[\s\S]*张小满[\s\S]*13900000001[\s\S]*李大年[\s\S]*三（2）班[\s\S]*王谷雨[\s\S]*晕车/u,
    );
    const riders = host.text("秋游-车辆带队安排表.txt") ?? "";
    expect(riders).toMatch(/1号车乘车名单[\s\S]*张小满[\s\S]*李大年[\s\S]*2号车乘车名单[\s\S]*王谷雨/u);
    expect(host.text("秋游-座位牌.txt")).toMatch(/张小满[\s\S]*李大年[\s\S]*王谷雨/u);
  });

  test("are an input: a changed list makes its papers anew, an unchanged one does not", async () => {
    const host = world({ "秋游.yaml": plan, "三年级.xlsx": book });
    const words = ["render", "秋游.yaml", "--format", "txt", "--document", "签到表"];
    expect((await plans(host, words)).out).toBe("已写出 秋游-签到表.txt\n");
    expect((await plans(host, words)).out).toBe("没有变化 秋游-签到表.txt\n");
    host.disk.set(
      "/home/teacher/三年级.xlsx",
      workbook({ "三（1）班": [["姓名"], ["赵立春"], ["李大年"]], "三（2）班": [["姓名"], ["王谷雨"]] }),
    );
    expect((await plans(host, words)).out).toBe("已写出 秋游-签到表.txt\n");
    expect(host.text("秋游-签到表.txt")).toContain("赵立春");
  });

  test("count where the plan does not", async () => {
    const bare = plan.replace(", 人数: 2", "").replace(", 人数: 1", "");
    const host = world({ "秋游.yaml": bare, "三年级.xlsx": book });
    await plans(host, ["render", "秋游.yaml", "--format", "txt", "--document", "签到表,车辆带队安排表"]);
    expect(host.text("秋游-签到表.txt")).toMatch(/三（1）班[\s\S]*应到：2人/u);
    expect(host.text("秋游-车辆带队安排表.txt")).toMatch(/合计.*3/u);
  });

  test("make the classes where the plan names none", async () => {
    const bare = plan
      .replace(/分组:\n.*\n.*\n/u, "")
      .replace("座位: 45}\n    - {", "座位: 45, 班级: 三年级1班}\n    - {");
    const host = world({ "秋游.yaml": bare, "三年级.xlsx": book });
    await plans(host, ["render", "秋游.yaml", "--format", "txt", "--document", "签到表,车辆带队安排表"]);
    expect(host.text("秋游-签到表.txt")).toMatch(/三（1）班[\s\S]*张小满[\s\S]*三（2）班[\s\S]*王谷雨/u);
    expect(host.text("秋游-车辆带队安排表.txt")).toMatch(/1号车乘车名单[\s\S]*张小满/u);
  });

  test("may be a file for each class, in GBK too", async () => {
    const named = plan.replace("三年级.xlsx", "{三（1）班: 一.csv, 三（2）班: 名单/二.csv}");
    const list = (name: string): Buffer => iconv.encode(`姓名,备注\r\n${name}\r\n`, "gbk");
    const host = world({
      "秋游.yaml": named,
      "一.csv": list("张小满\r\n李大年"),
      "名单/二.csv": list("王谷雨"),
    });
    expect(codes((await plans(host, ["check", "秋游.yaml"])).out)).toEqual([]);
    await plans(host, ["render", "秋游.yaml", "--format", "txt", "--document", "签到表"]);
    expect(host.text("秋游-签到表.txt")).toMatch(/张小满[\s\S]*李大年[\s\S]*王谷雨/u);
  });

  test("are held against the counts of the plan, with both numbers at the plan's place", async () => {
    const host = world({ "秋游.yaml": plan.replace("人数: 2", "人数: 40"), "三年级.xlsx": book });
    const { out, code } = await plans(host, ["check", "秋游.yaml"]);
    expect(code).toBe(0);
    expect(out).toMatch(/秋游\.yaml:8:21 .*三（1）班写的是40人，名单里是2人，少了38人/u);
  });

  test.each([
    [
      "a file that is not there",
      plan.replace("三年级.xlsx", "三年级.xls"),
      "找不到学生名单「三年级.xls」",
      "改成：三年级.xlsx",
    ],
    ["a full path", plan.replace("三年级.xlsx", "'D:\\名单\\三年级.xlsx'"), "完整路径", "放在方案的文件夹里"],
    ["a folder", plan.replace("三年级.xlsx", "'夹.csv'"), "「夹.csv」是文件夹", "写出文件夹里的文件"],
    ["a web page", plan.replace("三年级.xlsx", "网页.xls"), "其实是一个网页", "另存为"],
    [
      "a class that the file does not hold",
      plan.replace("三年级.xlsx", "{四（1）班: 三年级.xlsx}"),
      "里没有四（1）班，有三（1）班、三（2）班",
      "把班级改成表里有的",
    ],
    [
      "names in the place of a file",
      plan.replace("三年级.xlsx", "[张小满, 李大年]"),
      "「张小满」不是学生名单的文件名",
      "写文件名和后缀",
    ],
  ])("tell %s at its place, and nothing is printed", async (_, text, message, hint) => {
    const host = world({
      "秋游.yaml": text,
      "三年级.xlsx": book,
      "夹.csv/a.txt": "",
      "网页.xls": "<html><table></table></html>",
    });
    const { out, code } = await plans(host, ["check", "秋游.yaml"]);
    expect(code).toBe(1);
    expect(out).toContain(message);
    expect(out).toContain(hint);
    expect((await plans(host, ["render", "秋游.yaml", "--format", "txt"])).code).toBe(1);
    expect(host.text("秋游.txt")).toBeUndefined();
  });

  test("stay out of the plan itself", async () => {
    const host = world({ "秋游.yaml": plan, "三年级.xlsx": book });
    await plans(host, ["render", "秋游.yaml", "--format", "txt,html"]);
    for (const file of ["秋游.txt", "秋游.html"])
      expect(host.text(file)).not.toMatch(/张小满|13900000001|三年级\.xlsx/u);
  });
});
