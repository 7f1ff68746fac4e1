import { expect, test } from "vitest";
import { renderText } from "../../../rendering.ts";
import { partsOf } from "../xml.ts";

test("the label of a cover's fact may stand a little out of its cell, where a program measures it wider", async () => {
  const text =
    "标题: 校园读书节活动策划书\n封面: {策划单位: 青禾市第三小学语文教研组、少先队大队部, 联系电话: 0551-6222222}\n活动目的: 营造读书氛围。\n";
  const xml = partsOf(await renderText(text).bytes("docx")).get("word/document.xml") ?? "";
  const labels = [...xml.matchAll(/<w:tc>(?:(?!<\/w:tc>).)*?：<\/w:t>/gsu)].map(([cell]) => cell);
  expect(labels).toHaveLength(2);
  for (const label of labels) expect(label).toMatch(/<w:ind [^>]*w:right="-\d+"/u);
});

test("the label of a cover's fact stands in the first line of a value that takes several", async () => {
  const long = "青禾市第三小学语文教研组、少先队大队部、家长委员会志愿者服务队、校园广播站";
  const text = `标题: 校园读书节活动策划书\n封面: {策划单位: ${long}}\n活动目的: 营造读书氛围。\n`;
  const xml = partsOf(await renderText(text, "cover").bytes("docx")).get("word/document.xml") ?? "";
  const [row = ""] = /<w:tr>.*?<\/w:tr>/su.exec(xml) ?? [];
  expect([...row.matchAll(/<w:vAlign w:val="(\w+)"/gu)].map(([, at]) => at)).toEqual(["top", "top"]);
  const above = [...row.matchAll(/<w:spacing [^>]*w:before="(\d+)"/gu)].map(([, before]) => Number(before));
  expect(above).toHaveLength(2);
  expect(above[0]).toBeGreaterThan(0);
  expect(above[1]).toBe(above[0]);
});
