import { expect, test } from "vitest";
import { checkSource } from "../../src/pipeline/check.ts";
import { createSource } from "../../src/source/source.ts";
import type { Format } from "../../src/vocabulary/formats.ts";
import { renderPlan } from "../render-plan.ts";
import { planPaper, shippedFonts, shippedStyle } from "../rendering.ts";

async function print(text: string, formats: readonly Format[]) {
  const { plan } = checkSource(createSource("方案.yaml", text));
  if (!plan) throw new Error("no plan");
  const style = shippedStyle("standard");
  const shared = { style, paper: planPaper(), fonts: shippedFonts(style), date: new Date(0) };
  const { value, diagnostics } = await renderPlan(plan, { ...shared, formats });
  return { formats: value?.map(({ format }) => format), codes: diagnostics.map(({ code }) => code) };
}

test("a character that no face has stops the PDF alone", async () => {
  const plan = "标题: 秋游方案\n活动口号: 出发🎉\n";
  const missing = ["font/missing-character"];
  expect(await print(plan, ["docx", "pdf", "html", "txt"])).toEqual({
    formats: ["docx", "html", "txt"],
    codes: missing,
  });
  expect(await print(plan, ["docx"])).toEqual({ formats: ["docx"], codes: [] });
  expect(await print(plan, ["pdf"])).toEqual({ formats: undefined, codes: missing });
});

test("what is invisible is not missed, nor are letters whose marks were typed apart", async () => {
  const plan = "标题: 秋游方案\n活动口号: 太阳☀\ufe0f，渡邊\u{e0100}，ni\u030c ha\u030co，ê\u0304\n";
  expect(await print(plan, ["pdf"])).toEqual({ formats: ["pdf"], codes: [] });
});
