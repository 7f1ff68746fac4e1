import { expect, test } from "vitest";
import { renderText } from "../../rendering.ts";
import { partsOf } from "./xml.ts";

test("the label of a cover's fact may stand a little out of its cell, where a program measures it wider", async () => {
  const text =
    "标题: 校园读书节活动策划书\n封面: {策划单位: 青禾市第三小学语文教研组、少先队大队部, 联系电话: 0551-6222222}\n活动目的: 营造读书氛围。\n";
  const xml = partsOf(await renderText(text).bytes("docx")).get("word/document.xml") ?? "";
  const labels = [...xml.matchAll(/<w:tc>(?:(?!<\/w:tc>).)*?：<\/w:t>/gsu)].map(([cell]) => cell);
  expect(labels).toHaveLength(2);
  for (const label of labels) expect(label).toMatch(/<w:ind [^>]*w:right="-\d+"/u);
});
