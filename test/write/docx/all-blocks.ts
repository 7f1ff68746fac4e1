import type { Block, Document, Paragraph } from "../../../src/document/document.ts";
import type { Inline } from "../../../src/document/inline.ts";
import type { Picture } from "../../../src/picture/picture.ts";
import { cell, heading, list, mark, para, row, table, text } from "./blocks.ts";
import { picture } from "./whole.ts";

const strong = (value: string): Inline => ({ type: "strong", children: [text(value)] });
const lead = (value: string): Inline => ({ type: "lead", children: [text(value)] });
const reference = (to: string, value: string): Inline => ({ type: "reference", to, children: [text(value)] });

/** The cover and the contents of a plan, each before a break that ends it. */
const front: readonly Block[] = [
  { ...para("青禾小学读书节", "cover-title"), above: 40 } as Paragraph,
  para("活动策划书", "cover-subtitle"),
  {
    type: "fields",
    role: "cover",
    above: 24,
    line: 30,
    entries: [
      { label: [text("策划单位")], value: [para("青禾小学语文教研组")] },
      { label: [text("日")], value: [para("2026年10月")] },
    ],
  },
  { type: "page-break", cover: true },
  para("目录", "contents-title"),
  { type: "contents", levels: 2 },
  { type: "page-break", cover: true },
];

const lists: readonly Block[] = [
  heading(1, "活动内容", { runIn: true, text: [text("读书，"), strong("写作"), text("。")] }),
  heading(2, "分组安排"),
  heading(3, "不编号的一节", { numbered: false }),
  heading(1, "自带的编号", { mark: mark("第一项") }),
  list(0, [[para([lead("准备。"), text("备好书目。")]), para("分发到班。")], "布置教室"]),
  list(0, ["接着数"], { continued: true }),
  list(1, [
    [para("上级"), list(2, ["下级", [para("再下"), list(3, ["四级", [para("四"), list(4, ["五级"])]])]])],
  ]),
  list(0, ["无记号"], { marks: [mark("无")] }),
  {
    type: "list",
    level: 0,
    marks: [mark("—")],
    continued: false,
    items: [
      { type: "item", numbered: false, blocks: [para("不编号的一条"), para("第二段")] },
      { type: "item", numbered: true, blocks: [] },
      {
        type: "item",
        numbered: true,
        blocks: [
          {
            type: "fields",
            entries: [
              { label: [text("时间")], value: [para("上午")] },
              { label: [text("地点")], value: [para("礼堂"), para("（二楼）")] },
            ],
          },
        ],
      },
    ],
  },
  list(0, [[table(["组", "人"], [row(["一组", "王芳"])])]]),
];

const tables: readonly Block[] = [
  {
    type: "table",
    caption: [text("各组")],
    columns: [
      { width: 3, align: "left" },
      { width: 1, align: "right" },
      { width: undefined, align: "center" },
    ],
    fit: { size: 9, padding: 2 },
    rows: [
      row([cell("组", { header: true }), cell("数", { header: true }), cell("备注", { header: true })], {
        header: true,
      }),
      row([cell("一组", { stands: "top" }), cell("98.5", { lacks: 0.5 }), cell("说明", { align: "right" })], {
        height: 30,
        keep: true,
      }),
      row(
        [
          cell("", {
            blocks: [
              para("要求："),
              list(0, ["守时", [para("守纪"), list(1, ["安静"])], ""]),
              table(["甲"], [row(["乙"])]),
            ],
          }),
          cell("100.25", { stands: "bottom" }),
          cell("", {
            blocks: [
              { type: "fields", entries: [{ label: [text("负责")], value: [para("王芳")] }] },
              { type: "signature", units: ["德育处"], date: "2026年10月12日", seal: false },
              { type: "separator" },
            ],
          }),
        ],
        { splits: true },
      ),
      row([cell("合计", { columns: 2 }), cell("198.75")], { total: true }),
    ],
  },
  {
    ...table(["签名", "日期"], [row([cell("", { rows: 2 }), "1"], { height: 40 }), row(["2"])]),
    joined: true,
  },
  para("表下说明。", "note"),
  table(["甲", "乙"], [row(["一", "二"]), row(["三", "四"])]),
  { type: "signature", units: ["德育处"], date: "2026年10月11日", seal: false },
  { type: "figure", art: picture, alt: "路线图", width: { share: 0.5 }, caption: [text("路线")] },
  { type: "figure", art: picture, alt: "", width: { points: 120 }, caption: [] },
  {
    type: "figure",
    art: { type: "timeline", unit: "minute", bars: [{ label: "集合", time: "8:00", from: 480, to: 500 }] },
    alt: "时间轴",
    width: undefined,
    caption: [],
  },
];

const end: readonly Block[] = [
  para([
    text("见"),
    reference("attachment-1", "附件1"),
    text("和"),
    reference("attachment-2", "另一份"),
    reference("table-1", "表1"),
    reference("figure-1", "图1"),
    reference("heading-2", "（一）"),
    text("。"),
  ]),
  para([text("山水草木".repeat(8)), strong("回。")]),
  para([
    text("用“Word—2016”"),
    strong("写5页ABC“字”"),
    { type: "break" },
    text("附"),
    { type: "todo", children: [text("【待补】")] },
  ]),
  para("第一行\n第二行", "quote"),
  { type: "separator", cut: true },
  { type: "attachments", names: ["书目"] },
  { type: "attachments", names: ["青禾小学读书节各班必读书目和选读书目以及购买办法的说明", "名单"] },
  { type: "signature", units: ["青禾小学", "青禾市少年宫"], date: "2026年10月12日", seal: true },
  { type: "signature", units: ["青禾小学"], date: "", seal: true },
  para("（联系人：李明）", "note"),
  { type: "page-break", turn: "landscape" },
  para("附件1", "attachment-mark"),
  para("书目", "attachment-title"),
  { ...table(["书名", "作者"], [row(["西游记", "吴承恩"])]), landscape: true },
  table(["书名", "作者"], [row(["水浒传", "施耐庵"])]),
  { type: "page-break", turn: "portrait" },
  para("附件2", "attachment-mark"),
  para("名单", "attachment-title"),
  para("名单另发。"),
  {
    type: "imprint",
    lines: [para("抄送：青禾市教育局。", "imprint")],
    unit: "青禾小学办公室",
    date: "2026年10月13日",
  },
];

/** The head of an official document: issued by some, signed by some. */
function head(issuers: readonly string[], signers: readonly string[], numbered: boolean): Block {
  return {
    type: "letterhead",
    classification: [para("000001", "classification"), para("特急", "classification")],
    issuers,
    word: issuers.length > 1 ? "文件" : "",
    number: numbered ? para("青小〔2026〕15号", "number") : undefined,
    signers,
  };
}

/** Heads in all their shapes. */
export const heads: Readonly<Record<string, Block>> = {
  "one issuer": head(["青禾小学文件"], [], true),
  "one issuer alone": head(["青禾小学文件"], [], false),
  "one signer": head(["青禾小学文件"], ["李明"], true),
  "many signers": head(["青禾小学文件"], ["李明", "王芳", "欧阳小敏", "赵敏", "周洁"], true),
  "signers, no number": head(["青禾小学文件"], ["李明"], false),
  "many issuers": head(["青禾小学", "青禾市少年宫"], [], true),
  "no issuer": head([], ["李明"], true),
  "no issuer, no number": head([], [], false),
};

/** Every block in every shape that a writer tells apart. */
export const allBlocks: Document = {
  type: "document",
  properties: {
    title: "读书节",
    author: "青禾小学",
    language: "zh-CN",
    school: "青禾小学",
    date: "2026年10月12日",
  },
  tablesNumbered: true,
  blocks: [
    ...front,
    para("青禾小学读书节方案", "title"),
    para("（草稿）", "draft"),
    ...lists,
    ...tables,
    ...end,
  ],
};

/** What draws a timeline: always the same picture. */
export const draw = (): Picture => picture;
