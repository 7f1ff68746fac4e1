import { expect, test } from "vitest";
import type { Block, Document, Fields, Signature } from "../../../src/document/document.ts";
import { inlineText, linesOf } from "../../../src/document/plain-text.ts";
import { arrange } from "../../../src/layout/arrange/arrange.ts";
import { layOut } from "../../../src/layout/layout.ts";
import { shippedStyle } from "../../style/library.ts";
import { fakeFonts } from "../fake-fonts.ts";
import { document, h, p, text } from "../make.ts";
import { pageLines } from "../printed.ts";

const facts: Fields = {
  type: "fields",
  role: "cover",
  entries: [
    { label: [text("呈报单位")], value: [p("青禾小学大队部")] },
    { label: [text("策划日期")], value: [p("2026年9月28日")] },
  ],
};
const signature: Signature = {
  type: "signature",
  units: ["青禾小学大队部"],
  date: "2026年9月28日",
  seal: false,
};
const plan = (...extra: Block[]): Document =>
  document(
    p("读书节策划书", "title"),
    p("——与好书交朋友", "subtitle"),
    ...extra,
    h(1, "活动目的"),
    p("爱上读书。"),
  );

function rolesOf({ blocks }: Document): string[] {
  return blocks.map((block) => {
    if (block.type === "paragraph") return `${block.role} ${inlineText(block.children)}`;
    if (block.type === "page-break") return block.cover ? "cover ends" : "page break";
    return `${block.type} ${linesOf([block]).join(" ")}`;
  });
}

test("a plan with facts for a cover has one, whose page bears no number", () => {
  const style = shippedStyle("standard");
  const covered = arrange(plan(facts), style);
  expect(rolesOf(covered)).toEqual([
    "cover-title 读书节策划书",
    "cover-subtitle ——与好书交朋友",
    "fields 呈报单位 青禾小学大队部 策划日期 2026年9月28日",
    "cover ends",
    "heading 活动目的",
    "paragraph 爱上读书。".replace("paragraph", "body"),
  ]);
  const [cover, first] = layOut(covered, style, fakeFonts()).pages.map(pageLines);
  expect(cover).toEqual([
    "读书节策划书",
    "——与好书交朋友",
    "呈报单位：青禾小学大队部",
    "策划日期：2026年9月28日",
  ]);
  expect(first).toEqual(["一、活动目的", "爱上读书。", "1"]);
});

test("one without facts has none in the ordinary style; a 策划书 has one all the same, with who signs", () => {
  const signed = plan(signature);
  expect(arrange(signed, shippedStyle("standard"))).toBe(signed);
  const roles = rolesOf(arrange(signed, shippedStyle("cover")));
  expect(roles).toContain("fields 呈报单位 青禾小学大队部 策划日期 2026年9月28日");
  expect(roles.filter((role) => role.startsWith("signature"))).toEqual([]);
});

test("a signature that gets a seal stays at the end", () => {
  const roles = rolesOf(arrange(plan({ ...signature, seal: true }), shippedStyle("cover")));
  expect(roles.some((role) => role.startsWith("signature"))).toBe(true);
});

test("many facts begin higher up, so that the cover stays one page", () => {
  const entries = Array.from({ length: 8 }, (_, i) => ({
    label: [text(`事项${i + 1}`)],
    value: [p("青禾小学")],
  }));
  const style = shippedStyle("cover");
  const { pages } = layOut(arrange(plan({ ...facts, entries }), style), style, fakeFonts());
  expect(pages).toHaveLength(2);
});

test.each(["standard", "school-a", "school-b", "cover"])(
  "eight facts below a title of 45 characters stand closer, on one page (%s)",
  (name) => {
    const long =
      "青禾市第三小学教育集团关于开展2026年秋季“走进自然博物馆、探秘湖滨湿地”五年级研学实践教育系列活动的策划书";
    const unit = "青禾市第三小学教育集团少先队大队部、青禾市第三小学教育集团音乐教研组、家长委员会";
    const entries = Array.from({ length: 8 }, (_, i) => ({
      label: [text(`事项之${i + 1}`)],
      value: [p(i === 0 ? unit : "2026年9月28日")],
    }));
    const style = shippedStyle(name);
    const covered = document(p(long, "title"), { ...facts, entries }, h(1, "活动目的"), p("爱上读书。"));
    const { pages } = layOut(arrange(covered, style), style, fakeFonts());
    expect(pages).toHaveLength(2);
    expect(pageLines(pages[0]).join("")).toContain("事项之8");
  },
);

test("official documents have no cover: the facts stand below the title, as lines of the text", () => {
  const { blocks } = arrange(plan(facts), shippedStyle("official"));
  const shown = blocks.find((block) => block.type === "fields");
  expect(shown).toMatchObject({ entries: facts.entries });
  expect(shown).not.toHaveProperty("role");
  expect(arrange(plan(facts), shippedStyle("form")).blocks.every(({ type }) => type !== "fields")).toBe(true);
});
