import { describe, expect, test } from "vitest";
import { noConfig } from "../../src/config/config.ts";
import { linesOf } from "../../src/document/plain-text.ts";
import type { TextItem } from "../../src/layout/page.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { type MadePaper, makePaper } from "../../src/pipeline/make-paper.ts";
import { writePaper } from "../../src/pipeline/render.ts";
import { createSource } from "../../src/source/source.ts";
import type { Format } from "../../src/vocabulary/formats.ts";
import { planPaper, shippedFonts, shippedStyle } from "../rendering.ts";
import { shippedPaper } from "../template/shipped.ts";
import { partsOf } from "../write/docx/xml.ts";

const paragraph = "同学们走进自然，观察身边的植物和动物，记录自己的发现，回校以后分组交流。";

const plan = `标题: 青禾小学秋季研学活动方案
目录: 是
导语: 安排如下。物资见表1，分工见表二，名单见附件1。
活动目的: ${paragraph.repeat(30)}
活动时间: 2026-10-23
活动意义: ${paragraph.repeat(30)}
物资:
  表格: {题注: 物资清单, 列: [物品, 数量], 行: [[水, 20], [旗, 4]]}
分工表: {题注: 分工, 列: [组别, 教师], 行: [[一组, 王老师]]}
附件:
  - {名称: 参加人员名单, 表格: [[班级, 人数], [四（1）班, 40]]}
  - {名称: 应急预案, 正文: 拨打电话。}
落款: {单位: 青禾小学, 日期: 2026-10-12}
`;

interface Made {
  readonly made: MadePaper;
  readonly codes: readonly string[];
}

function make(text: string, styleName = "standard", paper = planPaper()): Made {
  const source = createSource("方案.yaml", text);
  const { plan: read, diagnostics } = checkSource(source, noConfig);
  if (!read) throw new Error("no plan");
  const style = shippedStyle(styleName);
  const formats: readonly Format[] = ["docx", "pdf", "html", "txt"];
  const result = makePaper(read, { style, paper, fonts: shippedFonts(style), formats });
  if (!result.value) throw new Error("nothing made");
  return { made: result.value, codes: [...diagnostics, ...result.diagnostics].map(({ code }) => code) };
}

async function file(made: MadePaper, format: Format): Promise<Uint8Array> {
  const [first] = await writePaper(made, new Date(0), [format]);
  if (!first) throw new Error(`no ${format}`);
  return first.bytes;
}

async function wordXml(made: MadePaper): Promise<string> {
  return partsOf(await file(made, "docx")).get("word/document.xml") ?? "";
}

async function text(made: MadePaper, format: "html" | "txt"): Promise<string> {
  return new TextDecoder().decode(await file(made, format));
}

/** The texts of a page by the lines that they stand on. */
function linesOn({ layout }: MadePaper, page: number): readonly string[] {
  const lines = new Map<number, string>();
  for (const item of layout.pages[page]?.items ?? [])
    if (item.type === "text") {
      const y = Math.round(item.y);
      lines.set(y, (lines.get(y) ?? "") + glyphsOf(item));
    }
  return [...lines.values()];
}

function glyphsOf({ glyphs }: TextItem): string {
  return glyphs.map(({ codePoint }) => String.fromCodePoint(codePoint)).join("");
}

/** What a table of contents says: title, page. */
function contentsOn(made: MadePaper, page: number): readonly (readonly [string, number])[] {
  return linesOn(made, page).flatMap((line) => {
    const [, title, number] = /^(.+?)\.{2,}(\d+)$/u.exec(line) ?? [];
    return title === undefined ? [] : [[title, Number(number)] as const];
  });
}

describe("a table of contents", () => {
  const { made } = make(plan);

  test("stands on a page of its own and names the page of every heading and attachment", () => {
    const listed = contentsOn(made, 0);
    expect(listed.map(([title]) => title)).toEqual([
      "一、活动目的",
      "二、活动时间",
      "三、活动意义",
      "四、物资",
      "五、分工表",
      "附件1　参加人员名单",
      "附件2　应急预案",
    ]);
    const marks = made.layout.bookmarks.map(({ title, page }) => [title.replace(" ", "　"), page]);
    // The page of the contents has no number.
    expect(marks).toEqual(listed);
    expect(new Set(listed.map(([, page]) => page)).size).toBeGreaterThan(3);
  });

  test("leads from each line, and each text that points, to its place", () => {
    const links = made.layout.pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.type === "text" && item.link !== undefined ? [item.link] : [])),
    );
    expect(new Set(links)).toEqual(
      new Set([
        ...[1, 2, 3, 4, 5].map((n) => `heading-${n}`),
        ...["attachment-1", "attachment-2", "table-1", "table-2"],
      ]),
    );
    for (const link of links) expect(made.layout.spots?.has(link)).toBe(true);
  });

  test("is a field in Word, its lines filled in and led to their bookmarks", async () => {
    const xml = await wordXml(made);
    expect(xml).toContain(" TOC \\o &quot;1-2&quot; \\f \\h \\z ");
    const bookmarks = new Set(
      [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="(\w+)"/gu)].map(([, name]) => name),
    );
    const used = [...xml.matchAll(/(?:w:anchor="|PAGEREF |REF )(_\w+)/gu)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(14);
    for (const name of used) expect(bookmarks).toContain(name);
    const numbers = [...xml.matchAll(/PAGEREF .*?separate"\/><\/w:r><w:r><w:t[^>]*>(\d+)</gu)].map(([, n]) =>
      Number(n),
    );
    expect(numbers).toEqual(contentsOn(made, 0).map(([, page]) => page));
    expect(xml).toContain("TC &quot;附件2　应急预案&quot; \\l 1");
    // Neither the contents nor what stands before them has a number.
    expect(xml.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(1);
  });

  test("is links in a web page, and nothing in plain lines", async () => {
    const html = await text(made, "html");
    for (const [, to] of html.matchAll(/href="#([\w-]+)"/gu)) expect(html).toContain(` id="${to}"`);
    expect(html).toContain('<a href="#attachment-2">附件2　应急预案</a>');
    expect(await text(made, "txt")).not.toContain("目　录");
  });

  test("lead from headings, labels and captions too", () => {
    const text = plan
      .replace("活动意义:", "活动意义（见附件2）:")
      .replace("题注: 分工,", "题注: 分工（见附件1）,");
    const { blocks } = make(text).made.document;
    const pointers = blocks.flatMap((block) => {
      if (block.type === "heading") return block.children;
      return block.type === "table" ? block.caption : [];
    });
    const to = pointers.flatMap((inline) => (inline.type === "reference" ? [inline.to] : []));
    expect(to).toEqual(["attachment-2", "attachment-1"]);
  });

  test("stands below the title where a red head opens the first page", () => {
    const headed = make(plan.replace("目录: 是", "目录: 是\n发文机关标志: 青禾小学文件"), "official").made
      .document;
    const types = headed.blocks.map((block) => (block.type === "paragraph" ? block.role : block.type));
    expect(types[0]).toBe("letterhead");
    const at = types.indexOf("contents");
    expect(types.slice(at - 2, at + 2)).toEqual(["title", "contents-title", "contents", "page-break"]);
  });

  test("is as deep as the plan says, and there where it is wanted alone", () => {
    expect(
      make(plan.replace("目录: 是", "目录: 否")).made.document.blocks.map(({ type }) => type),
    ).not.toContain("contents");
    const block = make(plan.replace("目录: 是", "目录: 一级")).made.document.blocks.find(
      ({ type }) => type === "contents",
    );
    expect(block).toEqual({ type: "contents", levels: 1 });
    expect(make(plan, "form").made.document.blocks.map(({ type }) => type)).not.toContain("contents");
  });

  test("has an offer where a plan is long", () => {
    const long = plan.replace("目录: 是\n", "").replaceAll("30", "").replace(paragraph, paragraph.repeat(80));
    expect(make(long).codes).toContain("reference/no-contents");
    expect(make(plan).codes).not.toContain("reference/no-contents");
  });
});

describe("tables that are counted", () => {
  test("bear their number wherever a text names one", async () => {
    const { made } = make(plan);
    expect(await text(made, "txt")).toContain("表1　物资清单\n");
    expect(await text(made, "html")).toContain("表2　分工</caption>");
    const xml = await wordXml(made);
    expect(xml.match(/SEQ 表 \\\* ARABIC/gu)).toHaveLength(2);
    // What is worded as the mark is said again by Word; 表二 is not.
    expect(xml).toContain(" REF _Ref_table_1 \\h \\* MERGEFORMAT ");
    expect(xml).toMatch(/<w:hyperlink w:anchor="_Ref_table_2"[^>]*><w:r><w:t[^>]*>表二/u);
  });

  test("do not say a number twice that their caption brings along", async () => {
    const { made } = make(plan.replace("题注: 物资清单", "题注: 表1 物资清单"));
    expect(await text(made, "txt")).toContain("\n表1　物资清单\n");
  });

  test("a number typed in a caption that is not the table's own stays as typed, and no text points by it", async () => {
    const { made } = make(plan.replace("题注: 物资清单", "题注: 表2 物资清单"));
    const printed = await text(made, "txt");
    expect(printed).toContain("\n表2 物资清单\n");
    expect(printed).toContain("\n分工\n");
    expect(await text(made, "html")).not.toContain('href="#table-');
  });

  test("a table is told that bears another number by hand, and not the text that names it so", () => {
    const wrong = plan.replace("题注: 物资清单", "题注: 表4 物资清单").replace("物资见表1", "物资见表4");
    const { codes } = make(wrong);
    expect(codes).toContain("reference/caption-number");
    expect(codes).not.toContain("reference/place-missing");
  });

  test("bear none where no text does", async () => {
    const { made } = make(plan.replace("物资见表1，分工见表二，", ""));
    expect(await text(made, "txt")).not.toContain("表1");
  });
});

describe("a heading on the line of its text", () => {
  const facts = `标题: 秋游方案
标题接排: 是
活动时间: 2026-10-23
活动地点: 人民公园
活动目的: ${paragraph.repeat(4)}
活动要求: [守时, 守纪]
`;

  test("is there for short facts alone", async () => {
    const { made } = make(facts);
    expect(linesOf(made.document.blocks)).toEqual([
      "秋游方案",
      "活动时间：2026年10月23日（星期五）",
      "活动地点：人民公园",
      "活动目的",
      paragraph.repeat(4),
      "活动要求",
      "守时",
      "守纪",
    ]);
    expect(await text(made, "txt")).toContain("二、活动地点：人民公园\n");
    expect(linesOn(made, 0)).toContain("二、活动地点：人民公园");
    expect(await text(made, "html")).toContain('活动地点：<span class="run-in">人民公园</span></h2>');
    expect(await wordXml(made)).toMatch(/<w:rStyle w:val="RunIn"\/><\/w:rPr><w:t[^>]*>人民公园/u);
    expect(made.layout.bookmarks.map(({ title }) => title)).toContain("二、活动地点");
  });

  test("is what a section asks for, and what it does not", () => {
    const own = facts.replace("标题接排: 是\n", "").replace("人民公园", "{正文: 人民公园, 接排: 是}");
    expect(linesOf(make(own).made.document.blocks)).toContain("活动地点：人民公园");
    expect(linesOf(make(own).made.document.blocks)).toContain("活动时间");
    const not = facts.replace("人民公园", "{正文: 人民公园, 接排: 否}");
    expect(linesOf(make(not).made.document.blocks)).toContain("活动地点");
  });
});

describe("a draft", () => {
  const draft = "标题: 秋游方案\n草稿: 征求意见稿\n活动地点: 人民公园\n";

  test("says so below its title and in the header of each page", async () => {
    const { made, codes } = make(draft);
    expect(linesOn(made, 0)).toEqual(expect.arrayContaining(["（征求意见稿）", "征求意见稿"]));
    expect(partsOf(await file(made, "docx")).get("word/header1.xml")).toContain("征求意见稿");
    expect(await text(made, "html")).toContain('<p class="draft">（征求意见稿）</p>');
    expect(await text(made, "txt")).toContain("（征求意见稿）");
    expect(codes).toContain("left-over/draft");
  });

  test("is in the header of the papers beside the plan too", () => {
    const { made } = make(draft, "standard", shippedPaper("notice"));
    expect(linesOn(made, 0)).toContain("征求意见稿");
  });

  test("is none where it says no", () => {
    const { made, codes } = make(draft.replace("征求意见稿", "否"));
    expect(linesOn(made, 0).join()).not.toContain("稿");
    expect(codes).not.toContain("left-over/draft");
  });
});

describe("pages that are asked for", () => {
  const body = (times: number): string =>
    `标题: 秋游方案\n篇幅: 一页\n活动目的: ${paragraph.repeat(times)}\n活动地点: 人民公园\n`;
  const pagesOf = ({ made }: Made): number => made.layout.pages.length;

  test("are kept by closer lines, as far as the style lets them", () => {
    const free = make(body(36).replace("篇幅: 一页\n", ""));
    expect(pagesOf(free)).toBe(2);
    const closer = make(body(36));
    expect(pagesOf(closer)).toBe(1);
    const { line } = closer.made.style.looks.body;
    expect("multiple" in line && line.multiple).toBeGreaterThanOrEqual(1);
    expect(closer.codes).not.toContain("paper/too-long");
    expect(pagesOf(make(body(36).replace("一页", "少一页")))).toBe(1);
  });

  test("that cannot be kept are told, and nothing is set closer", () => {
    const told = make(body(90));
    expect(told.codes).toContain("paper/too-long");
    expect(pagesOf(told)).toBe(pagesOf(make(body(90).replace("篇幅: 一页\n", ""))));
    expect(told.made.style).toEqual(make(body(90).replace("篇幅: 一页\n", "")).made.style);
  });

  test("do not shrink the type of official documents", () => {
    const { made } = make(body(14), "official");
    expect(made.style.looks.body.size).toBe(16);
    expect(made.style.looks.body.line).toEqual({ exact: 27.5 });
  });
});

describe("who signs an official document", () => {
  const signed = (lines: number): string =>
    `标题: 秋游方案\n活动要求:\n${Array.from({ length: lines }, () => "  - 按时集合，听从指挥。\n").join("")}落款: {单位: 青禾小学, 日期: 2026-10-12}\n`;

  test("stands on the page where the text ends, its lines closer by a point and a half at most", () => {
    let adjusted = 0;
    for (let lines = 14; lines < 24; lines++) {
      const { made } = make(signed(lines), "official");
      const usual = shippedStyle("official").looks.body.line;
      const { line } = made.style.looks.body;
      if (!("exact" in line) || !("exact" in usual)) throw new Error("no exact lines");
      expect(usual.exact - line.exact).toBeLessThanOrEqual(1.5);
      const { pages } = made.layout;
      if (line.exact < usual.exact) {
        adjusted++;
        expect(pages).toHaveLength(1);
      }
    }
    expect(adjusted).toBeGreaterThan(0);
  });
});

describe("many recipients of an official document", () => {
  const schools = Array.from({ length: 70 }, (_, i) => `青禾市第${i + 1}小学`);
  const to = (count: number): string =>
    `标题: 秋游方案\n发文机关标志: 青禾市教育局文件\n文号: 青教〔2026〕5号\n主送: [${schools.slice(0, count).join(", ")}]\n活动地点: 人民公园\n抄送: [市体育局]\n落款: {单位: 青禾市教育局, 日期: 2026-10-12}\n`;
  const roles = (count: number): readonly string[] =>
    make(to(count), "official").made.document.blocks.flatMap((block) =>
      block.type === "paragraph" ? [block.role] : [],
    );

  test("stand in the imprint where the first page would show no text", () => {
    expect(roles(5)).toContain("recipients");
    expect(roles(70)).not.toContain("recipients");
    const imprint = make(to(70), "official").made.document.blocks.find(({ type }) => type === "imprint");
    const lines = imprint ? linesOf([imprint]) : [];
    expect(lines[0]).toMatch(/^主送：青禾市第1小学、.*青禾市第70小学。$/u);
    expect(lines[1]).toBe("抄送：市体育局。");
  });
});

describe("a header from the second page", () => {
  const usual = shippedStyle("standard");
  const style = { ...usual, header: { ...usual.header, center: "青禾小学", firstPage: false } };
  const text = `标题: 秋游方案\n活动目的: ${paragraph.repeat(60)}\n`;
  const { plan: read } = checkSource(createSource("方案.yaml", text), noConfig);
  if (!read) throw new Error("no plan");
  const { value: made } = makePaper(read, {
    style,
    paper: planPaper(),
    fonts: shippedFonts(style),
    formats: ["docx"],
  });
  if (!made) throw new Error("nothing made");

  test("is not on the first, which has its number", async () => {
    expect(linesOn(made, 0)).not.toContain("青禾小学");
    expect(linesOn(made, 0)).toContain("1");
    expect(linesOn(made, 1)).toContain("青禾小学");
    const xml = await wordXml(made);
    expect(xml).toContain("<w:titlePg/>");
    expect(xml).toMatch(/<w:headerReference[^>]*w:type="first"/u);
    expect(xml).toMatch(/<w:footerReference[^>]*w:type="first"/u);
  });
});
