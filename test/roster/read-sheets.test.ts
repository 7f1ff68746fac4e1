import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readSheets } from "../../src/roster/read-sheets.ts";
import { mostRows } from "../../src/roster/sheet.ts";
import { workbook } from "./workbook.ts";

async function rowsOf(bytes: Uint8Array): Promise<unknown> {
  const read = await readSheets(bytes);
  return "fault" in read ? read.fault : read.sheets.map(({ rows }) => rows);
}

const table = "姓名,班级,电话\r\n张三,三（1）班,013800000000\r\n李四,三（2）班,\r\n";
const rows = [
  ["姓名", "班级", "电话"],
  ["张三", "三（1）班", "013800000000"],
  ["李四", "三（2）班", ""],
];

describe("separated columns", () => {
  test.each([
    ["UTF-8", strToU8(table)],
    ["UTF-8 with its mark", strToU8(`\ufeff${table}`)],
    ["GBK, as Excel saves CSV in China", iconv.encode(table, "gbk")],
    ["Excel's Unicode text", iconv.encode(`\ufeff${table.replaceAll(",", "\t")}`, "utf16le")],
    ["tabs", strToU8(table.replaceAll(",", "\t"))],
    ["semicolons", strToU8(table.replaceAll(",", ";"))],
    ["commas of an input method", strToU8(table.replaceAll(",", "，"))],
    ["quotes and line feeds alone", strToU8(table.replaceAll("\r", "").replace("张三", '"张三"'))],
    ["numbers kept as text", strToU8(table.replace("013800000000", '="013800000000"'))],
    ["blank lines", strToU8(table.replaceAll("\r\n", "\r\n,,\r\n\r\n"))],
  ])("are read from %s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([rows]);
  });

  test("keep a comma in quotes, and a quotation mark that nobody closed", async () => {
    expect(await rowsOf(strToU8('姓名,备注\n张三,"晕车，过敏,哮喘"\n'))).toEqual([
      [
        ["姓名", "备注"],
        ["张三", "晕车，过敏,哮喘"],
      ],
    ]);
    expect(await rowsOf(strToU8('姓名,备注\n张三,"晕车\n李四,无\n'))).not.toBe("broken");
  });
});

describe("a workbook", () => {
  test("gives texts, inline texts, numbers, dates and what formulas last came to", async () => {
    const bytes = workbook({
      名单: [
        ["姓名", { inline: "班级" }, "电话", "生日", "编号"],
        [
          " 张三 ",
          { formula: '"三（"&amp;1&amp;"）班"', value: "三（1）班" },
          13_800_000_000,
          { day: 42_000 },
          7.5,
        ],
        ["李四", undefined, "0138", undefined, 1],
      ],
    });
    expect(await rowsOf(bytes)).toEqual([
      [
        ["姓名", "班级", "电话", "生日", "编号"],
        ["张三", "三（1）班", "13800000000", "2014-12-27", "7.5"],
        ["李四", "", "0138", "", "1"],
      ],
    ]);
  });

  test("gives each of its sheets, under its name", async () => {
    const read = await readSheets(
      workbook({ "三（1）班": [["姓名"], ["张三"]], "三（2）班": [["姓名"], ["李四"]], 说明: [] }),
    );
    expect("sheets" in read && read.sheets.map(({ name, rows: lines }) => [name, lines.length])).toEqual([
      ["三（1）班", 2],
      ["三（2）班", 2],
      ["说明", 0],
    ]);
  });
});

describe("what is no list", () => {
  const book = workbook({ 名单: [["姓名"], ["张三"]] });
  const bomb = zipSync(
    { "xl/workbook.xml": strToU8("<a/>"), "xl/worksheets/sheet1.xml": new Uint8Array(60 * 1024 * 1024) },
    { level: 1 },
  );
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["a file of blanks", strToU8(" \r\n\t\r\n"), "empty"],
    [
      "an old workbook, or one with a password",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      "old-or-locked",
    ],
    ["a web page called .xls", strToU8("<html><table><tr><td>姓名</td></tr></table></html>"), "web-page"],
    ["a Word file", zipSync({ "word/document.xml": strToU8("<a/>") }), "word"],
    ["another zip file", zipSync({ "a.txt": strToU8("a") }), "not-a-table"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0), "not-a-table"],
    ["half a workbook", book.slice(0, book.length / 2), "broken"],
    ["a workbook of broken XML", zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets>") }), "broken"],
    ["a workbook that unpacks to sixty megabytes", bomb, "too-large"],
    ["a workbook whose directory lies about that", understated(bomb), "too-large"],
    ["nine megabytes", new Uint8Array(9 * 1024 * 1024), "too-large"],
    ["more lines than any school has pupils", strToU8(`姓名\n${"张三\n".repeat(mostRows + 1)}`), "too-large"],
    [
      "more rows in a workbook",
      workbook({ 名单: Array.from({ length: mostRows + 1 }, () => ["张三"]) }),
      "too-large",
    ],
  ])("%s is told as what it is", async (_, bytes, fault) => {
    expect(await rowsOf(bytes)).toBe(fault);
  });

  test("a million lines are told, and not read", async () => {
    expect(await rowsOf(strToU8(`姓名\n${"张三\n".repeat(1_000_000)}`))).toBe("too-large");
  });
});

/** A zip file whose headers say that its large part unpacks to four bytes. */
function understated(zip: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at++) {
    const size = { 33639248: 24, 67324752: 22 }[view.getUint32(at, true)];
    if (size !== undefined && view.getUint32(at + size, true) > 1_000_000) view.setUint32(at + size, 4, true);
  }
  return copy;
}
