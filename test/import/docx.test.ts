import { expect, test } from "vitest";
import { errorsOf, importBytes, wordFile, wordParagraph } from "./importing.ts";

const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>`;

const list = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const centred = '<w:jc w:val="center"/>';
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : `<w:tc>${wordParagraph(cell)}</w:tc>`)).join("")}</w:tr>`;

/** The YAML of a Word file's body without its comments and blank lines. */
async function yamlOf(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const imported = await importBytes(wordFile(body, parts), "方案.docx");
  expect(errorsOf(imported)).toEqual([]);
  expect(imported.lost).toEqual([]);
  return imported.yaml.replace(/^# .*\n|^\n/gmu, "");
}

test("numbers that Word counts make sections and lists", async () => {
  const yaml = await yamlOf(
    [
      wordParagraph("春游活动方案", centred),
      wordParagraph("活动目的", list(1)),
      wordParagraph("亲近自然。", list(2)),
      wordParagraph("学会合作：", list(2)),
      wordParagraph("分组；", list(2, 1)),
      wordParagraph("互助。", list(2, 1)),
      wordParagraph("活动地点", list(1)),
      wordParagraph("翠湖公园"),
    ].join(""),
    { "numbering.xml": numbering },
  );
  expect(yaml).toBe(`标题: 春游活动方案
类型: 研学
活动目的:
  - 亲近自然。
  - 标题: 学会合作：
    条目:
      - 分组；
      - 互助。
活动地点: 翠湖公园
`);
});

test("cells that cover others stay joined", async () => {
  const merge = (text: string, value: string): string =>
    `<w:tc><w:tcPr><w:vMerge ${value}/></w:tcPr>${wordParagraph(text)}</w:tc>`;
  const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${wordParagraph("全体：教室")}</w:tc>`;
  const yaml = await yamlOf(
    [
      wordParagraph("大扫除方案", centred),
      wordParagraph("一、卫生区安排"),
      `<w:tbl>${row("时间", "班级", "区域")}${row(merge("上午", 'w:val="restart"'), "一班", "操场")}${row(merge("", ""), "二班", "走廊")}${row("下午", wide)}</w:tbl>`,
      "<w:p/>",
    ].join(""),
  );
  expect(yaml).toContain(`卫生区安排:
  列: [时间, 班级, 区域]
  行:
    - [上午, 一班, 操场]
    - [^, 二班, 走廊]
    - [下午, 全体：教室, <]
`);
});

test("a label that is said again goes on, told; an equal value below a joined one stays", async () => {
  const merge = (text: string, value: string): string =>
    `<w:tc><w:tcPr><w:vMerge ${value}/></w:tcPr>${wordParagraph(text)}</w:tc>`;
  const restart = 'w:val="restart"';
  const body = [
    wordParagraph("大扫除方案", centred),
    wordParagraph("一、卫生区安排"),
    `<w:tbl>${row("时间", "班级", "人数")}${row(merge("上午", restart), "一班", merge("20", restart))}${row(merge("", ""), "二班", merge("", ""))}${row("上午", "三班", "20")}</w:tbl>`,
    "<w:p/>",
  ].join("");
  const { yaml, asides } = await importBytes(wordFile(body), "方案.docx");
  expect(yaml).toContain(`  行:
    - [上午, 一班, 20]
    - [^, 二班, ^]
    - [^, 三班, 20]
`);
  expect(asides).toContainEqual({ kind: "label", text: "上午" });
});

test("a label that a program forgot was joined goes on, in a column where others reach down", async () => {
  const merge = (text: string, value: string): string =>
    `<w:tc><w:tcPr><w:vMerge ${value}/></w:tcPr>${wordParagraph(text)}</w:tc>`;
  const restart = 'w:val="restart"';
  const body = [
    wordParagraph("大扫除方案", centred),
    wordParagraph("一、卫生区安排"),
    `<w:tbl>${row("时间", "班级")}${row(merge("上午", restart), "一班")}${row(merge("", ""), "二班")}${row("下午", "三班")}${row("下午", "四班")}</w:tbl>`,
    wordParagraph("二、值周安排"),
    `<w:tbl>${row("时间", "班级")}${row("下午", "三班")}${row("下午", "四班")}</w:tbl>`,
    "<w:p/>",
  ].join("");
  const { yaml } = await importBytes(wordFile(body), "方案.docx");
  expect(yaml).toContain("    - [下午, 三班]\n    - [^, 四班]");
  expect(yaml).toContain("    - [下午, 三班]\n    - [下午, 四班]");
});

test("changes are accepted and told, comments become remarks, notes stand in the text", async () => {
  const body = [
    wordParagraph("春游方案", centred),
    wordParagraph("一、活动时间"),
    `<w:p><w:r><w:t>上午</w:t></w:r><w:ins w:id="1"><w:r><w:t>八点</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>九点</w:delText></w:r></w:del><w:r><w:commentReference w:id="5"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r></w:p>`,
  ].join("");
  const comments = `<w:comments><w:comment w:id="5" w:author="王老师">${wordParagraph("雨天呢？")}</w:comment></w:comments>`;
  const notes = `<w:footnotes><w:footnote w:id="3">${wordParagraph("以通知为准")}</w:footnote></w:footnotes>`;
  const parts = { "comments.xml": comments, "footnotes.xml": notes };
  const imported = await importBytes(wordFile(body, parts), "方案.docx");
  expect(imported.yaml).toContain("活动时间: 上午八点（注：以通知为准）");
  expect(imported.asides).toEqual([
    { kind: "inserted", text: "八点" },
    { kind: "deleted", text: "九点" },
    { kind: "comment", text: "王老师：雨天呢？" },
    { kind: "note", text: "以通知为准" },
  ]);
});

test("a comment stands where it was made, beside a text, a title or a cell", async () => {
  const said = '<w:r><w:commentReference w:id="5"/></w:r>';
  const comments = (text: string) =>
    `<w:comments><w:comment w:id="5" w:author="许校长">${wordParagraph(text)}</w:comment></w:comments>`;
  const beside = (paragraph: string): string => paragraph.replace("</w:p>", `${said}</w:p>`);
  const [title, heading, text] = [
    wordParagraph("春游方案", centred),
    wordParagraph("一、活动要求"),
    wordParagraph("听从指挥。"),
  ];
  const table = `<w:tbl>${row("甲", `<w:tc>${beside(wordParagraph("乙"))}</w:tc>`)}${row("丙", "丁")}</w:tbl>`;
  const files = [
    [beside(title), heading, text],
    [title, heading, beside(text)],
    [title, heading, table],
  ];
  for (const paragraphs of files) {
    const file = wordFile(paragraphs.join(""), { "comments.xml": comments("再想想") });
    const { yaml } = await importBytes(file, "方案.docx");
    expect(yaml).toMatch(/# .*许校长：再想想/u);
  }
});

test("the words of a text box follow the paragraph that holds it, once", async () => {
  const box = `<w:txbxContent>${wordParagraph("安全第一")}</w:txbxContent>`;
  const body = [
    wordParagraph("春游方案", centred),
    wordParagraph("一、活动要求"),
    `<w:p><w:r><w:t>听从指挥。</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  ].join("");
  expect(await yamlOf(body)).toContain("活动要求: |-\n  听从指挥。\n  安全第一\n");
});

test("a table of contents and a header are told and left out", async () => {
  const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const body = [
    wordParagraph("春游方案", centred),
    `<w:p>${field("begin")}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field("separate")}<w:r><w:t>一、活动目的……1</w:t></w:r>${field("end")}</w:p>`,
    wordParagraph("一、活动目的"),
    wordParagraph("亲近自然。"),
  ].join("");
  const header = `<w:hdr>${wordParagraph("青溪小学")}</w:hdr>`;
  const imported = await importBytes(wordFile(body, { "header1.xml": header }), "方案.docx");
  expect(imported.yaml).toContain("活动目的: 亲近自然。");
  expect(imported.asides).toEqual([
    { kind: "contents", text: "一、活动目的……1" },
    { kind: "header", text: "青溪小学" },
  ]);
});
