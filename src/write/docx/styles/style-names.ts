import type { Role } from "../../../style/style.ts";

/** How a role's paragraph style is called in a Word file. */
export interface StyleName {
  readonly id: string;
  /** Built-in styles keep the name that Word knows them by; it shows them in the user's language. */
  readonly name: string;
  /** The style of the paragraph that follows when a user presses Enter; absent: the same. */
  readonly next?: string;
}

/** The paragraph style of every role. */
export const styleNames: Readonly<Record<Role, StyleName>> = {
  body: { id: "BodyText", name: "Body Text" },
  title: { id: "Title", name: "Title", next: "BodyText" },
  subtitle: { id: "Subtitle", name: "Subtitle", next: "BodyText" },
  draft: { id: "DraftMark", name: "草稿标记", next: "BodyText" },
  "contents-title": { id: "TOCHeading", name: "TOC Heading" },
  contents1: { id: "TOC1", name: "toc 1" },
  contents2: { id: "TOC2", name: "toc 2" },
  contents3: { id: "TOC3", name: "toc 3" },
  number: { id: "DocumentNumber", name: "文号", next: "BodyText" },
  classification: { id: "Classification", name: "密级" },
  recipients: { id: "Recipients", name: "主送", next: "BodyText" },
  heading1: { id: "Heading1", name: "heading 1", next: "BodyText" },
  heading2: { id: "Heading2", name: "heading 2", next: "BodyText" },
  heading3: { id: "Heading3", name: "heading 3", next: "BodyText" },
  heading4: { id: "Heading4", name: "heading 4", next: "BodyText" },
  heading5: { id: "Heading5", name: "heading 5", next: "BodyText" },
  item1: { id: "Item1", name: "一级条目" },
  item2: { id: "Item2", name: "二级条目" },
  item3: { id: "Item3", name: "三级条目" },
  item4: { id: "Item4", name: "四级条目" },
  item5: { id: "Item5", name: "五级条目" },
  field: { id: "Field", name: "标签行" },
  quote: { id: "Quote", name: "Quote", next: "BodyText" },
  note: { id: "Note", name: "说明", next: "BodyText" },
  imprint: { id: "Imprint", name: "版记" },
  caption: { id: "Caption", name: "caption", next: "BodyText" },
  cell: { id: "Cell", name: "表格文字" },
  "header-cell": { id: "HeaderCell", name: "表头" },
  signature: { id: "Signature", name: "Signature" },
  attachments: { id: "AttachmentNote", name: "附件说明" },
  "attachment-mark": { id: "AttachmentMark", name: "附件标记", next: "AttachmentTitle" },
  "attachment-title": { id: "AttachmentTitle", name: "附件标题", next: "BodyText" },
  "cover-title": { id: "CoverTitle", name: "封面标题", next: "CoverSubtitle" },
  "cover-subtitle": { id: "CoverSubtitle", name: "封面副标题", next: "CoverFact" },
  "cover-fact": { id: "CoverFact", name: "封面信息" },
  issuer: { id: "Issuer", name: "发文机关标志", next: "BodyText" },
  signer: { id: "Signer", name: "签发人" },
  header: { id: "Header", name: "header" },
  "page-number": { id: "Footer", name: "footer" },
};

/** Styles that vary a role's: body cells by alignment, the page number of even pages, what has no role. */
export const extraStyles: Readonly<
  Record<
    "cellCenter" | "cellRight" | "evenFooter" | "headRule" | "separator" | "cut" | "gap" | "seam" | "figure",
    StyleName
  >
> = {
  cellCenter: { id: "CellCenter", name: "表格文字居中" },
  cellRight: { id: "CellRight", name: "表格文字靠右" },
  evenFooter: { id: "EvenFooter", name: "双页页码" },
  headRule: { id: "HeadRule", name: "版头分隔线", next: "Title" },
  separator: { id: "Separator", name: "分隔线", next: "BodyText" },
  cut: { id: "CutLine", name: "裁剪线", next: "BodyText" },
  figure: { id: "Figure", name: "图片", next: "Caption" },
  gap: { id: "TableGap", name: "表间空隙", next: "BodyText" },
  seam: { id: "TableSeam", name: "表间接缝", next: "BodyText" },
};

/** What a user inserts stands in it, tables and pictures: the text's characters, no indent, lines as high as what they hold. */
export const plainStyle = { id: "Normal", name: "Normal" } as const;

/** The style of tables. */
export const tableStyle = { id: "PlanTable", name: "方案表格" } as const;
