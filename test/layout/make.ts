import { readFileSync } from "node:fs";
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
} from "../../src/document/document.ts";
import type { Inline } from "../../src/document/inline.ts";
import { createSource } from "../../src/source/source.ts";
import { loadStyle } from "../../src/style/load.ts";
import type { Style } from "../../src/style/style.ts";

/** The preset style of a name. */
export function preset(name: "standard" | "official"): Style {
  const find = (wanted: string): ReturnType<typeof createSource> =>
    createSource(`${wanted}.yaml`, readFileSync(`templates/styles/${wanted}.yaml`, "utf8"));
  const { value } = loadStyle(find(name), { names: ["standard", "official"], find });
  if (!value) throw new Error(`the style ${name} does not load`);
  return value;
}

export function document(...blocks: Block[]): Document {
  return { type: "document", properties: { title: "", author: "", language: "zh-CN" }, blocks };
}

export function text(value: string): Inline {
  return { type: "text", value };
}

export function p(content: string | readonly Inline[], role: ParagraphRole = "body"): Paragraph {
  return { type: "paragraph", role, children: typeof content === "string" ? [text(content)] : content };
}

export function h(level: number, value: string): Heading {
  return { type: "heading", level, numbered: true, mark: undefined, children: [text(value)] };
}

export function item(...blocks: (string | Block)[]): ListItem {
  return {
    type: "item",
    numbered: true,
    blocks: blocks.map((block) => (typeof block === "string" ? p(block) : block)),
  };
}

export function list(level: number, ...items: (string | ListItem)[]): List {
  return {
    type: "list",
    level,
    marks: [],
    continued: false,
    items: items.map((each) => (typeof each === "string" ? item(each) : each)),
  };
}

export function cell(content: string | readonly Block[], spans: Partial<Cell> = {}): Cell {
  const blocks = typeof content === "string" ? (content === "" ? [] : [p(content)]) : content;
  return { columns: 1, rows: 1, header: false, blocks, ...spans };
}

export function row(...cells: (string | Cell)[]): Row {
  return {
    header: false,
    total: false,
    cells: cells.map((each) => (typeof each === "string" ? cell(each) : each)),
  };
}

export function table(header: readonly string[], ...rows: Row[]): Table {
  const head = { ...row(...header.map((each) => cell(each, { header: true }))), header: true };
  return {
    type: "table",
    caption: [],
    columns: header.map(() => ({ width: undefined, align: "auto" as const })),
    rows: [head, ...rows],
  };
}
