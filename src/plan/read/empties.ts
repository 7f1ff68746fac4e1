import { bodyKeys, findKey, namesOfKey } from "../../vocabulary/body-keys.ts";
import { exactNames, fields } from "../../vocabulary/names.ts";
import type { YamlNode } from "../../yaml/tree.ts";
import type { Empty } from "../plan.ts";
import { isTodo } from "./reading.ts";

const frontNames = (key: string): readonly string[] =>
  fields.filter((field) => field.key === key).flatMap(exactNames);
const attachments = new Set(frontNames("attachments"));
const papers = new Set(frontNames("papers"));
/** What the schema itself tells when nothing stands behind it. */
const refused = new Set(["title", "kind", "style", "numbering", "seal", "off_campus"].flatMap(frontNames));
/** Cells are blank on purpose; a body says its own when all of it is. */
const tables = new Set(["table", "columns", "rows", "as", "numbering", "landscape"]);
const bodies = new Set([...bodyKeys.flatMap(namesOfKey), "内容", "body"]);

/**
 * The keys and the list items of a plan with nothing behind them, in the order of the file: nothing at
 * all, a text without a character, `[]` or `{}`. Cells of tables are none, nor what an attachment, which
 * may be a form, leaves to be filled in.
 */
export function emptiesOf(root: YamlNode): readonly Empty[] {
  const found = new Map<number, Empty>();
  const add = (empty: Empty): void => {
    if (!found.has(empty.range.start)) found.set(empty.range.start, empty);
  };
  const visit = (node: YamlNode, key: string, skip: (key: string) => boolean): void => {
    if (node.kind === "seq") {
      for (const item of node.items) {
        if (isBlank(item)) add({ key, range: item.range, listed: true });
        else visit(item, key, skip);
      }
    }
    if (node.kind !== "map" || isTodo(node)) return;
    for (const entry of node.entries) {
      const name = entry.key.trim();
      if (skip(name) || tables.has(findKey(bodyKeys, name)?.key ?? "")) continue;
      if (isBlank(entry.value)) add({ key: name, range: entry.keyRange, listed: false });
      else visit(entry.value, name, skip);
    }
  };
  if (root.kind !== "map") return [];
  const never = (): boolean => false;
  for (const entry of root.entries) {
    const name = entry.key.trim();
    if (refused.has(name)) continue;
    if (isBlank(entry.value)) add({ key: name, range: entry.keyRange, listed: false });
    else if (papers.has(name)) visitPapers(entry.value, (node) => visit(node, name, never));
    else visit(entry.value, name, attachments.has(name) ? (key) => bodies.has(key) : never);
  }
  return [...found.values()];
}

/** A paper may be asked for with nothing said of it; what is said of one counts. */
function visitPapers(node: YamlNode, visit: (node: YamlNode) => void): void {
  if (node.kind === "map") for (const { value } of node.entries) visit(value);
  else visit(node);
}

function isBlank(node: YamlNode): boolean {
  if (node.kind === "seq") return node.items.length === 0;
  if (node.kind === "map") return node.entries.length === 0;
  return node.text.trim() === "" || (node.style === "plain" && node.value === null);
}
