import type {
  Block,
  Cell,
  Document,
  Heading,
  List,
  ListItem,
  Paragraph,
  ParagraphRole,
  Row,
  Table,
} from "../../../src/document/document.ts";
import type { Inline } from "../../../src/document/inline.ts";
import { type Mark, parseMark } from "../../../src/document/mark.ts";

/** A plain text. */
export function text(value: string): Inline {
  return { type: "text", value };
}

/** A paragraph of a text or of inlines. */
export function para(content: string | readonly Inline[], role: ParagraphRole = "body"): Paragraph {
  return { type: "paragraph", role, children: typeof content === "string" ? [text(content)] : content };
}

/** A numbered heading. */
export function heading(level: number, title: string, extra: Partial<Heading> = {}): Heading {
  return { type: "heading", level, numbered: true, mark: undefined, children: [text(title)], ...extra };
}

/** A mark of its specimen. */
export function mark(specimen: string): Mark {
  const found = parseMark(specimen);
  if (!found) throw new Error(`no mark: ${specimen}`);
  return found;
}

/** A list whose items are texts or blocks. */
export function list(
  level: number,
  items: readonly (string | readonly Block[])[],
  extra: Partial<List> = {},
): List {
  return {
    type: "list",
    level,
    marks: [],
    continued: false,
    items: items.map((item): ListItem => {
      const blocks = typeof item === "string" ? [para(item)] : item;
      return { type: "item", numbered: true, blocks };
    }),
    ...extra,
  };
}

/** A cell of a text; empty text: no block. */
export function cell(value: string, extra: Partial<Cell> = {}): Cell {
  return { columns: 1, rows: 1, header: false, blocks: value === "" ? [] : [para(value)], ...extra };
}

/** A row of texts or cells. */
export function row(cells: readonly (string | Cell)[], extra: Partial<Row> = {}): Row {
  return {
    header: false,
    total: false,
    cells: cells.map((each) => (typeof each === "string" ? cell(each) : each)),
    ...extra,
  };
}

/** A table with a header of texts. */
export function table(header: readonly string[], rows: readonly Row[], caption = ""): Table {
  return {
    type: "table",
    caption: caption === "" ? [] : [text(caption)],
    columns: header.map(() => ({ width: undefined, align: "auto" })),
    rows: [
      row(
        header.map((name) => cell(name, { header: true })),
        { header: true },
      ),
      ...rows,
    ],
  };
}

/** A document of blocks. */
export function document(...blocks: readonly Block[]): Document {
  return {
    type: "document",
    properties: { title: "重阳节敬老活动方案", author: "育才小学", language: "zh-CN" },
    blocks,
  };
}

/** One of every block and inline there is, and then some. */
export const everything: Document = document(
  para("育才小学重阳节敬老慰问活动方案", "title"),
  para("——“情暖夕阳”志愿服务", "subtitle"),
  para("育才发〔2026〕15号", "number"),
  para("各年级组：", "recipients"),
  para("为弘扬尊老、敬老的传统美德，定于2026年10月18日8:30开展慰问活动……具体安排如下。"),
  heading(1, "活动准备"),
  list(1, [
    [para([{ type: "lead", children: [text("物品。")] }, text("慰问品30份。")]), list(2, ["牛奶", "水果"])],
    [
      para([text("联系人："), { type: "todo", children: [text("【待补：联系人】")] }]),
      para("电话另行通知。"),
    ],
    [
      {
        type: "fields",
        entries: [
          { label: [text("时间")], value: [para("下午")] },
          { label: [text("地点：")], value: [] },
        ],
      },
    ],
  ]),
  heading(2, "分组"),
  list(2, ["准备", "实施"], { marks: [mark("第一阶段："), mark("a、")] }),
  list(2, ["注意安全"], { marks: [mark("—")] }),
  heading(1, "活动流程"),
  table(
    ["时间", "内容", "负责人", "费用（元）"],
    [
      row([cell("上午", { rows: 2 }), "学校操场集合，清点人数，统一乘车前往敬老院", "张老师", "120"]),
      row([cell("", { blocks: [para("演出："), list(1, ["合唱", "朗诵"])] }), "", "1,880"]),
      row([cell("合计", { columns: 3 }), "2,000"], { total: true }),
    ],
    "活动日程表",
  ),
  table(["组别", "人数"], [row(["第一组", "十五人"])]),
  { type: "separator" },
  {
    type: "fields",
    entries: [
      { label: [text("时间")], value: [para("2026年10月18日")] },
      { label: [text("地点")], value: [para("夕阳红敬老院"), para("（解放路12号）")] },
    ],
  },
  para(
    [text("重点是"), { type: "strong", children: [text("安全")] }, { type: "break" }, text("第一 < & >")],
    "quote",
  ),
  para("本方案由大队部解释。", "note"),
  { type: "attachments", names: ["人员分工表", "节目单"] },
  { type: "signature", units: ["育才小学大队部"], date: "2026年10月9日", seal: false },
  { type: "page-break" },
  para("附件1", "attachment-mark"),
  para("人员分工表", "attachment-title"),
  heading(1, "总则"),
  para("见下表。"),
  { type: "page-break" },
  table(["姓名", "职责"], [row(["李老师", "总负责"])]),
);
