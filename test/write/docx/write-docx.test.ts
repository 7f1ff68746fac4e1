import { describe, expect, test } from "vitest";
import type { Style } from "../../../src/style/style.ts";
import { writeDocx } from "../../../src/write/docx/write-docx.ts";
import { shippedStyle } from "../../style/library.ts";
import { wordLines } from "./as-word-counts.ts";
import { cell, document, everything, para, row, table } from "./blocks.ts";
import { all, at, part, partsOf, tidy, val } from "./xml.ts";

const createdAt = new Date("2026-10-09T08:00:00Z");
const standard = shippedStyle("standard");
const official = shippedStyle("official");

test("a whole document, as Word shows it", async () => {
  expect(wordLines(await writeDocx(everything, official, { createdAt }))).toEqual([
    "[Title] 育才小学重阳节敬老慰问活动方案",
    "[Subtitle] ——“情暖夕阳”志愿服务",
    "[DocumentNumber] 育才发〔2026〕15号",
    "[kept Recipients] 各年级组：",
    "[BodyText] 为弘扬尊老、敬老的传统美德，定于2026年10月18日8:30开展慰问活动……具体安排如下。",
    "[Heading1] 一、活动准备",
    "[kept Item2] （一）{Lead-kai:物品。}慰问品30份。",
    "[Item3] 1.牛奶",
    "[Item3] 2.水果",
    "[kept Item2] （二）联系人：{Todo:【待补：联系人】}",
    "[BodyText] 电话另行通知。",
    "[kept Item2] （三）{Lead-kai:时间}{Lead-kai:：}下午",
    "[Field] 地点：",
    "[Heading2] （一）分组",
    "[Item3] 第一阶段：准备",
    "[Item3] 第二阶段：实施",
    "[Item3] —注意安全",
    "[Heading1] 二、活动流程",
    "[Caption] 活动日程表",
    "header | [kept HeaderCell] 时间 | [kept HeaderCell] 内容 | [kept HeaderCell] 负责人 | [kept HeaderCell] 费用（元） |",
    "| [kept CellCenter] 上午 | [kept Cell] 学校操场集合，清点人数，统一乘车前往敬老院 | [kept CellCenter] 张老师 | [kept CellRight] 120 |",
    "| ^ | [kept Cell] 演出： / [kept Cell] （一）合唱 / [kept Cell] （二）朗诵 | [kept CellCenter]  | [kept CellRight] 1,880 |",
    "| [CellCenter] {Strong:合计} ×3 | [CellRight] {Strong:2,000} |",
    "[TableGap] ",
    "header | [kept HeaderCell] 组别 | [kept HeaderCell] 人数 |",
    "| [CellCenter] 第一组 | [CellCenter] 十五人 |",
    "[Separator] ",
    "[Field] 时间：2026年10月18日",
    "[kept Field] 地点：夕阳红敬老院",
    "[BodyText] （解放路12号）",
    "[Quote] 重点是{Strong:安全}⏎第一 < & >",
    "[kept Note] 本方案由大队部解释。",
    "[kept AttachmentNote] 附件：1. 人员分工表",
    "[kept AttachmentNote] 2. 节目单",
    "[kept Signature] 育才小学大队部",
    "[Signature] 2026年10月9日",
    "[new page AttachmentMark] 附件1",
    "[AttachmentTitle] 人员分工表",
    "[Heading1] 一、总则",
    "[BodyText] 见下表。",
    "[TableGap] ⏎",
    "header | [kept HeaderCell] 姓名 | [kept HeaderCell] 职责 |",
    "| [CellCenter] 李老师 | [CellCenter] 总负责 |",
  ]);
});

describe("styles", () => {
  const styleOf = async (style: Style, id: string): Promise<string> => {
    const bytes = await writeDocx(document(para("通知")), style, { createdAt });
    return tidy(
      all(part(bytes, "word/styles.xml"), "w:style").find((each) => each.attributes["w:styleId"] === id),
    );
  };

  test("the official body: 仿宋 16 pt, 28.95 pt apart, indented by two characters", async () => {
    expect(await styleOf(official, "BodyText")).toBe(
      "style styleId=BodyText type=paragraph(name val=Body Text basedOn val=Normal qFormat " +
        "pPr(spacing after=0 before=0 line=579 lineRule=atLeast ind firstLine=630 firstLineChars=200 left=0 right=0 jc val=both) " +
        "rPr(rFonts ascii=Times New Roman cs=Times New Roman eastAsia=仿宋 hAnsi=仿宋 b val=false " +
        "color val=auto spacing val=-5 sz val=32 szCs val=32))",
    );
  });

  test("what a user inserts stands in Normal: no indent, lines as high as a picture in them", async () => {
    expect(await styleOf(official, "Normal")).toBe(
      "style default=1 styleId=Normal type=paragraph(name val=Normal qFormat pPr(jc val=both))",
    );
    const bytes = await writeDocx(document(para("通知")), official, { createdAt });
    expect(tidy(all(part(bytes, "word/document.xml"), "w:pStyle")[0])).toBe("pStyle val=BodyText");
  });

  test("a heading is Word's own, numbered, in the outline, and stays with its text", async () => {
    expect(await styleOf(standard, "Heading1")).toMatch(
      /^style styleId=Heading1 type=paragraph\(name val=heading 1 basedOn val=Normal next val=BodyText qFormat pPr\(keepNext keepLines numPr\(ilvl val=0 numId val=\d+\) .*outlineLvl val=0\)/,
    );
  });

  test("the labels of a form do not hold their rows together: which rows stay is said in the rows", async () => {
    expect(await styleOf(standard, "HeaderCell")).not.toContain("keepNext");
  });

  test("own styles have Chinese names", async () => {
    expect(await styleOf(standard, "Recipients")).toMatch(
      /^style customStyle=1 styleId=Recipients .*name val=主送/,
    );
  });

  test("every style that a document uses is there", async () => {
    const bytes = await writeDocx(everything, official, { createdAt });
    const ids = all(part(bytes, "word/styles.xml"), "w:style").map((each) => each.attributes["w:styleId"]);
    const used = ["word/document.xml", "word/footer1.xml", "word/footer2.xml"].flatMap((path) =>
      ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => all(part(bytes, path), name)),
    );
    for (const each of used) expect(ids).toContain(val({ ...each, children: [each] }, each.name));
  });

  test("the typography of Chinese stands in the defaults", async () => {
    const bytes = await writeDocx(document(), standard, { createdAt });
    const defaults = at(part(bytes, "word/styles.xml"), "w:docDefaults");
    expect(tidy(at(defaults, "w:pPrDefault"))).toBe(
      "pPrDefault(pPr(widowControl kinsoku wordWrap overflowPunct val=0 topLinePunct autoSpaceDE autoSpaceDN " +
        "adjustRightInd val=0 snapToGrid val=0))",
    );
    expect(tidy(at(defaults, "w:rPrDefault", "w:rPr", "w:lang"))).toBe(
      "lang bidi=ar-SA eastAsia=zh-CN val=en-US",
    );
  });
});

describe("pages", () => {
  test("the official page: margins in twips, no grid, footers for odd and even pages", async () => {
    const bytes = await writeDocx(everything, official, { createdAt });
    expect(tidy(at(part(bytes, "word/document.xml"), "w:body", "w:sectPr"))).toBe(
      "sectPr(footerReference r:id=rId6 type=default footerReference r:id=rId7 type=even " +
        "pgSz h=16838 orient=portrait w=11906 " +
        "pgMar bottom=1984 footer=1405 gutter=0 header=1527 left=1587 right=1474 top=2098 pgNumType)",
    );
    const footers = ["word/footer1.xml", "word/footer2.xml"].map((path) => {
      const footer = part(bytes, path);
      const texts = [...all(footer, "w:t"), ...all(footer, "w:instrText")].map((each) => each.text);
      return `${val(footer, "w:p", "w:pPr", "w:pStyle")}: ${texts.join("·")}`;
    });
    expect(footers).toEqual(["Footer: — · —·PAGE", "EvenFooter: — · —·PAGE"]);
    expect(partsOf(bytes).get("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  });

  test("the standard page has one footer, a style without page numbers none", async () => {
    const bytes = await writeDocx(everything, standard, { createdAt });
    expect([...partsOf(bytes).keys()].filter((path) => /footer\d\.xml$/.test(path))).toEqual([
      "word/footer1.xml",
    ]);
    const silent = { ...standard, pageNumber: { ...standard.pageNumber, text: "" } };
    expect([...partsOf(await writeDocx(everything, silent, { createdAt })).keys()].join()).not.toContain(
      "footer",
    );
  });

  test("a wide table has a section of its own, whose paper lies across", async () => {
    const turn = (to: "landscape" | "portrait") => ({ type: "page-break", turn: to }) as const;
    const wide = table(["年级", "日期"], [row(["一年级", "10月"])]);
    const pages = document(para("前言"), turn("landscape"), wide, turn("portrait"), para("要求"));
    const bytes = await writeDocx(pages, standard, { createdAt });
    const sections = all(part(bytes, "word/document.xml"), "w:sectPr");
    expect(sections.map((each) => tidy(at(each, "w:pgSz")))).toEqual([
      "pgSz h=16838 orient=portrait w=11906",
      "pgSz h=11906 orient=landscape w=16838",
      "pgSz h=16838 orient=portrait w=11906",
    ]);
    expect(sections.map((each) => all(each, "w:footerReference").length)).toEqual([1, 0, 0]);
  });

  test("paper that lies across", async () => {
    const page = { ...standard.page, width: standard.page.height, height: standard.page.width };
    const bytes = await writeDocx(document(para("名单")), { ...standard, page }, { createdAt });
    expect(tidy(all(part(bytes, "word/document.xml"), "w:pgSz")[0])).toBe(
      "pgSz h=11906 orient=landscape w=16838",
    );
  });
});

describe("tables", () => {
  const schedule = table(
    ["时间", "内容"],
    [
      row([cell("上午", { rows: 2 }), "集合"]),
      row(["参观敬老院，听老人讲过去的故事，写下自己的感想，回校后在班会上交流"]),
    ],
  );

  test("fill the measure, each column as wide as the page layout has it", async () => {
    const bytes = await writeDocx(document(schedule), standard, { createdAt });
    const widths = all(part(bytes, "word/document.xml"), "w:gridCol").map((each) =>
      Number(each.attributes["w:w"]),
    );
    const sum = widths.reduce((a, b) => a + b, 0);
    const measure = (standard.page.width - standard.page.left - standard.page.right) * 20;
    expect(Math.abs(sum - measure)).toBeLessThan(3);
    expect(widths[0] ?? 0).toBeLessThan(widths[1] ?? 0);
  });

  test("rows do not split and header rows repeat", async () => {
    const bytes = await writeDocx(document(schedule), standard, { createdAt });
    expect(all(part(bytes, "word/document.xml"), "w:trPr").map(tidy)).toEqual([
      "trPr(cantSplit tblHeader)",
      "trPr(cantSplit)",
      "trPr(cantSplit)",
    ]);
  });

  test("the empty cell below a merged one is no higher than the others", async () => {
    const bytes = await writeDocx(document(schedule), standard, { createdAt });
    const merged = all(part(bytes, "word/document.xml"), "w:tc").filter(
      (each) => val(each, "w:tcPr", "w:vMerge") === "continue",
    );
    expect(merged.map((each) => val(each, "w:p", "w:pPr", "w:pStyle"))).toEqual(["Cell"]);
  });
});

describe("the end", () => {
  const indents = async (style: Style, seal: boolean, unit: string): Promise<string[]> => {
    const signature = { type: "signature", units: [unit], date: "2026年10月9日", seal } as const;
    const bytes = await writeDocx(document(signature), style, { createdAt });
    return all(part(bytes, "word/document.xml"), "w:pPr").map((each) => tidy(at(each, "w:ind")));
  };

  test("official, no seal: the date begins two characters right of the unit", async () => {
    const [unit = "", date = ""] = await indents(official, false, "育才小学少先队大队部");
    const right = (text: string): number => Number(/right=(\d+)/.exec(text)?.[1]);
    expect(right(unit)).toBe(2 * 15.75 * 20);
    expect(right(date)).toBeGreaterThan(0);
  });

  test("official, with a seal: the date ends four characters in", async () => {
    const [, date] = await indents(official, true, "育才小学");
    expect(date).toBe(`ind right=${4 * 15.75 * 20}`);
  });

  test("standard: both lines at the right", async () => {
    expect(await indents(standard, false, "育才小学")).toEqual(["ind right=0", "ind right=0"]);
  });
});

describe("the file", () => {
  test("the same input gives the same bytes", async () => {
    const [a, b] = [
      await writeDocx(everything, official, { createdAt }),
      await writeDocx(everything, official, { createdAt }),
    ];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
    const later = await writeDocx(everything, official, { createdAt: new Date("2027-01-01T00:00:00Z") });
    expect(Buffer.from(a).equals(Buffer.from(later))).toBe(false);
  });

  test("the list of content types comes first, the other parts in order", async () => {
    const [first, second, ...rest] = [
      ...partsOf(await writeDocx(everything, official, { createdAt })).keys(),
    ];
    expect([first, second]).toEqual(["[Content_Types].xml", "_rels/.rels"]);
    expect(rest).toEqual(rest.toSorted());
  });

  test("title, author, language and date are in its properties", async () => {
    const core = part(await writeDocx(document(), standard, { createdAt }), "docProps/core.xml");
    const seen = core.children.map(({ name, text: value }) => `${name} ${value}`);
    expect(seen).toEqual([
      "dc:title 重阳节敬老活动方案",
      "dc:creator 育才小学",
      "cp:lastModifiedBy 育才小学",
      "cp:revision 1",
      "dcterms:created 2026-10-09T08:00:00Z",
      "dcterms:modified 2026-10-09T08:00:00Z",
      "dc:language zh-CN",
    ]);
  });
});

test("a table without rows is left out: Word opens no file that has one", async () => {
  const empty = document(para("前文。"), { ...table([], []), rows: [] }, para("后文。"));
  const bytes = await writeDocx(empty, standard, { createdAt });
  expect(all(part(bytes, "word/document.xml"), "w:tbl")).toEqual([]);
});
