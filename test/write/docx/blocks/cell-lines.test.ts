import { expect, test } from "vitest";
import { renderText } from "../../../rendering.ts";
import { partsOf } from "../xml.ts";

test("the label of a form breaks where no single character is left, as on the page", async () => {
  const text = "标题: 秋游方案\n活动时间、地点: 周五去人民公园\n";
  const xml = partsOf(await renderText(text, "form").bytes("docx")).get("word/document.xml") ?? "";
  expect(xml).toContain('>活动时间、</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">地点<');
});
