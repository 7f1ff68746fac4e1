import { expect, test } from "vitest";
import { renderFile, renderText } from "../../rendering.ts";
import { partsOf } from "./xml.ts";

// What keeps a Word file in order while somebody goes on writing in it.

async function partOf(path: string, style: string, name: string): Promise<string> {
  return partsOf(await renderFile(path, style).bytes("docx")).get(name) ?? "";
}

test("a cover ends with its section, so that text put in before it opens no page", async () => {
  const xml = await partOf("examples/重阳敬老.yaml", "cover", "word/document.xml");
  const [cover = "", rest = ""] = xml.split(/<\/w:sectPr>/u);
  expect(cover).toContain('<w:pStyle w:val="CoverTitle"/>');
  expect(rest).not.toContain("<w:pageBreakBefore/>");
  expect(rest).not.toContain('<w:br w:type="page"/>');
});

test("numbers in a form hang, so that 9 and 10 begin their text at one place", async () => {
  const items = Array.from({ length: 10 }, (_, i) => `  - 第${i + 1}条要求，请各班照此执行。`).join("\n");
  const rendered = renderText(`标题: 秋游方案\n活动要求:\n${items}\n`, "form");
  const parts = partsOf(await rendered.bytes("docx"));
  const body = parts.get("word/document.xml") ?? "";
  const id = /<w:numId w:val="(\d+)"\/>/u.exec(body)?.[1];
  const numbering = parts.get("word/numbering.xml") ?? "";
  const instance = new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`, "u").exec(
    numbering,
  );
  const level = new RegExp(`<w:abstractNum w:abstractNumId="${instance?.[1]}".*?</w:lvl>`, "su").exec(
    numbering,
  );
  expect(level?.[0]).toContain('<w:suff w:val="tab"/>');
  const [, left, hanging] = /w:left="(\d+)"[^>]*w:hanging="(\d+)"/u.exec(level?.[0] ?? "") ?? [];
  expect(Number(hanging)).toBeGreaterThan(0);
  expect(left).toBe(hanging);
});
