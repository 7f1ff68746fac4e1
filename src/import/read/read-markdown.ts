import type { List, Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import {
  type Aside,
  type SourceBlock,
  type SourceParagraph,
  type SourceText,
  sourceParagraph,
} from "../source-text.ts";

/** Whether a text is written in Markdown: headings with `#`, names in stars, a table with its rule. */
export function looksLikeMarkdown(text: string): boolean {
  const marks = text.match(/^(?:#{1,6} \S|[-*+] +\*\*|\*\*[^*\n]+\*\*|\|(?:[ :]*-+[ :]*\|)+|```)/gmu);
  return (marks?.length ?? 0) >= 2 || /^#{1,6} \S/mu.test(text);
}

/** Reads Markdown, as chat assistants write it. */
export function readMarkdown(text: string): SourceText {
  const reading: Reading = { blocks: [], asides: [], source: text };
  // What is indented for looks is no code, and Chinese marks stick to stars: both are common in answers.
  const plain = text.replace(/^(?:\u3000| {4,}(?![- *+\d]))+/gmu, "");
  const tree = fromMarkdown(plain, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  for (const node of tree.children) readBlock(node, { ...reading, source: plain }, {});
  return { blocks: reading.blocks, asides: reading.asides };
}

interface Reading {
  readonly blocks: SourceBlock[];
  readonly asides: Aside[];
  readonly source: string;
}

type More = Partial<SourceParagraph>;

function readBlock(node: RootContent, reading: Reading, more: More): void {
  switch (node.type) {
    case "heading":
      addLines(inlineText(node.children, reading), reading, { ...more, heading: node.depth });
      break;
    case "paragraph": {
      const bold = node.children.length === 1 && node.children[0]?.type === "strong";
      addLines(inlineText(node.children, reading), reading, { bold, ...more });
      break;
    }
    case "list":
      readList(node, reading, more.depth === undefined ? 0 : more.depth + 1);
      break;
    case "table":
      reading.blocks.push(readTable(node, reading));
      break;
    case "blockquote":
      for (const child of node.children) readBlock(child, reading, more);
      break;
    case "code":
      addLines(node.value, reading, more);
      break;
    case "html":
      addLines(node.value.replace(/<br\s*\/?>/giu, "\n").replace(tag, ""), reading, more);
      break;
    case "definition":
      reading.asides.push({ kind: "link", text: node.url });
      break;
    default:
  }
}

/** Each line of a text is a paragraph: assistants break lines where they mean it. */
function addLines(text: string, { blocks }: Reading, more: More): void {
  const lines = text.split("\n").map((line) => boxed(unstarred(line).trim()));
  let first = true;
  for (const line of lines.filter((each) => each !== "")) {
    blocks.push(sourceParagraph(line, first ? more : { ...more, mark: "" }));
    first = false;
  }
}

/** A box to tick as characters: `[ ] 活动照片`, `[x] 方案`. */
function boxed(line: string): string {
  return line.replace(/^\[ \]\s+/u, "□ ").replace(/^\[[xX]\]\s+/u, "☑ ");
}

/** Stars that Markdown does not read beside Chinese marks: `**时间：**10月`. */
function unstarred(line: string): string {
  return line.replace(/\*\*([^*]+)\*\*/gu, "$1").replace(/^\*\*|\*\*$/gu, "");
}

function readList(list: List, reading: Reading, depth: number): void {
  list.children.forEach((item, index) => {
    const mark = list.ordered ? `${(list.start ?? 1) + index}. ` : "•";
    let first = true;
    for (const child of item.children) {
      readBlock(child, reading, child.type === "list" ? { depth } : { depth, mark: first ? mark : "" });
      first = false;
    }
  });
}

function readTable(table: Table, reading: Reading): SourceBlock {
  const width = Math.max(...table.children.map(({ children }) => children.length));
  const rows = table.children.map(({ children }) =>
    Array.from({ length: width }, (_, at) => {
      const text = unstarred(inlineText(children[at]?.children ?? [], reading)).trim();
      return { text, columns: 1, rows: 1 };
    }),
  );
  return { type: "table", rows };
}

/** Tags that format; anything else between angle brackets is a placeholder of the writer's: <学校名称>. */
const tag =
  /<\/?(?:b|i|u|s|p|em|strong|span|div|font|center|sub|sup|small|big|hr|details|summary)(?:\s[^>]*)?\/?>/giu;

function inlineText(nodes: readonly PhrasingContent[], reading: Reading): string {
  return nodes.map((node) => phrase(node, reading)).join("");
}

function phrase(node: PhrasingContent, reading: Reading): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return node.value;
    case "break":
      return "\n";
    case "html":
      return node.value.replace(/<br\s*\/?>/giu, "\n").replace(tag, "");
    case "link":
      return linkText(node.url, inlineText(node.children, reading), reading);
    case "image":
      reading.asides.push({ kind: "picture", text: node.alt ?? node.url });
      return "";
    case "emphasis":
    case "strong":
    case "delete":
      return inlineText(node.children, reading);
    default:
      return asWritten(node, reading);
  }
}

function linkText(url: string, text: string, { asides }: Reading): string {
  if (url !== text && url !== "#") asides.push({ kind: "link", text: url });
  return text;
}

/** What Markdown has and a plan has not stays as it was typed. */
function asWritten(node: Nodes, { source }: Reading): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}
