import { paragraphRoles } from "../../document/document.ts";
import { type AccentKind, accentKinds } from "../../document/inline.ts";
import { parseLength, parsePictureWidth } from "../../notation/numbers/picture-width.ts";

/** The tags that a template may write; there are no others. */
export type TagName =
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "heading"
  | "p"
  | "ol"
  | "li"
  | "dl"
  | "dt"
  | "dd"
  | "table"
  | "caption"
  | "col"
  | "tr"
  | "th"
  | "td"
  | "figure"
  | "timeline"
  | "bar"
  | AccentKind
  | "br"
  | "letterhead"
  | "imprint"
  | "signature"
  | "unit"
  | "date"
  | "attachments"
  | "name"
  | "pagebreak"
  | "hr";

/** What an attribute may say: one of some words, a number from 1, a whole number from 0, the specimens of marks, a picture's width, a length, or any text. */
export type AttributeRule = readonly string[] | "number" | "count" | "marks" | "width" | "length" | "text";

/** What a tag is for, what may stand in it and what may be said of it. */
export interface TagRule {
  readonly zh: string;
  readonly en: string;
  /** Whether text may stand in it. */
  readonly text: boolean;
  /** The tags that may stand in it. */
  readonly holds: readonly TagName[];
  readonly attributes: Readonly<Record<string, AttributeRule>>;
}

/** What a value of a plan brings along, so that it may stand wherever text may. */
const brought: readonly TagName[] = ["strong", "todo"];
const inline: readonly TagName[] = [...accentKinds, "br"];
const cellBlocks: readonly TagName[] = ["p", "ol", "dl"];
const flowBlocks: readonly TagName[] = [...cellBlocks, "table", "figure", "timeline", "hr"];
const yesNo: readonly string[] = ["yes", "no"];
const headingAttributes: TagRule["attributes"] = { numbered: yesNo, mark: "marks", "run-in": yesNo };
const cellAttributes: TagRule["attributes"] = {
  colspan: "number",
  rowspan: "number",
  align: ["left", "center", "right"],
  stands: ["top", "bottom"],
};

/** What may stand at the outside of a document, in no tag. */
export const documentHolds: readonly TagName[] = [
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "heading",
  ...flowBlocks,
  "letterhead",
  "signature",
  "attachments",
  "imprint",
  "pagebreak",
];

/** The whole markup language: the reader, the check of templates and the documentation are made from it. */
export const tags: Readonly<Record<TagName, TagRule>> = {
  h1: rule("文件标题", "The title of the document", true, inline),
  h2: rule("一级标题", "A section's heading", true, inline, headingAttributes),
  h3: rule("二级标题", "A heading of level 2", true, inline, headingAttributes),
  h4: rule("三级标题", "A heading of level 3", true, inline, headingAttributes),
  h5: rule("四级标题", "A heading of level 4", true, inline, headingAttributes),
  h6: rule("五级标题", "A heading of level 5", true, inline, headingAttributes),
  heading: rule("标题，级别由 level 决定（1 到 5）", "A heading whose level is given", true, inline, {
    level: ["1", "2", "3", "4", "5"],
    ...headingAttributes,
  }),
  p: rule(
    "段落；正文一行一段，其余的空行分段",
    "A paragraph; body text is parted at every line, other text at an empty one",
    true,
    inline,
    {
      role: paragraphRoles,
    },
  ),
  ol: rule(
    "条目列表，序号由程序来编；stops 写 yes 的，末尾没有标点的条目加句号",
    "A list; its numbers are counted; with stops, an item without a mark at its end gets a full stop",
    false,
    ["li"],
    { marks: "marks", continued: yesNo, stops: yesNo },
  ),
  li: rule("一个条目", "An item", true, [...inline, ...flowBlocks], { numbered: yesNo }),
  dl: rule(
    "“标签：内容”的若干行；role 写 cover 的是封面的内容",
    "Lines of label and value; with the role cover, the facts of a cover",
    false,
    ["dt", "dd"],
    {
      role: ["cover"],
    },
  ),
  dt: rule("标签", "A label", true, inline),
  dd: rule("标签后面的内容", "The value behind a label", true, [...inline, ...flowBlocks]),
  table: rule(
    "表格；landscape 决定这一页横放还是竖放，不写就看各列放不放得下；within 写各行一共最多多高（228mm），行多了，写了高度的行就矮一些；whole 写 yes 的，一页放得下就不分到两页",
    "A table; its page lies across if landscape says so, or if its columns need that; within says how high its rows may be together (228mm): many rows are lower than their heights say; one that is whole is not parted if a page holds it",
    false,
    ["caption", "col", "tr"],
    {
      landscape: yesNo,
      within: "length",
      whole: yesNo,
    },
  ),
  caption: rule("表题", "A table's caption", true, inline),
  col: rule(
    "一列的宽窄和对齐；optional 的列没有内容就不印",
    "A column's width and alignment; an optional one goes when it holds nothing",
    false,
    [],
    {
      width: "number",
      align: ["auto", "left", "center", "right"],
      optional: yesNo,
    },
  ),
  tr: rule(
    "表格的一行；height 写最低多高（9mm），repeat 写这样的空行要几行；wrap 写几格换一行，排成卡片那样的格子",
    "A row; height says how high it is at least (9mm), repeat how many such rows there are; wrap after how many cells a new row begins, for a grid of cards",
    false,
    ["th", "td"],
    { total: yesNo, height: "length", repeat: "number", wrap: "number" },
  ),
  th: rule("表头的一格", "A header cell", true, [...inline, ...cellBlocks], cellAttributes),
  td: rule("表格的一格", "A cell", true, [...inline, ...cellBlocks], cellAttributes),
  figure: rule(
    "图片：source 写图片文件（从模板所在的文件夹算起，没有再从方案的算起），width 写宽度（60mm、80%），alt 写替代文字",
    "A picture: its file (from the folder of the template, else from that of the plan), its width (60mm, 80%), what it shows",
    false,
    ["caption"],
    { source: "text", width: "width", alt: "text" },
  ),
  timeline: rule(
    "时间轴：一段一段的横道；unit 写 minute（按钟点）或 day（按天）",
    "A timeline: bars over minutes of a day, or over days",
    false,
    ["caption", "bar"],
    { unit: ["minute", "day"], width: "width", alt: "text" },
  ),
  bar: rule(
    "时间轴的一段：from、to 是从零点起的分钟或从 1970-01-01 起的天数",
    "A bar, with minutes from midnight or days from 1970-01-01, and its time in words",
    true,
    [],
    { from: "count", to: "count", time: "text" },
  ),
  strong: rule("加重", "Emphasis", true, ["lead", "br"]),
  lead: rule("引题：接着正文的小标题", "A lead that runs into its text", true, ["br"]),
  todo: rule("待补的标记", "A fact still missing", true),
  br: rule("换行", "A line break", false, []),
  letterhead: rule(
    "版头：份号、密级、紧急程度各是一个 <p>，role 写 classification；文号的 <p>，role 写 number；发文机关标志是 <unit>（联合行文写几个，最后一个是“文件”），签发人是 <name>",
    "The head of an official document: lines of classification, its number, who issues it (units) and who lets it out (names)",
    false,
    ["p", "unit", "name"],
  ),
  imprint: rule(
    "版记：主送、抄送各是一个 <p>，<unit> 是印发机关，<date> 是印发日期",
    "What stands at the foot of the last page: who gets a copy, who prints it, and when",
    false,
    ["p", "unit", "date"],
  ),
  signature: rule("落款", "Who signs, and when", false, ["unit", "date"], { seal: yesNo }),
  unit: rule("落款单位", "A unit that signs", true),
  date: rule("落款日期", "The date of signing", true),
  attachments: rule("附件说明", "The note that names the attachments", false, ["name"]),
  name: rule("附件名称", "An attachment's name", true),
  pagebreak: rule("另起一页", "A new page", false, []),
  hr: rule("横线；cut 是沿着它剪开的虚线", "A thin line; with cut a dashed one to cut along", false, [], {
    cut: yesNo,
  }),
};

function rule(
  zh: string,
  en: string,
  text: boolean,
  held: readonly TagName[] = [],
  attributes: TagRule["attributes"] = {},
): TagRule {
  const holds = text ? [...new Set([...held, ...brought])] : held;
  return { zh, en, text, holds, attributes };
}

/** The names of all tags, in the order of their table. */
export const tagNames: readonly TagName[] = Object.keys(tags) as TagName[];

const known: ReadonlySet<string> = new Set(tagNames);

/** Whether a name is a tag's. */
export function isTagName(name: string): name is TagName {
  return known.has(name);
}

/** Whether nothing may stand in a tag, so that it is written `<br/>`. */
export function isVoid(name: TagName): boolean {
  return !tags[name].text && tags[name].holds.length === 0;
}

/** The tags that may stand in a tag, or at the outside for undefined. */
export function heldBy(parent: TagName | undefined): readonly TagName[] {
  return parent === undefined ? documentHolds : tags[parent].holds;
}

/** How the values of an attribute look that has no closed list of words. */
export const specimensOf: Readonly<Record<Exclude<AttributeRule, readonly string[]>, readonly string[]>> = {
  number: [],
  count: ["0", "480", "20743"],
  marks: ["一、", "（一）", "1、", "（1）", "①", "a、", "第一阶段：", "1.1", "【】", "—", "无"],
  width: ["60mm", "6厘米", "170磅", "80%", "一半"],
  length: ["9mm", "1厘米", "26磅"],
  text: [],
};

/** Whether an attribute may have a value; an empty one always may, and says nothing. */
export function accepts(rule: AttributeRule, value: string): boolean {
  if (value === "") return true;
  if (rule === "number") return /^[1-9]\d{0,3}(\.\d+)?$/.test(value);
  if (rule === "count") return /^\d{1,7}$/.test(value);
  if (rule === "width") return parsePictureWidth(value) !== undefined;
  if (rule === "length") return parseLength(value) !== undefined;
  return rule === "marks" || rule === "text" || rule.includes(value);
}
