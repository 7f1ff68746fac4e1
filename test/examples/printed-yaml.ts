import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";

/** Keys that shape a plan and print nothing themselves. */
const silent: ReadonlySet<string> = new Set([
  "标题",
  "正文",
  "条目",
  "编号",
  "小标题",
  "呈现",
  "结尾",
  "导语",
]);
/** Keys whose values are no text of the plan's body. */
const settings: ReadonlySet<string> = new Set(["类型", "编号", "呈现"]);

/** The text that a plan prints, read straight from its YAML: keys and scalars in the order of the file. */
export function printedYaml(text: string): string {
  const document = parseDocument(text);
  if (!isMap(document.contents)) return "";
  const pairs = document.contents.items.filter((pair) => keyOf(pair) !== "标题");
  return pairs.map((pair) => printPair(pair, false)).join("\n");
}

function printPair(pair: Pair, label: boolean): string {
  const key = keyOf(pair);
  if (settings.has(key)) return "";
  const value = printNode(pair.value);
  if (silent.has(key)) return value;
  if (key === "待补") return `【待补：${value}】`;
  return label ? `${key}：${value}` : `${key}\n${value}`;
}

function printNode(node: unknown): string {
  if (isScalar(node)) return node.source ?? String(node.value);
  if (isSeq(node)) return node.items.map(printNode).join("\n");
  if (isMap(node)) return node.items.map((pair) => printPair(pair, true)).join("\n");
  return "";
}

function keyOf(pair: Pair): string {
  const key = pair.key as Node | null;
  return isScalar(key) && !isAlias(key) ? String(key.value) : "";
}
