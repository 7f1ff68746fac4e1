import { describe, expect, test } from "vitest";
import { renderText } from "../../rendering.ts";
import { accessRules } from "./access-rules.ts";
import { archiveRules } from "./archive-rules.ts";
import { examine } from "./conformance.ts";

const rules = [...archiveRules, ...accessRules];
const plan = `标题: 春游方案
活动目的: [亲近自然, 学会合作]
日程安排:
  - {时间: 08:00, 内容: 集合, 地点: 操场, 负责人: 李明}
  - {时间: 09:00, 内容: 出发, 地点: 校门, 负责人: 王芳}
`;
const bytes = Buffer.from(await renderText(plan).bytes("pdf"));

/** The clauses that a file breaks. */
function brokenIn(file: Uint8Array): string[] {
  const examined = examine(file);
  return rules.filter(({ broken }) => broken(examined).length > 0).map(({ clause }) => clause);
}

/** The file with one text replaced by another as long. */
function changed(from: string, to: string): Buffer {
  const text = bytes.toString("latin1");
  expect(text).toContain(from);
  return Buffer.from(text.replaceAll(from, to.padEnd(from.length)), "latin1");
}

describe("the rules of PDF/A and PDF/UA", () => {
  test("hold for a plan with a list and a table", () => {
    expect(brokenIn(bytes)).toEqual([]);
  });

  test.each([
    ["/Lang (zh-CN)", "/Land (zh-CN)", "14289-1, 7.2"],
    ["/Marked true", "/Marked null", "14289-1, 7.1 (tagged)"],
    ["/DisplayDocTitle true", "/DisplayDocTitle null", "14289-1, 7.1 (title)"],
    ["/Tabs /S", "/Tabs /R", "14289-1, 7.18.3"],
    ["/S /H2", "/S /H4", "14289-1, 7.4.2"],
    ["/Scope /Column", "/Scopf /Column", "14289-1, 7.5 (headers)"],
    ["/ListNumbering", "/ListNumbered!", "14289-1, 7.6"],
    ["/S /LBody", "/S /LBodi", "14289-1, 7.1 (types)"],
    ["<pdfuaid:part>1", "<pdfuaid:part>2", "14289-1, 5"],
    ["<pdfaid:part>1", "<pdfaid:part>3", "19005-1, 6.7.11"],
    ["<xmp:CreatorTool>activity", "<xmp:CreatorTool>passivity", "19005-2, 6.6.2.3"],
    ["/GTS_PDFA1", "/GTS_PDFX1", "19005-2, 6.2.3"],
    ["/CIDToGIDMap /Identity", "/CIDToGIDMap /Idontity", "19005-2, 6.2.11.3.2"],
    ["/FontFile2", "/FontFile9", "19005-2, 6.2.11.4.1"],
    ["/CIDSet", "/CIDSot", "19005-1, 6.3.5 and 19005-2, 6.2.11.4.2"],
    ["/ToUnicode", "/ToUnicorn", "19005-2, 6.2.11.7.2"],
    ["/ID [<", "/IX [<", "19005-2, 6.1.3"],
  ])("%s as %s breaks %s", (from, to, clause) => {
    expect(brokenIn(changed(from, to))).toContain(clause);
  });
});
