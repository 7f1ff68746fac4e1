import type { Paper, WordingKind } from "../../paper/paper.ts";
import type { FrontType } from "../../vocabulary/field.ts";
import { type FormName, forms, type RowFormName, type RowKey } from "../../vocabulary/forms.ts";
import { frontFields } from "../../vocabulary/front-fields.ts";
import { sectionFields } from "../../vocabulary/section-fields.ts";
import { isPrinted, isRowList } from "../row-lists.ts";
import {
  type FieldShape,
  field,
  flag,
  listOf,
  number,
  objectOf,
  type Shapes,
  text,
  type ValueShape,
} from "../shape.ts";
import { dossierShapes } from "../view/dossier-view.ts";
import { factShapes } from "../view/plan-facts.ts";

const parts = field("parts", "内容", listOf(objectOf("part")));
const lead = field("lead", "引题", text);
const body = field("text", "正文", text);

/** The objects that pages are made of. */
const pageShapes: Shapes = {
  section: {
    zh: "一节",
    en: "a section",
    fields: [
      field("key", "键", text),
      field("heading", "标题", text),
      parts,
      field("run_in", "接排", flag),
      field("tabled", "成表", listOf(objectOf("part"))),
    ],
  },
  part: {
    zh: "一块内容",
    en: "a part",
    fields: [
      field("heading", "小标题", objectOf("heading")),
      field("paragraph", "段落", objectOf("paragraph")),
      field("list", "列表", objectOf("list")),
      field("fields", "标签行", objectOf("fields")),
      field("table", "表格", objectOf("table")),
      field("figure", "图片", objectOf("figure")),
      field("timeline", "时间轴", objectOf("timeline")),
    ],
  },
  heading: {
    zh: "小标题",
    en: "a heading",
    fields: [field("level", "级别", number), field("text", "文字", text)],
  },
  paragraph: { zh: "段落", en: "a paragraph", fields: [lead, body] },
  list: {
    zh: "列表",
    en: "a list",
    fields: [
      field("marks", "序号样式", text),
      field("continued", "接续", flag),
      field("items", "条目", listOf(objectOf("item"))),
    ],
  },
  item: { zh: "条目", en: "an item", fields: [field("numbered", "编号", flag), lead, body, parts] },
  fields: {
    zh: "标签行",
    en: "lines of labels",
    fields: [field("entries", "各行", listOf(objectOf("entry")))],
  },
  entry: { zh: "一行标签", en: "a label and its value", fields: [field("label", "标签", text), parts] },
  table: {
    zh: "表格",
    en: "a table",
    fields: [
      field("landscape", "横向", flag),
      field("caption", "题注", text),
      field("columns", "各列", listOf(objectOf("column"))),
      field("rows", "各行", listOf(objectOf("row"))),
    ],
  },
  timeline: {
    zh: "时间轴",
    en: "a timeline",
    fields: [
      field("unit", "单位", text),
      field("alt", "替代文字", text),
      field("bars", "各段", listOf(objectOf("bar"))),
    ],
  },
  bar: {
    zh: "时间轴的一段",
    en: "a bar of a timeline",
    fields: [
      field("label", "名称", text),
      field("time", "时间", text),
      field("from", "开始", number),
      field("to", "结束", number),
    ],
  },
  figure: {
    zh: "图片",
    en: "a picture",
    fields: [
      field("source", "文件", text),
      field("width", "宽", text),
      field("alt", "替代文字", text),
      field("caption", "题注", text),
    ],
  },
  column: {
    zh: "一列",
    en: "a column",
    fields: [field("width", "宽", number), field("align", "对齐", text)],
  },
  row: {
    zh: "表格的一行",
    en: "a row",
    fields: [
      field("header", "表头", flag),
      field("total", "合计", flag),
      field("cells", "各格", listOf(objectOf("cell"))),
    ],
  },
  cell: {
    zh: "表格的一格",
    en: "a cell",
    fields: [field("columns", "占列", number), field("rows", "占行", number), parts],
  },
  signature: {
    zh: "落款",
    en: "the signature",
    fields: [field("units", "单位", listOf(text)), field("date", "日期", text), field("seal", "盖章", flag)],
  },
  attachment: {
    zh: "附件",
    en: "an attachment",
    fields: [
      field("mark", "序号", text),
      field("name", "名称", text),
      field("note", "备注", text),
      field("file", "文件", text),
      field("parts", ["正文", "内容"], listOf(objectOf("part"))),
    ],
  },
};

/** The name of the shape of a form's rows. */
export function rowShape(form: RowFormName): string {
  return `row:${form}`;
}

const rowShapes: Shapes = Object.fromEntries(
  Object.entries(forms).map(([name, { about, keys }]) => [
    rowShape(name as RowFormName),
    { zh: `「${about.zh}」的一行`, en: `a row of ${name}`, fields: keys.filter(isPrinted).map(rowField) },
  ]),
);

function rowField({ key, names, kind }: RowKey): FieldShape {
  return field(key, names, kind === "vehicles" ? listOf(objectOf(rowShape("vehicles"))) : text);
}

function sectionValue(form: FormName): ValueShape {
  if (form === "activities") return listOf(objectOf("activity"));
  return isRowList(form) ? listOf(objectOf(rowShape(form))) : text;
}

/** Every section of the vocabulary as a fact, and every related heading as one of its own. */
const sectionFacts: readonly FieldShape[] = sectionFields.flatMap((section) => [
  field(section.key, [section.heading, ...section.exact], sectionValue(section.form)),
  ...section.related.map((name) => field(name, [], sectionValue(section.form))),
]);

const frontValues: Readonly<Record<FrontType, ValueShape>> = {
  title: text,
  style: text,
  text,
  texts: listOf(text),
  prose: text,
  kind: text,
  flag,
  numbering: text,
  signature: objectOf("signature"),
  attachments: listOf(objectOf("attachment")),
  labels: listOf(objectOf("entry")),
  groups: listOf(objectOf(rowShape("groups"))),
  people: listOf(objectOf(rowShape("people"))),
  rosters: listOf(text),
  papers: objectOf("paper"),
  contents: flag,
  draft: text,
  pages: text,
};

const pageFields: readonly FieldShape[] = [
  field("sections", "各节", listOf(objectOf("section"))),
  field("other_sections", "其余各节", listOf(objectOf("section"))),
  field("own_sections", "自拟各节", listOf(objectOf("section"))),
  field("section", "章节", objectOf("section-by-key")),
];

/** What the template of any paper sees of the paper itself; the wordings of its own come beside it. */
const paperFields: readonly FieldShape[] = [field("name", "名称", text), field("title", "标题", text)];

const wordingValues: Readonly<Record<WordingKind, ValueShape>> = {
  text,
  texts: listOf(text),
  date: text,
  flag,
  body: listOf(objectOf("part")),
  signature: objectOf("signature"),
  recipients: listOf(text),
  rows: listOf(text),
};

/** Everything that the template of a paper can see: a plan, and how the plan words this paper. */
export function shapesOf({ zh, name, wordings }: Paper): Shapes {
  const own = wordings.map((each) =>
    field(each.name, each.zh === each.name ? [] : [each.zh], wordingValues[each.kind]),
  );
  return {
    ...viewShapes,
    paper: { zh: `「${zh}」的用语`, en: `the wordings of ${name}`, fields: [...paperFields, ...own] },
  };
}

/** Everything that every template can see; `plan` is where it starts. */
export const viewShapes: Shapes = {
  ...pageShapes,
  ...rowShapes,
  ...factShapes,
  ...dossierShapes,
  plan: {
    zh: "方案",
    en: "the plan",
    fields: [
      ...frontFields.map((each) => field(each.key, [each.heading, ...each.exact], frontValues[each.type])),
      ...pageFields,
      field("facts", "事实", objectOf("fact:plan")),
      field("dossier", "成套", objectOf("dossier")),
      ...sectionFacts,
    ],
  },
  paper: { zh: "文书", en: "the paper", fields: paperFields },
  activity: {
    zh: "分项活动",
    en: "an activity",
    fields: [
      field("title", ["标题", "名称", "活动名称"], text),
      field("by", ["负责人"], text),
      ...pageFields,
      ...sectionFacts,
    ],
  },
  "section-by-key": {
    zh: "章节",
    en: "the sections by name",
    fields: [
      field("lead", "导语", objectOf("section")),
      field("closing", "结语", objectOf("section")),
      ...sectionFields.map((each) => field(each.key, [each.heading, ...each.exact], objectOf("section"))),
    ],
  },
};
