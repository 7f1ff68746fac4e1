import { writeFileSync } from "node:fs";
import iconv from "iconv-lite";
import { workbook } from "../test/roster/workbook.ts";

// The class lists of examples/秋季研学.yaml, with made-up names: two classes in a workbook, a sheet each, and two in a
// CSV file as Excel on Windows saves it, in GBK. Run it again after a change: npx tsx scripts/example-lists.ts

const surnames = [
  ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕",
  "欧阳",
  "尉迟",
  "亓",
  "仝",
];
const given = [
  "子涵",
  "雨桐",
  "思远",
  "佳宁",
  "浩然",
  "梓萱",
  "一鸣",
  "若溪",
  "俊熙",
  "语晨",
  "嘉禾",
  "明轩",
  "诗涵",
];
const notes: Readonly<Record<number, string>> = { 4: "晕车", 11: "对花粉过敏", 23: "晕车" };

/** The pupils of a class as rows: 姓名, 性别, 学号, 备注. */
function pupils(number: number, count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, at) => {
    const surname = surnames[(at * 7 + number * 5) % surnames.length] ?? "";
    const name = `${surname}${given[(at * 5 + number * 3) % given.length]}`;
    const code = `2021${String(number).padStart(2, "0")}${String(at + 1).padStart(2, "0")}`;
    return [name, at % 2 === 0 ? "男" : "女", code, (number === 1 && notes[at]) || ""];
  });
}

const columns = ["姓名", "性别", "学号", "备注"];
const sheet = (number: number, count: number) => [
  [`五（${number}）班学生名单`],
  columns,
  ...pupils(number, count),
];
writeFileSync(
  "examples/名单/五1班、五2班.xlsx",
  workbook({ "五（1）班": sheet(1, 40), "五（2）班": sheet(2, 39) }, ["A1:D1"]),
);
const lines = [
  ["班级", ...columns],
  ...pupils(3, 40).map((row) => ["五（3）班", ...row]),
  ...pupils(4, 39).map((row) => ["五（4）班", ...row]),
];
writeFileSync(
  "examples/名单/五3班、五4班.csv",
  iconv.encode(`${lines.map((line) => line.join(",")).join("\r\n")}\r\n`, "gbk"),
);
