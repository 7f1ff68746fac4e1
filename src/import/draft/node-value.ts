import {
  type DraftEntry,
  type DraftItem,
  type DraftValue,
  draftEntry,
  draftMap,
} from "../../yaml/draft/draft.ts";
import type { ItemNode, Node, ParagraphNode } from "../recognise/outline.ts";
import type { SourcePicture } from "../source-text.ts";
import { tableTexts, tableValue } from "./table-value.ts";

/** Nodes as what a section can hold: a text, a list, a table. */
export function nodesValue(nodes: readonly Node[]): DraftValue {
  const [first] = nodes;
  if (first === undefined) return "";
  if (nodes.length === 1 && first.type === "table") return tableValue(first.table);
  if (nodes.length === 1 && first.type === "picture") return pictureValue(first.picture);
  if (nodes.every(isText)) return joinTexts(nodes);
  return { kind: "list", items: nodes.map(itemOf), flow: false };
}

/** Nodes as a list, whatever they are. */
export function nodesList(nodes: readonly Node[]): DraftValue {
  return { kind: "list", items: nodes.map(itemOf), flow: false };
}

/** Nodes as plain text, with the marks that they had: nothing can be lost so. */
export function nodesText(nodes: readonly Node[]): string {
  return textsOf(nodes).join("\n");
}

function isText(node: Node): node is ParagraphNode {
  return node.type === "paragraph";
}

/** A blank line parts paragraphs. */
function joinTexts(nodes: readonly ParagraphNode[]): string {
  return nodes.map(({ text }) => text).join("\n\n");
}

function itemOf(node: Node): DraftItem {
  switch (node.type) {
    case "paragraph":
      return { value: draftMap([draftEntry("正文", node.text)]), remarks: node.remarks };
    case "table":
      return { value: draftMap([draftEntry("表格", tableValue(node.table))]), remarks: [] };
    case "picture":
      return {
        value: draftMap([draftEntry("图片", pictureValue(node.picture))]),
        remarks: [],
      };
    case "item":
      return {
        value: node.children.length === 0 ? node.text : draftMap(itemEntries(node)),
        remarks: node.remarks,
      };
  }
}

/** A picture: its file alone, or with what is said of it. */
function pictureValue({ name, alt, caption }: SourcePicture): DraftValue {
  if (alt === "" && caption === "") return name;
  const said = caption === "" ? [] : [draftEntry("说明", caption)];
  const shown = alt === "" ? [] : [draftEntry("替代文字", alt)];
  return draftMap([draftEntry("文件", name), ...said, ...shown], true);
}

/** An item with what stands below it: its paragraphs first, as they stand, then a table or a list. */
function itemEntries({ text, children }: ItemNode): readonly DraftEntry[] {
  const title = draftEntry("标题", text);
  const others = children.findIndex((child) => !isText(child));
  const texts = children.slice(0, others < 0 ? undefined : others).filter(isText);
  const rest = others < 0 ? [] : children.slice(others);
  const body = texts.length > 0 ? [draftEntry("正文", joinTexts(texts))] : [];
  if (rest.length === 0) return [title, ...body];
  const [only] = rest;
  if (rest.length === 1 && only?.type === "table")
    return [title, ...body, draftEntry("表格", tableValue(only.table))];
  return [title, ...body, draftEntry("条目", nodesList(rest))];
}

/** Every text of nodes in reading order, without marks. */
export function textsOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.type === "table") return tableTexts(node.table);
    if (node.type === "picture") return node.picture.caption === "" ? [] : [node.picture.caption];
    return node.type === "item" ? [node.text, ...textsOf(node.children)] : [node.text];
  });
}
